"""Prometheus' monitors: one per kind of component, by label, for any number of models.

Each monitor is in the namespace of its targets, and sets `job: <platform>/<monitor>` on its series.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from tokenlabs.contract import labels, pools
from tokenlabs.contract.components import SYNTHESIS
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.contract.namespaces import AI_GATEWAY, ENVOY_GATEWAY, KUADRANT
from tokenlabs.layers.base.kinds import cdk8s, k8s
from tokenlabs.layers.base.kinds import prometheus as kinds
from tokenlabs.layers.base.peers import gateway_proxies
from tokenlabs.layers.monitoring.picker_metrics import picker_metrics
from tokenlabs.spec.runtimes import RUNTIMES

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.platform import Platform

READER = "picker-metrics-reader"
"""ServiceAccount, and Secret with its token, that Prometheus reads the pickers' metrics as."""


SERVERS: tuple[tuple[str, pools.Role], ...] = (("model-servers", "decode"), ("prefill-servers", "prefill"))
"""Monitors of model servers by the role of their pods."""


METRICS_PATH = "/metrics"
"""Where Prometheus looks by default."""


class Scrape(NamedTuple):
    """One page of metrics."""

    port: str
    """Name of the container's or the Service's port."""
    path: str = METRICS_PATH
    drops: str | None = None
    """Names of dropped metrics."""


class Monitor(NamedTuple):
    """A ServiceMonitor or PodMonitor."""

    name: str
    of: Literal["pods", "services"]
    namespace: str
    selects: dict[str, str]
    scrapes: tuple[Scrape, ...] = (Scrape("http"),)
    service: str | None = None
    """Keeps only the Service of this name."""
    pool: tuple[str, str] | None = None
    """Label of the pod, and what of it (first group of a regular expression) names its pool."""
    authorized: bool = False
    elsewhere: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Paths of pages, each with the pools whose pods have theirs there and not at the scrape's path."""
    without: tuple[str, ...] = ()
    """Pools whose pods have no page."""


class MonitorsInputs(NamedTuple):
    """All monitors of a platform."""

    platform: str
    monitors: tuple[Monitor, ...]
    labels: dict[str, str]
    interval: str


def monitors(platform: Platform) -> Iterator[Monitor]:
    """The targets, with upstream's source for objects that controllers create."""
    yield from _model_servers(platform)
    if picker_metrics(platform):
        yield Monitor(
            "endpoint-pickers",
            "services",
            platform.name,
            pools.PICKERS,
            (Scrape("http-metrics"),),
            pool=(pools.PICKER_LABEL, "(.+)-epp"),
            authorized=True,
        )
    # envoyproxy/gateway v1.6.3, v1.8.1 and v1.8.3, infrastructure/kubernetes/proxy; the Service of the proxies has no port for
    # metrics. envoyproxy/ai-gateway v1.0.0, internal/controller/gateway_mutator.go.
    yield Monitor(
        "envoy-proxies",
        "pods",
        ENVOY_GATEWAY,
        gateway_proxies(platform).labels,
        (
            Scrape("metrics", "/stats/prometheus"),
            # Each series of the body processor counts once for each tenant: fourteen buckets more of each are too many,
            # and model servers keep the same histograms.
            Scrape("aigw-admin", drops="gen_ai_.+_bucket"),
        ),
    )
    # envoyproxy/gateway v1.8.3, charts/gateway-helm: Service `envoy-gateway`.
    yield Monitor("envoy-gateway", "services", ENVOY_GATEWAY, {"control-plane": "envoy-gateway"}, (Scrape("metrics"),))
    # envoyproxy/ai-gateway v1.0.0, manifests/charts/ai-gateway-helm.
    yield Monitor(
        "ai-gateway-controller",
        "services",
        AI_GATEWAY,
        {NAME_LABEL: "ai-gateway-helm"},
        (Scrape("http-metrics"),),
    )
    # Kuadrant/authorino-operator v0.25.1, pkg/resources: its Services carry the labels of the Authorino resource, and
    # Kuadrant's has none, so there is nothing to select them by but the name. Containers name no ports.
    yield Monitor(
        "authorino",
        "services",
        KUADRANT,
        {},
        (Scrape("http"), Scrape("http", "/server-metrics")),
        service="authorino-controller-metrics",
    )
    if platform.limits.requests == "kuadrant":
        yield Monitor("limitador", "pods", KUADRANT, labels.LIMITADOR)
    yield Monitor("rate-limit-service", "pods", ENVOY_GATEWAY, labels.RATE_LIMIT, (Scrape("metrics"),))
    if platform.speech.synthesis and platform.speech.synthesis.engine == "magpie":
        yield Monitor(SYNTHESIS, "pods", platform.name, {NAME_LABEL: SYNTHESIS})


def _model_servers(platform: Platform) -> Iterator[Monitor]:
    """One job for all engines, whose alerts and dashboards need no more than the names of their series."""
    pages = {model.pool: RUNTIMES[model.engine].metrics(model) for model in platform.models}
    paths = sorted({page.path for page in pages.values() if page.named} - {METRICS_PATH})
    elsewhere = tuple((path, tuple(pool for pool, page in pages.items() if page.path == path)) for path in paths)
    without = tuple(pool for pool, page in pages.items() if not page.named)
    if len(without) == len(pages):
        return
    pool = (pools.MODEL_LABEL, "(.+)")
    if not disaggregated(platform):
        yield Monitor(
            *("model-servers", "pods", platform.name, pools.MODEL_SERVERS),
            pool=pool,
            elsewhere=elsewhere,
            without=without,
        )
        return
    # Apart, since each request and its prompt's tokens are counted by both.
    for name, role in SERVERS:
        selects = {**pools.MODEL_SERVERS, pools.ROLE_LABEL: role}
        yield Monitor(name, "pods", platform.name, selects, pool=pool, elsewhere=elsewhere, without=without)


def disaggregated(platform: Platform) -> bool:
    """Whether pods that only prefill are read as a job of their own."""
    return any(model.prefill for model in platform.models)


def server_jobs(platform: Platform) -> tuple[str, ...]:
    """The jobs of all model servers: of those that answer, then, if there are any, of those that only prefill."""
    return tuple(job(platform.name, name) for name, _ in SERVERS[: 2 if disaggregated(platform) else 1])


def job(platform: str, monitor: str) -> str:
    """The `job` of a monitor's series."""
    return f"{platform}/{monitor}"


def build(scope: Construct, inputs: MonitorsInputs) -> None:
    """The ServiceMonitors and PodMonitors."""
    for monitor in inputs.monitors:
        metadata = cdk8s.ApiObjectMetadata(
            name=f"{inputs.platform}-{monitor.name}",
            namespace=monitor.namespace,
            labels={NAME_LABEL: "monitor", **inputs.labels},
        )
        if monitor.of == "pods":
            _pod_monitor(scope, monitor, metadata, inputs)
        else:
            _service_monitor(scope, monitor, metadata, inputs)


def _pod_monitor(scope: Construct, monitor: Monitor, metadata: cdk8s.ApiObjectMetadata, inputs: MonitorsInputs) -> None:
    kinds.PodMonitor(
        scope,
        monitor.name,
        metadata=metadata,
        spec=kinds.PodMonitorSpec(
            selector=kinds.PodMonitorSpecSelector(match_labels=monitor.selects),
            pod_metrics_endpoints=[
                kinds.PodMonitorSpecPodMetricsEndpoints(
                    port=scrape.port,
                    path=scrape.path,
                    interval=inputs.interval,
                    relabelings=[
                        kinds.PodMonitorSpecPodMetricsEndpointsRelabelings(**each)
                        for each in _relabelings(monitor, inputs.platform)
                    ],
                    metric_relabelings=[
                        kinds.PodMonitorSpecPodMetricsEndpointsMetricRelabelings(
                            action="drop", source_labels=["__name__"], regex=scrape.drops
                        )
                    ]
                    if scrape.drops
                    else None,
                )
                for scrape in monitor.scrapes
            ],
        ),
    )


def _service_monitor(
    scope: Construct, monitor: Monitor, metadata: cdk8s.ApiObjectMetadata, inputs: MonitorsInputs
) -> None:
    authorization = kinds.ServiceMonitorSpecEndpointsAuthorization(
        credentials=kinds.ServiceMonitorSpecEndpointsAuthorizationCredentials(name=READER, key="token")
    )
    kinds.ServiceMonitor(
        scope,
        monitor.name,
        metadata=metadata,
        spec=kinds.ServiceMonitorSpec(
            selector=kinds.ServiceMonitorSpecSelector(match_labels=monitor.selects or None),
            endpoints=[
                kinds.ServiceMonitorSpecEndpoints(
                    port=scrape.port,
                    path=scrape.path,
                    interval=inputs.interval,
                    authorization=authorization if monitor.authorized else None,
                    relabelings=[
                        kinds.ServiceMonitorSpecEndpointsRelabelings(**each)
                        for each in _relabelings(monitor, inputs.platform)
                    ],
                )
                for scrape in monitor.scrapes
            ],
        ),
    )


def _relabelings(monitor: Monitor, platform: str) -> Iterator[dict[str, Any]]:
    if monitor.service:
        yield {"action": "keep", "source_labels": ["__meta_kubernetes_service_name"], "regex": monitor.service}
    yield {"action": "replace", "target_label": "job", "replacement": job(platform, monitor.name)}
    if len({scrape.port for scrape in monitor.scrapes}) < len(monitor.scrapes):
        # Two pages of one port would be one target, whose `up` Prometheus would write twice.
        yield {"action": "replace", "source_labels": ["__metrics_path__"], "target_label": "metrics_path"}
    if monitor.pool:
        label, names_pool = monitor.pool
        source = [f"__meta_kubernetes_pod_label_{''.join(each if each.isalnum() else '_' for each in label)}"]
        yield {"action": "replace", "source_labels": source, "regex": names_pool, "target_label": "pool"}
        if monitor.without:
            yield {"action": "drop", "source_labels": source, "regex": "|".join(monitor.without)}
        for path, of in monitor.elsewhere:
            yield {
                "action": "replace",
                "source_labels": source,
                "regex": "|".join(of),
                "target_label": "__metrics_path__",
                "replacement": path,
            }


def build_reader(scope: Construct, platform: str) -> None:
    """An account that may read metrics and nothing else.

    Pickers ask for a token, over plain HTTP. Prometheus' own would do, and may read a good deal more of the cluster
    than should travel so; it also has another name in every installation. Kubernetes itself fills in the Secret.
    """
    cluster_name = f"{platform}-{READER}"
    labels = {NAME_LABEL: READER}
    meta = k8s.ObjectMeta(name=READER, namespace=platform, labels=labels)
    k8s.KubeServiceAccount(scope, "account", metadata=meta, automount_service_account_token=False)
    k8s.KubeSecret(
        scope,
        "token",
        metadata=k8s.ObjectMeta(
            name=READER, namespace=platform, labels=labels, annotations={"kubernetes.io/service-account.name": READER}
        ),
        type="kubernetes.io/service-account-token",
    )
    k8s.KubeClusterRole(
        scope,
        "role",
        metadata=k8s.ObjectMeta(name=cluster_name, labels=labels),
        rules=[k8s.PolicyRule(non_resource_ur_ls=["/metrics"], verbs=["get"])],
    )
    k8s.KubeClusterRoleBinding(
        scope,
        "role-binding",
        metadata=k8s.ObjectMeta(name=cluster_name, labels=labels),
        role_ref=k8s.RoleRef(api_group="rbac.authorization.k8s.io", kind="ClusterRole", name=cluster_name),
        subjects=[k8s.Subject(kind="ServiceAccount", name=READER, namespace=platform)],
    )
