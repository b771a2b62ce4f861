"""A task survives serialization, and its passes name existing platforms."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from tokenlabs_verify.environments.embedded import ADMISSION, PASSES
from tokenlabs_verify.environments.embedded.passes import ON_A_PLATFORM
from tokenlabs_verify.environments.embedded.session import TASK, Task
from tokenlabs_verify.flux.commits import Published
from tokenlabs_verify.orchestrator import Order

DELIVERED = Published("6a5a0ff5" * 5, head=True)


def a_task(name: str, order: Order | None = None, seen: tuple[str, ...] = ()) -> Task:
    return Task(Path("/state"), Path("/a repository"), name, DELIVERED, True, order, seen)


@pytest.mark.parametrize(
    "task",
    [
        a_task("gate"),
        a_task("operator", Order(("auth-*", "Gate"), keep=True), ("auth-no-key",)),
        a_task("gate", Order((), 5000, 7, Path("x.yaml"), ("gate",), url="http://a")),
    ],
)
def test_a_task_survives_serialization(task: Task) -> None:
    assert TASK.validate_json(TASK.dump_json(task)) == task


def test_rejects_an_incomplete_task() -> None:
    with pytest.raises(ValidationError, match="repository"):
        TASK.validate_json('{"root": "/state", "name": "gate"}')


def test_rejects_an_unknown_pass() -> None:
    with pytest.raises(KeyError, match="gates"):
        _ = a_task("gates").platform


def test_reads_committed_and_rendered_platforms_from_their_folders() -> None:
    found = {one.name: a_task(one.name).dist for one in ON_A_PLATFORM}
    assert found["gate"] == Path("/a repository/dist/kind")
    assert found["requests"] == Path("/state/platforms/requests/dist/kind")


def test_every_pass_exists_with_its_platform(repository: Path) -> None:
    assert (*(one.name for one in ON_A_PLATFORM if not one.asked), ADMISSION) == PASSES
    for one in ON_A_PLATFORM:
        assert (repository / one.platform).is_file()
        assert one.capabilities
