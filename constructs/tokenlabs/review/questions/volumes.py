"""Does a pod move away from the node that has its volume?"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.pinned import hosts
from tokenlabs.manifests.references.pods import of_pods, pod_templates
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair


def effects(change: TargetPair) -> Iterator[Effect]:
    """`unschedulable` for a pinned pod whose claim stays on another node."""
    for pair in change.pairs:
        if not (pair.before and pair.after):
            continue
        was, now = _nodes(pair.before), _nodes(pair.after)
        kept = _claims(pair.before) & _claims(pair.after)
        if was and now and not {*was} & {*now} and kept:
            yield _away(change, pair, " or ".join(was), " or ".join(now), kept)


def _away(change: TargetPair, pair: Pair, was: str, now: str, claims: set[ObjectRef]) -> Effect:
    names = ", ".join(str(each) for each in sorted(claims))
    predicate = (
        f"moves from node {was} to {now}, and {names} stays on {was} if its StorageClass keeps volumes on the node's own disk: "
        f"the pod would stay Pending; keep {was}, or, if the data may be lost, delete the claim and the pod after the merge"
    )
    because = pair.fields(
        *(f"{each.path}.{field}" for each in pod_templates(pair.object) for field in ("nodeSelector", "affinity"))
    )
    return change.effect("unschedulable", Severity.CAUTION, pair, predicate, because)


def _nodes(each: Object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(host for template in pod_templates(each) for host in hosts(template.spec)))


def _claims(each: Object) -> set[ObjectRef]:
    found = (one for template in pod_templates(each) for one in of_pods(template))
    return {one.to for one in found if one.to.kind == "PersistentVolumeClaim"}
