"""Flags that an engine does not have, or that have too few or too many values: it exits at every start."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.base import SpecModel
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.runtimes.declaration import flag_of
from tokenlabs.spec.runtimes.flags import faults
from tokenlabs.spec.secret_names import secret_by_name


def flags_of_the_version(parts: Parts) -> Iterator[Fault]:
    """`extraArgs` by the engine's own list of flags; what other rules say of a word is not said again."""
    default = parts.model_defaults.image if parts.model_defaults else None
    for index, model in parts.models:
        runtime = RUNTIMES[model.engine]
        words = runtime.extra_args(model)
        if not words or runtime.known_flags is None:
            continue
        path = runtime.place_of_extra_args(index)
        for place, why, instead in faults(words, runtime.known_flags(model, model.image or default)):
            word = words[place]
            said = (
                runtime.owner_of(word) or secret_by_name(flag_of(word) or "") or not word.isascii() or not word.strip()
            )
            if not said and (place or word[:1] == "-"):
                yield Fault((*path, place), why, instead)


def fields_of_the_version(parts: Parts) -> Iterator[Fault]:
    """A field whose flag the engine's version lacks."""
    default = parts.model_defaults.image if parts.model_defaults else None
    for index, model in parts.models:
        runtime = RUNTIMES[model.engine]
        if runtime.known_flags is None:
            continue
        arguments: SpecModel = getattr(model, runtime.arguments)
        changed = {f"{runtime.block}.{alias}" for alias in arguments.model_dump(by_alias=True, exclude_defaults=True)}
        if not changed:
            continue
        known = runtime.known_flags(model, model.image or default)
        for flag, owned in runtime.flags.items():
            if owned.field in changed and flag in known.of.flags and flag not in known.names and not known.newer:
                why = f"needs `{flag}`, which {known.shown} does not have: the engine would exit at every start"
                instead = f"remove it, or use an image of a release that has the flag: {known.of.when(flag)}"
                yield Fault(("models", index, *owned.field.split(".")), why, instead)


def version_that_is_compared(parts: Parts) -> Iterator[Fault]:
    """A warning: a version without flags of its own to check changes nothing."""
    for index, model in parts.models:
        given = model.vllm
        depends = given.extra_args or given.drain == "engine" or model.multi_node
        if model.engine == "vllm" and given.version and not depends:
            why = "is unused: only `extraArgs`, `drain: engine` and `multiNode` depend on the version"
            yield Fault(("models", index, "vllm", "version"), why, "remove it", severity="warning")


RULES = (flags_of_the_version, fields_of_the_version, version_that_is_compared)
