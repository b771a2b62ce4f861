"""Does an order arrive as it was given, and is the report of several passes that of the pass that could show it?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenlabs_verify.engine.evidence import Outcome, Result, Results
from tokenlabs_verify.environments.embedded.passes import PASSES
from tokenlabs_verify.environments.embedded.session import Order, joined, platform_file, read_order


@pytest.mark.parametrize(
    "order",
    [
        Order(Path("/state"), Path("/repository"), ()),
        Order(Path("/state"), Path("/a b"), ("gate", "operator"), patterns=("auth-*", "Gate"), only_up=True),
        Order(Path("/state"), Path("/repository"), ("gate",), fuzz=5000, seed=7, results=Path("/state/results.pickle")),
    ],
)
def test_an_order_arrives_as_it_was_given(order: Order, tmp_path: Path) -> None:
    path = tmp_path / "order.json"
    order.write(path)
    assert read_order(path) == order


def test_committed_platforms_are_read_where_they_are_and_others_where_they_were_rendered() -> None:
    order = Order(Path("/state"), Path("/repository"), ())
    found = {one.name: platform_file(order, one) for one in PASSES}
    assert found["gate"] == Path("/repository/platform.yaml")
    assert found["requests"] == Path("/state/platforms/requests/platform.yaml")


def test_passes_have_names_of_their_own_and_platforms_that_are_there(repository: Path) -> None:
    assert len({one.name for one in PASSES}) == len(PASSES)
    for one in PASSES:
        assert (repository / one.platform).is_file()
        assert one.capabilities


def results(seconds: float, remarks: tuple[str, ...], *found: tuple[str, Outcome, str]) -> Results:
    return Results(
        "embedded",
        f"platform of {seconds}",
        f"began {seconds}",
        seconds,
        tuple(Result(name, "topic", "", outcome, why) for name, outcome, why in found),
        remarks,
    )


PROVED, FAILED, NOT_RUN = Outcome.PROVED, Outcome.FAILED, Outcome.NOT_RUN


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        (PROVED, NOT_RUN, PROVED),
        (NOT_RUN, PROVED, PROVED),
        (NOT_RUN, FAILED, FAILED),
        (FAILED, NOT_RUN, FAILED),
        (FAILED, PROVED, FAILED),
        (PROVED, FAILED, PROVED),
        (NOT_RUN, NOT_RUN, NOT_RUN),
    ],
)
def test_the_first_pass_that_shows_a_scenario_has_the_word(first: Outcome, second: Outcome, kept: Outcome) -> None:
    (result,) = joined([results(1, (), ("one", first, "")), results(2, (), ("one", second, ""))]).results
    assert result.outcome == kept


def test_all_passes_make_one_report() -> None:
    report = joined(
        [
            results(1, ("a", "b"), ("one", PROVED, ""), ("two", NOT_RUN, "needs the operator")),
            results(2.5, ("b", "c"), ("two", FAILED, "no"), ("three", PROVED, "")),
        ]
    )
    assert [(each.id, each.outcome, each.why) for each in report.results] == [
        ("one", PROVED, ""),
        ("two", FAILED, "no"),
        ("three", PROVED, ""),
    ]
    assert report.seconds == 3.5
    assert report.remarks == ("a", "b", "c")
    assert (report.platform, report.began) == ("platform of 1", "began 1")
    assert report.failed


def test_what_no_pass_could_show_says_why() -> None:
    report = joined([results(1, (), ("one", NOT_RUN, "needs kind")), results(2, (), ("one", NOT_RUN, "needs live"))])
    assert [(each.outcome, each.why) for each in report.results] == [(NOT_RUN, "needs kind")]
    assert not report.failed
