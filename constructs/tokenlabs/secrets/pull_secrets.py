"""Pull secrets: the same credentials in every namespace of the platform."""

from __future__ import annotations

from typing import NamedTuple

from tokenlabs.contract.namespaces import AI_GATEWAY, ENVOY_GATEWAY, KUADRANT, LWS, REDIS

NAMESPACES = (ENVOY_GATEWAY, AI_GATEWAY, KUADRANT, REDIS)
"""Beside the platform's own."""
KEY = ".dockerconfigjson"
WASM_SECRET = "wasm-plugin-pull-secret"  # noqa: S105 (a name)
"""The Secret with which Envoy Gateway pulls Kuadrant's module, in the Gateway's namespace; Kuadrant's operator fixes its
name (kuadrant-operator v1.5.2, internal/controller/data_plane_policies_workflow.go)."""


class PullSecretFile(NamedTuple):
    """One of the Secrets, and its file below `secrets/`."""

    source: str
    secret: str
    namespace: str


def files(platform: str, secret: str, *, over_several_nodes: bool) -> tuple[PullSecretFile, ...]:
    """All of them, for the platform of this name, the Secret that its spec names, and whether it has `multiNode`."""
    further = (LWS,) if over_several_nodes else ()
    return (
        *(PullSecretFile(f"registry/{each}.yaml", secret, each) for each in (platform, *NAMESPACES, *further)),
        PullSecretFile(f"registry/{platform}-wasm.yaml", WASM_SECRET, platform),
    )
