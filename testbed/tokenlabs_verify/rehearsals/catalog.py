"""All rehearsals, in the order in which they run."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.rehearsals import faults, models, operations, tenants, upgrades
from tokenlabs_verify.rehearsals.rehearsal import Rehearsal

PREFIX = "rehearsal-"
"""Before a rehearsal's id in the report."""
TOPIC = "rehearsals"

REHEARSALS: tuple[Rehearsal, ...] = (
    upgrades.UPGRADED_AND_ROLLED_BACK,
    tenants.ADDED_ROTATED_REVOKED,
    tenants.ALL_REVOKED,
    tenants.TIER_CHANGED,
    tenants.ENGINE_CHANGED,
    models.REMOVED,
    models.SWAPPED,
    faults.REJECTED,
    faults.NEVER_STARTS,
    faults.GATE_MOVED,
    faults.SUSPENDED,
    operations.SPEECH_REMOVED,
    operations.CONTROLLERS_KILLED,
    operations.GATEWAY_RENAMED,
)


def selected(patterns: Sequence[str]) -> tuple[Rehearsal, ...]:
    """Rehearsals whose id matches a pattern; all without patterns. Raises TokenlabsError if none does."""
    found = tuple(
        each for each in REHEARSALS if not patterns or any(fnmatchcase(each.id, pattern) for pattern in patterns)
    )
    if not found:
        raise TokenlabsError(f"no rehearsal matches {' '.join(patterns)}; `--list` shows them")
    return found
