"""One pass inside a sandbox: brings the platform into its state and runs its scenarios and checks.

Started by `entry` through nsenter, never by hand. Progress goes to stderr; results to a file, as the report's JSON.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.tree import DIST
from tokenlabs.spec.image_roles import pulled
from tokenlabs.spec.loader import load
from tokenlabs.spec.target_names import CLUSTER, SIMULATED
from tokenlabs.spec.targets import target
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.evidence import Results
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.engine.observed import Observe, ignore
from tokenlabs_verify.environments.embedded import alerting, checks, first_sync, fuzzing, monitoring, predicting
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.images import upstream_names
from tokenlabs_verify.environments.embedded.passes import ON_A_PLATFORM, Pass
from tokenlabs_verify.environments.embedded.tracing import Tracing
from tokenlabs_verify.flux import content, delivery, drift
from tokenlabs_verify.flux.commits import Published
from tokenlabs_verify.flux.delivery import Expected
from tokenlabs_verify.orchestrator import Check, Order, Running, Say, run
from tokenlabs_verify.rehearsals.checkout import Checkout
from tokenlabs_verify.rehearsals.keyless import Keyless
from tokenlabs_verify.rehearsals.running import ROWS, Rehearsing
from tokenlabs_verify.report import json_document

_DELIVERED = 900.0
"""Seconds for Flux to deliver the platform; the goal on two idle cores is 90."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a session does; JSON by `TASK`."""

    root: Path
    repository: Path
    name: str
    """Name of the pass."""
    delivered: Published
    """The commit that Flux delivers."""
    fresh: bool
    """Whether the environment was started for this pass, so that it is Flux's first sync."""
    order: Order | None = None
    """None: start the platform without running anything."""
    seen: tuple[str, ...] = ()
    """Ids that earlier passes have shown."""

    @property
    def one(self) -> Pass:
        """The pass. Raises KeyError for an unknown name."""
        return {each.name: each for each in ON_A_PLATFORM}[self.name]

    @property
    def platform(self) -> Path:
        """The spec with its `dist/`: the committed one, or the copy rendered by `entry`."""
        if self.one.committed:
            return self.repository / self.one.platform
        return Places(self.root).platform(self.name) / "platform.yaml"

    @property
    def dist(self) -> Path:
        """What Flux delivers."""
        return self.platform.parent / DIST / SIMULATED


TASK = TypeAdapter(Task)


def deliver(task: Task, environment: Embedded, say: Say) -> None:
    """Let Flux bring the platform into the pass's state, as the README says.

    Raises:
        NotYetError: a layer was not ready in time.
        TokenlabsError: kubectl failed.
    """
    where, dist = Places(task.root), task.dist
    images = pulled(target(load(task.platform).platform, SIMULATED))
    where.images.write_text(json.dumps(upstream_names(images)))
    source = content.platform_source(dist)
    delivery.resume(environment.api, source.name)
    age_key = Checkout(where.platform(task.name)).age_key if task.one.asked else None
    delivery.install(environment.api, _tool(where, "kubectl"), where.inner_kubeconfig, dist, age_key)
    say("Flux and the bootstrap are applied")
    delivery.await_commit(environment.api, source.name, task.delivered.commit)
    if not task.fresh:
        # The commit may be the one that is there, but a killed run may have changed objects.
        drift.reconcile(environment.api, source.name)
    expected = Expected(task.delivered.commit, source.branch)
    delivery.await_layers(environment.api, content.layers_of(dist), expected, _DELIVERED, say)


def _tool(where: Places, name: str) -> Path:
    return Path(json.loads(where.tools.read_text())[name])


def _rehearsing(task: Task, environment: Embedded, say: Say) -> Rehearsing:
    where = Places(task.root)
    checkout = Checkout(where.platform(task.name))
    return Rehearsing(environment, checkout, where.mirror, _tool(where, "redis-cli"), say)


def perform(task: Task, say: Say) -> Results | None:
    """Bring the platform up and run what the pass can show; None if that is nothing. Raises as `deliver`."""
    started = time.monotonic()
    one = task.one
    say(f"pass {one.name}: {one.sentence}")
    environment = Embedded(Places(task.root), one.capabilities)
    facts = facts_of_file(task.platform)
    with Keyless(environment.gateway, first_sync.requests(facts) if task.fresh and task.order else ()) as keyless:
        deliver(task, environment, lambda line: say(f"  {line}"))
        took = checks.first_answer(environment, facts)
    say(f"  first 200 through the gateway {took:.1f} s after that, {time.monotonic() - started:.1f} s in all")
    if task.order is None:
        return None
    remarks = (f"pass `{one.name}`: {one.sentence}", *checks.remarks(environment, one, task.delivered))
    if one.asked:
        rehearsing = _rehearsing(task, environment, say)
        platform = Running(environment, facts, before=list(rehearsing.checks()), remarks=remarks)
        results = run(platform, task.order, say, task.seen)
        environment.rehearsals.write_bytes(ROWS.dump_json(tuple(rehearsing.rows)))
        return results
    before = list(checks.checks(environment, one, task.dist, task.platform))
    if task.fresh:
        before.insert(0, first_sync.check(environment, keyless))
    after: list[Check] = []
    observe: Observe = ignore
    if Capability.TRAFFIC in one.capabilities:
        tracing = Tracing(environment, facts, task.dist)
        observe = tracing.observe
        after.append(tracing.check(one.name))
    # A platform rendered for one pass has no target with monitors.
    if Capability.FAULTS in one.capabilities and one.committed:
        after += alerting.checks(environment, facts, monitoring.read(task.platform.parent / "dist" / CLUSTER))
    if Capability.SIMULATOR in one.capabilities:
        after += predicting.checks(environment, facts, task.order, task.platform, say)
        # Last: while it runs, every arrival counts as a hole.
        after += fuzzing.checks(environment, facts, task.order, say)
    platform = Running(
        environment,
        facts,
        before=before,
        after=after,
        undisturbed=lambda: delivery.suspended(environment.api, content.platform_source(task.dist).name),
        remarks=remarks,
        observe=observe,
    )
    return run(platform, task.order, say, task.seen)


def _leave_with_starter() -> None:
    """Stdin ends when the parent exits or is killed: act as on Ctrl-C."""
    while os.read(sys.stdin.fileno(), 1):
        pass
    main_thread = threading.main_thread().ident
    if main_thread is not None:
        signal.pthread_kill(main_thread, signal.SIGINT)


def main(argv: Sequence[str]) -> int:
    """Perform the task in the file named by the arguments; return the exit code."""
    task = TASK.validate_json(Path(argv[0]).read_bytes())
    # Ignored when started from a shell in the background, but SIGINT is how the parent stops us.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=_leave_with_starter, daemon=True).start()
    try:
        results = perform(task, lambda line: print(line, file=sys.stderr, flush=True))
    except TokenlabsError as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        # Exit at once, without waiting for layers to become healthy.
        os._exit(130)
    if results:
        Places(task.root).results.write_text(json_document.render(results))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
