"""A task survives serialization, and its passes name existing platforms."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.engine.scenario import Scenario
from tokenlabs_verify.environments.embedded import ADMISSION, PASSES
from tokenlabs_verify.environments.embedded.passes import ON_A_PLATFORM
from tokenlabs_verify.environments.embedded.session import TASK, Task
from tokenlabs_verify.flux.commits import Published
from tokenlabs_verify.orchestrator import Order
from tokenlabs_verify.scenarios.catalog import topics

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
        assert one.capabilities(())


KUADRANTS = {Capability.TRAFFIC, Capability.KUADRANT_REQUESTS}


@pytest.mark.parametrize("tools", [(), ("limitador",), ("wasm-shim", "etcd")])
def test_without_both_images_no_pass_claims_kuadrants_limits(tools: tuple[str, ...]) -> None:
    for one in ON_A_PLATFORM:
        assert Capability.KUADRANT_REQUESTS not in one.capabilities(tools)


def test_with_both_images_every_scenario_of_kuadrants_limits_runs(repository: Path) -> None:
    (one,) = (each for each in ON_A_PLATFORM if each.name == "operator")
    shown = one.capabilities(("limitador", "wasm-shim"))
    assert shown >= KUADRANTS
    found = [each for topic in topics(facts_of_file(repository / one.platform)) for each in topic.scenarios]
    kuadrants = [each for each in found if Capability.KUADRANT_REQUESTS in each.needs]
    assert len(kuadrants) > 15
    assert all(each.needs <= shown for each in kuadrants)


def test_what_kuadrant_enforces_is_not_taken_for_shown_by_envoy(repository: Path) -> None:
    """A pass leaves out the ids that earlier passes have shown."""
    ids = {}
    for one in ON_A_PLATFORM:
        found = topics(facts_of_file(repository / one.platform))
        ids[one.name] = {each.id for topic in found for each in topic.scenarios if _limits(each)}
    assert {each.removesuffix("-kuadrant") for each in ids["operator"]} & ids["gate"]
    assert not ids["operator"] & (ids["gate"] | ids["requests"])


def _limits(scenario: Scenario) -> bool:
    return bool({Capability.KUADRANT_REQUESTS, Capability.ENVOY_REQUESTS} & scenario.needs)
