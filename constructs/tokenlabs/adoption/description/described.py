"""What was read of a cluster."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Described:
    """Part of a platform.yaml."""

    fields: Mapping[str, Any]
    """Top-level fields, with their names in YAML."""
    unknown: tuple[str, ...] = ()
    """What the cluster does not tell, each with the field to complete."""
    commands: tuple[str, ...] = ()
    """What the operator runs once the file is complete."""


def text(value: Any) -> str | None:
    """A value if it is text that is not empty."""
    return value if isinstance(value, str) and value else None
