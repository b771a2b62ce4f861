"""The passes of an embedded run: what Flux delivers in each, and what it can therefore show.

Kuadrant's wasm module and Limitador are published only as container images. Without these, what runs in their place lets every
request pass, so no pass shows limits that Kuadrant enforces, nor that its module removes a key.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from tokenlabs.spec.stacks import PREVIOUS_STACK, StackName
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.environments.embedded import GATE, OPERATOR, REHEARSALS, REQUESTS, UPGRADE

_TRAFFIC = frozenset(
    {
        Capability.TRAFFIC,
        Capability.SIMULATOR,
        Capability.ARRIVALS,
        Capability.TENANTS,
        Capability.FAULTS,
        Capability.ENVOY_TOKENS,
    }
)
_IMAGES = frozenset({"limitador", "wasm-shim"})
"""Tools without which Kuadrant enforces nothing."""


@dataclass(frozen=True, slots=True)
class Pass:
    """One commit of the platform, and what it can show."""

    name: str
    sentence: str
    platform: str
    """The spec, relative to the repository's root."""
    committed: bool
    """Whether its `dist/` is committed; otherwise it is rendered for the pass."""
    always: frozenset[Capability]
    """What it can show with the required tools."""
    with_images: frozenset[Capability] = frozenset()
    """What it can also show with the images of Kuadrant's data plane."""
    asked: bool = False
    """Runs only when it is named; the operator's checkout, with encrypted tenants, is created for it."""
    stack: StackName | None = None
    """The stack that it starts with; None: that of platform.yaml."""

    def capabilities(self, tools: Collection[str]) -> frozenset[Capability]:
        """What it can show with these tools."""
        return self.always | self.with_images if set(tools) >= _IMAGES else self.always


ON_A_PLATFORM = (
    Pass(
        GATE,
        "dist/kind: the first sync, authorization, routing, bodies, streams, speech, limits, faults",
        "platform.yaml",
        committed=True,
        always=_TRAFFIC | {Capability.ENVOY_REQUESTS},
    ),
    Pass(
        REQUESTS,
        "examples/verify-limits.yaml, with limits that real requests can exhaust: every window, changed limits, CORS",
        "examples/verify-limits.yaml",
        committed=False,
        always=_TRAFFIC | {Capability.ENVOY_REQUESTS, Capability.QUICK_WINDOWS},
    ),
    Pass(
        OPERATOR,
        "examples/limits-requests-kuadrant.yaml: what the Kuadrant operator accepts and compiles, and what it enforces if its "
        "images are there",
        "examples/limits-requests-kuadrant.yaml",
        committed=False,
        always=frozenset({Capability.KUADRANT_OPERATOR}),
        with_images=_TRAFFIC | {Capability.KUADRANT_REQUESTS},
    ),
    Pass(
        UPGRADE,
        "platform.yaml in an operator's checkout, with the previous stack: the upgrade, changes under traffic, and the way back",
        "platform.yaml",
        committed=False,
        always=_TRAFFIC | {Capability.ENVOY_REQUESTS},
        asked=True,
        stack=PREVIOUS_STACK,
    ),
    Pass(
        REHEARSALS,
        "platform.yaml in an operator's checkout, with encrypted tenants: changes of a running platform, under traffic",
        "platform.yaml",
        committed=False,
        always=_TRAFFIC | {Capability.ENVOY_REQUESTS},
        asked=True,
    ),
)
"""Passes that start a platform; admission starts its own API servers."""
