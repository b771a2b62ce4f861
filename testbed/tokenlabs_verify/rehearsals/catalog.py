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
    upgrades.UPGRADED,
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
    upgrades.ROLLED_BACK,
)


def selected(patterns: Sequence[str]) -> tuple[Rehearsal, ...]:
    """Rehearsals whose id matches a pattern; all without patterns. The way back includes the upgrade.

    Raises:
        TokenlabsError: none matches.
    """
    ids = {each.id for each in REHEARSALS if not patterns or any(fnmatchcase(each.id, one) for one in patterns)}
    if upgrades.ROLLED_BACK.id in ids:
        ids.add(upgrades.UPGRADED.id)
    found = tuple(each for each in REHEARSALS if each.id in ids)
    if not found:
        raise TokenlabsError(f"no rehearsal matches {' '.join(patterns)}; `--list` shows them")
    return found
