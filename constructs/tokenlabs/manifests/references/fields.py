"""Fields of an untrusted manifest, whose values may have any type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def mapping(value: Any) -> Mapping[str, Any]:
    """The value if it is a mapping, otherwise an empty one."""
    # `dict` first: asking an abstract class takes five times as long.
    return value if isinstance(value, (dict, Mapping)) else {}


def items(value: Any) -> Iterable[Any]:
    """The items of a list; empty for any other value."""
    return value if isinstance(value, list) else ()


def whole(value: Any) -> int:
    """The value if it is a whole number, otherwise 0: the API server rejects anything else."""
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
