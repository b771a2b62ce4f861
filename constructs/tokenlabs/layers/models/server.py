"""Shared by the servers of all runtimes: names, labels, ports, rollout; a runtime adds its container."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from tokenlabs.contract import components, pools
from tokenlabs.contract.labels import INSTANCE_LABEL, NAME_LABEL
from tokenlabs.contract.windows import window_seconds
from tokenlabs.layers.base import stopping
from tokenlabs.layers.base.kinds import cdk8s, k8s
from tokenlabs.layers.base.pods import pod_tolerations, port, pull_secrets
from tokenlabs.layers.base.stopping import Stop
from tokenlabs.layers.models import group, placing, routing_sidecar
from tokenlabs.layers.models.routing_sidecar import SidecarInputs
from tokenlabs.spec.gateway import Resources

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.manifests.manifest import Manifest
    from tokenlabs.spec.runtimes import Declaration
    from tokenlabs.spec.serving import Adapter, Model
    from tokenlabs.spec.targets import Target

COMPONENT = {NAME_LABEL: "model-server"}
PULL_SECONDS = 600
"""Seconds for the image pull, in addition to the longest startup: an engine's image with CUDA has about 10 GB."""

Inputs = TypeVar("Inputs")


@dataclass(frozen=True, slots=True)
class Runtime(Generic[Inputs]):
    """A runtime: its declaration, its inputs from the platform, and its builder."""

    declaration: Declaration
    inputs: Callable[[Target, Model], Inputs]
    build: Callable[[Construct, Inputs], None]


class ServerInputs(NamedTuple):
    """A model's servers, for any runtime."""

    namespace: str
    pool: str
    id: str
    aliases: tuple[str, ...]
    adapters: tuple[Adapter, ...]
    role: pools.Role
    port: int
    """Of the engine."""
    sidecar: SidecarInputs | None
    """In front of the engine, if other pods prefill."""
    group: group.GroupInputs | None
    """The pods of each replica, if it is split over nodes."""
    replicas: int
    """The most that there may be."""
    autoscaled: bool
    where: placing.Where
    resources: Resources
    startup: int
    """Longest time from start to ready, in seconds."""
    timeout: int
    """Longest time of one request, in seconds."""
    pull_secret: str | None
    priority_class: str | None
    unrouted: int
    """Seconds until nothing sends to a terminating pod."""


def unrouted(model: Model) -> int:
    """Seconds until nothing sends to a terminating pod of `model`: pickers watch pods, Envoy asks DNS."""
    return stopping.UNROUTED_SECONDS if model.picked else stopping.UNRESOLVED_SECONDS


def inputs(target: Target, model: Model) -> ServerInputs:
    """The servers of `model`."""
    platform, sidecar = target.platform, routing_sidecar.inputs(target, model)
    return ServerInputs(
        namespace=platform.name,
        pool=model.pool,
        id=model.id,
        aliases=model.aliases,
        adapters=model.adapters,
        role=model.role,
        port=components.ENGINE_PORT if sidecar else components.BACKEND_PORT,
        sidecar=sidecar,
        group=group.inputs(model),
        replicas=model.replicas,
        autoscaled=model.autoscaling is not None,
        where=placing.where(platform.cluster, model),
        resources=model.resources or platform.model_defaults.resources,
        startup=window_seconds(model.startup),
        timeout=window_seconds(model.timeout),
        pull_secret=platform.images.pull_secret_name,
        priority_class=model.priority_class or platform.model_defaults.priority_class,
        unrouted=unrouted(model),
    )


def metadata(name: str, namespace: str, pool: str, annotations: dict[str, str] | None = None) -> k8s.ObjectMeta:
    """Of an object that belongs to a pool's servers."""
    return k8s.ObjectMeta(name=name, namespace=namespace, labels=labels_of(pool), annotations=annotations)


def labels_of(pool: str) -> dict[str, str]:
    """Labels of the objects themselves, not of pods."""
    return {**COMPONENT, INSTANCE_LABEL: pool}


def build_account(scope: Construct, namespace: str, pool: str, annotations: dict[str, str]) -> None:
    """The servers' ServiceAccount: they ask nothing of the Kubernetes API, and run code that a model's repository may ship."""
    meta = metadata(pools.server(pool), namespace, pool, annotations or None)
    k8s.KubeServiceAccount(scope, "server-account", metadata=meta, automount_service_account_token=False)


def build_service(scope: Construct, meta: k8s.ObjectMeta, pool: str, *, headless: bool = False) -> None:
    """The servers' Service."""
    k8s.KubeService(
        scope,
        "server-service",
        metadata=meta,
        spec=k8s.ServiceSpec(
            cluster_ip="None" if headless else None,
            selector=pools.server_labels(pool),
            ports=[
                k8s.ServicePort(
                    name="http", port=components.BACKEND_PORT, target_port=port("http"), app_protocol="http"
                )
            ],
        ),
    )


def adapter(each: Adapter, base: str) -> str:
    """An adapter as `--lora-modules` takes it (vLLM 0.11, LoRAModulePath)."""
    return json.dumps({"name": each.id, "path": each.source, "base_model_name": base})


class Placement(NamedTuple):
    """A runtime's requirements of its nodes, besides where the spec puts its model."""

    labels: dict[str, str]
    runtime_class: str | None


ANYWHERE = Placement({}, None)


def build(
    scope: Construct,
    inputs: ServerInputs,
    container: k8s.Container,
    security: k8s.PodSecurityContext,
    stop: Stop,
    *,
    volumes: Sequence[k8s.Volume] | None = None,
    claims: Sequence[k8s.KubePersistentVolumeClaimProps] = (),
    annotations: dict[str, str] | None = None,
    change: Callable[[Manifest], Manifest] | None = None,
    placement: Placement = ANYWHERE,
    worker: k8s.Container | None = None,
) -> None:
    """The servers, and a budget so that a drain does not evict several at once.

    They are a StatefulSet if each has `claims` of its own, and a LeaderWorkerSet if others work for it; `worker` is then what
    those run.
    """
    own = labels_of(inputs.pool)
    name = pools.server(inputs.pool, inputs.role)
    labels = pools.server_labels(inputs.pool, inputs.role)
    metadata = cdk8s.ApiObjectMetadata(name=name, namespace=inputs.namespace, labels=own)
    pod = _Pod(security, volumes, annotations, placement)
    if inputs.group and worker:
        leading = inputs._replace(where=inputs.where._replace(nodes=inputs.group.leader))
        working = inputs._replace(where=inputs.where._replace(nodes=inputs.group.workers), sidecar=None)
        last = group.stop_of_workers(inputs.group, stop)
        members = pools.member_labels(inputs.pool)
        group.build(
            scope,
            group.metadata(inputs.pool, inputs.namespace, own),
            inputs.group,
            inputs.replicas,
            _plain(_template(leading, labels, members, container, stop, pod), stop, change),
            _plain(
                _template(working, pools.worker_labels(inputs.pool), members, worker, last, pod, first=False),
                last,
                change,
            ),
        )
        labels = members
    elif claims:
        stopping.build_stateful_set(
            scope,
            "server",
            metadata,
            k8s.StatefulSetSpec(
                replicas=inputs.replicas,
                service_name=name,
                # All load their weights at once; a rollout still goes one by one, and needs no second GPU.
                pod_management_policy="Parallel",
                persistent_volume_claim_retention_policy=k8s.StatefulSetPersistentVolumeClaimRetentionPolicy(
                    when_deleted="Retain", when_scaled="Retain"
                ),
                volume_claim_templates=list(claims),
                selector=k8s.LabelSelector(match_labels=labels),
                template=_template(inputs, labels, labels, container, stop, pod),
            ),
            stop,
            change,
        )
    else:
        stopping.build_deployment(
            scope,
            "server",
            metadata,
            k8s.DeploymentSpec(
                # What Git says, Flux sets again at each of its intervals.
                replicas=None if inputs.autoscaled else inputs.replicas,
                strategy=_strategy(inputs.replicas),
                # By default Kubernetes, and Flux with it, gives up after ten minutes, while a large model still loads; and the
                # old pod may use its grace period before the new one starts.
                progress_deadline_seconds=stop.grace + inputs.startup + PULL_SECONDS,
                selector=k8s.LabelSelector(match_labels=labels),
                template=_template(inputs, labels, labels, container, stop, pod),
            ),
            stop,
            change,
        )
    if inputs.replicas > 1:
        k8s.KubePodDisruptionBudget(
            scope,
            "server-budget",
            metadata=k8s.ObjectMeta(name=name, namespace=inputs.namespace, labels=own),
            spec=k8s.PodDisruptionBudgetSpec(max_unavailable=port(1), selector=k8s.LabelSelector(match_labels=labels)),
        )


class _Pod(NamedTuple):
    """What all pods of a model have in common."""

    security: k8s.PodSecurityContext
    volumes: Sequence[k8s.Volume] | None
    annotations: dict[str, str] | None
    placement: Placement


def _template(
    inputs: ServerInputs,
    labels: dict[str, str],
    others: dict[str, str],
    container: k8s.Container,
    stop: Stop,
    pod: _Pod,
    *,
    first: bool = True,
) -> k8s.PodTemplateSpec:
    """Pods with `labels`, kept apart from those with the labels of `others`; `first`: they answer requests."""
    return k8s.PodTemplateSpec(
        metadata=k8s.ObjectMeta(labels=labels, annotations=pod.annotations),
        spec=k8s.PodSpec(
            service_account_name=pools.server(inputs.pool),
            automount_service_account_token=False,
            # A Service's variables (`VLLM_…` of one named vllm) would be read as the engine's settings.
            enable_service_links=False,
            image_pull_secrets=pull_secrets(inputs.pull_secret),
            priority_class_name=inputs.priority_class,
            termination_grace_period_seconds=stop.grace,
            runtime_class_name=pod.placement.runtime_class,
            node_selector={**inputs.where.labels, **pod.placement.labels} or None,
            affinity=placing.affinity(inputs.where, others),
            topology_spread_constraints=placing.spread(inputs.where, others),
            tolerations=pod_tolerations(inputs.where.tolerations),
            # SGLang's workers do not handle SIGTERM, which the kernel then keeps from a process whose number is 1.
            share_process_namespace=None if first else True,
            security_context=pod.security,
            init_containers=[routing_sidecar.container(inputs.sidecar)] if inputs.sidecar else None,
            containers=[container],
            volumes=pod.volumes,
        ),
    )


def _plain(template: k8s.PodTemplateSpec, stop: Stop, change: Callable[[Manifest], Manifest] | None) -> Manifest:
    """A pod template as Kubernetes writes it: LeaderWorkerSet's binding has no type for it."""
    spec = k8s.DeploymentSpec(selector=k8s.LabelSelector(), template=template)
    plain: Manifest = k8s.KubeDeployment.manifest(spec=spec)["spec"]["template"]
    return stopping.stopped(plain, stop, change)


def _strategy(replicas: int) -> k8s.DeploymentStrategy:
    # A new pod beside the old one would stay Pending: the old one holds the GPU.
    if replicas == 1:
        return k8s.DeploymentStrategy(type="Recreate")
    return k8s.DeploymentStrategy(
        type="RollingUpdate",
        rolling_update=k8s.RollingUpdateDeployment(max_surge=port(0), max_unavailable=port(1)),
    )
