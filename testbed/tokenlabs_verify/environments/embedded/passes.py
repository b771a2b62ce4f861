"""The passes of an embedded run: what Flux delivers in each, and what it can therefore show.

Kuadrant's wasm module and Limitador are published only as container images. What runs in their place lets every request pass, so
no pass shows limits that Kuadrant enforces, nor that its module removes a key.
"""

from __future__ import annotations

from dataclasses import dataclass

from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.environments.embedded import GATE, OPERATOR, REHEARSALS, REQUESTS

_TRAFFIC = frozenset(
    {
        Capability.TRAFFIC,
        Capability.SIMULATOR,
        Capability.ARRIVALS,
        Capability.TENANTS,
        Capability.FAULTS,
        Capability.ENVOY_REQUESTS,
        Capability.ENVOY_TOKENS,
    }
)


@dataclass(frozen=True, slots=True)
class Pass:
    """One commit of the platform, and what it can show."""

    name: str
    sentence: str
    platform: str
    """The spec, relative to the repository's root."""
    committed: bool
    """Whether its `dist/` is committed; otherwise it is rendered for the pass."""
    capabilities: frozenset[Capability]
    asked: bool = False
    """Runs only when it is named; the operator's checkout, with encrypted tenants, is created for it."""


ON_A_PLATFORM = (
    Pass(
        GATE,
        "dist/kind: the first sync, authorization, routing, bodies, streams, speech, limits, faults",
        "platform.yaml",
        committed=True,
        capabilities=_TRAFFIC,
    ),
    Pass(
        REQUESTS,
        "examples/verify-limits.yaml, with limits that real requests can exhaust: every window, changed limits, CORS",
        "examples/verify-limits.yaml",
        committed=False,
        capabilities=_TRAFFIC | {Capability.QUICK_WINDOWS},
    ),
    Pass(
        OPERATOR,
        "examples/limits-requests-kuadrant.yaml: what the Kuadrant operator accepts and compiles",
        "examples/limits-requests-kuadrant.yaml",
        committed=False,
        capabilities=frozenset({Capability.KUADRANT_OPERATOR}),
    ),
    Pass(
        REHEARSALS,
        "platform.yaml in an operator's checkout, with encrypted tenants: changes of a running platform, under traffic",
        "platform.yaml",
        committed=False,
        capabilities=_TRAFFIC,
        asked=True,
    ),
)
"""Passes that start a platform; admission starts its own API servers."""
