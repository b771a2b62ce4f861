"""Loads platform.yaml: returns the platform with its warnings, or reports every problem in one run.

Code that needs only a few fields reads them from `compose_spec`'s document, and reports errors with `refusal`.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import ValidationError

from tokenlabs.spec.characters import look_alike
from tokenlabs.spec.document import Document, compose_spec
from tokenlabs.spec.nodes import Place
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.problems import WRITTEN, Fault, Problem, SpecError, field_name
from tokenlabs.spec.rules import broken
from tokenlabs.spec.secret_names import secret_by_name
from tokenlabs.spec.source import Source, checked, read
from tokenlabs.spec.violations import faults


@dataclass(frozen=True)
class Loaded:
    """A valid platform, its warnings and its source."""

    platform: Platform
    warnings: tuple[Problem, ...]
    source: Source

    @cached_property
    def _document(self) -> Document:
        # Parsed again on demand: the nodes of 10,000 tenants take more memory than the platform.
        return compose_spec(self.source)

    def place(self, *path: str | int) -> Place:
        """The place of a value: `place("models", 0, "pool")`; of a missing value, that of the innermost existing parent."""
        return self._document.place(path)

    def located(self, fault: Fault) -> Problem:
        """A fault found after loading, with its place in the file."""
        return _located(self._document, fault)


def load(path: Path, name: str | None = None) -> Loaded:
    """The platform of a file; messages call the file `name`. Raises SpecError with every problem found."""
    return _load(read(path, name))


def load_text(text: str, name: str = "platform.yaml") -> Loaded:
    """The platform of a text. Raises SpecError with every problem found."""
    return _load(checked(Source(name, text)))


@contextmanager
def _without_collection() -> Iterator[None]:
    """Pauses Python's cycle collector: trees have no cycles, and collection took half the time at 10,000 tenants."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _load(source: Source) -> Loaded:
    with _without_collection():
        return _checked(source)


def _checked(source: Source) -> Loaded:
    document = compose_spec(source)
    platform, found = validated(document.value)
    parts = Parts.of(platform, document.value) if platform else Parts.valid_of(document.value)
    problems = document.problems + [_located(document, fault) for fault in [*found, *broken(parts)]]
    problems.sort(key=lambda problem: problem.order)
    if platform is None or any(problem.severity == "error" for problem in problems):
        raise SpecError(problems)
    return Loaded(platform, tuple(problems), source)


def validated(value: object) -> tuple[Platform | None, list[Fault]]:
    """The platform of plain values, or the schema's faults."""
    try:
        # Strict and by alias, like the JSON Schema.
        return Platform.model_validate(value, strict=True, by_alias=True, by_name=False), []
    except ValidationError as error:
        return None, faults(error, value)


def refusal(document: Document, *fields: str) -> SpecError:
    """The error for fields that violate the schema: their problems, or all problems if the fields have none."""
    _, found = validated(document.value)
    problems = document.problems + [_located(document, fault) for fault in found]
    return SpecError([problem for problem in problems if problem.within(*fields)] or problems)


def _located(document: Document, fault: Fault) -> Problem:
    place = document.place(fault.path, fault.at_key)
    written = place.text if fault.shows_value else None
    value = fault.value if fault.value is not None else written
    why, instead = (value and look_alike(value)) or (fault.why, fault.instead)
    instead = instead and instead.replace(WRITTEN, place.text or "")
    if place.text and _is_secret(document, fault):
        value = fault.value
        why, instead = why.replace(place.text, "…"), instead and instead.replace(place.text, "…")
    path, severity = field_name(fault.path), fault.severity
    return document.source.problem(
        place.line, place.column, why, instead, place.width, path=path, value=value, severity=severity
    )


def _is_secret(document: Document, fault: Fault) -> bool:
    """Whether messages must hide the value at a fault's path, judged by its key or the flag before it."""
    *above, step = fault.path or ("",)
    if fault.at_key:
        return False
    if isinstance(step, str):
        return "env" in above and secret_by_name(step)
    flag = document.place((*above, step - 1)).text if step else None
    return flag is not None and flag.startswith("-") and secret_by_name(flag)
