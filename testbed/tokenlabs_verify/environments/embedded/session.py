"""One pass inside a sandbox: brings the platform into its state and runs its scenarios and checks.

Started by `entry` through nsenter, never by hand. Progress goes to stderr; results to a file, as the report's JSON.
"""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from tokenlabs.manifests.tree import DIST
from tokenlabs.spec.target_names import CLUSTER, SIMULATED
from tokenlabs_verify.cluster import workers
from tokenlabs_verify.cluster.places import Places, tools_of
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.evidence import Results
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.engine.observed import Observe, ignore
from tokenlabs_verify.environments.embedded import (
    alerting,
    checks,
    fuzzing,
    images,
    inside,
    monitoring,
    names,
    predicting,
)
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.first_sync import check as first_sync
from tokenlabs_verify.environments.embedded.passes import ON_A_PLATFORM, Pass
from tokenlabs_verify.environments.embedded.tracing import Tracing
from tokenlabs_verify.exposure.clients import Clients, without_key
from tokenlabs_verify.flux import content, delivery, drift
from tokenlabs_verify.flux.commits import Published
from tokenlabs_verify.flux.delivery import Expected
from tokenlabs_verify.orchestrator import Check, Order, Running, Say, run
from tokenlabs_verify.rehearsals.checkout import Checkout
from tokenlabs_verify.rehearsals.row import ROWS
from tokenlabs_verify.rehearsals.running import Rehearsing

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
    images.write(where, task.platform)
    source = content.platform_source(dist)
    delivery.resume(environment.api, source.name)
    age_key = Checkout(where.platform(task.name)).age_key if task.one.asked else None
    delivery.install(environment.api, tools_of(where)["kubectl"], where.inner_kubeconfig, dist, age_key)
    say("Flux and the bootstrap are applied")
    delivery.await_commit(environment.api, source.name, task.delivered.commit)
    if not task.fresh:
        # The commit may be the one that is there, but a killed run may have changed objects.
        drift.reconcile(environment.api, source.name)
    expected = Expected(task.delivered.commit, source.branch)
    delivery.await_layers(environment.api, content.layers_of(dist), expected, _DELIVERED, say)


def _rehearsing(task: Task, environment: Embedded, say: Say) -> Rehearsing:
    where = Places(task.root)
    checkout = Checkout(where.platform(task.name))
    return Rehearsing(environment, checkout, where.mirror, tools_of(where)["redis-cli"], say, task.one.stack)


def perform(task: Task, say: Say) -> Results | None:
    """Bring the platform up and run what the pass can show; None if that is nothing. Raises as `deliver`."""
    started = time.monotonic()
    one = task.one
    say(f"pass {one.name}: {one.sentence}")
    tools = tools_of(Places(task.root))
    several = {Capability.NODES} if workers.read(Places(task.root).nodes) else set()
    environment = Embedded(Places(task.root), one.capabilities(tools) | several)
    facts = facts_of_file(task.platform)
    clients = without_key(facts) if task.fresh and task.order else ()
    with Clients(environment.gateway, clients, "first-sync") as keyless:
        deliver(task, environment, lambda line: say(f"  {line}"))
        took = checks.first_answer(environment, facts)
    say(f"  first 200 through the gateway {took:.1f} s after that, {time.monotonic() - started:.1f} s in all")
    if task.order is None:
        return None
    remarks = (f"pass `{one.name}`: {one.sentence}", *checks.remarks(environment, one, task.delivered, tools))
    if one.asked:
        rehearsing = _rehearsing(task, environment, say)
        platform = Running(environment, facts, before=list(rehearsing.checks()), remarks=remarks)
        results = run(platform, task.order, say, task.seen)
        # A run may have several passes with rehearsals.
        found = environment.rehearsals
        earlier = ROWS.validate_json(found.read_bytes()) if found.exists() else ()
        found.write_bytes(ROWS.dump_json((*earlier, *rehearsing.rows)))
        return results
    before = list(checks.checks(environment, one, task.dist, task.platform))
    if Capability.TRAFFIC in environment.capabilities:
        before += names.checks(environment, facts, one.name)
    if task.fresh:
        before.insert(0, first_sync.check(environment, keyless))
    after: list[Check] = []
    observe: Observe = ignore
    # Manifests do not show the filter that the Kuadrant operator adds.
    if Capability.TRAFFIC in environment.capabilities and Capability.KUADRANT_REQUESTS not in environment.capabilities:
        tracing = Tracing(environment, facts, task.dist)
        observe = tracing.observe
        after.append(tracing.check(one.name))
    # A platform rendered for one pass has no target with monitors, and no tenants whose keys change.
    if Capability.FAULTS in environment.capabilities and one.committed:
        after += alerting.checks(environment, facts, monitoring.read(task.platform.parent / "dist" / CLUSTER))
    if Capability.SIMULATOR in environment.capabilities:
        if one.committed:
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


if __name__ == "__main__":
    sys.exit(inside.main(lambda task, say: perform(TASK.validate_json(task), say)))
