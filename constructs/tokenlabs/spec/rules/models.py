"""Models: unique names and pools, and something to load."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenlabs.spec.model_routes import MOST_RULES, routes_of
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import REPOSITORY_PATTERN, Model


def each_name_once(parts: Parts) -> Iterator[Fault]:
    """A route cannot choose between two models with the same name."""
    first: dict[str, str] = {}
    for index, model in parts.models:
        for what, path, name in _names(model):
            if name in first:
                why = f"is also {first[name]}: clients could not choose between them"
                unique = "give each model a unique id, or raise `replicas`"
                yield Fault(("models", index, *path), why, unique if path == ("id",) else "remove it, or rename it")
            first.setdefault(name, f"{what} of models[{index}]")


def _names(model: Model) -> Iterator[tuple[str, Path, str]]:
    yield "the id", ("id",), model.id
    for number, alias in enumerate(model.aliases):
        yield "an alias", ("aliases", number), alias
    for number, adapter in enumerate(model.adapters):
        yield "an adapter", ("adapters", number, "id"), adapter.id


def something_to_load(parts: Parts) -> Iterator[Fault]:
    """An engine looks for its model at Hugging Face, and exits if the name cannot be that of a repository."""
    for index, model in parts.models:
        weights = model.weights or (parts.model_defaults.weights if parts.model_defaults else None)
        runtime = RUNTIMES[model.engine]
        loads = runtime.downloads and "source" not in runtime.ignores and not (weights and weights.image)
        if loads and model.source is None and not re.fullmatch(REPOSITORY_PATTERN, model.id):
            why = "cannot be a Hugging Face repository, and the engine loads its weights from there"
            yield Fault(
                ("models", index, "id"), why, "write the repository in `source`, such as `source: Qwen/Qwen3-0.6B`"
            )


def adapters_for_their_settings(parts: Parts) -> Iterator[Fault]:
    """Settings of adapters are unused without one."""
    for index, model in parts.models:
        for field, value in (("maxLoras", model.vllm.max_loras), ("maxLoraRank", model.vllm.max_lora_rank)):
            if value is not None and not model.adapters:
                why = "is unused: the model has no adapter"
                yield Fault(("models", index, "vllm", field), why, "remove it, or add `adapters`")


def each_pool_once(parts: Parts) -> Iterator[Fault]:
    """All objects of a model are named after its pool."""
    first: dict[str, int] = {}
    for index, model in parts.models:
        if model.pool in first:
            why = f"is also the pool of models[{first[model.pool]}]: both would own the same objects"
            yield Fault(("models", index, "pool"), why, "give each model a unique pool")
        first.setdefault(model.pool, index)


def counters_span_one_route(parts: Parts) -> Iterator[Fault]:
    """Kuadrant counts each route separately, and a route holds a limited number of names."""
    found = list(routes_of(model for _, model in parts.models))
    if not parts.limits or len(found) < 2:
        return
    kuadrants = [kind for kind in ("requests", "tokens") if getattr(parts.limits, kind) == "kuadrant"]
    if kuadrants:
        first = found[1][0]
        index = next(index for index, model in parts.models if model is first.model)
        named = "" if first.name == first.model.id else f"by its name `{first.name}` "
        why = (
            f"is {named}on the route `llm-inference-2`, since a route holds {MOST_RULES} names, "
            f"and Kuadrant counts {' and '.join(kuadrants)} of each route separately"
        )
        instead = "; ".join(f"`limits.{kind}: envoy` counts over all routes" for kind in kuadrants)
        yield Fault(("models", index), why, instead, severity="warning", value=first.model.id)


RULES = (each_name_once, something_to_load, adapters_for_their_settings, each_pool_once, counters_span_one_route)
