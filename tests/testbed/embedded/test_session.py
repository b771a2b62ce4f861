"""Does a task arrive as it was given, and do its passes name platforms that are there?"""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from tokenlabs_verify.environments.embedded import ADMISSION, PASSES
from tokenlabs_verify.environments.embedded.passes import ON_A_PLATFORM
from tokenlabs_verify.environments.embedded.session import TASK, Task
from tokenlabs_verify.orchestrator import Order


@pytest.mark.parametrize(
    "task",
    [
        Task(Path("/state"), Path("/a b"), "gate"),
        Task(Path("/state"), Path("/repository"), "operator", Order(("auth-*", "Gate"), keep=True), ("auth-no-key",)),
        Task(
            Path("/state"), Path("/repository"), "gate", Order((), 5000, 7, Path("x.yaml"), ("gate",), url="http://a")
        ),
    ],
)
def test_a_task_arrives_as_it_was_given(task: Task) -> None:
    assert TASK.validate_json(TASK.dump_json(task)) == task


def test_a_task_that_lacks_something_is_refused() -> None:
    with pytest.raises(ValidationError, match="repository"):
        TASK.validate_json('{"root": "/state", "name": "gate"}')


def test_an_unknown_pass_is_refused() -> None:
    with pytest.raises(KeyError, match="gates"):
        _ = Task(Path("/state"), Path("/repository"), "gates").platform


def test_committed_platforms_are_read_where_they_are_and_others_where_they_were_rendered() -> None:
    found = {one.name: Task(Path("/state"), Path("/repository"), one.name).platform for one in ON_A_PLATFORM}
    assert found["gate"] == Path("/repository/platform.yaml")
    assert found["requests"] == Path("/state/platforms/requests/platform.yaml")


def test_every_name_of_a_pass_is_one_and_its_platform_is_there(repository: Path) -> None:
    assert (*(one.name for one in ON_A_PLATFORM), ADMISSION) == PASSES
    for one in ON_A_PLATFORM:
        assert (repository / one.platform).is_file()
        assert one.capabilities
