"""Where a model's pods run: the fields of a model that say it, and the labels of nodes that they name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tokenlabs.manifests.nodes import ARCHITECTURE
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.pinned import HOSTNAME, hosts, required
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import pods
from tokenlabs.spec.accelerators import VENDORS

DERIVED = (ARCHITECTURE, HOSTNAME, *(vendor.label for vendor in VENDORS.values()))
"""Labels that other fields of a node imply."""


def of(objects: Objects, spec: Mapping[str, Any]) -> dict[str, Any]:
    """`node`, `nodes` or `nodeSelector` of a pod; empty: it is bound to no node."""
    named = hosts(spec)
    if named:
        return {"node": named[0]} if len(named) == 1 else {"nodes": list(named)}
    labels = _labels(spec)
    if not labels:
        return {}
    there = [each.ref.name for each in objects.of_kind("", "Node") if _has(each, labels)]
    # One node: pinned by its name, which needs no labels.
    return {"node": there[0]} if len(there) == 1 else {"nodeSelector": labels}


def selected(objects: Objects) -> frozenset[str]:
    """Keys of labels by which pods choose nodes: `cluster.nodes` must say which nodes have them."""
    return frozenset(key for each in pods(objects) for key in _labels(each.spec) if key not in DERIVED)


def _labels(spec: Mapping[str, Any]) -> dict[str, str]:
    found = {}
    for each in required(spec):
        values = [str(value) for value in items(each.get("values"))]
        if each.get("operator") == "In" and len(values) == 1 and each.get("key") != HOSTNAME:
            found[str(each["key"])] = values[0]
    return found


def _has(node: Object, labels: Mapping[str, str]) -> bool:
    written = mapping(node.at("metadata", "labels"))
    return all(written.get(key) == value for key, value in labels.items())
