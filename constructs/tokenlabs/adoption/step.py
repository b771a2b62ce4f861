"""A plan as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from tokenlabs.manifests.objects import ObjectRef

Action = Literal["take over", "recreate", "upgrade", "create", "conflict", "delete", "keep"]
"""`take over`, `recreate`, `upgrade` and `create`: Flux does it. `conflict` and `delete`: the operator does it. `keep`: leave
it alone.
"""


class When(IntEnum):
    """When a step happens; ordered."""

    BEFORE = 0
    """Before Flux applies `dist/` for the first time."""
    SYNC = 1
    """During the first synchronization: Flux does it, and the operator what has commands."""
    AFTER = 2
    """Once every Kustomization is ready."""


@dataclass(frozen=True, slots=True)
class Step:
    """What happens to an object, or what to do with it. Raises ValueError: no sentence, or no command for a manual step."""

    action: Action
    when: When
    object: ObjectRef
    says: str
    """The predicate, without a full stop."""
    commands: tuple[str, ...] = ()
    """What the operator runs."""
    seconds: int | None = None
    """Longest interruption of its service; None: none, or unknown."""

    def __post_init__(self) -> None:
        if not self.says or (self.action in ("conflict", "delete") and not self.commands):
            raise ValueError(f"{self.object}: a step needs a sentence, and a manual one a command")
