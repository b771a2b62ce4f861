"""The limits a platform expects from Kuadrant, as numbers and names; from the spec alone, never from rendered policies."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tokenlabs.contract.windows import window_seconds
from tokenlabs.spec.targets import Target

COUNTER = "auth.identity.userid"
"""The counter's variable: the user id that the AuthPolicy reads from the key's Secret."""


@dataclass(frozen=True, slots=True)
class Limit:
    """One tier's request limit."""

    tier: str
    windows: Mapping[int, int]
    """Seconds → maximum."""
    id: str
    """Sent by the module and matched by Limitador's condition."""


@dataclass(frozen=True, slots=True)
class Requirements:
    """The expected contents of all compiled objects."""

    platform: str
    gateway: str
    tiers: tuple[str, ...]
    limits: tuple[Limit, ...]
    """Limits enforced by Kuadrant."""
    paths: tuple[str, ...]
    """Open paths."""
    closed_on_failure: bool


def requirements_of(target: Target) -> Requirements:
    """The expectation for a platform as rendered for a target."""
    platform = target.platform
    policy = f"{platform.name}/{platform.gateway.name}"
    limits = [_limit(policy, name, tier.requests) for name, tier in platform.tiers.items()]
    return Requirements(
        platform=platform.name,
        gateway=platform.gateway.name,
        tiers=tuple(platform.tiers),
        limits=tuple(limits) if platform.limits.requests == "kuadrant" else (),
        paths=tuple(platform.api.paths),
        closed_on_failure=platform.limits.on_failure == "closed",
    )


def _limit(policy: str, tier: str, windows: Mapping[str, int]) -> Limit:
    by_seconds = {window_seconds(window): most for window, most in windows.items()}
    return Limit(tier, by_seconds, identifier(policy, tier))


def identifier(policy: str, name: str) -> str:
    """Limitador's identifier of a policy's limit (`LimitNameToLimitadorIdentifier`; `policy` is `namespace/name`)."""
    plain = "".join(letter if letter.isalpha() or letter.isdigit() or letter == "_" else "_" for letter in name)
    return f"limit.{plain}__{hashlib.sha256(f'{policy}/{name}'.encode()).hexdigest()[:8]}"


def fired(required: Requirements, tier: str, method: str) -> Iterator[Limit]:
    """The limits that must count a request: its tier's, on POST."""
    for limit in required.limits:
        if limit.tier == tier and method == "POST":
            yield limit
