"""Fields of a manifest read without trust: trees of others may hold anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def mapping(value: Any) -> Mapping[str, Any]:
    """The value where it is a mapping; else an empty one."""
    return value if isinstance(value, Mapping) else {}


def items(value: Any) -> Iterable[Any]:
    """The items of a list; none of anything else."""
    return value if isinstance(value, list) else ()
