"""An environment is started, used for what it can show, and closed; the report of its passes is complete."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from tests.testbed.simulated import Simulated
from tests.testbed.small_platform import SmallPlatform, small_platform
from tokenlabs.errors import DifferenceError, TokenlabsError
from tokenlabs_verify import environments
from tokenlabs_verify.engine.evidence import Outcome, Result, Results
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.environments.embedded import entry as embedded
from tokenlabs_verify.environments.kind import entry as kind
from tokenlabs_verify.environments.live import entry as live
from tokenlabs_verify.orchestrator import Check, Entry, Order, PassRun, Running, Say, Shown, joined, run, verify
from tokenlabs_verify.waiting import wait_until

ENTRIES: Mapping[str, Entry] = {"embedded": embedded, "kind": kind, "live": live}


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
def test_the_first_pass_that_shows_a_scenario_decides(first: Outcome, second: Outcome, kept: Outcome) -> None:
    (result,) = joined([results(1, (), ("one", first, "")), results(2, (), ("one", second, ""))]).results
    assert result.outcome == kept


def test_joins_all_passes_into_one_report() -> None:
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


def test_reports_why_no_pass_could_show_a_scenario() -> None:
    report = joined([results(1, (), ("one", NOT_RUN, "needs kind")), results(2, (), ("one", NOT_RUN, "needs live"))])
    assert [(each.outcome, each.why) for each in report.results] == [(NOT_RUN, "needs kind")]
    assert not report.failed


def test_finds_environments_by_name_only() -> None:
    assert {name: environments.entry(name) for name in environments.ENVIRONMENTS} == ENTRIES
    with pytest.raises(TokenlabsError, match="`staging` is not an environment; use one of embedded, kind, live"):
        environments.entry("staging")


@pytest.mark.parametrize(
    ("name", "order", "option"),
    [
        ("embedded", Order(platform_file=Path("other.yaml")), "-f"),
        ("embedded", Order(url="http://a"), "--url"),
        ("embedded", Order(kubeconfig=Path("k")), "--kubeconfig"),
        ("kind", Order(passes=("gate",)), "--pass"),
        ("kind", Order(keep=True), "--keep"),
        ("live", Order(passes=("gate",)), "--pass"),
        ("live", Order(keep=True), "--keep"),
    ],
)
def test_rejects_an_option_of_another_environment(name: str, order: Order, option: str) -> None:
    with pytest.raises(TokenlabsError, match=f"^{option} does not apply to --env {name}: leave it out$"):
        verify(name, ENTRIES[name], order, print)


class InPasses:
    """An environment with several passes, each of which returns given results."""

    TAKES = frozenset({"passes"})

    def __init__(self, *shows: Callable[[Collection[str]], Results]) -> None:
        self.shows = shows
        self.left = False

    def passes(self, order: Order, say: Say) -> Generator[PassRun, None, None]:  # noqa: ARG002
        try:
            yield from self.shows
        finally:
            self.left = True


def test_a_pass_receives_the_ids_already_shown() -> None:
    passed_ids: list[list[str]] = []

    def second(seen: Collection[str]) -> Results:
        passed_ids.append(list(seen))
        return results(9, (), ("two", PROVED, ""))

    first = results(9, (), ("one", PROVED, ""), ("two", NOT_RUN, "needs faults"))
    entry = InPasses(lambda _: first, second)
    report = verify("some", entry, Order(), print)
    assert passed_ids == [["one"]]
    assert [(each.id, each.outcome) for each in report.results] == [("one", PROVED), ("two", PROVED)]
    assert report.seconds < 1, "measured here, whatever a pass says"
    assert entry.left


@pytest.mark.parametrize("error", [KeyboardInterrupt, DifferenceError])
def test_closes_an_environment_after_an_error(error: type[BaseException]) -> None:
    def broken(_: Collection[str]) -> Results:
        raise error("broken")

    entry = InPasses(broken, broken)
    with pytest.raises(error):
        verify("some", entry, Order(), print)
    assert entry.left


def test_rejects_patterns_that_match_nothing() -> None:
    with pytest.raises(TokenlabsError, match="-k atuh-no-key matches no scenario"):
        verify("some", InPasses(lambda _: results(1, ())), Order(("atuh-no-key",)), print)


@pytest.fixture
def platform(facts: Facts, backends: Mapping[str, Simulated]) -> Iterator[SmallPlatform]:
    with small_platform(facts, backends) as platform:
        yield platform


def check(id: str, look: Callable[[], Shown]) -> Check:
    return Check(id, "own checks", f"A sentence of {id}.", look)


def failing(error: Exception) -> Shown:
    raise error


def test_orders_checks_around_scenarios(platform: SmallPlatform) -> None:
    said: list[str] = []
    running = Running(
        platform,
        platform.facts,
        before=(
            check("own-holds", lambda: Shown(requests=3, remarks=("seen",))),
            check("own-not", lambda: Shown("no")),
        ),
        after=(
            check("own-late", lambda: Shown(remarks=(str(wait_until(lambda: "starting", 0, "it is up")),))),
            check("own-broken", partial(failing, DifferenceError("no such pod"))),
            check("other", lambda: Shown()),
        ),
        remarks=("a remark",),
    )
    found = run(running, Order(("auth-no-key", "auth-unknown-key", "own-*")), said.append, ["auth-unknown-key"])
    assert [(each.id, each.outcome, each.why) for each in found.results] == [
        ("own-holds", PROVED, ""),
        ("own-not", FAILED, "no"),
        ("auth-no-key", PROVED, ""),
        ("own-late", FAILED, "it is up: not within 0 s; last seen: starting"),
        ("own-broken", FAILED, "could not be run: no such pod"),
    ]
    assert (found.results[0].requests, found.results[0].remarks) == (3, ("seen",))
    assert found.remarks == ("a remark",)
    assert [line.split()[:3] for line in said if "own-" in line] == [
        ["✓", "1/2", "own-holds"],
        ["✗", "2/2", "own-not"],
        ["✗", "1/2", "own-late"],
        ["✗", "2/2", "own-broken"],
    ]


def test_a_topic_selects_its_checks(platform: SmallPlatform) -> None:
    running = Running(platform, platform.facts, before=(check("own-holds", Shown),))
    found = run(running, Order(("own checks",)), print, ())
    assert [each.id for each in found.results] == ["own-holds"]


def test_does_not_run_an_unsafe_scenario(platform: SmallPlatform) -> None:
    running = Running(platform, platform.facts, unsafe=lambda scenario: f"not {scenario.id} here")
    (result,) = run(running, Order(("auth-no-key",)), print, ()).results
    assert (result.outcome, result.why, result.requests) == (NOT_RUN, "not auth-no-key here", 0)
