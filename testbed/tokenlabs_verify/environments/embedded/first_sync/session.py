"""One first sync inside a sandbox: its variants in turn, then the whole platform.

Started by `entry` through `inside`. Clients with and without a key request every path from before Flux to the end.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx
from pydantic import TypeAdapter

from tokenlabs.contract.tenant_secret import KEY_FIELD, TIER_ANNOTATION
from tokenlabs.manifests.tree import DIST
from tokenlabs.spec.target_names import SIMULATED
from tokenlabs_verify.client import send
from tokenlabs_verify.cluster.kubelet.status import IMAGE_PULL
from tokenlabs_verify.cluster.places import Places, tools_of
from tokenlabs_verify.engine.evidence import Outcome, Result, Results, Timed
from tokenlabs_verify.engine.facts import Facts, TierFacts, facts_of_file
from tokenlabs_verify.engine.tenant_key import tenant_key
from tokenlabs_verify.environments.embedded import checks, images, inside
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.first_sync import PROGRAMS, variants
from tokenlabs_verify.environments.embedded.first_sync.variants import Graph, Sync
from tokenlabs_verify.exposure import findings
from tokenlabs_verify.exposure.clients import Answered, Clients, with_key, without_key
from tokenlabs_verify.flux import content, delivery, layers
from tokenlabs_verify.flux.delivery import Expected
from tokenlabs_verify.flux.state import KUSTOMIZATION, state
from tokenlabs_verify.orchestrator import Say
from tokenlabs_verify.report.text import progress_line
from tokenlabs_verify.waiting import NotYetError, wait_until

TOPIC = "first sync"
_SETTLED = 900.0
"""Seconds for the layers to become ready, also on a slow machine."""
_WITHHELD = 180.0
"""Seconds from then until a withheld container waits for its image: its controller creates the pod."""
_STILL = 10.0
"""Seconds for which the settled platform is observed: two of Flux's health checks, four of its looks at dependencies."""
_RECORDS = 10.0
"""Seconds for every backend to return its records."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a session does; JSON by `TASK`."""

    root: Path
    repository: Path
    sync: Sync
    began: float
    """When the sandbox was started, in seconds since the epoch."""


TASK = TypeAdapter(Task)


class _Platform:
    """The platform while it is delivered."""

    def __init__(self, task: Task, say: Say) -> None:
        self._task, self._say = task, say
        self._where = Places(task.root)
        self._dist = task.repository / DIST / SIMULATED
        platform = task.repository / "platform.yaml"
        images.write(self._where, platform)
        self.environment = Embedded(self._where, frozenset())
        self.facts: Facts = facts_of_file(platform)
        self.graph: Graph = variants.graph(self._dist)
        self._source = content.platform_source(self._dist)
        self._installed = False
        self.key, self.tier = _tightest(self._dist, self.facts)

    def clients(self) -> Clients:
        keyed = with_key(self.facts, self.key) if self.key else []
        return Clients(self.environment.gateway, [*without_key(self.facts), *keyed], "first-sync")

    def withhold(self, container: str | None) -> None:
        """Let the kubelet not start these containers, or start all."""
        self._where.withheld.write_text(container or "")

    def deliver(self, held: str | None, wanted: list[str]) -> None:
        """Push the platform, with one layer suspended, and wait until these layers are ready. Raises NotYetError."""
        with tempfile.TemporaryDirectory() as scratch:
            dist = variants.holding(self._dist, held, Path(scratch), self._source.place) if held else self._dist
            pushed = content.publish(self._where.mirror, dist)
        if not self._installed:
            kubectl = tools_of(self._where)["kubectl"]
            delivery.install(self.environment.api, kubectl, self._where.inner_kubeconfig, self._dist)
            self._installed = True
        delivery.await_commit(self.environment.api, self._source.name, pushed.commit)
        names = [self.graph.kustomizations[each] for each in wanted]
        expected = Expected(pushed.commit, self._source.branch)
        delivery.await_layers(self.environment.api, names, expected, _SETTLED, lambda line: self._say(f"    {line}"))

    def ahead(self, held: str) -> Iterator[str]:
        """What was delivered although it is held, or depends on what is held."""
        held_name = self.graph.kustomizations[held]
        for each in self.environment.api.list(KUSTOMIZATION, "Kustomization"):
            found = state(each)
            if found.name == held_name and found.revision:
                yield f"layer {held} was applied while it was suspended"
            if found.ready and found.name in {self.graph.kustomizations[one] for one in self.graph.after(held)}:
                yield f"{found.name} became ready without {held}, on which it depends"

    def await_withheld(self, container: str) -> None:
        """Wait until the container waits for its image. Raises NotYetError."""

        def waiting() -> str:
            reasons = [
                each.get("state", {}).get("waiting", {}).get("reason")
                for pod in self.environment.api.list("v1", "Pod")
                for each in pod.get("status", {}).get("containerStatuses", ())
                if each["name"] == container
            ]
            return "" if IMAGE_PULL in reasons else f"no container {container} waits for its image"

        wait_until(waiting, _WITHHELD, f"everything but {container} is there")

    def await_answers(self) -> None:
        """Wait until everything of Flux is ready and each model answers a new key. Raises NotYetError."""
        late = "\n".join(map(str, delivery.unready(self.environment.api)))
        if late:
            raise NotYetError(f"all layers are ready, but not all of Flux's objects:\n{late}")
        checks.first_answer(self.environment, self.facts)
        with tenant_key(self.environment.api, self.facts, "tokenlabs-first-sync") as key:
            asked = with_key(self.facts, key)

            def missing() -> str:
                # The first in the list are chat completions, one for each model.
                answers = [send(self.environment.gateway, each.request) for each in asked[: len(self.facts.models)]]
                return ", ".join(str(each.status) for each in answers if each.status != httpx.codes.OK)

            wait_until(missing, checks.FIRST_ANSWER, "every model answers a key")

    def arrived(self) -> frozenset[str]:
        """Tags of what reached a backend. Raises NotYetError."""
        found: frozenset[str] = frozenset()

        def read() -> str:
            nonlocal found
            try:
                found = self.environment.arrived()
            except httpx.HTTPError as error:
                return str(error) or type(error).__name__
            return ""

        wait_until(read, _RECORDS, "every backend returns its records")
        return found


def perform(task: Task, say: Say) -> Results:
    """Run the variants of a sync. Raises TokenlabsError if the platform cannot be delivered at all."""
    began = datetime.now(UTC)
    platform = _Platform(task, say)
    found: list[Result] = []
    seen = _Seen(platform, task.began)
    with platform.clients() as clients:
        for step in _steps(task, platform):
            say(f"  {step.sentence}")
            started, late = time.monotonic(), ""
            try:
                wrong = list(step.reach())
            except NotYetError as error:
                wrong, late = [], str(error)
            wrong += [*seen.wrong(clients.taken(), closed=step.closed), *filter(None, [late])]
            step.release()
            found.append(_result(step, seen, wrong, time.monotonic() - started))
            say(progress_line(len(found), len(task.sync.held) + bool(task.sync.last) + 1, found[-1]))
            if late:
                break
    return Results("embedded", "platform.yaml", began.isoformat(timespec="seconds"), 0.0, tuple(found))


@dataclass(frozen=True, slots=True)
class _Step:
    """A state that the platform is brought into."""

    id: str
    sentence: str
    reach: Callable[[], Iterator[str]]
    """Brings it about; returns what is wrong."""
    closed: bool
    """Whether a key opens nothing in this state."""
    release: Callable[[], None] = lambda: None
    """Ends it."""


def _steps(task: Task, platform: _Platform) -> Iterator[_Step]:
    for layer in task.sync.held:
        yield _held(platform, layer)
    if task.sync.last:
        yield _last(platform, task.sync.last)
    yield _whole(platform, task.sync)


def _held(platform: _Platform, layer: str) -> _Step:
    closed = platform.graph.closed_without(layer)

    def reach() -> Iterator[str]:
        platform.deliver(layer, platform.graph.without(layer))
        if not closed:
            checks.first_answer(platform.environment, platform.facts)
        time.sleep(_STILL)
        yield from platform.ahead(layer)

    keys = "opens nothing" if closed else "is accepted"
    return _Step(
        f"first-sync-hold-{layer}",
        f"While layer {layer} is held back, what does not depend on it becomes ready; a key {keys}, no key is refused.",
        reach,
        closed,
    )


def _last(platform: _Platform, program: str) -> _Step:
    container, layer = PROGRAMS[program]

    def reach() -> Iterator[str]:
        platform.withhold(container)
        platform.deliver(None, platform.graph.without(layer))
        platform.await_withheld(container)
        time.sleep(_STILL)
        yield from ()

    return _Step(
        f"first-sync-last-{program}",
        f"While {program} has not started, what does not depend on it becomes ready; nothing is served, with or without a key.",
        reach,
        closed=True,
        release=lambda: platform.withhold(None),
    )


def _whole(platform: _Platform, sync: Sync) -> _Step:
    def reach() -> Iterator[str]:
        platform.deliver(None, list(platform.graph.kustomizations))
        platform.await_answers()
        yield from ()

    return _Step(
        f"first-sync-ready-after-{sync.released}" if sync.released else "first-sync-ready",
        "Every Kustomization and HelmRelease becomes ready without a hand; every model answers, and limits hold.",
        reach,
        closed=False,
    )


class _Seen:
    """What the clients have seen in all steps so far."""

    def __init__(self, platform: _Platform, began: float) -> None:
        self._platform, self._began = platform, began
        self._keyed: list[Answered] = []
        self.remarks: tuple[str, ...] = ()
        self.requests = 0
        self.first: tuple[Timed, ...] = ()

    def wrong(self, answers: list[Answered], *, closed: bool) -> Iterator[str]:
        """What is wrong with the answers of a step."""
        keyless, keyed = findings.split(answers)
        self._keyed += keyed
        self.requests = len(answers)
        self.remarks = (
            f"without a key: {findings.by_status(keyless)}",
            f"with a key: {findings.by_status(keyed)}",
        )
        times = [each.sent + each.seconds for each in keyed if each.served]
        self.first = (Timed("first answer to a key", round(min(times) - self._began, 1)),) if times else ()
        arrived = self._platform.arrived()
        refused = answers if closed else keyless
        yield from findings.served(refused)
        yield from findings.arrivals(refused, arrived)
        if self._platform.tier:
            # Windows are longer than steps.
            yield from findings.over_limit(self._keyed, self._platform.tier.requests)


def _result(step: _Step, seen: _Seen, wrong: list[str], seconds: float) -> Result:
    return Result(
        step.id,
        TOPIC,
        step.sentence,
        Outcome.FAILED if wrong else Outcome.PROVED,
        why="; ".join(wrong),
        seconds=round(seconds, 2),
        requests=seen.requests,
        timed=seen.first,
        remarks=seen.remarks,
    )


def _tightest(dist: Path, facts: Facts) -> tuple[str, TierFacts | None]:
    """The committed key whose tier allows the fewest requests, and this tier; ('', None) without tenants."""
    found = [
        (str(each["stringData"][KEY_FIELD]), facts.tier(each["metadata"]["annotations"][TIER_ANNOTATION]))
        for layer in layers.read(dist)
        for each in layer.objects
        if KEY_FIELD in each.get("stringData", {})
    ]
    return min(found, key=lambda one: min(one[1].requests.values()), default=("", None))


if __name__ == "__main__":
    sys.exit(inside.main(lambda task, say: perform(TASK.validate_json(task), say)))
