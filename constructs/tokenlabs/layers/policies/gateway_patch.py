"""A patch of what Envoy Gateway makes of the Gateway's one listener, or of its routes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tokenlabs.layers.base.kinds import cdk8s, envoy_gateway
from tokenlabs.layers.gateway.proxy import LISTENER
from tokenlabs.layers.policies.kuadrant import COMPONENT

if TYPE_CHECKING:
    from constructs import Construct


def build(
    scope: Construct,
    name: str,
    gateway: str,
    namespace: str,
    patched: str,
    operation: envoy_gateway.EnvoyPatchPolicySpecJsonPatchesOperation,
) -> None:
    """The EnvoyPatchPolicy; `patched` is the kind of what is patched, `envoy.config.listener.v3.Listener`."""
    envoy_gateway.EnvoyPatchPolicy(
        scope,
        "envoy-patch-policy",
        metadata=cdk8s.ApiObjectMetadata(name=name, namespace=namespace, labels=COMPONENT),
        spec=envoy_gateway.EnvoyPatchPolicySpec(
            target_ref=envoy_gateway.EnvoyPatchPolicySpecTargetRef(
                group="gateway.networking.k8s.io", kind="Gateway", name=gateway
            ),
            type="JSONPatch",
            json_patches=[
                envoy_gateway.EnvoyPatchPolicySpecJsonPatches(
                    type=f"type.googleapis.com/{patched}",
                    # Envoy Gateway calls the listener and its routes alike.
                    name=f"{namespace}/{gateway}/{LISTENER}",
                    operation=operation,
                )
            ],
        ),
    )
