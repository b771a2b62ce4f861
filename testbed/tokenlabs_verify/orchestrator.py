"""One run of `tokenlabs verify`, the same in every environment: pass after pass, scenarios and own checks, one report.

An environment is a folder of `environments/` whose `entry.py` is an `Entry`. It brings a platform up or attaches to it, says
what it is (`Running`), and leaves. Everything else happens here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Protocol

import httpx

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.engine.environment import Environment
from tokenlabs_verify.engine.evidence import Outcome, Result, Results
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.runner import run_scenarios
from tokenlabs_verify.engine.scenario import Scenario, Topic
from tokenlabs_verify.report.text import progress_line
from tokenlabs_verify.scenarios import catalog
from tokenlabs_verify.waiting import NotYetError

Say = Callable[[str], None]
"""Prints a line for a person."""
PassRun = Callable[[Collection[str]], Results]
"""Brings a platform into one state and shows what can be shown in it, but for the ids that earlier passes have shown."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to run; crosses processes as JSON. Options that not every environment takes carry their spelling."""

    patterns: tuple[str, ...] = ()
    """Ids of scenarios and checks (`auth-*`), or names of topics; empty: all."""
    fuzz: int = 2000
    """Requests of the fuzz, where it is chosen."""
    seed: int = 1
    platform_file: Path = field(default=Path("platform.yaml"), metadata={"option": "-f"})
    passes: tuple[str, ...] = field(default=(), metadata={"option": "--pass"})
    """Empty: all."""
    keep: bool = field(default=False, metadata={"option": "--keep"})
    """Leave the environment up."""
    kubeconfig: Path | None = field(default=None, metadata={"option": "--kubeconfig"})
    url: str | None = field(default=None, metadata={"option": "--url"})
    """Where clients reach the Gateway."""


class Entry(Protocol):
    """What an environment's `entry.py` has."""

    TAKES: frozenset[str]
    """Fields of `Order` that mean something here, of those that are options of some environments."""

    def passes(self, order: Order, say: Say) -> Generator[PassRun, None, None]:
        """Bring the platform up or attach to it, and give its passes, or the single one. Closing it leaves.

        Raises:
            TokenlabsError: it cannot be brought up or attached to, or there is nothing to run.
        """


@dataclass(frozen=True, slots=True)
class Shown:
    """What a check showed."""

    why: str = ""
    """What does not hold; empty: all does."""
    requests: int = 0
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """Something that an environment shows by itself, beside scenarios."""

    id: str
    topic: str
    sentence: str
    look: Callable[[], Shown]
    """Raises NotYetError where what should come does not; another error where it cannot be carried out."""


@dataclass(frozen=True, slots=True)
class Running:
    """A platform that is up."""

    environment: Environment
    facts: Facts
    unsafe: Callable[[Scenario], str] = lambda _: ""
    """Why a scenario must not be run here; empty: it may."""
    before: Sequence[Check] = ()
    """Own checks ahead of the scenarios."""
    after: Sequence[Check] = ()
    """Those that take something away: alone, after the scenarios."""
    remarks: tuple[str, ...] = ()
    """For the report."""


def verify(environment: str, entry: Entry, order: Order, say: Say) -> Results:
    """Run an order in an environment; one report of all its passes.

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
            f"-k {' '.join(order.patterns)} matches no scenario: `tokenlabs verify --list` shows ids and topics"
        )
    return results


def run(platform: Running, order: Order, say: Say, seen: Collection[str]) -> Results:
    """One pass on a platform that is up: own checks, every scenario that it can show and that is not in `seen`, own checks.

    Raises:
        KeyboardInterrupt: the run was interrupted; tenants are removed and components put back first.
    """

    def progress(done: int, total: int, result: Result) -> None:
        if result.outcome != Outcome.NOT_RUN:
            say(progress_line(done, total, result))

    before = tuple(_checked(platform.before, order, say, seen))
    topics = catalog.selected(catalog.topics(platform.facts), order.patterns)
    here = [_here(topic, platform.unsafe, seen) for topic in topics]
    found = run_scenarios(platform.environment, platform.facts, here, progress=progress, remarks=platform.remarks)
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
        return Shown(f"could not be carried out: {error or type(error).__name__}")


def joined(runs: Sequence[Results]) -> Results:
    """One report of all passes: of each scenario the result of the first pass that could show it."""
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
