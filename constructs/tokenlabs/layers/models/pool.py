"""The parts of a model that are the same in every target: its InferencePools, and the identities of picker and servers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import components, pools
from tokenlabs.contract.labels import INSTANCE_LABEL, NAME_LABEL
from tokenlabs.layers.base.kinds import cdk8s, inference, k8s
from tokenlabs.layers.base.pods import RECREATE, port
from tokenlabs.layers.models import picker, server

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.runtimes import ServerMetrics
    from tokenlabs.spec.stacks import ComponentName


class PoolInputs(NamedTuple):
    """A pool; its objects' names are derived from its name."""

    namespace: str
    pool: str
    others: tuple[str, ...]
    """InferencePools of further names of the model."""
    picker: ComponentName
    metrics: ServerMetrics
    """Series that the picker reads."""
    account_annotations: dict[str, str]
    """Of the servers' ServiceAccount."""
    disaggregated: bool


def build(scope: Construct, inputs: PoolInputs) -> None:
    """The InferencePools, then the ServiceAccounts, Services and RBAC of servers and picker."""
    for name in (inputs.pool, *inputs.others):
        _pool(scope, name, inputs)
    _servers(scope, inputs)
    _picker(scope, inputs)


def _pool(scope: Construct, name: str, inputs: PoolInputs) -> None:
    inference.InferencePool(
        scope,
        "pool" if name == inputs.pool else name,
        metadata=cdk8s.ApiObjectMetadata(name=name, namespace=inputs.namespace, labels={NAME_LABEL: "inference-pool"}),
        spec=inference.InferencePoolSpec(
            selector=inference.InferencePoolSpecSelector(match_labels=_selected(inputs)),
            target_ports=[inference.InferencePoolSpecTargetPorts(number=components.BACKEND_PORT)],
            endpoint_picker_ref=inference.InferencePoolSpecEndpointPickerRef(
                name=pools.picker(inputs.pool),
                port=inference.InferencePoolSpecEndpointPickerRefPort(number=picker.GRPC_PORT),
                # Envoy AI Gateway takes FailOpen and ignores it through v1.1.0 (its issue 2502): say what happens.
                failure_mode="FailClose",
            ),
        ),
    )


def _selected(inputs: PoolInputs) -> dict[str, str]:
    # The picker reads the pods of both roles from its pool, and sends requests to those of one.
    return pools.model_labels(inputs.pool) if inputs.disaggregated else pools.server_labels(inputs.pool)


def _servers(scope: Construct, inputs: PoolInputs) -> None:
    meta = server.metadata(pools.server(inputs.pool), inputs.namespace, inputs.pool)
    server.build_account(scope, inputs.namespace, inputs.pool, inputs.account_annotations)
    if inputs.disaggregated:
        _peers(scope, inputs, "prefill", pools.server(inputs.pool, "prefill"))
        _peers(scope, inputs, "decode", pools.decoding(inputs.pool))
    # Requests come by way of the pool; this is for people and probes.
    server.build_service(scope, meta, inputs.pool)


def _peers(scope: Construct, inputs: PoolInputs, role: pools.Role, name: str) -> None:
    """The pods of a role, those that stop included: those of the other ask each of them before they stop."""
    k8s.KubeService(
        scope,
        f"{role}-service",
        metadata=server.metadata(name, inputs.namespace, inputs.pool),
        spec=k8s.ServiceSpec(
            cluster_ip="None",
            publish_not_ready_addresses=True,
            selector=pools.server_labels(inputs.pool, role),
            ports=[k8s.ServicePort(name="http", port=components.BACKEND_PORT, app_protocol="http")],
        ),
    )


def _picker(scope: Construct, inputs: PoolInputs) -> None:
    name = pools.picker(inputs.pool)
    meta = _meta(name, pools.PICKERS, inputs)
    k8s.KubeServiceAccount(scope, "picker-account", metadata=meta, automount_service_account_token=False)
    k8s.KubeRole(
        scope,
        "picker-role",
        metadata=meta,
        # What the inferencepool charts of GIE v1.3.0 and v1.4.0 and the chart of llm-d-router v0.10.0 grant.
        rules=[
            _read("inference.networking.k8s.io", "inferencepools"),
            *(
                _read(group, "inferenceobjectives", "inferencemodelrewrites")
                for group in picker.EXTENSION_GROUPS[inputs.picker]
            ),
            _read("", "pods"),
        ],
    )
    k8s.KubeRoleBinding(
        scope,
        "picker-role-binding",
        metadata=meta,
        role_ref=k8s.RoleRef(api_group="rbac.authorization.k8s.io", kind="Role", name=name),
        subjects=[k8s.Subject(kind="ServiceAccount", name=name, namespace=inputs.namespace)],
    )
    config = picker.config(inputs.picker, inputs.metrics, disaggregated=inputs.disaggregated)
    k8s.KubeConfigMap(scope, "picker-config", metadata=meta, data={picker.CONFIG_FILE: config})
    k8s.KubeService(
        scope,
        "picker-service",
        metadata=_meta(name, pools.PICKERS, inputs, RECREATE),
        spec=k8s.ServiceSpec(
            # Its name gives the pod itself, which Envoy leaves, streams and all to their end, when the pod is to stop. To a
            # Service's own address Envoy would hold its connection, and send new requests by it, until the picker closes it.
            cluster_ip="None",
            selector=pools.picker_labels(inputs.pool),
            ports=[
                k8s.ServicePort(name="grpc", port=picker.GRPC_PORT, target_port=port("grpc"), app_protocol="http2"),
                k8s.ServicePort(
                    name="http-metrics", port=picker.METRICS_PORT, target_port=port("metrics"), app_protocol="http"
                ),
            ],
        ),
    )


def _meta(
    name: str, component: dict[str, str], inputs: PoolInputs, annotations: dict[str, str] | None = None
) -> k8s.ObjectMeta:
    labels = {**component, INSTANCE_LABEL: inputs.pool}
    return k8s.ObjectMeta(name=name, namespace=inputs.namespace, labels=labels, annotations=annotations)


def _read(group: str, *resources: str) -> k8s.PolicyRule:
    return k8s.PolicyRule(api_groups=[group], resources=list(resources), verbs=["get", "list", "watch"])
