"""One run of `tokenlabs verify` in any environment: its passes in order, scenarios and the environment's checks, one report.

An environment is a folder of `environments/` whose `entry.py` is an `Entry`. It starts a platform or attaches to it,
describes it (`Running`), and cleans up. Everything else happens here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Protocol

import httpx

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.engine.environment import Environment
from tokenlabs_verify.engine.evidence import Outcome, Result, Results
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.observed import Observe, ignore
from tokenlabs_verify.engine.runner import run_scenarios
from tokenlabs_verify.engine.scenario import Scenario, Topic
from tokenlabs_verify.report.text import progress_line
from tokenlabs_verify.scenarios import catalog
from tokenlabs_verify.waiting import NotYetError

Say = Callable[[str], None]
"""Prints a line for the user."""
PassRun = Callable[[Collection[str]], Results]
"""Brings a platform into one state and shows what it can, except for the ids that earlier passes have shown."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to run; crosses processes as JSON. Options that only some environments support carry their spelling."""

    patterns: tuple[str, ...] = ()
    """Ids of scenarios and checks (`auth-*`), or names of topics; empty: all."""
    fuzz: int = 2000
    """Requests of the fuzz test, if selected."""
    seed: int = 1
    platform_file: Path = field(default=Path("platform.yaml"), metadata={"option": "-f"})
    passes: tuple[str, ...] = field(default=(), metadata={"option": "--pass"})
    """Empty: all."""
    keep: bool = field(default=False, metadata={"option": "--keep"})
    """Leave the environment up."""
    kubeconfig: Path | None = field(default=None, metadata={"option": "--kubeconfig"})
    predictions: tuple[str, ...] = ("gate-elsewhere", "tenant-replaced")
    """Changes whose predictions are graded by requests, if selected (`predictions.mutations.traffic.CHANGES`)."""
    url: str | None = field(default=None, metadata={"option": "--url"})
    """Where clients reach the Gateway."""


class Entry(Protocol):
    """What an environment's `entry.py` has."""

    TAKES: frozenset[str]
    """The optional fields of `Order` that this environment supports."""

    def passes(self, order: Order, say: Say) -> Generator[PassRun, None, None]:
        """Start the platform or attach to it, and yield its passes. Closing the generator cleans up.

        Raises:
            TokenlabsError: it cannot be started or attached to, or there is nothing to run.
        """


@dataclass(frozen=True, slots=True)
class Shown:
    """The result of a check."""

    why: str = ""
    """What is wrong; '' if nothing is."""
    requests: int = 0
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """A check of the environment itself, in addition to scenarios."""

    id: str
    topic: str
    sentence: str
    look: Callable[[], Shown]
    """Raises NotYetError if the expected state is not reached; any other error if the check cannot run."""


@dataclass(frozen=True, slots=True)
class Running:
    """A running platform."""

    environment: Environment
    facts: Facts
    unsafe: Callable[[Scenario], str] = lambda _: ""
    """Why a scenario must not run here; '' if it may."""
    before: Sequence[Check] = ()
    """Checks before the scenarios."""
    after: Sequence[Check] = ()
    """Disruptive checks: after the scenarios, one by one."""
    undisturbed: Callable[[], AbstractContextManager[None]] = nullcontext
    """Entered for scenarios and disruptive checks: keeps others from undoing what they do."""
    remarks: tuple[str, ...] = ()
    """For the report."""
    observe: Observe = ignore
    """Told of each request of the scenarios."""


def verify(environment: str, entry: Entry, order: Order, say: Say) -> Results:
    """Run an order in an environment; return one report of all passes.

    Raises:
        TokenlabsError: an option does not apply to this environment, nothing matches the patterns, or as `Entry.passes`.
    """
    for each in fields(order):
        option = each.metadata.get("option")
        if option and each.name not in entry.TAKES and getattr(order, each.name) != each.default:
            raise TokenlabsError(f"{option} does not apply to --env {environment}: leave it out")
    runs: list[Results] = []
    with closing(entry.passes(order, say)) as passes:
        for one in passes:
            started = time.monotonic()
            seen = [each.id for run in runs for each in run.results if each.outcome != Outcome.NOT_RUN]
            runs.append(replace(one(seen), seconds=round(time.monotonic() - started, 2)))
    results = joined(runs)
    if not results.results:
        raise TokenlabsError(
            f"-k {' '.join(order.patterns)} matches no scenario; `tokenlabs verify --list` shows ids and topics"
        )
    return results


def run(platform: Running, order: Order, say: Say, seen: Collection[str]) -> Results:
    """One pass on a running platform: checks, each scenario it can show that is not in `seen`, disruptive checks.

    Raises:
        KeyboardInterrupt: the run was interrupted; tenants are removed and components restored first.
    """

    def progress(done: int, total: int, result: Result) -> None:
        if result.outcome != Outcome.NOT_RUN:
            say(progress_line(done, total, result))

    before = tuple(_checked(platform.before, order, say, seen))
    topics = catalog.selected(catalog.topics(platform.facts), order.patterns)
    here = [_here(topic, platform.unsafe, seen) for topic in topics]
    with platform.undisturbed():
        found = run_scenarios(
            platform.environment,
            platform.facts,
            here,
            progress=progress,
            remarks=platform.remarks,
            observe=platform.observe,
        )
        shown = sum(each.outcome != Outcome.NOT_RUN for each in found.results)
        say(f"  {shown} scenarios in {found.seconds:.0f} s")
        after = tuple(_checked(platform.after, order, say, seen))
    return replace(found, results=(*before, *found.results, *after))


def _here(topic: Topic, unsafe: Callable[[Scenario], str], seen: Collection[str]) -> Topic:
    left = (each for each in topic.scenarios if each.id not in seen)
    return Topic(topic.name, tuple(replace(each, not_here=each.not_here or unsafe(each)) for each in left))


def _checked(checks: Sequence[Check], order: Order, say: Say, seen: Collection[str]) -> Iterator[Result]:
    chosen = [each for each in checks if each.id not in seen and catalog.chosen(each.id, each.topic, order.patterns)]
    for number, check in enumerate(chosen, 1):
        started = time.monotonic()
        shown = _look(check)
        result = Result(
            id=check.id,
            topic=check.topic,
            sentence=check.sentence,
            outcome=Outcome.FAILED if shown.why else Outcome.PROVED,
            why=shown.why,
            seconds=round(time.monotonic() - started, 2),
            requests=shown.requests,
            remarks=shown.remarks,
        )
        say(progress_line(number, len(chosen), result))
        yield result


def _look(check: Check) -> Shown:
    try:
        return check.look()
    except NotYetError as late:
        return Shown(str(late))
    except (TokenlabsError, httpx.HTTPError) as error:
        return Shown(f"could not be run: {error or type(error).__name__}")


def joined(runs: Sequence[Results]) -> Results:
    """One report of all passes: for each scenario, the result of the first pass that could show it."""
    best: dict[str, Result] = {}
    for each in runs:
        for result in each.results:
            shown = result.outcome != Outcome.NOT_RUN
            if result.id not in best or (shown and best[result.id].outcome == Outcome.NOT_RUN):
                best[result.id] = result
    topics = list(dict.fromkeys(result.topic for result in best.values()))
    return Results(
        environment=runs[0].environment,
        platform=runs[0].platform,
        began=runs[0].began,
        seconds=round(sum(each.seconds for each in runs), 2),
        results=tuple(sorted(best.values(), key=lambda result: topics.index(result.topic))),
        remarks=tuple(dict.fromkeys(remark for each in runs for remark in each.remarks)),
    )
