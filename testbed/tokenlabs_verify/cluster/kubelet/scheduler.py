"""Whether the one node can take a Pod: node selector, required node affinity and resources. Pure.

Not looked at, because one node leaves nothing to choose: preferences, taints, spreading, affinity to other pods.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.base import quantity_value


def misfit(pod: Manifest, labels: Mapping[str, str], capacity: Mapping[str, str], bound: Iterable[Manifest]) -> str:
    """Why the pod cannot run here, worded as kube-scheduler words it; empty: it can.

    `bound` are the pods that already have their place on the node.
    """
    spec = pod["spec"]
    if gates := spec.get("schedulingGates"):
        return f"Scheduling is blocked due to non-empty scheduling gates: {[each['name'] for each in gates]}"
    if not _selected(spec, labels):
        return "0/1 nodes are available: 1 node(s) didn't match Pod's node affinity/selector."
    used: dict[str, float] = {"pods": 0.0}
    for each in bound:
        used["pods"] += 1
        for name, amount in requests(each).items():
            used[name] = used.get(name, 0.0) + amount
    for name, amount in {**requests(pod), "pods": 1.0}.items():
        if amount and used.get(name, 0.0) + amount > quantity_value(capacity.get(name, "0")):
            return f"0/1 nodes are available: 1 Insufficient {name}."
    return ""


def requests(pod: Manifest) -> dict[str, float]:
    """What a pod asks for: the sum over its containers and sidecars, or more if an init container asks for more."""
    spec = pod["spec"]
    init = spec.get("initContainers") or ()
    lasting = [*spec["containers"], *(each for each in init if each.get("restartPolicy") == "Always")]
    total: dict[str, float] = {}
    for container in lasting:
        for name, amount in _asked(container).items():
            total[name] = total.get(name, 0.0) + amount
    for container in init:
        for name, amount in _asked(container).items():
            total[name] = max(total.get(name, 0.0), amount)
    return total


def _asked(container: Manifest) -> dict[str, float]:
    resources = container.get("resources") or {}
    asked = {**(resources.get("limits") or {}), **(resources.get("requests") or {})}
    return {name: quantity_value(str(amount)) for name, amount in asked.items()}


def _selected(spec: Manifest, labels: Mapping[str, str]) -> bool:
    selector: Mapping[str, str] = spec.get("nodeSelector") or {}
    if any(labels.get(key) != value for key, value in selector.items()):
        return False
    affinity = ((spec.get("affinity") or {}).get("nodeAffinity") or {}).get(
        "requiredDuringSchedulingIgnoredDuringExecution"
    )
    terms: Sequence[Manifest] = (affinity or {}).get("nodeSelectorTerms") or ()
    return not terms or any(
        all(_matches(expression, labels) for expression in term.get("matchExpressions") or ()) for term in terms
    )


def _matches(expression: Manifest, labels: Mapping[str, str]) -> bool:
    values: Sequence[str]
    value, values = labels.get(expression["key"]), expression.get("values") or []
    match expression["operator"]:
        case "In":
            return value in values
        case "NotIn":
            return value not in values
        case "Exists":
            return value is not None
        case "DoesNotExist":
            return value is None
        case "Gt":
            return value is not None and int(value) > int(values[0])
        case "Lt":
            return value is not None and int(value) < int(values[0])
    return False
