"""Warns about fields that the chosen engine ignores."""

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


def _arguments_of_others(runtime: Declaration) -> set[str]:
    return {each.block for each in RUNTIMES.values()} - {runtime.block}


def _holds(value: object, place: tuple[str, ...]) -> bool:
    for key in place:
        if not isinstance(value, Mapping) or key not in value:
            return False
        value = value[key]
    return True


RULES = (fields_of_other_engines,)
