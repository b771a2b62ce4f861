"""The passes of an embedded run: what each applies and holds back, and what it can therefore show.

Kuadrant's wasm module is published only as a container image, which Envoy Gateway cannot fetch here; it would then return
500 on every route. The Kuadrant operator is therefore held back in passes with traffic; where it runs, no request passes.
"""

from __future__ import annotations

from dataclasses import dataclass

from tokenlabs.contract import components
from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.environments.embedded import GATE, OPERATOR, REQUESTS
from tokenlabs_verify.reconcile.reconciler import Exceptions

_AUTHORINO: Manifest = {
    # As the operator creates it (kuadrant-operator v1.5.2, internal/controller/authorino_reconciler.go).
    "apiVersion": "operator.authorino.kuadrant.io/v1beta1",
    "kind": "Authorino",
    "metadata": {"name": components.AUTHORINO, "namespace": KUADRANT},
    "spec": {
        "clusterWide": True,
        "supersedingHostSubsets": True,
        "listener": {"tls": {"enabled": False}},
        "oidcServer": {"tls": {"enabled": False}},
    },
}
_MADE_BY_KUADRANT = "kuadrant.io/managed=true"
_UNUSED = frozenset({"dns-operator-controller-manager"})
"""Part of Kuadrant's chart; serves none of the platform's policies, and is not built."""
_WITHOUT_KUADRANT = Exceptions(
    held=_UNUSED | {components.KUADRANT_OPERATOR, components.LIMITADOR_OPERATOR},
    unjudged=frozenset({"Kuadrant", "Limitador", "AuthPolicy", "RateLimitPolicy"}),
    additions={"kuadrant-instance": (_AUTHORINO,)},
    swept=(
        ("gateway.envoyproxy.io/v1alpha1", "EnvoyExtensionPolicy", _MADE_BY_KUADRANT),
        ("gateway.envoyproxy.io/v1alpha1", "EnvoyPatchPolicy", _MADE_BY_KUADRANT),
        ("authorino.kuadrant.io/v1beta3", "AuthConfig", _MADE_BY_KUADRANT),
    ),
)
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
    """One state of the platform, and what it can show."""

    name: str
    sentence: str
    platform: str
    """The spec, relative to the repository's root."""
    committed: bool
    """Whether its `dist/` is committed; otherwise it is rendered for the pass."""
    exceptions: Exceptions
    capabilities: frozenset[Capability]


ON_A_PLATFORM = (
    Pass(
        GATE,
        "dist/kind without the Kuadrant operator: authorization, routing, bodies, streams, speech, limits, faults",
        "platform.yaml",
        committed=True,
        exceptions=_WITHOUT_KUADRANT,
        capabilities=_TRAFFIC,
    ),
    Pass(
        REQUESTS,
        "examples/verify-limits.yaml, with limits that real requests can exhaust: every window, changed limits, CORS",
        "examples/verify-limits.yaml",
        committed=False,
        exceptions=_WITHOUT_KUADRANT,
        capabilities=_TRAFFIC | {Capability.QUICK_WINDOWS},
    ),
    Pass(
        OPERATOR,
        "examples/limits-requests-kuadrant.yaml with the Kuadrant operator, no traffic: accepted policies, compiled output",
        "examples/limits-requests-kuadrant.yaml",
        committed=False,
        exceptions=Exceptions(held=_UNUSED, unjudged=frozenset({"Kuadrant", "Limitador"})),
        capabilities=frozenset({Capability.KUADRANT_OPERATOR}),
    ),
)
"""Passes that start a platform; admission starts its own API servers."""
