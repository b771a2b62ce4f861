"""Names: derived names fit Kubernetes' limits, and each has one owner."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenlabs.contract import components, namespaces
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.serving import Model

POOL_SUFFIXES = ("-decode", "-epp", "-weights", "-files")
"""Suffixes of a pool's name: Deployment, Service and ServiceAccount `-decode`, picker `-epp`, volume `-weights`,
ConfigMap `-files`."""
GROUP_SUFFIX = "-group"
"""Suffix of the LeaderWorkerSet of a model over several nodes, and of its Service."""
PREFILL_SUFFIX = "-prefill"
"""Suffix of the Deployment, the Service and the volume of a model's prefill pods."""
LONGEST_LABEL = 63
"""Names of Services and values of labels (Kubernetes, RFC 1035 and RFC 1123)."""
ROOM_FOR_ROTATION = 8
"""Characters reserved for the suffix of a rotated key's Secret."""
TAKEN_NAMESPACES = {
    "default": "Kubernetes",
    "kube-system": "Kubernetes",
    "kube-public": "Kubernetes",
    "kube-node-lease": "Kubernetes",
    **namespaces.OWN,
    namespaces.FLUX: "Flux",
    "gpu-operator": "NVIDIA's GPU Operator",
    "metallb-system": "MetalLB",
}
_SERVICES = {components.SYNTHESIS: "text to speech"}


def namespace_of_its_own(parts: Parts) -> Iterator[Fault]:
    """The platform's name is its namespace."""
    if parts.name in TAKEN_NAMESPACES:
        why = f"is the namespace of {TAKEN_NAMESPACES[parts.name]}, and the platform's name is its namespace"
        yield Fault(("name",), why, "choose another name, such as `token-labs`")
    elif parts.monitoring and parts.name and parts.name == parts.monitoring.namespace:
        why = "is also the namespace of Prometheus (`monitoring.namespace`): the platform would own it"
        yield Fault(("name",), why, "choose another name, such as `token-labs`")


def pools_fit_with_suffix(parts: Parts) -> Iterator[Fault]:
    """The longest name derived from a pool has at most 63 characters, and a Service's begins with a letter."""
    suffix = max(POOL_SUFFIXES, key=len)
    longest = LONGEST_LABEL - len(suffix)
    for index, model in parts.models:
        path = ("models", index, "pool")
        if len(model.pool) > longest:
            why = f"is {len(model.pool)} characters long, and with the suffix `{suffix}` over {LONGEST_LABEL}"
            yield Fault(path, why, f"write at most {longest}")
        if not re.match(r"[a-z]", model.pool):
            yield Fault(path, "begins with a digit, which a Service's name may not", f"write `pool-{model.pool}`")


def pools_apart(parts: Parts) -> Iterator[Fault]:
    """No pool has the name of another pool's objects, or of speech's."""
    made = {
        f"{model.pool}{suffix}": (index, model.pool)
        for index, model in parts.models
        for suffix in (*POOL_SUFFIXES, *_further(model))
    }
    for index, model in parts.models:
        if model.pool in made:
            other, pool = made[model.pool]
            why = f"is also the name of an object of pool `{pool}` (models[{other}])"
            yield Fault(("models", index, "pool"), why, "choose a name without that suffix")
        elif model.pool in _SERVICES:
            why = f"is also the name of the objects of {_SERVICES[model.pool]}"
            yield Fault(("models", index, "pool"), why, "choose another name")


def _further(model: Model) -> Iterator[str]:
    if model.prefill:
        yield PREFILL_SUFFIX
    if model.multi_node:
        yield GROUP_SUFFIX


def tenants_fit_with_suffix(parts: Parts) -> Iterator[Fault]:
    """A tenant has a second Secret while a key is rotated."""
    longest = LONGEST_LABEL - ROOM_FOR_ROTATION
    for index, tenant in parts.tenants:
        if len(tenant.name) > longest:
            why = f"is {len(tenant.name)} characters long, too long for the numbered Secret of a rotated key"
            yield Fault(("tenants", index, "name"), why, f"write at most {longest}")


RULES = (namespace_of_its_own, pools_fit_with_suffix, pools_apart, tenants_fit_with_suffix)
