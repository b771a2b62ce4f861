"""Which models share an AIGatewayRoute: a route holds a limited number of rules and matches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model

MOST_RULES = 15
"""The generated HTTPRoute may have 16 rules, of which Envoy AI Gateway adds one (envoyproxy/ai-gateway v0.5 to v1.1)."""
MOST_MATCHES = 126
"""An HTTPRoute must have fewer than 128 matches (gateway-api v1.5.1, HTTPRouteSpec), one of them in the added rule."""


def routes_of(models: Iterable[Model]) -> Iterator[tuple[Model, ...]]:
    """The models of each route, in the spec's order; a model is one rule, and each of its names one match."""
    chosen: list[Model] = []
    matches = 0
    for model in models:
        if len(chosen) == MOST_RULES or matches + len(model.names) > MOST_MATCHES:
            yield tuple(chosen)
            chosen, matches = [], 0
        chosen.append(model)
        matches += len(model.names)
    if chosen:
        yield tuple(chosen)
