"""Peers for the NetworkPolicies of several layers.

They never apply to traffic from the node itself, such as the kubelet's probes (Kubernetes, "Network Policies").
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import labels
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.contract.namespaces import ENVOY_GATEWAY
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.pods import port

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.platform import Platform

NAMESPACE_LABEL = "kubernetes.io/metadata.name"
"""Label that Kubernetes sets on every namespace."""


class Peer(NamedTuple):
    """Pods by namespace and labels; both must match."""

    namespace: str
    labels: dict[str, str]


class Allowed(NamedTuple):
    """These peers may reach these TCP ports; none: all."""

    peers: tuple[Peer, ...]
    ports: tuple[int, ...]


class PolicyInputs(NamedTuple):
    """Pods that only the allowed peers may reach."""

    name: str
    namespace: str
    component: str
    """Value of `app.kubernetes.io/name` on the policy itself."""
    selects: dict[str, str]
    ingress: tuple[Allowed, ...]
    no_egress: bool = False
    """The pods may not open connections, not even to DNS."""


def gateway_proxies(platform: Platform) -> Peer:
    """The Gateway's Envoy pods, by the labels that Envoy Gateway gives them, in its own namespace."""
    return Peer(ENVOY_GATEWAY, labels.of_proxies(platform.gateway.name, platform.name))


def prometheus(platform: Platform) -> tuple[Peer, ...]:
    """The Prometheus pods, by the label of the Prometheus operator; none where nothing is monitored."""
    if platform.monitoring is None:
        return ()
    return (Peer(platform.monitoring.namespace, {NAME_LABEL: "prometheus"}),)


def build_policy(scope: Construct, inputs: PolicyInputs) -> None:
    """A NetworkPolicy that closes the selected pods but for `inputs.ingress`."""
    k8s.KubeNetworkPolicy(
        scope,
        "network-policy",
        metadata=k8s.ObjectMeta(name=inputs.name, namespace=inputs.namespace, labels={NAME_LABEL: inputs.component}),
        spec=k8s.NetworkPolicySpec(
            pod_selector=k8s.LabelSelector(match_labels=inputs.selects),
            policy_types=["Ingress", "Egress"] if inputs.no_egress else ["Ingress"],
            ingress=[
                k8s.NetworkPolicyIngressRule(
                    from_=[_peer(peer) for peer in allowed.peers],
                    ports=[k8s.NetworkPolicyPort(protocol="TCP", port=port(number)) for number in allowed.ports]
                    or [k8s.NetworkPolicyPort(protocol="TCP")],
                )
                for allowed in inputs.ingress
                # A rule without peers would allow all sources.
                if allowed.peers
            ],
        ),
    )


def _peer(peer: Peer) -> k8s.NetworkPolicyPeer:
    return k8s.NetworkPolicyPeer(
        namespace_selector=k8s.LabelSelector(match_labels={NAMESPACE_LABEL: peer.namespace}),
        pod_selector=k8s.LabelSelector(match_labels=peer.labels),
    )
