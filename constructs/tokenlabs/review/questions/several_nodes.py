"""Do several nodes, or the machines of a pool, have room for the pods that may run on any of them?

`capacity` asks the same of pods that are pinned to one node. As there, only the pods of the tree's own workloads are counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from tokenlabs.manifests.fit import Demand
from tokenlabs.manifests.nodes import Node
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.pinned import pinned
from tokenlabs.manifests.references.pods import pod_template
from tokenlabs.manifests.requests import shown, times, total
from tokenlabs.manifests.roaming import Crowd, Roaming, chooses, crowds, described, pending, roaming, short
from tokenlabs.manifests.rollout import rolling, rolls
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.pod_changes import POD_FIELDS
from tokenlabs.spec.origins import PlatformFile

_Nodes = Mapping[str, Node]
_NONE = Decimal(0)


def effects(change: TargetPair) -> Iterator[Effect]:
    """`capacity` and `unschedulable`; none without a platform.yaml that lists the nodes."""
    file = change.platforms.after
    if file is None or not (any(map(_concerns, change.pairs)) or not change.platforms.same):
        return
    before, after = change.platforms.nodes(change.name)
    if after is None:
        return
    was, now = roaming(change.before.objects, before or after), roaming(change.after.objects, after)
    changed = {pair.ref: pair for pair in change.pairs if pair.ref in now and _makes_pods(pair)}
    for ref, pod in now.items():
        if not pod.nodes and (ref in changed or was.get(ref) != pod):
            says = "requires labels that no node of platform.yaml has: its pods would stay Pending; name other nodes"
            yield change.effect("unschedulable", Severity.DANGER, _pair(change, ref), says)
    yield from _allocated(change, file, after, was, now)
    old, new = crowds(pinned(change.before.objects), was), crowds(pinned(change.after.objects), now)
    for crowd in new:
        yield from _crowded(change, crowd, old, (before or after, after), now, changed)


def _concerns(pair: Pair) -> bool:
    return any(each and chooses(each) for each in (pair.before, pair.after))


def _makes_pods(pair: Pair) -> bool:
    return not pair.before or bool(pair.fields(*POD_FIELDS, "spec.replicas"))


def _pair(change: TargetPair, ref: ObjectRef) -> Pair:
    return Pair(change.before.objects.by_ref.get(ref), change.after.objects.by_ref[ref])


def _allocated(
    change: TargetPair,
    file: PlatformFile,
    nodes: _Nodes,
    was: Mapping[ObjectRef, Roaming],
    now: Mapping[ObjectRef, Roaming],
) -> Iterator[Effect]:
    """What the pods that may run on the same nodes request together, where it changes."""
    for names in sorted({pod.nodes for pod in (*was.values(), *now.values())}):
        at = [name for name in names if name in nodes]
        old, new = (
            total(times(pod.pods, pod.one) for pod in each.values() if pod.nodes == names) for each in (was, now)
        )
        first = nodes[at[0]] if at else None
        place = file.place(
            ("cluster", "nodePools", first.pool) if first and first.pool else ("cluster", "nodes", *at[:1])
        )
        differing = [one for one in sorted({**old, **new}) if old.get(one, _NONE) != new.get(one, _NONE)]
        if not differing or place is None or first is None:
            continue
        amounts = [
            f"{first.word(one)} {shown(one, old.get(one, _NONE))} → {shown(one, new.get(one, _NONE))}{_of(one, at, nodes)}"
            for one in sorted(differing, key=lambda one: (one != "memory", one not in first.gpus, one))
        ]
        manifest = {"apiVersion": "v1", "kind": "Node", "metadata": {"name": ", ".join(at)}}
        each = Object(ObjectRef("", "Node", "", ", ".join(at)), manifest, place.file, place.line)
        says = (
            f"{'have' if len(at) > 1 else 'has'} requests of {', '.join(amounts)} by pods that may run on any of them"
        )
        yield Effect("capacity", Severity.INFO, change.name, "", each, described(at, nodes), says, spec=place)


def _of(resource: str, names: list[str], nodes: _Nodes) -> str:
    rooms = [(room, nodes[name].machines) for name in names if (room := nodes[name].room_for(resource)) is not None]
    if len(rooms) < len(names):
        return ""
    return f" of {shown(resource, sum((room * machines for room, machines in rooms), _NONE))}"


def _crowded(
    change: TargetPair,
    crowd: Crowd,
    old: list[Crowd],
    nodes: tuple[_Nodes, _Nodes],
    free: Mapping[ObjectRef, Roaming],
    changed: Mapping[ObjectRef, Pair],
) -> Iterator[Effect]:
    before, after = nodes
    lacking = short(list(crowd.pods.values()), after)
    if lacking is None:
        for ref in crowd.pods.keys() & changed.keys():
            if _waits(crowd, changed[ref], after):
                says = (
                    f"cannot start a new pod beside the old ones: {described(crowd.nodes, after)} have no room for one more; "
                    "the old ones stay until it is ready, so the rollout would stop; write `maxSurge: 0`"
                )
                yield change.effect("unschedulable", Severity.CAUTION, changed[ref], says)
        return
    known = next((each for each in old if each.pods == crowd.pods), None)
    if known and short(list(known.pods.values()), before) == lacking:
        return
    blamed = [ref for ref in crowd.pods if ref in changed] or [ref for ref in crowd.pods if ref in free]
    for ref in blamed:
        says = f"{pending(crowd, lacking, after)}; add nodes, or let fewer pods run there"
        yield change.effect("unschedulable", Severity.DANGER, _pair(change, ref), says)


def _waits(crowd: Crowd, pair: Pair, nodes: _Nodes) -> bool:
    """Whether a rollout keeps all old pods until a new one is ready, for which no placement leaves room."""
    each, demand = pair.object, crowd.pods[pair.ref]
    if not (pair.before and rolls(each) and pair.fields("spec.template") and pod_template(each)):
        return False
    surge, away = rolling(each, demand.pods)
    more = [*crowd.pods.values(), Demand(demand.where, 1, demand.one)]
    return surge > 0 and away == 0 and short(more, nodes) is not None
