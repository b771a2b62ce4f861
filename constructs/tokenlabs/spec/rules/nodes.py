"""Node names: pods are pinned only to existing nodes."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path, did_you_mean
from tokenlabs.spec.rules.placed import roles


def pinned_to_a_node_that_is_there(parts: Parts) -> Iterator[Fault]:
    """Pods pinned to an unknown node stay Pending."""
    for path, node in _pins(parts):
        if parts.node_names and node not in parts.node_names:
            yield Fault(path, "is not a node of this cluster", did_you_mean(node, parts.node_names))


def _pins(parts: Parts) -> Iterator[tuple[Path, str]]:
    if parts.gateway and parts.gateway.node:
        yield ("gateway", "node"), parts.gateway.node
    for _, path, model in roles(parts):
        if model.node:
            yield (*path, "node"), model.node
        for number, node in enumerate(model.nodes or ()):
            yield (*path, "nodes", number), node
    if parts.model_defaults and parts.model_defaults.picker.node:
        yield ("modelDefaults", "picker", "node"), parts.model_defaults.picker.node
    if parts.synthesis and parts.synthesis.node:
        yield ("speech", "synthesis", "node"), parts.synthesis.node


RULES = (pinned_to_a_node_that_is_there,)
