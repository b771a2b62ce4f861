"""Who can request what, and through which proxies: told by real requests and pods, and predicted by a review."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.review.effect import Effect, Review
from tokenlabs.trace.admission import ANYONE, NO_ONE
from tokenlabs_verify.predictions.facts import Fact

TENANTS = "tenants"
_RANK = {NO_ONE: 0, TENANTS: 1, ANYONE: 2}
_KEYS = ("key-added", "key-revoked", "key-replaced")
PROXY = ObjectRef("", "proxy", "", "of the Gateway")
_WITHOUT_GATE = re.compile(r"has no gate( and |$)")
"""Limits, and what happens while Authorino is down, are not asked for."""


class Target(NamedTuple):
    """What a probe asks for: a path with its method, a model, or a host."""

    kind: str
    name: str

    @property
    def ref(self) -> ObjectRef:
        """It, in place of an object of the cluster."""
        return ObjectRef("", self.kind, "", self.name)


ANY_HOST = Target("host", "any")
"""A host that nothing names."""
Reachable = Mapping[Target, str]
"""What was asked for → who gets it."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What requests showed at one moment."""

    reachable: Reachable
    keys: Mapping[str, bool]
    """API key → whether it is accepted."""
    unguarded: frozenset[ObjectRef] = frozenset()
    """Routes that forward a request without a key and with a method that the gate rejects."""
    proxies: frozenset[str] = frozenset()
    """Uids of the proxies' pods, without those that terminate."""


def who(keyed: bool, bare: bool) -> str:
    """Who gets an answer, if a request with a tenant's key and one without it got one."""
    return ANYONE if bare else TENANTS if keyed else NO_ONE


def seen(before: Sight, after: Sight, old: Mapping[str, str], new: Mapping[str, str]) -> frozenset[Fact]:
    """What changed between two moments; `old` and `new` are the tenants' keys in Git, by name."""
    unguarded = (Fact("unguarded", each) for each in after.unguarded - before.unguarded)
    restarted = [Fact("proxy-restarted", PROXY)] if before.proxies - after.proxies else []
    reach = _reach(before.reachable, after.reachable)
    return frozenset((*reach, *_keys(before.keys, after.keys, old, new), *unguarded, *restarted))


def _reach(before: Reachable, after: Reachable) -> Iterator[Fact]:
    for target in sorted(before.keys() & after.keys()):
        was, now = before[target], after[target]
        if was != now:
            yield Fact("opened" if _RANK[now] > _RANK[was] else "closed", target.ref, now)


def _keys(
    before: Mapping[str, bool], after: Mapping[str, bool], old: Mapping[str, str], new: Mapping[str, str]
) -> Iterator[Fact]:
    for tenant in sorted(old.keys() | new.keys()):
        one, other = old.get(tenant), new.get(tenant)
        stopped = one is not None and before[one] and not after[one]
        started = other is not None and not before[other] and after[other]
        effect = {(True, True): "key-replaced", (True, False): "key-revoked", (False, True): "key-added"}
        if stopped or started:
            yield Fact(effect[stopped, started], ObjectRef("", "tenant", "", tenant))


def said(review: Review, asked: Reachable) -> frozenset[Fact]:
    """The facts that a review predicts for what was asked."""
    return frozenset(fact for effect in review.effects for fact in _facts(effect, asked))


def _facts(effect: Effect, asked: Reachable) -> Iterator[Fact]:
    if effect.id in _KEYS:
        yield Fact(effect.id, ObjectRef("", "tenant", "", effect.object.ref.name))
    if effect.id == "unguarded" and _WITHOUT_GATE.search(effect.predicate):
        yield Fact(effect.id, effect.object.ref)
    if effect.id == "proxy-restarted":
        yield Fact(effect.id, PROXY)
    kind, _, name = effect.subject.partition(" ")
    target = ANY_HOST if effect.subject == "any host" else Target(kind, name)
    if effect.id in ("opened", "closed") and target in asked:
        now = effect.predicate.removeprefix("is reachable by ").partition(",")[0]
        yield Fact(effect.id, target.ref, now)
