"""Devices that pods claim of DRA drivers, counted like resources (k8s.io/api/resource/v1)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tokenlabs.manifests.objects import ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import DEVICES
from tokenlabs.manifests.references.pods import PodTemplate
from tokenlabs.manifests.requests import Requests, of_pod, total


def words(device_class: str, selectors: Sequence[str]) -> str:
    """Devices of a class that meet selectors, as the name of a resource."""
    return f"{device_class} where {' && '.join(selectors)}" if selectors else device_class


def requested(template: PodTemplate, objects: Objects) -> Requests:
    """What each pod requests, and the devices of the claims that are made for it.

    A claim that pods name themselves is one for all of them, and is not counted.
    """
    found: list[Requests] = [of_pod(template.spec)]
    for claim in map(mapping, items(template.spec.get("resourceClaims"))):
        name = claim.get("resourceClaimTemplateName")
        ref = ObjectRef(DEVICES, "ResourceClaimTemplate", template.namespace, str(name))
        made_of = objects.by_ref.get(ref) if name else None
        requests = items(made_of.at("spec", "spec", "devices", "requests")) if made_of else ()
        found += [_devices(exactly) for each in requests if (exactly := mapping(mapping(each).get("exactly")))]
    return total(found)


def _devices(exactly: object) -> Requests:
    request = mapping(exactly)
    if request.get("allocationMode", "ExactCount") != "ExactCount":
        return {}
    selectors = [str(mapping(mapping(each).get("cel")).get("expression")) for each in items(request.get("selectors"))]
    return {words(str(request.get("deviceClassName")), selectors): Decimal(str(request.get("count", 1)))}
