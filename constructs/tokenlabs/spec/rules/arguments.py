"""Arguments and variables of engines must not override fields, or settings that the pod, the probes and the route rely on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.spec.characters import meant
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.pod_settings import SecretValue
from tokenlabs.spec.problems import Fault, Path, quoted
from tokenlabs.spec.runtimes import RUNTIMES, Owned
from tokenlabs.spec.runtimes.declaration import flag_of, value_at
from tokenlabs.spec.secret_names import secret_by_name

_LONGEST_SHORT = 5
"""Characters; a longer flag with one dash is missing the other."""


def arguments_that_are_free(parts: Parts) -> Iterator[Fault]:
    """vLLM uses the last of two equal flags, so the rendered sums, probes and routes would be wrong."""
    for index, model in parts.models:
        runtime = RUNTIMES[model.engine]
        words = runtime.extra_args(model)
        for place, word in enumerate(words):
            owned = runtime.owner_of(word)
            value = value_at(words, place)
            if owned and not _within(owned, value):
                path: Path = (*runtime.place_of_extra_args(index), place)
                if owned.field is None:
                    yield Fault(path, owned.why, owned.instead)
                else:
                    what = f"a number of {owned.amount_of}" if owned.amount_of and not value.isdecimal() else "it"
                    instead = f"write {what} in `models[{index}].{owned.field}`"
                    instead += "" if what == "it" else ", or remove it to use the model's own"
                    yield Fault(path, f"overrides the field `{owned.field}`", instead)


def arguments_word_by_word(parts: Parts) -> Iterator[Fault]:
    """An engine does not know a flag with its value in the same word: it exits at every start."""
    for index, model in parts.models:
        runtime = RUNTIMES[model.engine]
        for place, word in enumerate(runtime.extra_args(model)):
            path: Path = (*runtime.place_of_extra_args(index), place)
            flag, space, value = word.partition(" ")
            option = word.partition("=")[0]
            if not word.startswith("-") and (written := meant(word)) and written.startswith("-"):
                # The loader's message has the character, and the word without it.
                shown = option if secret_by_name(option) else None
                yield Fault(path, "begins with a dash that is not ASCII", f"write `{meant(option)}`", value=shown)
                continue
            if secret_by_name(flag):  # rejected anyway, and its value must not be shown
                continue
            if not word.strip():
                why = "is empty: the engine would take it for a value or the model, and exit at every start"
                yield Fault(path, why, "remove the empty string; write an empty value as `--flag=`")
            elif word.startswith("-") and space and "=" not in flag:
                why = "is one word, and the engine has no flag of that name: it would exit at every start"
                yield Fault(
                    path, why, f"write two words: `{flag}`, {quoted(value.strip())}; or `{flag}={value.strip()}`"
                )
            elif place == 0 and not word.startswith("-"):
                why = "is a value without a flag before it: the engine would take it for the model, and exit at every start"
                yield Fault(path, why, "write its flag before it, such as `--seed`")


def flags_that_the_engine_knows(parts: Parts) -> Iterator[Fault]:
    """An engine exits on an unknown short flag, and on a flag without another one that it requires."""
    for index, model in parts.models:
        runtime = RUNTIMES[model.engine]
        path = runtime.place_of_extra_args(index)
        for place, word in enumerate(runtime.extra_args(model) if runtime.short else ()):
            flag = flag_of(word)
            if not flag or flag.startswith("--") or runtime.owner_of(word):
                continue
            if runtime.short and not runtime.short.fullmatch(flag):
                why = f"is not a short flag of {model.engine}: the engine would exit at every start"
                long = (
                    f"`-{word.partition(' ')[0]}`" if len(flag) > _LONGEST_SHORT else "the long flag, with two dashes"
                )
                yield Fault((*path, place), why, f"write {long}")
        for place, why, instead in runtime.words(model):
            yield Fault((*path, place), why, instead)


def variables_that_are_free(parts: Parts) -> Iterator[Fault]:
    """Some variables set the same as flags."""
    defaults = parts.model_defaults
    engines = {model.engine for _, model in parts.models}
    for engine in sorted(engines) if defaults else ():
        yield from _variables(("modelDefaults",), engine, defaults.env if defaults else {})
    for index, model in parts.models:
        yield from _variables(("models", index), model.engine, model.env)


def _variables(path: Path, engine: str, env: Mapping[str, str | SecretValue]) -> Iterator[Fault]:
    for name, value in env.items():
        owned = RUNTIMES[engine].variables.get(name)
        if owned and not _within(owned, value):
            # Shows the name, not the value: it may be a key.
            yield Fault((*path, "env", name), owned.why, owned.instead, at_key=True, value=name)


def _within(owned: Owned, value: str | SecretValue) -> bool:
    folder = owned.within
    if folder is None or not isinstance(value, str):
        return False
    return (value == folder or value.startswith(f"{folder}/")) and ".." not in value.split("/")


RULES = (arguments_that_are_free, arguments_word_by_word, flags_that_the_engine_knows, variables_that_are_free)
