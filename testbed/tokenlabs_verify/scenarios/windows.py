"""Windows of limits: how a budget can be used up by real requests, and how long that takes. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, sqrt

from tokenlabs.contract.windows import window_of
from tokenlabs_verify.engine.facts import Facts, TierFacts

SHORT = 60
"""Seconds of the longest window that a scenario waits for."""
MOST_WINDOWS = 3
"""Short windows that a scenario walks through on the way to the end of a longer one."""
MOST_REQUESTS = 1500
"""Requests that one scenario sends to use up a budget."""
SECONDS_EACH = 0.02
"""Of one request after another, through the whole platform on a busy machine."""

SPARE = 5.0
"""Seconds for the moments in which other scenarios keep that machine busy."""


@dataclass(frozen=True, slots=True)
class Walk:
    """How a longer window is used up: by filling a shorter one several times over."""

    short: int
    """Seconds of the shorter window."""
    fill: int
    """Requests in each but the last."""
    windows: int
    """Shorter windows before the last."""
    rest: int
    """Requests in the last, before the longer window's refusal."""

    @property
    def before(self) -> int:
        """Requests before the last window."""
        return self.fill * self.windows


def walk(limits: Mapping[int, int], window: int) -> Walk | str:
    """The way to the end of a window, or why there is none that a scenario can go."""
    shorter = [other for other in limits if other < window]
    if not shorter:
        return Walk(window, limits[window], 0, limits[window])
    if len(shorter) > 1:
        names = ", ".join(window_of(other) for other in shorter)
        return f"shorter windows ({names}) end first"
    short, limit = shorter[0], limits[window]
    fill = limits[short]
    windows = ceil(limit / fill) - 1
    if limit <= fill:
        return Walk(short, fill, 0, limit)
    if short > SHORT or windows > MOST_WINDOWS:
        return (
            f"{limit:,} requests at {fill:,} a {window_of(short)} take {windows + 1} times {window_of(short)}: "
            "examples/verify-limits.yaml has windows that are walked through"
        )
    rest = limit - windows * fill
    if rest == fill:
        # The shorter window would end at the same request, and nobody could tell which limit refused.
        return f"its limit is a multiple of that of {window_of(short)}, so that both would refuse at once"
    return Walk(short, fill, windows, rest)


def room(window: int, requests: int, parallel: int = 1) -> float:
    """Seconds that must be left of a window for so many requests to fit in."""
    return min(window * 0.8, SPARE + requests * SECONDS_EACH / sqrt(parallel))


def tightest(facts: Facts) -> TierFacts:
    """The tier whose budget of requests is used up soonest, with a window that is long enough to do things in."""
    calm = [tier for tier in facts.tiers if min(tier.requests) >= SHORT] or list(facts.tiers)
    return min(calm, key=lambda tier: tier.requests[min(tier.requests)])


def parts(tier: TierFacts, tokens: int) -> int:
    """Into how many answers a budget of tokens is cut: the tier's requests must not end before its tokens do."""
    return min(4, min(tier.requests.values()) - 2, tokens - 1)


def tightest_in_tokens(facts: Facts) -> TierFacts:
    """The tier with the smallest budget of tokens that requests leave room to use up."""
    able = [tier for tier in facts.tiers if parts(tier, min(tier.tokens.values())) > 0 and min(tier.tokens) >= SHORT]
    return min(able or facts.tiers, key=lambda tier: tier.tokens[min(tier.tokens)])
