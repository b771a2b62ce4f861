"""Limit windows: how real requests can exhaust a limit, and how long that takes. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, sqrt

from tokenlabs.contract.windows import window_of
from tokenlabs_verify.engine.facts import Facts, TierFacts

SHORT = 60
"""Seconds of the longest window a scenario waits for."""
MOST_WINDOWS = 3
"""Short windows a scenario may fill to exhaust a longer one."""
MOST_REQUESTS = 1500
"""Requests one scenario may send to exhaust a limit."""
SECONDS_EACH = 0.02
"""Per sequential request through the whole platform on a busy machine."""

SPARE = 5.0
"""Seconds of slack for other scenarios that load the machine."""


@dataclass(frozen=True, slots=True)
class Walk:
    """How a longer window is exhausted: by filling a shorter one several times."""

    short: int
    """Seconds of the shorter window."""
    fill: int
    """Requests in each shorter window but the last."""
    windows: int
    """Shorter windows before the last."""
    rest: int
    """Requests in the last, until the longer window rejects one."""

    @property
    def before(self) -> int:
        """Requests before the last window."""
        return self.fill * self.windows


def walk(limits: Mapping[int, int], window: int) -> Walk | str:
    """How to exhaust a window, or why a scenario cannot."""
    shorter = [other for other in limits if other < window]
    if not shorter:
        return Walk(window, limits[window], 0, limits[window])
    if len(shorter) > 1:
        names = ", ".join(window_of(other) for other in shorter)
        return f"shorter windows ({names}) are exhausted first"
    short, limit = shorter[0], limits[window]
    fill = limits[short]
    windows = ceil(limit / fill) - 1
    if limit <= fill:
        return Walk(short, fill, 0, limit)
    if short > SHORT or windows > MOST_WINDOWS:
        return (
            f"{limit:,} requests at {fill:,} per {window_of(short)} take {windows + 1} times {window_of(short)}: "
            "examples/verify-limits.yaml has windows that can be exhausted"
        )
    rest = limit - windows * fill
    if rest == fill:
        # The shorter window would reject the same request, and the rejecting limit could not be identified.
        return f"its limit is a multiple of that of {window_of(short)}, so both would reject the same request"
    return Walk(short, fill, windows, rest)


def room(window: int, requests: int, parallel: int = 1) -> float:
    """Seconds that must be left of a window to fit `requests`."""
    return min(window * 0.8, SPARE + requests * SECONDS_EACH / sqrt(parallel))


def tightest(facts: Facts) -> TierFacts:
    """The tier whose request limit is exhausted soonest, with a window long enough for a scenario's other steps."""
    calm = [tier for tier in facts.tiers if min(tier.requests) >= SHORT] or list(facts.tiers)
    return min(calm, key=lambda tier: tier.requests[min(tier.requests)])


def parts(tier: TierFacts, tokens: int) -> int:
    """Number of answers that exhaust a token limit: the tier's requests must not run out first."""
    return min(4, min(tier.requests.values()) - 2, tokens - 1)


def tightest_in_tokens(facts: Facts) -> TierFacts:
    """The tier with the smallest token limit that its request limit allows to exhaust."""
    able = [tier for tier in facts.tiers if parts(tier, min(tier.tokens.values())) > 0 and min(tier.tokens) >= SHORT]
    return min(able or facts.tiers, key=lambda tier: tier.tokens[min(tier.tokens)])
