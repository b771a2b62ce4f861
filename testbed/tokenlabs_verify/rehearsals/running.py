"""Runs rehearsals one after another on a running platform: clients around each, then what they saw."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path

from tokenlabs.spec.stacks import StackName
from tokenlabs_verify.engine.environment import Recording
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.exposure import findings
from tokenlabs_verify.exposure.clients import Clients, without_key
from tokenlabs_verify.orchestrator import Check, Say, Shown
from tokenlabs_verify.rehearsals import records
from tokenlabs_verify.rehearsals.catalog import PREFIX, REHEARSALS, TOPIC
from tokenlabs_verify.rehearsals.checkout import Checkout
from tokenlabs_verify.rehearsals.counters import Counters
from tokenlabs_verify.rehearsals.records import Charge
from tokenlabs_verify.rehearsals.rehearsal import BrokenPromiseError, Rehearsal, Scene
from tokenlabs_verify.rehearsals.row import Row
from tokenlabs_verify.rehearsals.traffic import PAUSE, Traffic
from tokenlabs_verify.waiting import NotYetError, wait_until

_SHARE = 0.6
"""Of a tenant's limit of requests that its clients use together."""
_CHARGED = 5.0
"""Seconds until the last answers are charged."""
_SHOWN = 6


@dataclass(slots=True)
class Rehearsing:
    """A platform on which rehearsals run, and their rows so far."""

    environment: Recording
    checkout: Checkout
    mirror: Path
    redis_cli: Path
    say: Say
    stack: StackName | None = None
    """The stack that the platform started with, if not that of platform.yaml."""
    rows: list[Row] = field(default_factory=list)
    """Without rehearsals that failed."""

    def checks(self) -> Iterator[Check]:
        """Each rehearsal, as a check of a pass."""
        for each in REHEARSALS:
            if each.stack in (None, self.stack):
                yield Check(f"{PREFIX}{each.id}", TOPIC, each.sentence, partial(self._run, each))

    def _run(self, rehearsal: Rehearsal) -> Shown:
        self.say(f"  {rehearsal.id}: {rehearsal.sentence}")
        began, commands = time.monotonic(), self.checkout.seconds
        inputs = self.checkout.inputs()
        facts = facts_of_file(self.checkout.platform)
        counters = Counters(self.environment.api, self.redis_cli)
        users = {each.user for each in self.checkout.tenants.values()}
        before = counters.charged(sorted(users))
        broken: list[str] = []
        tag = f"rehearsal-{rehearsal.id}-{int(time.time())}"
        with (
            Clients(self.environment.gateway, without_key(facts, every=1.0), tag) as keyless,
            Traffic(self.environment.gateway, facts.host) as traffic,
        ):
            scene = Scene(self.environment, self.checkout, self.mirror, traffic, self.say)
            self._start(scene)
            try:
                rehearsal.act(scene)
            except (BrokenPromiseError, NotYetError) as error:
                broken.append(str(error))
            finally:
                broken += self._back(scene, self.checkout.inputs() if rehearsal.stays else inputs)
        refused = keyless.taken()
        broken += findings.opened(refused, self.environment.arrived())
        seen = traffic.records
        lost = records.failed(seen, scene.excuses)
        gaps = records.gaps(seen, scene.excuses)
        gap = max(gaps.values(), default=0.0)
        if lost and gap > rehearsal.gap:
            broken += islice(records.described(lost), _SHOWN)
        charged = _charges(counters, before, records.answered(seen), users)
        wrong = sum(abs(each.requests) + abs(each.tokens) for each in charged.values())
        if not lost and not rehearsal.uncharged:
            broken += [
                f"{user} was charged {each.requests:+} requests and {each.tokens:+} tokens beside what it was answered"
                for user, each in charged.items()
                if each != Charge()
            ]
        seconds, commands = time.monotonic() - began, self.checkout.seconds - commands
        row = Row(
            rehearsal.id,
            round(seconds, 1),
            len(seen),
            len(lost),
            round(gap, 1),
            wrong,
            tuple(scene.measured),
        )
        if not broken:
            self.rows.append(row)
        remarks = [
            f"{len(seen)} requests with a key, {len(lost)} failed, longest gap {gap:.1f} s, {wrong} wrongly charged",
            f"without a key: {findings.by_status(refused)}",
            f"{seconds:.0f} s, of which {commands:.0f} s in commands and {scene.waited:.0f} s until layers were ready",
            *(f"{what}: {seconds:g} s" for what, seconds in scene.measured),
            *scene.remarks,
        ]
        if lost and gap <= rehearsal.gap:
            remarks += islice(records.described(lost), _SHOWN)
        self.say(f"    {remarks[0]}")
        return Shown("; ".join(broken), requests=len(seen) + len(refused), remarks=tuple(remarks))

    def _start(self, scene: Scene) -> None:
        """The clients that are there in every rehearsal: each tenant lists, chats with each model, and streams."""
        facts = scene.facts
        for tenant in scene.steady_tenants:
            window, limit = min(facts.tier(tenant.tier).requests.items())
            posts = [scene.client(tenant, "chat", each.id) for each in facts.models]
            posts.append(scene.client(tenant, "stream", facts.models[0].id))
            pause = max(PAUSE, len(posts) * window / (limit * _SHARE))
            for client in posts:
                scene.traffic.start(client, pause)
            scene.traffic.start(scene.client(tenant, "list"), PAUSE)
        wait_until(
            lambda: "" if any(each.ok for each in scene.traffic.records) else "no answer yet", 30, "clients get answers"
        )

    def _back(self, scene: Scene, inputs: Mapping[str, bytes]) -> Iterator[str]:
        """Bring the platform into the state for the next rehearsal, if this one did not."""
        self.checkout.restore(inputs)
        try:
            scene.push_back()
        except NotYetError as late:
            yield f"the platform did not come back: {late}"


def _charges(
    counters: Counters, before: Mapping[str, Charge], expected: Mapping[str, Charge], users: set[str]
) -> Mapping[str, Charge]:
    """What each user was charged beside its answers, once the last are charged."""
    found: dict[str, Charge] = {}

    def state() -> str:
        now = counters.charged(sorted({*users, *expected}))
        for user in now:
            found[user] = now[user] - before.get(user, Charge()) - expected.get(user, Charge())
        return "" if all(each == Charge() for each in found.values()) else "not yet"

    with suppress(NotYetError):
        wait_until(state, _CHARGED, "everything is charged")
    return found
