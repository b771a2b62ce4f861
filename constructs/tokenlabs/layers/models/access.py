"""Network access to pickers and model servers, and the pickers' permission to review metrics clients.

Both may open connections to anywhere: servers fetch weights, pickers watch the Kubernetes API, whose address no
NetworkPolicy can name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components, pools
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.peers import Allowed, Peer, PolicyInputs, gateway_proxies, prometheus
from tokenlabs.layers.models.picker import GRPC_PORT, METRICS_PORT
from tokenlabs.layers.models.server import COMPONENT

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.platform import Platform


def to_servers(platform: Platform) -> PolicyInputs:
    """Admits to model servers the gateway's proxies, the pickers, which read their queues, and Prometheus."""
    pickers = Peer(platform.name, pools.PICKERS)
    return PolicyInputs(
        name=COMPONENT[NAME_LABEL],
        namespace=platform.name,
        component=COMPONENT[NAME_LABEL],
        selects=pools.MODEL_SERVERS,
        ingress=(Allowed((gateway_proxies(platform), pickers, *prometheus(platform)), (components.BACKEND_PORT,)),),
    )


def of_transfers(platform: Platform, pool: str) -> PolicyInputs:
    """Lets the pods of both roles of a model reach each other, on any port: UCX, which NIXL moves blocks with, chooses its own.

    Prometheus reads an engine behind a sidecar on its own port.
    """
    both = Peer(platform.name, pools.model_labels(pool))
    return PolicyInputs(
        name=pools.transfers(pool),
        namespace=platform.name,
        component=COMPONENT[NAME_LABEL],
        selects=both.labels,
        ingress=(Allowed((both,), ()), Allowed(prometheus(platform), (components.ENGINE_PORT,))),
    )


def among_members(platform: Platform, pool: str) -> PolicyInputs:
    """Lets the pods of a model over several nodes reach each other, on any port: NCCL and Gloo choose their own.

    No other pod can reach a worker.
    """
    members = Peer(platform.name, pools.member_labels(pool))
    return PolicyInputs(
        name=pools.members(pool),
        namespace=platform.name,
        component=COMPONENT[NAME_LABEL],
        selects=members.labels,
        ingress=(Allowed((members,), ()),),
    )


def to_pickers(platform: Platform) -> PolicyInputs:
    """Admits to pickers the gateway's proxies; to their metrics, Prometheus."""
    return PolicyInputs(
        name=pools.PICKERS[NAME_LABEL],
        namespace=platform.name,
        component=pools.PICKERS[NAME_LABEL],
        selects=pools.PICKERS,
        ingress=(
            Allowed((gateway_proxies(platform),), (GRPC_PORT,)),
            Allowed(prometheus(platform), (METRICS_PORT,)),
        ),
    )


class PickerAccess(NamedTuple):
    """The pickers of a platform."""

    namespace: str
    pools: tuple[str, ...]


def build_picker_access(scope: Construct, inputs: PickerAccess) -> None:
    """Lets pickers authenticate and authorize their metrics clients with the Kubernetes API.

    Reviews are cluster-scoped, so a Role would have no effect; `system:auth-delegator` is Kubernetes' own ClusterRole
    for exactly this.
    """
    k8s.KubeClusterRoleBinding(
        scope,
        "picker-access",
        metadata=k8s.ObjectMeta(name=f"{inputs.namespace}-endpoint-pickers", labels=pools.PICKERS),
        role_ref=k8s.RoleRef(api_group="rbac.authorization.k8s.io", kind="ClusterRole", name="system:auth-delegator"),
        subjects=[
            k8s.Subject(kind="ServiceAccount", name=pools.picker(pool), namespace=inputs.namespace)
            for pool in inputs.pools
        ],
    )
