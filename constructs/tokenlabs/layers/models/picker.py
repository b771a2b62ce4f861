"""llm-d's endpoint picker (EPP): the proxy calls it for each request, and it selects the server.

Flags and ports are the same in llm-d-inference-scheduler v0.5.0 and v0.7.1, which are built on GIE v1.3.0 and v1.4.0
(pkg/epp/server/options.go), and in llm-d-router v0.10.0 (the same file). The flags that name a model server's metrics are
not among ours: from GIE v1.4.0 on the picker ends at its start when one is set, and its configuration names them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import yaml

from tokenlabs.contract import pools
from tokenlabs.contract.labels import INSTANCE_LABEL
from tokenlabs.contract.windows import window_seconds
from tokenlabs.layers.base import stopping
from tokenlabs.layers.base.kinds import cdk8s, k8s
from tokenlabs.layers.base.pods import (
    Taint,
    checksum,
    node_selector,
    pod_tolerations,
    port,
    pull_secrets,
    requirements,
    restricted_container,
    restricted_pod,
    tolerations,
)
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.image_roles import image
from tokenlabs.spec.placement import ARCH_LABEL
from tokenlabs.spec.runtimes import RUNTIMES, ServerMetrics, vllm

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.stacks import ComponentName
    from tokenlabs.spec.targets import Target

GRPC_PORT = 9002
HEALTH_PORT = 9003
METRICS_PORT = 9090

CONFIG_FILE = "plugins.yaml"
CONFIG_FOLDER = "/config"

KV_CACHE_SCORER = "kv-cache-utilization-scorer"
METRICS_SOURCE, METRICS_EXTRACTOR = "metrics-data-source", "model-server-protocol-metrics"
"""Types of plugins: what reads a server's page of metrics, `/metrics` unless its parameter `path` says otherwise, and what finds
series in it (GIE v1.4.0, pkg/epp/framework/plugins/datalayer)."""
ENGINE = "servers"
"""Name of the pool's engine in its picker's configuration: a pool has one."""
SCORERS = {"queue-scorer": 2, "kv-cache-utilization-scorer": 2, "prefix-cache-scorer": 3}
"""Scorers and their weights: the defaults of the inferencepool chart of GIE v1.3.0 and v1.4.0, and of llm-d-router v0.10.0's.
"""
ROLES = ("decode", "prefill")
"""Of a disaggregated model's pods, each with a profile of the same scorers over the pods of its own role. The names are those that
llm-d's handler and its headers' plugin go by (llm-d-inference-scheduler v0.7.1, pkg/plugins/profile and pre-request)."""
DECIDER = "always-disagg-pd-decider"
"""Every prompt is prefilled apart: the sidecar then replaces `kv_transfer_params`, which a client could send to make an engine
fetch or keep blocks. Blocks that the decoding pod still has are not fetched again."""

CONFIG_API: dict[ComponentName, str] = {
    "llm-d-inference-scheduler": "inference.networking.x-k8s.io/v1alpha1",
    "llm-d-router-endpoint-picker": "llm-d.ai/v1alpha1",
}
"""API version of the configuration file, by picker: llm-d-router reads the former group too, and warns (its #972)."""
EXTENSION_GROUPS: dict[ComponentName, tuple[str, ...]] = {
    "llm-d-inference-scheduler": ("inference.networking.x-k8s.io",),
    # It watches its own group where the cluster has it, else the inference extension's (pkg/epp/server/controller_config.go).
    "llm-d-router-endpoint-picker": ("inference.networking.x-k8s.io", "llm-d.ai"),
}
"""API groups in which a picker watches InferenceObjectives and InferenceModelRewrites; one that it may not read ends it."""


VLLM = vllm.METRICS
"""The series that a picker reads without being told."""


@cache
def config(picker: ComponentName, metrics: ServerMetrics = VLLM, *, disaggregated: bool = False) -> str:
    """The picker's plugins; it adds its picker, the handler of a single profile, and for vLLM the source of its metrics."""
    scorers = {each: weight for each, weight in SCORERS.items() if metrics.kv_cache or each != KV_CACHE_SCORER}
    others = {} if metrics == VLLM else _reading(metrics)
    halves = _halves() if disaggregated else []
    profiles = {role: [{"pluginRef": f"{role}-filter"}] for role in ROLES} if disaggregated else {"default": []}
    # The picker exits on a reference to a missing plugin or a weight that is not an integer: both lists come from one.
    return yaml.dump(
        {
            "apiVersion": CONFIG_API[picker],
            "kind": "EndpointPickerConfig",
            **({"featureGates": ["dataLayer"]} if others else {}),
            "plugins": [*({"type": scorer} for scorer in scorers), *halves, *others.get("plugins", ())],
            "schedulingProfiles": [
                {
                    "name": name,
                    "plugins": [
                        *first,
                        *({"pluginRef": scorer, "weight": weight} for scorer, weight in scorers.items()),
                    ],
                }
                for name, first in profiles.items()
            ],
            **({"data": others["data"]} if others else {}),
        },
        Dumper=yaml.CSafeDumper,
        sort_keys=False,
    )


def _halves() -> list[dict[str, Any]]:
    """What chooses a pod for each half of a request; a plugin that names another one comes after it."""
    return [
        {"type": "disagg-headers-handler"},
        *({"type": f"{role}-filter"} for role in ROLES),
        {"type": DECIDER},
        {"type": "disagg-profile-handler", "parameters": {"deciders": {"prefill": DECIDER}}},
    ]


def _reading(metrics: ServerMetrics) -> dict[str, Any]:
    """Where the picker finds other series (GIE v1.4.0, site-src/implementations/model-servers.md; its data layer alone does)."""
    specs = {
        "queuedRequestsSpec": metrics.waiting,
        "runningRequestsSpec": metrics.running,
        "kvUsageSpec": metrics.kv_cache,
        "loraSpec": metrics.lora,
        "cacheInfoSpec": metrics.cache_info,
    }
    engine = {"name": ENGINE, **{key: name for key, name in specs.items() if name}}
    return {
        "plugins": [
            {"type": METRICS_SOURCE, **({"parameters": {"path": metrics.path}} if metrics.path != VLLM.path else {})},
            {"type": METRICS_EXTRACTOR, "parameters": {"defaultEngine": ENGINE, "engineConfigs": [engine]}},
        ],
        "data": {"sources": [{"pluginRef": METRICS_SOURCE, "extractors": [{"pluginRef": METRICS_EXTRACTOR}]}]},
    }


class PickerInputs(NamedTuple):
    """One pool's picker, and where it runs."""

    namespace: str
    pool: str
    image: str
    config: str
    resources: Resources
    node: str | None
    arch: str | None
    """Without a node: the architecture of the image, if the cluster also has others."""
    tolerations: list[Taint]
    longest: int
    """Seconds of the longest request."""
    pull_secret: str | None


def inputs(target: Target, model: Model) -> PickerInputs:
    """The picker of `model`."""
    platform = target.platform
    picker = platform.model_defaults.picker
    return PickerInputs(
        namespace=platform.name,
        pool=model.pool,
        image=image(target, "endpoint-picker"),
        config=config(
            target.stack.picker.name, RUNTIMES[model.engine].metrics(model), disaggregated=model.prefill is not None
        ),
        resources=picker.resources,
        node=picker.node,
        arch=None if picker.node else _arch(target),
        tolerations=tolerations(platform.cluster, picker.node),
        longest=window_seconds(model.timeout),
        pull_secret=platform.images.pull_secret_name,
    )


def _arch(target: Target) -> str | None:
    cluster = target.platform.cluster
    of_nodes = {node.arch for node in cluster.nodes.values()} | {pool.arch for pool in cluster.node_pools.values()}
    built = [arch for arch in target.stack.picker.architectures if arch in of_nodes]
    return built[0] if built and len(built) < len(of_nodes) else None


def build(scope: Construct, inputs: PickerInputs) -> None:
    """The picker's Deployment: one pod, since its prefix index lives in its memory."""
    name = pools.picker(inputs.pool)
    pod_labels = pools.picker_labels(inputs.pool)
    # Answers pass through the picker to their end, and it ends 30 seconds after SIGTERM whatever still does
    # (controller-runtime's graceful shutdown, which it gives no other time): so SIGTERM comes when none can be left. The
    # Service is headless, so that Envoy leaves a picker that is to stop as soon as its name no longer gives it.
    stop = stopping.after_a_sleep(stopping.UNRESOLVED_SECONDS + inputs.longest, 0)
    stopping.build_deployment(
        scope,
        "picker",
        cdk8s.ApiObjectMetadata(
            name=name,
            namespace=inputs.namespace,
            labels={**pools.PICKERS, INSTANCE_LABEL: inputs.pool},
        ),
        k8s.DeploymentSpec(
            replicas=1,
            # The new one first: without a picker its pool is unavailable. Two pickers each know half of the prefixes.
            strategy=k8s.DeploymentStrategy(
                type="RollingUpdate",
                rolling_update=k8s.RollingUpdateDeployment(max_surge=port(1), max_unavailable=port(0)),
            ),
            selector=k8s.LabelSelector(match_labels=pod_labels),
            template=k8s.PodTemplateSpec(
                metadata=k8s.ObjectMeta(labels=pod_labels, annotations={"checksum/config": checksum(inputs.config)}),
                spec=k8s.PodSpec(
                    service_account_name=name,
                    automount_service_account_token=True,
                    enable_service_links=False,
                    image_pull_secrets=pull_secrets(inputs.pull_secret),
                    termination_grace_period_seconds=stop.grace,
                    node_selector=node_selector(inputs.node) or ({ARCH_LABEL: inputs.arch} if inputs.arch else None),
                    tolerations=pod_tolerations(inputs.tolerations),
                    security_context=restricted_pod(),
                    containers=[_container(inputs)],
                    volumes=[k8s.Volume(name="config", config_map=k8s.ConfigMapVolumeSource(name=name))],
                ),
            ),
        ),
        stop,
    )


def _container(inputs: PickerInputs) -> k8s.Container:
    return k8s.Container(
        name="epp",
        image=inputs.image,
        args=[
            f"--pool-name={inputs.pool}",
            f"--pool-namespace={inputs.namespace}",
            f"--config-file={CONFIG_FOLDER}/{CONFIG_FILE}",
            f"--grpc-port={GRPC_PORT}",
            f"--grpc-health-port={HEALTH_PORT}",
            f"--metrics-port={METRICS_PORT}",
            # Envoy AI Gateway connects by TLS and does not verify the certificate.
            "--secure-serving=true",
            "--metrics-endpoint-auth=true",
            # On by default; without a collector it logs an error per minute.
            "--tracing=false",
            "--zap-encoder=json",
        ],
        env=[_field("NAMESPACE", "metadata.namespace"), _field("POD_NAME", "metadata.name")],
        ports=[
            k8s.ContainerPort(name="grpc", container_port=GRPC_PORT),
            k8s.ContainerPort(name="grpc-health", container_port=HEALTH_PORT),
            k8s.ContainerPort(name="metrics", container_port=METRICS_PORT),
        ],
        # It reports SERVING once it has seen its InferencePool.
        readiness_probe=_health(period=2),
        liveness_probe=_health(period=10, delay=5),
        resources=requirements(inputs.resources),
        security_context=restricted_container(),
        volume_mounts=[k8s.VolumeMount(name="config", mount_path=CONFIG_FOLDER, read_only=True)],
    )


def _field(name: str, path: str) -> k8s.EnvVar:
    return k8s.EnvVar(name=name, value_from=k8s.EnvVarSource(field_ref=k8s.ObjectFieldSelector(field_path=path)))


def _health(period: int, delay: int | None = None) -> k8s.Probe:
    return k8s.Probe(
        grpc=k8s.GrpcAction(port=HEALTH_PORT, service="inference-extension"),
        period_seconds=period,
        initial_delay_seconds=delay,
    )
