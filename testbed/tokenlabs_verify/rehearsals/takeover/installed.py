"""A platform that was installed without tokenlabs, as its operator and its clients know it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tokenlabs_verify.rehearsals.takeover.lab_repository import LabRepository

Keys = Mapping[str, tuple[str, str, str]]
"""Name of a tenant's Secret → its user, tier and key."""


@dataclass(frozen=True, slots=True)
class Installed:
    """What runs before the takeover."""

    host: str
    models: Sequence[str]
    keys: Keys
    repository: LabRepository | None = None
    """What its Flux reads; None: the cluster has no Flux."""
