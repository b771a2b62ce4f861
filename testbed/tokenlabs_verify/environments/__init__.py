"""Where scenarios run: embedded (host processes), kind (a cluster in containers), live (a real cluster)."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from tokenlabs.errors import TokenlabsError

if TYPE_CHECKING:
    from tokenlabs_verify.orchestrator import Entry

ENVIRONMENTS = (
    "embedded",
    "kind",
    "live",
)
"""Folders here with an `entry.py`: the values of `--env`."""


def entry(name: str) -> Entry:
    """The entry of an environment, imported on use. Raises TokenlabsError for an unknown name."""
    if name not in ENVIRONMENTS:
        raise TokenlabsError(f"`{name}` is not an environment; use one of {', '.join(ENVIRONMENTS)}")
    return cast("Entry", import_module(f"{__name__}.{name}.entry"))
