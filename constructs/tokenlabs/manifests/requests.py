"""What a pod requests, and how many pods an object keeps running, by Kubernetes' rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping

Requests = Mapping[str, Decimal]
"""Resource → amount: cores, bytes, devices."""

_QUANTITY = re.compile(r"([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+))([numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]+)?")
_BINARY = {f"{prefix}i": Decimal(1024**power) for power, prefix in enumerate("KMGTPE", 1)}
_DECIMAL = {
    **{prefix: Decimal(1000**power) for power, prefix in enumerate("kMGTPE", 1)},
    **{prefix: Decimal(1000) ** -power for power, prefix in enumerate("mun", 1)},
}


def quantity(value: Any) -> Decimal | None:
    """The value of a quantity (k8s.io/apimachinery, pkg/api/resource); None: it is none, and the API server rejects it."""
    found = _QUANTITY.fullmatch(str(value))
    if not found:
        return None
    number, unit = Decimal(found[1]), found[2] or ""
    factor = (_BINARY | _DECIMAL).get(unit)
    if factor is not None:
        return number * factor
    return number * Decimal(10) ** int(unit[1:]) if unit else number


def shown(resource: str, amount: Decimal) -> str:
    """An amount as people write it: `1536Mi`, `500m`, `2`."""
    if resource in ("memory", "ephemeral-storage") or resource.startswith("hugepages-"):
        for unit, factor in reversed(_BINARY.items()):
            if amount >= factor and amount % factor == 0:
                return f"{(amount / factor).normalize():f}{unit}"
    milli = amount != int(amount)
    return f"{(amount * 1000 if milli else amount).normalize():f}{'m' if milli else ''}"


def total(amounts: Iterable[Requests]) -> dict[str, Decimal]:
    """The sum of requests, resource by resource."""
    found: dict[str, Decimal] = {}
    for each in amounts:
        for resource, amount in each.items():
            found[resource] = found.get(resource, Decimal(0)) + amount
    return found


def most(*amounts: Requests) -> dict[str, Decimal]:
    """The largest of requests, resource by resource."""
    return {
        resource: max(each.get(resource, Decimal(0)) for each in amounts)
        for resource in {key for each in amounts for key in each}
    }


def times(count: int, amounts: Requests) -> dict[str, Decimal]:
    """The requests of so many pods."""
    return {resource: count * amount for resource, amount in amounts.items()}


def of_pod(spec: Mapping[str, Any]) -> dict[str, Decimal]:
    """What the scheduler reserves for a pod (k8s.io/component-helpers v0.34, resource/helpers.go, PodRequests).

    Containers run together; so do the init containers with `restartPolicy: Always` that began before them. Any other init
    container runs before the containers, and counts only where it requests more than they do together.
    """
    beside: dict[str, Decimal] = {}
    at_start: dict[str, Decimal] = {}
    for container in map(mapping, items(spec.get("initContainers"))):
        own = _of_resources(mapping(container))
        if mapping(container).get("restartPolicy") == "Always":
            beside = total((beside, own))
            at_start = most(at_start, beside)
        else:
            at_start = most(at_start, total((beside, own)))
    running = total((beside, *(_of_resources(mapping(each)) for each in items(spec.get("containers")))))
    # Requests of the pod as a whole replace those of its containers.
    whole = _amounts(mapping(spec.get("resources")).get("requests"))
    return total((most(at_start, running) | whole, _amounts(spec.get("overhead"))))


def _of_resources(container: Mapping[str, Any]) -> dict[str, Decimal]:
    """A limit without a request is the request, too (kubernetes, pkg/apis/core/v1/defaults.go, SetDefaults_Pod)."""
    resources = mapping(container.get("resources"))
    return _amounts(resources.get("limits")) | _amounts(resources.get("requests"))


def _amounts(written: Any) -> dict[str, Decimal]:
    read = {str(resource): quantity(value) for resource, value in mapping(written).items()}
    return {resource: amount for resource, amount in read.items() if amount is not None}


def copies(owner: Object, replicas: int) -> int:
    """Pods that an object keeps running on a node to which it pins them; Jobs end, so they are not counted.

    `replicas`: those of a kind that has them.
    """
    if owner.ref.kind in ("Job", "CronJob"):
        return 0
    if owner.ref.kind in ("Pod", "DaemonSet"):
        return 1
    return replicas
