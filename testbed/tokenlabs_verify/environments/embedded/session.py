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
from tokenlabs.spec import image_roles
from tokenlabs.spec.loader import load
from tokenlabs.spec.target_names import CLUSTER, SIMULATED
from tokenlabs.spec.targets import target
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.evidence import Results
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.environments.embedded import alerting, checks, fuzzing, monitoring, predicting
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.passes import ON_A_PLATFORM, Pass
from tokenlabs_verify.environments.embedded.tracing import Tracing
from tokenlabs_verify.flux import content, delivery
from tokenlabs_verify.flux.delivery import Expected
from tokenlabs_verify.orchestrator import Check, Order, Running, Say, run
from tokenlabs_verify.reconcile import layers, reconciler
from tokenlabs_verify.reconcile.reconciler import Applied
from tokenlabs_verify.reconcile.upstream import from_upstream
from tokenlabs_verify.report import json_document


@dataclass(frozen=True, slots=True)
class Task:
    """What a session does; JSON by `TASK`."""

    root: Path
    repository: Path
    name: str
    """Name of the pass."""
    order: Order | None = None
    """None: start the platform without running anything."""
    seen: tuple[str, ...] = ()
    """Ids that earlier passes have shown."""
    commit: str = ""
    """The commit of the mirror that Flux delivers; '': the test bed applies the layers itself."""

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


TASK = TypeAdapter(Task)
_DELIVERED = 900.0
"""Seconds for Flux to deliver the platform; the goal on two idle cores is 90."""


def bring_up(task: Task, say: Say) -> tuple[Embedded, Applied]:
    """Bring the platform into the pass's state: apply its layers, wait for their health, prune removed objects.

    Raises:
        NotYetError: a layer did not become healthy in time.
        ApiError: the API server rejected an object.
    """
    where, one = Places(task.root), task.one
    environment = Embedded(where, one.capabilities)
    pulled = image_roles.pulled(target(load(task.platform).platform, SIMULATED))
    found = from_upstream(layers.read(task.platform.parent / "dist" / SIMULATED), pulled)
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


def deliver(task: Task, say: Say) -> Embedded:
    """Bring the platform into the pass's state by Flux.

    Raises:
        NotYetError: a layer was not ready in time.
        TokenlabsError: kubectl failed.
    """
    where, dist = Places(task.root), task.platform.parent / "dist" / SIMULATED
    environment = Embedded(where, task.one.capabilities)
    source = content.platform_source(dist)
    delivery.install(Path(json.loads(where.tools.read_text())["kubectl"]), where.inner_kubeconfig, dist)
    say("Flux is applied")
    delivery.await_commit(environment.api, source.name, task.commit)
    delivery.await_layers(
        environment.api, content.layers_of(dist), Expected(task.commit, source.branch), _DELIVERED, say
    )
    return environment


def perform(task: Task, say: Say) -> Results | None:
    """Bring the platform up and run what the pass can show; None if that is nothing. Raises as `bring_up`."""
    started = time.monotonic()
    one = task.one
    if task.order is None:
        if task.commit:
            environment = deliver(task, say)
            took = checks.first_answer(environment, facts_of_file(task.platform))
            say(f"first 200 through the gateway {took:.1f} s after that, {time.monotonic() - started:.1f} s in all")
        else:
            bring_up(task, say)
        return None
    say(f"pass {one.name}: {one.sentence}")
    environment, applied = bring_up(task, lambda line: say(f"  {line}"))
    facts = facts_of_file(task.platform)
    if Capability.TRAFFIC in one.capabilities:
        took = checks.first_answer(environment, facts)
        say(f"  first 200 through the gateway {took:.1f} s after that, {time.monotonic() - started:.1f} s in all")
    tracing = Tracing(environment, facts, task.platform.parent / "dist" / SIMULATED)
    after: list[Check] = []
    if Capability.TRAFFIC in one.capabilities:
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
        before=tuple(checks.checks(environment, one, applied, task.platform)),
        after=after,
        remarks=(f"pass `{one.name}`: {one.sentence}", *checks.remarks(environment, one, applied)),
        observe=tracing.observe,
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
