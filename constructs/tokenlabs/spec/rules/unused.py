"""Warns about fields that nothing reads: those that the chosen engine ignores, and defaults that every model replaces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.runtimes import RUNTIMES, Declaration


def fields_of_other_engines(parts: Parts) -> Iterator[Fault]:
    """A warning, not an error: `engine` may be changed temporarily."""
    models = parts.written.get("models")
    for index, model in parts.models:
        written = models[index] if isinstance(models, tuple) else {}
        for field in sorted(RUNTIMES[model.engine].ignores | _arguments_of_others(RUNTIMES[model.engine])):
            place = tuple(field.split("."))
            if _holds(written, place):
                why = f"is unused: `engine: {model.engine}` does not read it"
                yield Fault(
                    ("models", index, *place), why, "remove it", severity="warning", at_key=True, shows_value=False
                )


def defaults_of_no_model(parts: Parts) -> Iterator[Fault]:
    """Likewise a warning: the next model may use them."""
    written = parts.written.get("modelDefaults")
    models = [model for _, model in parts.models]
    if not models or not isinstance(written, Mapping) or not parts.complete:
        return
    if "picker" in written and not any(model.picked for model in models):
        yield _unused_default("picker", "no model has a picker")
    for field, attribute in _REPLACED.items():
        reads = (model for model in models if field not in RUNTIMES[model.engine].ignores)
        if field in written and all(getattr(model, attribute) is not None for model in reads):
            yield _unused_default(field, "each model has its own")
    if "weights" in written and all(
        model.weights or model.streamed or "weights" in RUNTIMES[model.engine].ignores for model in models
    ):
        yield _unused_default("weights", "each model has its own, or streams them")


_REPLACED = {
    "resources": "resources",
    "caches": "caches",
    "user": "user",
    "priorityClass": "priority_class",
    "sharedMemory": "shared_memory",
}
"""Defaults that a field of a model replaces as a whole, and its attribute; `weights` are above, `image` is required."""


def _unused_default(field: str, reason: str) -> Fault:
    why = f"is unused: {reason}"
    return Fault(("modelDefaults", field), why, "remove it", severity="warning", at_key=True, shows_value=False)


def _arguments_of_others(runtime: Declaration) -> set[str]:
    return {each.block for each in RUNTIMES.values()} - {runtime.block}


def _holds(value: object, place: tuple[str, ...]) -> bool:
    for key in place:
        if not isinstance(value, Mapping) or key not in value:
            return False
        value = value[key]
    return True


RULES = (fields_of_other_engines, defaults_of_no_model)
