"""What a platform asks of Kuadrant, as numbers and names; from the spec alone, never from rendered policies."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from tokenlabs.spec.base import window_seconds
from tokenlabs.spec.targets import Target

Counted = Literal["limit", "tokenlimit"]
"""How the operator calls a limit of requests, and one of tokens."""

COUNTER = "auth.identity.userid"
"""What is counted apart: the user id that the AuthPolicy takes from the key's Secret."""
TOKEN_PATHS = ("/v1/chat/completions", "/v1/completions")
"""Paths whose answers say how many tokens they took."""


@dataclass(frozen=True, slots=True)
class Limit:
    """One tier's limit of one thing."""

    counted: Counted
    tier: str
    windows: Mapping[int, int]
    """Seconds → most."""
    id: str
    """What the module sends, and Limitador's condition asks for."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """All that the compiled objects must say."""

    platform: str
    gateway: str
    tiers: tuple[str, ...]
    limits: tuple[Limit, ...]
    """Those that Kuadrant holds."""
    paths: tuple[str, ...]
    """Open paths."""
    closed_on_failure: bool

    @property
    def counted(self) -> frozenset[Counted]:
        """What Kuadrant counts."""
        return frozenset(limit.counted for limit in self.limits)


def wanted_of(target: Target) -> Wanted:
    """Of a platform as a target renders it."""
    platform = target.platform
    policy = f"{platform.name}/{platform.gateway.name}"
    limits = [
        _limit("limit", policy, name, tier.requests)
        for name, tier in platform.tiers.items()
        if platform.limits.requests == "kuadrant"
    ]
    limits += [
        _limit("tokenlimit", policy, name, tier.tokens)
        for name, tier in platform.tiers.items()
        if platform.limits.tokens == "kuadrant"
    ]
    return Wanted(
        platform=platform.name,
        gateway=platform.gateway.name,
        tiers=tuple(platform.tiers),
        limits=tuple(limits),
        paths=tuple(platform.api.paths),
        closed_on_failure=platform.limits.on_failure == "closed",
    )


def _limit(counted: Counted, policy: str, tier: str, windows: Mapping[str, int]) -> Limit:
    by_seconds = {window_seconds(window): most for window, most in windows.items()}
    return Limit(counted, tier, by_seconds, identifier(counted, policy, tier))


def identifier(counted: Counted, policy: str, name: str) -> str:
    """Limitador's identifier of a policy's limit (`LimitNameToLimitadorIdentifier`; `policy` is `namespace/name`)."""
    plain = "".join(letter if letter.isalpha() or letter.isdigit() or letter == "_" else "_" for letter in name)
    return f"{counted}.{plain}__{hashlib.sha256(f'{policy}/{name}'.encode()).hexdigest()[:8]}"


def fired(wanted: Wanted, counted: Counted, tier: str, method: str, path: str) -> Iterator[Limit]:
    """The limits that must count a request: its tier's; requests on POST, tokens where answers tell them."""
    for limit in wanted.limits:
        applies = method == "POST" if counted == "limit" else path in TOKEN_PATHS
        if limit.counted == counted and limit.tier == tier and applies:
            yield limit
