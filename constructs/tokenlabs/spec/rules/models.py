"""Models: unique ids and pools."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault

MOST_MODELS_A_ROUTE = 15
"""An HTTPRoute holds 16 rules, and Envoy AI Gateway adds its own `route-not-found` (envoyproxy/ai-gateway v1.0.0)."""


def each_id_once(parts: Parts) -> Iterator[Fault]:
    """A route cannot choose between two models with the same id."""
    first: dict[str, int] = {}
    for index, model in parts.models:
        if model.id in first:
            why = f"is also the id of models[{first[model.id]}]: clients could not choose between them"
            yield Fault(("models", index, "id"), why, "give each model a unique id, or raise `replicas`")
        first.setdefault(model.id, index)


def each_pool_once(parts: Parts) -> Iterator[Fault]:
    """All objects of a model are named after its pool."""
    first: dict[str, int] = {}
    for index, model in parts.models:
        if model.pool in first:
            why = f"is also the pool of models[{first[model.pool]}]: both would own the same objects"
            yield Fault(("models", index, "pool"), why, "give each model a unique pool")
        first.setdefault(model.pool, index)


def counters_span_one_route(parts: Parts) -> Iterator[Fault]:
    """Kuadrant counts each route separately, and a route holds a limited number of models."""
    if not parts.limits or len(parts.models) <= MOST_MODELS_A_ROUTE:
        return
    kuadrants = [kind for kind in ("requests", "tokens") if getattr(parts.limits, kind) == "kuadrant"]
    if kuadrants:
        index, model = parts.models[MOST_MODELS_A_ROUTE]
        why = (
            f"is model {MOST_MODELS_A_ROUTE + 1}: it is on the route `llm-inference-2`, "
            f"where Kuadrant counts {' and '.join(kuadrants)} separately"
        )
        instead = "; ".join(f"`limits.{kind}: envoy` counts over all routes" for kind in kuadrants)
        yield Fault(("models", index), why, instead, severity="warning", value=model.id)


RULES = (each_id_once, each_pool_once, counters_span_one_route)
