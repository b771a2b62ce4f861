"""One rehearsal, and what it can do: commands of the operator, commits, faults, and the clients beside them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from math import inf
from pathlib import Path

from tokenlabs.contract.flux import REMOVALS_FOLDER
from tokenlabs.errors import DifferenceError
from tokenlabs.manifests import kustomization, yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.stacks import StackName
from tokenlabs_verify.engine.environment import Environment
from tokenlabs_verify.engine.facts import Facts, facts_of_file
from tokenlabs_verify.flux import content, delivery, layers
from tokenlabs_verify.flux.delivery import Expected
from tokenlabs_verify.rehearsals.checkout import Checkout, Tenant
from tokenlabs_verify.rehearsals.records import OK, Client, Excuse, Record, failed
from tokenlabs_verify.rehearsals.traffic import PAUSE, Traffic
from tokenlabs_verify.waiting import Patience

Say = Callable[[str], None]
DELIVERED = 120.0
"""Seconds for all layers to be ready at a new commit; some 25 on two idle cores."""


class BrokenPromiseError(DifferenceError):
    """Something that must hold during or after a rehearsal does not."""


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A change of a running platform, and what must hold."""

    id: str
    sentence: str
    act: Callable[[Scene], None]
    """Makes the change and its way back. Raises BrokenPromiseError or NotYetError if something does not hold."""
    gap: float = 0.0
    """Longest time, in seconds, in which a client's requests may fail; 0: no request may."""
    uncharged: bool = False
    """Whether charges may differ from answers meanwhile: requests pass while counters are down (`limits.onFailure: open`), or fail
    after they were counted."""
    stack: StackName | None = None
    """The stack that the platform starts a run with; None: any."""
    stays: bool = False
    """Whether the change stays, for the rehearsals after it."""


@dataclass(slots=True)
class Scene:
    """A running platform during one rehearsal."""

    environment: Environment
    checkout: Checkout
    mirror: Path
    traffic: Traffic
    say: Say
    excuses: list[Excuse] = field(default_factory=list)
    measured: list[tuple[str, float]] = field(default_factory=list)
    """What took how many seconds."""
    remarks: list[str] = field(default_factory=list)
    """For the report."""
    touched: set[str] = field(default_factory=set)
    """Layers that a push of this rehearsal has changed since all layers were ready."""
    waited: float = 0.0
    """Seconds spent waiting for layers so far."""
    _pushed: Mapping[str, bytes] = field(init=False)
    """Layer → digest of its folder, as last pushed."""

    def __post_init__(self) -> None:
        self._pushed = layers.digests(self.checkout.dist)

    @property
    def facts(self) -> Facts:
        """Of the checkout's platform.yaml as it is now."""
        return facts_of_file(self.checkout.platform)

    @property
    def steady_tenants(self) -> list[Tenant]:
        """Those whose clients are there in every rehearsal; first the one that may send most, and therefore sends most often."""
        found = [each for name, each in self.checkout.tenants.items() if name.startswith("steady-")]
        return sorted(found, key=lambda each: -min(self.facts.tier(each.tier).requests.values()))

    def steady(self, what: str, model: str = "") -> list[Client]:
        """The clients of the steady tenants that send this."""
        return [self.client(each, what, model) for each in self.steady_tenants]

    @property
    def layers(self) -> list[str]:
        """Names of the layers, as `await_layers` takes them."""
        name = content.platform_source(self.checkout.dist).name
        return [each.removeprefix(f"{name}-") for each in content.layers_of(self.checkout.dist)]

    def got(self, client: Client, status: int) -> bool:
        """Whether a client ever got this status."""
        return any(each.client == client and each.status == status for each in self.traffic.records)

    def pause(self, seconds: float) -> None:
        """Let clients go on for some seconds."""
        Patience().pause(seconds)

    def client(self, tenant: Tenant, what: str, model: str = "") -> Client:
        """A client of a tenant; of the first model by default."""
        named = "" if what == "list" else model or self.facts.models[0].id
        return Client(tenant.name, tenant.user, what, named, tenant.key)

    @contextmanager
    def sending(self, *clients: Client, pause: float = PAUSE) -> Iterator[None]:
        """Let these clients send too, inside the block."""
        with ExitStack() as stack:
            for each in clients:
                self.traffic.start(each, pause)
                stack.callback(self.traffic.stop, each)
            yield

    def excuse(self, client: Client, *statuses: int) -> Callable[[], None]:
        """From now on, this client may get these statuses; until the returned function is called."""
        since, until = self.traffic.now, inf

        def excused(record: Record) -> bool:
            # A request in flight may be answered by either state.
            during = record.at + record.seconds >= since and record.at <= until
            return record.client == client and during and record.complete and record.status in statuses

        def end() -> None:
            nonlocal until
            until = self.traffic.now

        self.excuses.append(excused)
        return end

    def await_status(self, client: Client, status: int, within: float, what: str) -> None:
        """Wait until a client gets this status, and note how long that took. Raises NotYetError."""
        self.note(what, self.traffic.await_status(client, status, within))

    def note(self, what: str, seconds: float) -> None:
        """Keep a measurement."""
        self.measured.append((what, round(seconds, 1)))
        self.say(f"    {what}: {seconds:.1f} s")

    def remark(self, line: str) -> None:
        """Keep a line for the report."""
        self.remarks.append(line)
        self.say(f"    {line}")

    def count(self, what: str, since: float) -> int:
        """Keep what clients were answered since a time of the traffic; the number of requests that failed or were cut off."""
        seen = [each for each in self.traffic.records if each.at + each.seconds >= since]
        lost = failed(seen, self.excuses)
        cut = sum(each.status == OK for each in lost)
        self.remark(f"{what}: {len(seen)} requests, {len(lost) - cut} failed, {cut} cut off")
        return len(lost)

    def commit(self, *, wait: bool = True, within: float = DELIVERED) -> str:
        """Render, push, let Flux fetch it, and wait for all layers; the commit.

        Raises:
            CommandError: synth rejects the platform.
            NotYetError: a layer was not ready in time.
        """
        self.checkout.synth()
        return self.push(wait=wait, within=within)

    def push(self, *, wait: bool = True, within: float = DELIVERED) -> str:
        """Push `dist/` as it is, by hand or rendered. Raises NotYetError."""
        published = content.publish(self.mirror, self.checkout.dist)
        source, found = content.platform_source(self.checkout.dist), layers.digests(self.checkout.dist)
        self.touched |= {name for name, _ in found.items() ^ self._pushed.items()}
        self._pushed = found
        self.say(f"    {self.traffic.now:.1f} s: pushed {published.commit[:8]}")
        delivery.await_commit(self.environment.api, source.name, published.commit)
        if wait:
            self.await_layers(published.commit, within)
        return published.commit

    def push_back(self) -> None:
        """Push the tree that the rehearsal started with, and wait for all layers that it has touched.

        The others are as they were: their content is the same at each of its commits.

        Raises:
            NotYetError: a layer was not ready in time.
        """
        commit = self.push(wait=False)
        of_layers = {each.name: each.kustomization for each in layers.read(self.checkout.dist)}
        # A folder of Kustomizations, which decides about all others, has none in its own list.
        if self.touched <= of_layers.keys() - {REMOVALS_FOLDER}:
            self._await([of_layers[each] for each in self.touched], commit, DELIVERED)
        else:
            self.await_layers(commit)

    def await_layers(self, commit: str, within: float = DELIVERED, only: Sequence[str] = ()) -> float:
        """Wait until these layers, or all, are ready at a commit; the elapsed seconds. Raises NotYetError."""
        source = content.platform_source(self.checkout.dist)
        names = [f"{source.name}-{each}" for each in only]
        seconds = self._await(names or content.layers_of(self.checkout.dist), commit, within)
        if not only:
            self.touched.clear()
        return seconds

    def _await(self, names: Sequence[str], commit: str, within: float) -> float:
        began = time.monotonic()
        source = content.platform_source(self.checkout.dist)
        delivery.await_layers(self.environment.api, names, Expected(commit, source.branch), within, lambda _: None)
        self.waited += time.monotonic() - began
        return time.monotonic() - began

    def edit(self, file: str, change: Callable[[list[Manifest]], None]) -> None:
        """Change the manifests of a file of `dist/kind` by hand: a fault that synth would not render."""
        path = self.checkout.dist / file
        manifests = yaml_text.load(path.read_text())
        change(manifests)
        path.write_text(yaml_text.dump(manifests))

    def move(self, file: str, to: str) -> None:
        """Move a file of `dist/kind` to another layer by hand, with both lists of files."""
        dist = self.checkout.dist
        (dist / file).rename(dist / to)
        for path, listed in ((file, False), (to, True)):
            folder, _, name = path.rpartition("/")
            index = dist / folder / kustomization.FILE
            (listing,) = yaml_text.load(index.read_text())
            names = {*listing["resources"], name} if listed else {*listing["resources"]} - {name}
            index.write_text(yaml_text.dump([{**listing, "resources": sorted(names)}]))

    def require(self, holds: bool, otherwise: str) -> None:
        """Raises BrokenPromiseError."""
        if not holds:
            raise BrokenPromiseError(otherwise)
