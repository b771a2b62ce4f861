"""Under which configuration a metric can take the value that alerts: looked up in what is rendered for the cluster, and in
the cluster's nodes as the spec describes them.

An alert on a metric that stays as it is whatever happens would stay silent, and no test of its expression shows it:
Limitador sets `datastore_partitioned` with storage `redis_cached` only, and an alert on it was rendered with `redis`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import promql_parser

Manifests = list[dict[str, Any]]


class Selector(NamedTuple):
    """A metric and the labels that are asked for by value."""

    metric: str
    labels: Mapping[str, str]
    matching: Mapping[str, str]


class Condition(NamedTuple):
    """What must be rendered for a series to change; `source` is where upstream says so."""

    needs: str
    holds: Callable[[Manifests, Selector], bool]
    source: str


def selectors(expr: str) -> Iterator[Selector]:
    """All selectors of an expression."""
    found: list[Selector] = []

    def visit(node: object) -> bool:
        if isinstance(node, promql_parser.VectorSelector):
            matchers = node.matchers.matchers
            equal = {each.name: each.value for each in matchers if each.op == promql_parser.MatchOp.Equal}
            matching = {each.name: each.value for each in matchers if each.op == promql_parser.MatchOp.Re}
            found.append(Selector(str(node.name), equal, matching))
        return True

    promql_parser.walk(promql_parser.parse(expr), visit)
    yield from found


def _any(manifests: Manifests, kind: str) -> Iterator[dict[str, Any]]:
    return (each for each in manifests if each["kind"] == kind)


def _starts(manifests: Manifests, word: str) -> bool:
    pods = (each["spec"]["template"]["spec"] for each in _any(manifests, "Deployment"))
    return any(word in container.get("args", ()) for pod in pods for container in pod["containers"])


def _asks_rate_limit_service(manifests: Manifests) -> bool:
    policies = _any(manifests, "BackendTrafficPolicy")
    return any(each["spec"].get("rateLimit", {}).get("type") == "Global" for each in policies)


def _lets_pass_uncounted(manifests: Manifests) -> bool:
    (gateway,) = (each for each in _any(manifests, "HelmRelease") if each["metadata"]["name"] == "envoy-gateway")
    limits = gateway["spec"]["values"]["config"]["envoyGateway"].get("rateLimit")
    return limits is not None and not limits.get("failClosed", False)


def _has(*kinds: str) -> Callable[[Manifests, Selector], bool]:
    return lambda manifests, _: any(each["kind"] in kinds for each in manifests)


def _scraped(manifests: Manifests, selector: Selector) -> bool:
    jobs = {
        relabeling["replacement"]
        for kind, key in (("PodMonitor", "podMetricsEndpoints"), ("ServiceMonitor", "endpoints"))
        for monitor in _any(manifests, kind)
        for endpoint in monitor["spec"][key]
        for relabeling in endpoint["relabelings"]
        if relabeling.get("targetLabel") == "job"
    }
    asked = [selector.labels["job"]] if "job" in selector.labels else selector.matching["job"].split("|")
    return jobs.issuperset(asked)


def _limitador_caches(manifests: Manifests, _: Selector) -> bool:
    return any("redis-cached" in each["spec"].get("storage", {}) for each in _any(manifests, "Limitador"))


def _deployment(manifests: Manifests, selector: Selector) -> bool:
    pattern = selector.matching.get("deployment") or re.escape(selector.labels["deployment"])
    return any(
        namespace == selector.labels["namespace"] and re.fullmatch(pattern, name)
        for namespace, name in deployments(manifests)
    )


def deployments(manifests: Manifests) -> Iterator[tuple[str, str]]:
    """Rendered ones, and those that charts and controllers make of what is rendered."""
    for each in _any(manifests, "Deployment"):
        yield each["metadata"]["namespace"], each["metadata"]["name"]
    releases = {each["metadata"]["name"] for each in _any(manifests, "HelmRelease")}
    if "envoy-gateway" in releases:
        yield "envoy-gateway-system", "envoy-gateway"
    if "ai-gateway-controller" in releases:
        yield "envoy-ai-gateway-system", "ai-gateway-controller"
    if _asks_rate_limit_service(manifests):
        yield "envoy-gateway-system", "envoy-ratelimit"
    for kuadrant in _any(manifests, "Kuadrant"):
        yield kuadrant["metadata"]["namespace"], "authorino"
    for limitador in _any(manifests, "Limitador"):
        yield limitador["metadata"]["namespace"], f"limitador-{limitador['metadata']['name']}"


def _stateful_set(manifests: Manifests, selector: Selector) -> bool:
    """One that is rendered, or that the LeaderWorkerSet controller makes of leaders, under the name of their LeaderWorkerSet."""
    pattern = selector.matching.get("statefulset") or re.escape(selector.labels["statefulset"])
    return any(
        re.fullmatch(pattern, each["metadata"]["name"])
        and each["metadata"]["namespace"] == selector.labels["namespace"]
        for each in (*_any(manifests, "StatefulSet"), *_any(manifests, "LeaderWorkerSet"))
    )


_ENVOY = Condition("a Gateway", _has("Gateway"), "envoyproxy/gateway v1.8.3: a Gateway is a proxy")
_KUADRANT = Condition(
    "a policy of Kuadrant's on the Gateway or a route",
    _has("AuthPolicy", "RateLimitPolicy"),
    "Kuadrant/kuadrant-operator v1.5.2, internal/controller: without a policy there is no EnvoyExtensionPolicy",
)
_VLLM = Condition(
    "a model server",
    lambda manifests, selector: _scraped(manifests, selector) and _has("InferencePool")(manifests, selector),
    "vllm-project/vllm, vllm/v1/metrics/loggers.py: observed for every request",
)
_SGLANG = Condition(
    "a server of SGLang that exports metrics",
    lambda manifests, selector: _scraped(manifests, selector) and _starts(manifests, "--enable-metrics"),
    "sgl-project/sglang 0.5.9, srt/server_args.py: without `--enable-metrics` there is no /metrics",
)

_GATE = Condition(
    "a SecurityPolicy that asks an authorization service",
    lambda manifests, _: any("extAuth" in each["spec"] for each in _any(manifests, "SecurityPolicy")),
    "envoyproxy/envoy 1.38, source/extensions/filters/http/ext_authz/ext_authz.cc",
)
_FRAMEBUFFER = Condition(
    "a node with a GPU of NVIDIA's that has memory of its own",
    lambda manifests, _: any(
        node["gpu"] and node["gpu"]["vendor"] == "nvidia" and not node["gpu"]["unified"]
        for node in _any(manifests, "Node")
    ),
    "NVML answers NOT_SUPPORTED for unified memory; rwlove/home-ops#13238 shows it of dcgm-exporter on a GB10",
)
_POOL = Condition(
    "an InferencePool",
    _has("InferencePool"),
    "kubernetes-sigs/gateway-api-inference-extension v1.4.0, pkg/epp/metrics/metrics.go; llm-d/llm-d-router likewise",
)

CONDITIONS: Mapping[str, Condition] = {
    "up": Condition("a monitor of this job", _scraped, "prometheus/prometheus v0.316.0, scrape/scrape.go"),
    "kube_deployment_status_replicas_available": Condition(
        "a Deployment of this name", _deployment, "kubernetes/kube-state-metrics, docs/metrics/workload"
    ),
    "kube_statefulset_status_replicas_ready": Condition(
        "a StatefulSet of this name", _stateful_set, "kubernetes/kube-state-metrics, docs/metrics/workload"
    ),
    "kube_pod_info": Condition(
        "nothing: every cluster has pods", lambda *_: True, "kube-state-metrics, docs/metrics/workload"
    ),
    "node_memory_MemAvailable_bytes": Condition(
        "nothing: every node has memory", lambda *_: True, "prometheus/node_exporter, collector/meminfo_linux.go"
    ),
    "node_memory_MemTotal_bytes": Condition(
        "nothing: every node has memory", lambda *_: True, "prometheus/node_exporter, collector/meminfo_linux.go"
    ),
    "DCGM_FI_DEV_FB_USED": _FRAMEBUFFER,
    "DCGM_FI_DEV_FB_FREE": _FRAMEBUFFER,
    "kube_node_status_condition": Condition(
        "nothing: every cluster has nodes", lambda *_: True, "kubernetes/kube-state-metrics, docs/metrics/cluster"
    ),
    "envoy_server_live": _ENVOY,
    "envoy_http_downstream_rq_xx": _ENVOY,
    "envoy_cluster_upstream_rq_total": _ENVOY,
    "envoy_http_ext_authz_error": _GATE,
    "envoy_http_ext_authz_ok": _GATE,
    "envoy_cluster_ratelimit_error": Condition(
        "global rate limits of Envoy's",
        lambda manifests, _: _asks_rate_limit_service(manifests),
        "envoyproxy/envoy 1.38, source/extensions/filters/http/ratelimit/ratelimit.cc: every failed call",
    ),
    "envoy_cluster_ratelimit_failure_mode_allowed": Condition(
        "global rate limits of Envoy's that do not fail closed",
        lambda manifests, _: _asks_rate_limit_service(manifests) and _lets_pass_uncounted(manifests),
        "envoyproxy/envoy 1.38, source/extensions/filters/http/ratelimit/ratelimit.cc: unless failure_mode_deny",
    ),
    "kuadrant_hits": _KUADRANT,
    "kuadrant_misses": _KUADRANT,
    "kuadrant_errors": _KUADRANT,
    "datastore_partitioned": Condition(
        "a Limitador with storage redis-cached",
        _limitador_caches,
        "Kuadrant/limitador v2.4.0, limitador/src/storage/redis/redis_cached.rs",
    ),
    "inference_pool_ready_pods": _POOL,
    "llm_d_router_epp_ready_endpoints": _POOL,
    "llm_d_epp_ready_endpoints": _POOL,
    "vllm:kv_cache_usage_perc": _VLLM,
    "vllm:time_to_first_token_seconds_bucket": _VLLM,
    "vllm:time_to_first_token_seconds_count": _VLLM,
    "sglang:token_usage": _SGLANG,
    "sglang:time_to_first_token_seconds_bucket": _SGLANG,
    "sglang:time_to_first_token_seconds_count": _SGLANG,
}
