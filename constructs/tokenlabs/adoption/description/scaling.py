"""How many pods a model has, where an autoscaler decides it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import KEDA


class Scaling(NamedTuple):
    """What was read of autoscalers."""

    fields: dict[str, Any]
    """`autoscaling`, or nothing."""
    unknown: list[str]
    """What is not carried over."""


def of(objects: Objects, owner: Object, model: str) -> Scaling:
    """The autoscaling of the pods of `owner`, which serve `model`."""
    found = next(_of_them(objects, KEDA, "ScaledObject", owner), None)
    if found:
        return _scaled_object(found, model)
    # KEDA makes one of these for each of its own objects.
    found = next(_of_them(objects, "autoscaling", "HorizontalPodAutoscaler", owner), None)
    if found is None:
        return Scaling({}, [])
    most = found.at("spec", "maxReplicas")
    why = f"`{model}` is scaled by {found}, up to {most} pods; tokenlabs scales by the requests of a pod, with KEDA: "
    return Scaling({}, [f"{why}write `autoscaling: {{max: {most}, requests: …}}`, and remove {found}"])


def _of_them(objects: Objects, group: str, kind: str, owner: Object) -> Iterator[Object]:
    for each in objects.of_kind(group, kind):
        target = mapping(each.at("spec", "scaleTargetRef"))
        same = (target.get("name"), target.get("kind", "Deployment")) == (owner.ref.name, owner.ref.kind)
        if same and each.ref.namespace == owner.ref.namespace:
            yield each


def _scaled_object(each: Object, model: str) -> Scaling:
    """KEDA v2, spec of ScaledObject: `minReplicaCount` is 0 by default, `maxReplicaCount` 100."""
    fewest, most = each.at("spec", "minReplicaCount"), each.at("spec", "maxReplicaCount")
    fewest, most = (0 if fewest is None else fewest), (100 if most is None else most)
    triggers = [mapping(trigger) for trigger in items(each.at("spec", "triggers"))]
    threshold = _threshold(triggers[0]) if len(triggers) == 1 else None
    bounds = isinstance(fewest, int) and isinstance(most, int) and max(fewest, 1) < most
    if threshold is None or not bounds:
        by = ", ".join(str(trigger.get("type")) for trigger in triggers) or "nothing"
        why = f"`{model}` is scaled by {each}, from {fewest} to {most} pods by {by}; tokenlabs scales by the requests of a pod: "
        return Scaling({}, [f"{why}write `autoscaling`, or `replicas` and remove {each}"])
    unknown = [
        f"`{model}` is scaled by {each} with a query of its own, and tokenlabs' is the requests of a pod, running and waiting: "
        f"check that `autoscaling.requests: {threshold}` means that"
    ]
    if fewest == 0:
        unknown.append(
            f"`{model}` is scaled to zero by {each}, and tokenlabs keeps one pod: nothing else holds a request"
        )
    return Scaling({"autoscaling": {"min": max(fewest, 1), "max": most, "requests": threshold}}, unknown)


def _threshold(trigger: Mapping[str, Any]) -> int | None:
    text = str(mapping(trigger.get("metadata")).get("threshold", ""))
    known = trigger.get("type") == "prometheus" and text.isdecimal() and int(text) > 0
    return int(text) if known else None
