"""Does `tokenlabs trace` predict, from manifests alone, the status that scenarios expect of the running platform?

`tokenlabs verify` compares the same predictions with a real Envoy, for every request that it sends.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from tokenlabs.trace.step import Ending, Unknown
from tokenlabs_verify.engine.acts import Patch
from tokenlabs_verify.engine.facts import Facts, facts_of_file
from tokenlabs_verify.engine.scenario import Call, During, Exhaust, Parallel, Scenario, Send, Step, Until
from tokenlabs_verify.scenarios.catalog import topics
from tokenlabs_verify.traced.prediction import Prediction, Predictor

REPOSITORY = Path(__file__).parents[3]
DEPENDS: Mapping[Unknown, frozenset[str]] = {
    Unknown.LIMIT_USED_UP: frozenset({"request limits", "token limits", "faults"}),
    Unknown.GATE_DOWN: frozenset({"faults"}),
    Unknown.NO_POD: frozenset({"faults"}),
    Unknown.PICKER_DOWN: frozenset({"faults"}),
    Unknown.ANSWER_TOO_LARGE: frozenset({"bodies"}),
    Unknown.BACKEND_FAILS: frozenset({"faults"}),
}
"""What manifests do not tell, and the topics with a request whose expected status depends on it."""


@cache
def facts() -> Facts:
    return facts_of_file(REPOSITORY / "platform.yaml")


@cache
def predictor() -> Predictor:
    return Predictor(REPOSITORY / "dist" / "kind", facts())


def expected(step: Step) -> Iterator[tuple[Call, frozenset[int]]]:
    """The requests of a step, each with the statuses that it must be able to get; any of the set."""
    match step:
        case Send() | Until():
            yield step.call, step.expect.status
        case Parallel() | During():
            for each in step.sends:
                yield each.call, each.expect.status
        case Exhaust():
            yield step.call, frozenset({200})
            yield step.call, frozenset({429})
        case _:
            pass


def sent() -> Iterator[object]:
    for topic in topics(facts()):
        for scenario in topic.scenarios:
            for number, step in enumerate(scenario.steps):
                for place, (call, statuses) in enumerate(expected(step)):
                    yield pytest.param(
                        topic.name, scenario, number, call, statuses, id=f"{scenario.id}-{number}-{place}"
                    )


def gives(ending: Ending, statuses: frozenset[int], backend_decides: bool) -> bool:
    """Whether an ending has one of the statuses: 0 is no answer, and a backend answers 200 unless it is made to fail."""
    if ending.answer.status is not None:
        return ending.answer.status in statuses
    if ending.answer.unknown is not None:
        return 0 in statuses
    return backend_decides or 200 in statuses


def first_that_gives(
    predictions: tuple[Prediction, ...], statuses: frozenset[int], backend_decides: bool
) -> Ending | None:
    """The intended ending if it does, or else another one."""
    possible = [ending for each in reversed(predictions) for ending in each.endings]
    return next((each for each in possible if gives(each, statuses, backend_decides)), None)


@pytest.mark.parametrize(("topic", "scenario", "number", "call", "statuses"), list(sent()))
def test_a_trace_predicts_the_status(
    topic: str, scenario: Scenario, number: int, call: Call, statuses: frozenset[int]
) -> None:
    predictions = predictor().predictions(scenario, number, call)
    swapped = any(isinstance(step, Patch) for step in scenario.steps[:number])
    simulated = any(name.startswith("x-simulate-status") for name, _ in call.headers)
    found = first_that_gives(predictions, statuses, simulated or swapped)
    assert found, [each.endings for each in predictions]
    assert found.answer.unknown is None or topic in DEPENDS[found.answer.unknown], found.answer
