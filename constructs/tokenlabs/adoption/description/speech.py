"""Speech: Magpie's Deployment, and the route to NVIDIA NIM."""

from __future__ import annotations

from typing import Any

from tokenlabs.adoption.description.described import Described
from tokenlabs.manifests.objects import Objects
from tokenlabs.manifests.pinned import HOSTNAME
from tokenlabs.manifests.references import references
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY
from tokenlabs.manifests.references.pods import pods

_NIM = "integrate.api.nvidia.com"


def describe(objects: Objects) -> Described:
    """`speech`."""
    speech: dict[str, Any] = {}
    for template in pods(objects):
        images = [str(each.get("image")) for _, each in template.containers()]
        if template.owner.ref.kind == "Deployment" and any("magpie" in image for image in images):
            speech["synthesis"] = {"engine": "magpie", "image": next(each for each in images if "magpie" in each)}
            if node := mapping(template.spec.get("nodeSelector")).get(HOSTNAME):
                speech["synthesis"]["node"] = str(node)
    for backend in objects.of_kind(ENVOY_GATEWAY, "Backend"):
        hosts = [mapping(mapping(each).get("fqdn")).get("hostname") for each in items(backend.at("spec", "endpoints"))]
        if _NIM in hosts:
            speech["recognition"] = {"engine": "riva", "upstream": _NIM}
    if "recognition" in speech and (secret := _credential(objects)):
        speech["recognition"]["secret"] = secret
    mutable = [each["image"] for each in speech.values() if each.get("image", "").endswith(":latest")]
    return Described(({"speech": speech} if speech else {}) | ({"acceptedMutableImages": mutable} if mutable else {}))


def _credential(objects: Objects) -> str | None:
    """The Secret that an HTTPRouteFilter adds to requests."""
    for filter_ in objects.of_kind(ENVOY_GATEWAY, "HTTPRouteFilter"):
        for reference in references(filter_):
            if reference.to.kind == "Secret":
                return reference.to.name
    return None
