"""InferencePools that lead to the same servers by the same picker: names of one model (`spec/model_routes.py` says why)."""

from __future__ import annotations

import json
from typing import NamedTuple

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.manifests.references.groups import INFERENCE

_POOL = (INFERENCE, "InferencePool")


class Servers(NamedTuple):
    """What an InferencePool leads to."""

    namespace: str
    picker: str
    """Service of the picker; of a pool that names none, the pool."""
    pods: str
    """The selector, as JSON."""


def servers(pool: Object) -> Servers:
    """What a pool leads to."""
    picker = str(mapping(pool.at("spec", "endpointPickerRef")).get("name") or pool.ref)
    return Servers(pool.ref.namespace, picker, json.dumps(pool.at("spec", "selector"), sort_keys=True))


def firsts(objects: Objects) -> dict[ObjectRef, ObjectRef]:
    """Each InferencePool, and the first by name of those that lead to the same servers."""
    ordered = sorted(objects.of_kind(*_POOL), key=lambda pool: pool.ref.name)
    found: dict[Servers, ObjectRef] = {}
    return {pool.ref: found.setdefault(servers(pool), pool.ref) for pool in ordered}


def distinct(objects: Objects) -> tuple[Object, ...]:
    """One InferencePool for all that lead to the same servers."""
    found: dict[Servers, Object] = {}
    for pool in objects.of_kind(*_POOL):
        found.setdefault(servers(pool), pool)
    return tuple(found.values())
