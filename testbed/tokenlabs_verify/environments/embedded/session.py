"""A run inside a sandbox: pass after pass, the platform is made what the pass wants, and scenarios are run.

Started by `run` through nsenter, never by hand. Lines for people go to standard error; results to a file, for `run` to report.
"""

from __future__ import annotations

import json
import os
import pickle
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec import image_roles
from tokenlabs.spec.loader import load
from tokenlabs.spec.target_names import CLUSTER, SIMULATED
from tokenlabs.spec.targets import target
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.evidence import Outcome, Result, Results
from tokenlabs_verify.engine.facts import Facts, facts_of_file
from tokenlabs_verify.engine.runner import run_scenarios
from tokenlabs_verify.engine.scenario import Topic
from tokenlabs_verify.environments.embedded import alerting, checks, fuzzing, monitoring
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.passes import PASSES, Pass
from tokenlabs_verify.reconcile import layers, reconciler
from tokenlabs_verify.reconcile.reconciler import Applied
from tokenlabs_verify.reconcile.upstream import from_upstream
from tokenlabs_verify.report.text import progress_line
from tokenlabs_verify.scenarios import catalog

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Order:
    """What a session is to do."""

    root: Path
    repository: Path
    passes: tuple[str, ...]
    patterns: tuple[str, ...] = ()
    """Of scenario ids, or names of topics; empty: all."""
    fuzz: int = 0
    """Requests of the fuzz, in the pass that lets requests pass; 0: none."""
    seed: int = 1
    only_up: bool = False
    """Bring the first pass' platform up, and run nothing."""
    results: Path | None = None
    """Where the results go, pickled: from our own process to our own process."""

    def write(self, path: Path) -> None:
        """For the session's process."""
        path.write_text(json.dumps(asdict(self), default=str))


def read_order(path: Path) -> Order:
    """What `Order.write` wrote."""
    found = json.loads(path.read_text())
    return Order(
        root=Path(found["root"]),
        repository=Path(found["repository"]),
        passes=tuple(found["passes"]),
        patterns=tuple(found["patterns"]),
        fuzz=found["fuzz"],
        seed=found["seed"],
        only_up=found["only_up"],
        results=Path(found["results"]) if found["results"] else None,
    )


def platform_file(order: Order, one: Pass) -> Path:
    """The spec whose `dist/` lies beside it: the committed one, or the copy that `run` has rendered."""
    if one.committed:
        return order.repository / one.platform
    return Places(order.root).platform(one.name) / "platform.yaml"


def bring_up(order: Order, one: Pass, say: Say) -> tuple[Embedded, Applied]:
    """Make the platform what a pass wants: its layers applied, its health awaited, what it has no more pruned.

    Raises:
        NotYetError: a layer is not healthy in its time.
        ApiError: the API server refuses an object.
    """
    where = Places(order.root)
    environment = Embedded(where, one.capabilities)
    spec = platform_file(order, one)
    pulled = image_roles.pulled(target(load(spec).platform, SIMULATED))
    found = from_upstream(layers.read(spec.parent / "dist" / SIMULATED), pulled)
    helm = Path(json.loads(where.tools.read_text())["helm"])
    before = json.loads(where.inventory.read_text()) if where.inventory.exists() else []
    applied = reconciler.reconcile(
        environment.api,
        found,
        helm,
        kubeconfig=where.inner_kubeconfig,
        exceptions=one.exceptions,
        before=before,
        progress=say,
    )
    where.inventory.write_text(json.dumps(applied.inventory))
    return environment, applied


def run_pass(order: Order, one: Pass, seen: Sequence[str], say: Say) -> Results:
    """One pass: the platform, then every scenario that it can show and that no pass before it has shown (`seen`)."""
    started = time.monotonic()
    say(f"pass {one.name}: {one.sentence}")
    environment, applied = bring_up(order, one, lambda line: say(f"  {line}"))
    facts = facts_of_file(platform_file(order, one))
    if Capability.TRAFFIC in one.capabilities:
        took = checks.first_answer(environment, facts)
        say(f"  first 200 through the gateway {took:.1f} s after that, {time.monotonic() - started:.1f} s in all")
    topics = [
        Topic(topic.name, tuple(each for each in topic.scenarios if each.id not in seen))
        for topic in catalog.selected(catalog.topics(facts), order.patterns)
    ]
    own = checks.run(environment, one, applied, platform_file(order, one), order.patterns)
    for number, result in enumerate(own, 1):
        say(progress_line(number, len(own), result))
    remarks = (f"pass `{one.name}`: {one.sentence}", *checks.remarks(environment, one, applied))
    results = run_scenarios(
        environment,
        facts,
        topics,
        progress=lambda done, total, result: (
            None if result.outcome == Outcome.NOT_RUN else say(progress_line(done, total, result))
        ),
        remarks=remarks,
    )
    shown = sum(result.outcome != Outcome.NOT_RUN for result in results.results)
    say(f"  {shown} scenarios in {results.seconds:.0f} s")
    alerted = list(_alerted(order, one, environment, facts, seen, say))
    fuzzed = list(_fuzzed(order, one, environment, facts, seen, say))
    return Results(
        environment=results.environment,
        platform=results.platform,
        began=results.began,
        seconds=round(time.monotonic() - started, 2),
        results=(*own, *results.results, *alerted, *fuzzed),
        remarks=results.remarks,
    )


def _alerted(
    order: Order, one: Pass, environment: Embedded, facts: Facts, seen: Sequence[str], say: Say
) -> Iterator[Result]:
    """After the scenarios, alone: it takes components away."""
    # What is rendered for a pass alone has no target with monitors.
    if Capability.FAULTS not in one.capabilities or not one.committed:
        return
    watched = monitoring.read(platform_file(order, one).parent / "dist" / CLUSTER)
    found = alerting.results(environment, facts, watched, seen, order.patterns)
    for number, result in enumerate(found, 1):
        say(progress_line(number, number, result))
        yield result


def _fuzzed(
    order: Order, one: Pass, environment: Embedded, facts: Facts, seen: Sequence[str], say: Say
) -> Iterator[Result]:
    """Alone and last: while it runs, whatever arrives is a hole."""
    if not order.fuzz or Capability.SIMULATOR not in one.capabilities or any(each.startswith("fuzz-") for each in seen):
        return
    found = [fuzzing.shut(environment, facts, order.fuzz, order.seed, lambda sent: say(f"  fuzz: {sent:,} sent"))]
    say(progress_line(1, 1 + len(fuzzing.GATES), found[0]))
    yield found[0]
    for number, result in enumerate(fuzzing.finds_holes(environment, facts, order.seed, lambda _: None), 2):
        say(progress_line(number, 1 + len(fuzzing.GATES), result))
        yield result


def joined(runs: Sequence[Results]) -> Results:
    """One report of all passes: of each scenario the result of the pass that could show it."""
    best: dict[str, Result] = {}
    for run in runs:
        for result in run.results:
            shown = result.outcome != Outcome.NOT_RUN
            if result.id not in best or (shown and best[result.id].outcome == Outcome.NOT_RUN):
                best[result.id] = result
    topics = list(dict.fromkeys(result.topic for result in best.values()))
    return Results(
        environment=runs[0].environment,
        platform=runs[0].platform,
        began=runs[0].began,
        seconds=round(sum(run.seconds for run in runs), 2),
        results=tuple(sorted(best.values(), key=lambda result: topics.index(result.topic))),
        remarks=tuple(dict.fromkeys(remark for run in runs for remark in run.remarks)),
    )


def run(order: Order, say: Say) -> Results | None:
    """All passes of the order; none where it was only to bring the platform up."""
    chosen = [one for one in PASSES if one.name in order.passes]
    if order.only_up:
        bring_up(order, chosen[0], say)
        return None
    runs: list[Results] = []
    for one in chosen:
        seen = [result.id for each in runs for result in each.results if result.outcome != Outcome.NOT_RUN]
        runs.append(run_pass(order, one, seen, say))
    return joined(runs)


def _leave_with_starter() -> None:
    """Standard input ends when whoever started us leaves or is killed: as if Ctrl-C had been pressed here."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    main_thread = threading.main_thread().ident
    if main_thread is not None:
        signal.pthread_kill(main_thread, signal.SIGINT)


def main(argv: Sequence[str]) -> int:
    """Run the order in the file that the arguments name; the exit code."""
    order = read_order(Path(argv[0]))
    # A shell that starts us in the background has had it ignored, and it is how we are told to leave.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=_leave_with_starter, daemon=True).start()
    try:
        results = run(order, lambda line: print(line, file=sys.stderr, flush=True))
    except TokenlabsError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        # At once: layers that wait for their health would be waited for.
        os._exit(130)
    if results and order.results:
        order.results.write_bytes(pickle.dumps(results))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
