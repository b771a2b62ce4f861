"""Open paths: each once, each with something behind it that answers and counts."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.tenancy import RECOGNITION_PATHS, SYNTHESIS_PATHS

_PATHS = ("api", "paths")


def each_path_once(parts: Parts) -> Iterator[Fault]:
    """The same path twice is a slip."""
    paths = parts.api.paths if parts.api else ()
    for index, path in enumerate(paths):
        if path in paths[:index]:
            yield Fault((*_PATHS, index), "is listed twice", "delete one")


def engines_behind_audio(parts: Parts) -> Iterator[Fault]:
    """An open path without an engine is a 404 that looks like an outage."""
    if not parts.api or not parts.speech_known:
        return
    for index, path in enumerate(parts.api.paths):
        for engine, paths, there in _engines(parts):
            if path in paths and not there:
                why = f"is open, and nothing serves it: there is no `speech.{engine}`"
                yield Fault((*_PATHS, index), why, f"delete it, or write `speech.{engine}`")


def paths_before_engines(parts: Parts) -> Iterator[Fault]:
    """What runs and cannot be reached costs a node for nothing."""
    if not parts.api or not parts.speech_known:
        return
    for engine, paths, there in _engines(parts):
        if there and paths[0] not in parts.api.paths:
            why = f"runs, and no client reaches it: `{paths[0]}` is not in `api.paths`"
            instead = f"open the path, or leave `speech.{engine}` out"
            yield Fault(("speech", engine), why, instead, severity="warning", at_key=True, value=engine)
    if not {"/v1/chat/completions", "/v1/completions"} & set(parts.api.paths):
        why = "opens no path of the models: they run, and no client reaches them"
        yield Fault(_PATHS, why, "add `/v1/chat/completions`", severity="warning", at_key=True, shows_value=False)


def completions_that_escape(parts: Parts) -> Iterator[Fault]:
    """Envoy AI Gateway asks chat for its usage, not completions (seen with v1.0.0)."""
    for index, path in enumerate(parts.api.paths if parts.api else ()):
        if path == "/v1/completions":
            why = "is open: its streams without `stream_options.include_usage` are not counted as tokens"
            yield Fault((*_PATHS, index), why, "leave it out where token limits must hold", severity="warning")


def _engines(parts: Parts) -> tuple[tuple[str, tuple[str, ...], bool], ...]:
    return (
        ("synthesis", SYNTHESIS_PATHS, parts.synthesis is not None),
        ("recognition", RECOGNITION_PATHS, parts.recognition is not None),
    )


RULES = (each_path_once, engines_behind_audio, paths_before_engines, completions_that_escape)
