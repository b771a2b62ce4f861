"""Open paths: unique, with a backend, and with counted tokens."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.tasks import TASK_PATHS
from tokenlabs.spec.tenancy import RECOGNITION_PATHS, SYNTHESIS_PATHS

_PATHS = ("api", "paths")


def each_path_once(parts: Parts) -> Iterator[Fault]:
    """A duplicate is a mistake."""
    paths = parts.api.paths if parts.api else ()
    for index, path in enumerate(paths):
        if path in paths[:index]:
            yield Fault((*_PATHS, index), "is listed twice", "delete one")


def engines_behind_audio(parts: Parts) -> Iterator[Fault]:
    """An open path without an engine answers 404, which looks like an outage."""
    if not parts.api or not parts.speech_known:
        return
    for index, path in enumerate(parts.api.paths):
        for engine, paths, there in _engines(parts):
            if path in paths and not there:
                why = f"is open but not served: `speech.{engine}` is missing"
                yield Fault((*_PATHS, index), why, f"delete it, or write `speech.{engine}`")


def paths_before_engines(parts: Parts) -> Iterator[Fault]:
    """An unreachable engine wastes a node."""
    if not parts.api or not parts.speech_known:
        return
    for engine, paths, there in _engines(parts):
        if there and paths[0] not in parts.api.paths:
            why = f"is unreachable: `{paths[0]}` is not in `api.paths`"
            instead = f"open the path, or remove `speech.{engine}`"
            yield Fault(("speech", engine), why, instead, severity="warning", at_key=True, value=engine)


def models_behind_paths(parts: Parts) -> Iterator[Fault]:
    """A path without a model answers 404 to all requests; a model without a path wastes a node."""
    if not parts.api or not parts.complete:
        return
    tasks = {model.task for _, model in parts.models}
    for task, paths in TASK_PATHS.items():
        opened = [(index, path) for index, path in enumerate(parts.api.paths) if path in paths]
        if task not in tasks:
            instead = f"delete it, or write a model with `task: {task}`"
            for index, _ in opened:
                yield Fault((*_PATHS, index), f"is open but not served: no model has `task: {task}`", instead)
        elif not opened:
            models = "the models" if len(tasks) == 1 else f"models with `task: {task}`"
            why, instead = f"opens no path of {models}: they are unreachable", f"add `{paths[0]}`"
            yield Fault(_PATHS, why, instead, severity="warning", at_key=True, shows_value=False)


def completions_that_escape(parts: Parts) -> Iterator[Fault]:
    """Envoy AI Gateway requests usage of chat, not of completions (observed with v1.0.0)."""
    for index, path in enumerate(parts.api.paths if parts.api else ()):
        if path == "/v1/completions":
            why = "is open: its streams without `stream_options.include_usage` are not counted as tokens"
            yield Fault((*_PATHS, index), why, "remove it if token limits must be enforced", severity="warning")


def _engines(parts: Parts) -> tuple[tuple[str, tuple[str, ...], bool], ...]:
    return (
        ("synthesis", SYNTHESIS_PATHS, parts.synthesis is not None),
        ("recognition", RECOGNITION_PATHS, parts.recognition is not None),
    )


RULES = (each_path_once, engines_behind_audio, paths_before_engines, models_behind_paths, completions_that_escape)
