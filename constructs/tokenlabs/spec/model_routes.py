"""Which names of models share an AIGatewayRoute, and the InferencePool of each.

Every name has a rule and an InferencePool of its own. Envoy AI Gateway puts the picker's filter into Envoy's chain once for
each match that leads to a pool, and turns a filter off only for the routes of other pools (v1.0.0,
internal/extensionserver/post_translate_modify.go): with two matches on one pool, each request would ask the picker twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import pools

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model

MOST_RULES = 15
"""The generated HTTPRoute may have 16 rules, of which Envoy AI Gateway adds one (envoyproxy/ai-gateway v0.5 to v1.1)."""


class NamedModel(NamedTuple):
    """One name of a model, which is one rule of a route."""

    name: str
    pool: str
    """Its InferencePool."""
    model: Model


def named(model: Model) -> Iterator[NamedModel]:
    """All names of a model; its id is the first."""
    for name in model.names:
        pool = model.pool if name == model.id else pools.another(model.pool, name)
        yield NamedModel(name, pool, model)


def routes_of(models: Iterable[Model]) -> Iterator[tuple[NamedModel, ...]]:
    """The rules of each route, in the spec's order."""
    rules = [each for model in models for each in named(model)]
    for start in range(0, len(rules), MOST_RULES):
        yield tuple(rules[start : start + MOST_RULES])
