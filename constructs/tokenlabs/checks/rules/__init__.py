"""The rules: adding one is a module and its page here, and a line below."""

from __future__ import annotations

from tokenlabs.checks.finding import Rule
from tokenlabs.checks.rules import (
    tl101_missing_reference,
    tl102_missing_key,
    tl103_selects_nothing,
    tl104_closed_port,
    tl201_open_route,
    tl202_two_policies,
    tl502_two_owners,
)

RULES: tuple[Rule, ...] = (
    tl101_missing_reference.RULE,
    tl102_missing_key.RULE,
    tl103_selects_nothing.RULE,
    tl104_closed_port.RULE,
    tl201_open_route.RULE,
    tl202_two_policies.RULE,
    tl502_two_owners.RULE,
)
