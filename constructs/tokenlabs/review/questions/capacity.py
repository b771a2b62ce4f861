"""Do the nodes of platform.yaml have room for the pods pinned to them?

Only the pods of the tree's own workloads are counted, not those that operators and Helm charts create: a node may have less
room than reported here, never more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from tokenlabs.manifests.autoscalers import count
from tokenlabs.manifests.nodes import Node, mismatch
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.pinned import Pinned, pinned
from tokenlabs.manifests.requests import Requests, most, shown, total
from tokenlabs.manifests.rollout import rolling, rolls
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.pod_changes import POD_FIELDS
from tokenlabs.spec.origins import PlatformFile

_Pods = Mapping[ObjectRef, Pinned]


def effects(change: TargetPair) -> Iterator[Effect]:
    """`capacity` and `unschedulable`; none without a platform.yaml that lists the nodes."""
    if change.platforms.after is None:
        return
    was, now = pinned(change.before.objects), pinned(change.after.objects)
    changed = {pair.ref: pair for pair in change.pairs if pair.ref in now and _makes_pods(pair)}
    if was == now and not changed and change.platforms.same:
        return
    before, after = change.platforms.nodes(change.name)
    if after is None:
        return
    for ref, pod in now.items():
        why = mismatch(pod, after)
        if why and (ref in changed or not mismatch(pod, before or {})):
            yield change.effect("unschedulable", Severity.DANGER, _pair(change, ref), why)
    for name, node in after.items():
        old, new = ({ref: pod for ref, pod in each.items() if pod.node == name} for each in (was, now))
        yield from _allocated(change, change.platforms.after, name, node, old, new)
        for resource in total(pod.all for pod in new.values()):
            room, had = node.room_for(resource), (before or {}).get(name)
            if room is not None:
                same = had is not None and had.room_for(resource) == room
                yield from _without_room(change, _Share(name, node, resource, room, same, old, new), changed)


def _makes_pods(pair: Pair) -> bool:
    return not pair.before or bool(pair.fields(*POD_FIELDS, "spec.replicas"))


def _pair(change: TargetPair, ref: ObjectRef) -> Pair:
    return Pair(change.before.objects.by_ref.get(ref), change.after.objects.by_ref[ref])


def _allocated(
    change: TargetPair, file: PlatformFile, name: str, node: Node, old: _Pods, new: _Pods
) -> Iterator[Effect]:
    was, now = (total(pod.all for pod in each.values()) for each in (old, new))
    nothing = Decimal(0)
    differing = [each for each in {**was, **now} if was.get(each, nothing) != now.get(each, nothing)]
    place = file.place(("cluster", "nodes", name))
    if not differing or place is None:
        return
    amounts = []
    for resource in sorted(differing, key=lambda each: (each != "memory", each not in node.gpus, each)):
        room = node.room_for(resource)
        of = f" of {shown(resource, room)}" if room is not None else ""
        before, after = (shown(resource, each.get(resource, nothing)) for each in (was, now))
        amounts.append(f"{node.word(resource)} {before} → {after}{of}")
    manifest = {"apiVersion": "v1", "kind": "Node", "metadata": {"name": name}}
    each = Object(ObjectRef("", "Node", "", name), manifest, place.file, place.line)
    says = f"has requests of {', '.join(amounts)}"
    yield Effect("capacity", Severity.INFO, change.name, "", each, f"node {name}", says, spec=place)


class _Share(NamedTuple):
    """A resource of a node, and the pods on it before and after."""

    name: str
    node: Node
    resource: str
    room: Decimal
    same: bool
    """The node had as much of it before."""
    old: _Pods
    new: _Pods

    def of(self, amounts: Iterable[Requests]) -> Decimal:
        """What they request of the resource together."""
        return sum((each.get(self.resource, Decimal(0)) for each in amounts), Decimal(0))

    def __str__(self) -> str:
        word = self.node.word(self.resource)
        return f"node {self.name} has only {shown(self.resource, self.room)} {'GPU' if word == 'GPUs' and self.room == 1 else word}"


def _without_room(change: TargetPair, share: _Share, changed: Mapping[ObjectRef, Pair]) -> Iterator[Effect]:
    requesting = [ref for ref, pod in share.new.items() if pod.all.get(share.resource)]
    new = [ref for ref in requesting if ref in changed]
    needed, had = (share.of(pod.all for pod in each.values()) for each in (share.new, share.old))
    if needed <= share.room:
        for ref in new:
            why = _room_later(share, changed[ref])
            if why:
                yield change.effect("unschedulable", Severity.CAUTION, changed[ref], why)
    elif new or not share.same or needed > had:
        request = f"{share}, and its pods request {shown(share.resource, needed)}"
        says = f"has pods that would stay Pending: {request}; move it to another node, or let it request less"
        for ref in new or requesting:
            yield change.effect("unschedulable", Severity.DANGER, _pair(change, ref), says)


def _room_later(share: _Share, pair: Pair) -> str | None:
    """Why a pod has room only later; None: it has room at once."""
    others = [ref for ref in {**share.old, **share.new} if ref != pair.ref]
    nothing: Requests = {}
    old, new = ([each[ref].all if ref in each else nothing for ref in others] for each in (share.old, share.new))
    own, update = share.of([share.new[pair.ref].all]), _update(pair) if pair.ref in share.old else None
    if update:
        own = share.of([share.old[pair.ref].all, share.new[pair.ref].one])
    if share.of(map(most, old, new)) + own <= share.room:
        return None
    if share.of(new) + own <= share.room:
        names = (
            str(ref)
            for ref, before, after in zip(others, old, new, strict=True)
            if share.of([before]) > share.of([after])
        )
        return f"starts only after the old pods of {', '.join(names)} are gone: {share}"
    if update == "waits":
        return (
            f"cannot start its new pod beside the old one: {share}; the old one stays until the new one is ready, so the "
            "rollout would stop; write `strategy: {type: Recreate}`, or `maxSurge: 0`"
        )
    return f"starts its new pod only after the old one is gone: {share}"


def _update(pair: Pair) -> str | None:
    """Whether the old pod `goes` or `waits` while a new one starts beside it; None: no new pod starts beside an old one."""
    after = pair.object
    if not rolls(after) or not pair.fields("spec.template"):
        return None
    surge, away = rolling(after, count(after.at("spec", "replicas")))
    return ("goes" if away else "waits") if surge else None
