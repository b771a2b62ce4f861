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
    tl203_path_with_query,
    tl204_reads_nothing,
    tl205_replaced_extension,
    tl206_hidden_answers,
    tl301_uncounted_tokens,
    tl302_tiers_differ,
    tl303_unpatched_cost,
    tl304_two_token_limits,
    tl305_quoted_counter,
    tl306_memory_counters,
    tl502_two_owners,
)

RULES: tuple[Rule, ...] = (
    tl101_missing_reference.RULE,
    tl102_missing_key.RULE,
    tl103_selects_nothing.RULE,
    tl104_closed_port.RULE,
    tl201_open_route.RULE,
    tl202_two_policies.RULE,
    tl203_path_with_query.RULE,
    tl204_reads_nothing.RULE,
    tl205_replaced_extension.RULE,
    tl206_hidden_answers.RULE,
    tl301_uncounted_tokens.RULE,
    tl302_tiers_differ.RULE,
    tl303_unpatched_cost.RULE,
    tl304_two_token_limits.RULE,
    tl305_quoted_counter.RULE,
    tl306_memory_counters.RULE,
    tl502_two_owners.RULE,
)
