"""A command that `tokenlabs bench` measures, and its folder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Subject:
    """A command to measure, in a separate folder."""

    name: str
    arguments: tuple[str, ...]
    folder: Path
    environment: dict[str, str]
    before: Callable[[int], None] = field(default=lambda _: None)
    """Prepares a run, given its number; not measured."""
    memory: bool = False
    codes: tuple[int, ...] = (0,)
    """Exit codes with which the command has done its work."""


def slug(name: str) -> str:
    """The folder's name of a subject, or of several."""
    return name.replace(" ", "-").replace(",", "")


def folder_of(work: Path, name: str) -> Path:
    """A new folder of that name."""
    folder = work / slug(name)
    folder.mkdir(parents=True)
    return folder
