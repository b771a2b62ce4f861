"""What Grafana shows: the gateway, the models, and the tenants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.monitoring import grafana
from tokenlabs.layers.monitoring.grafana import Dashboard, Panel, Query, Variable
from tokenlabs.layers.monitoring.monitors import job
from tokenlabs.layers.monitoring.objectives import AVAILABLE
from tokenlabs.layers.monitoring.picker_metrics import PickerMetrics, picker_metrics
from tokenlabs.spec.runtimes import ServerMetrics, metrics_of

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.platform import Platform

_EACH = "[$__rate_interval]"


class Shown(NamedTuple):
    """A dashboard's text under its name."""

    name: str
    platform: str
    text: str


class DashboardInputs(NamedTuple):
    """A dashboard, and the namespace whose Grafana looks for it."""

    namespace: str
    dashboard: Shown


def dashboards(platform: Platform) -> Iterator[Shown]:
    """All dashboards of a platform, with panels of what it runs."""
    kuadrant = platform.limits.requests == "kuadrant"
    for dashboard in (
        _gateway(platform.name, kuadrant),
        _models(platform.name, metrics_of(platform.models), picker_metrics(platform)),
        _tenants(platform.name, kuadrant),
    ):
        yield Shown(dashboard.name, platform.name, grafana.to_json(dashboard, platform.name))


def build(scope: Construct, inputs: DashboardInputs) -> None:
    """The ConfigMap, with the label that the Grafana of kube-prometheus-stack looks for."""
    shown = inputs.dashboard
    k8s.KubeConfigMap(
        scope,
        "dashboard",
        metadata=k8s.ObjectMeta(
            name=f"{shown.platform}-dashboard-{shown.name}",
            namespace=inputs.namespace,
            labels={NAME_LABEL: "dashboard", "grafana_dashboard": "1"},
        ),
        data={f"{shown.platform}-{shown.name}.json": shown.text},
    )


def _rate(metric: str, labels: str, *by: str) -> str:
    grouping = f" by ({', '.join(by)})" if by else ""
    return f"sum{grouping} (rate({metric}{{{labels}}}{_EACH}))"


def _quantile(share: float, metric: str, labels: str, *by: str) -> str:
    return f"histogram_quantile({share:g}, {_rate(f'{metric}_bucket', labels, *by, 'le')})"


def _gateway(platform: str, kuadrant: bool) -> Dashboard:
    envoy = f'job="{job(platform, "envoy-proxies")}"'
    listener = f'{envoy},envoy_http_conn_manager_prefix=~"https?-.+"'
    authorino = f'job="{job(platform, "authorino")}"'
    classes = "envoy_response_code_class"
    failed = f'{listener},{classes}="5"'
    filter_panels = (
        Panel(
            "Kuadrant's filter",
            "reqps",
            tuple(Query(_rate(f"kuadrant_{what}", envoy), what) for what in ("allowed", "denied", "errors", "misses")),
            description="Misses are requests that no policy of Kuadrant's matched.",
        ),
    )
    return Dashboard(
        "gateway",
        "Gateway",
        (
            Panel(
                "Answers by class",
                "reqps",
                (Query(_rate("envoy_http_downstream_rq_xx", listener, classes), "{{envoy_response_code_class}}xx"),),
            ),
            Panel(
                "Share of 5xx",
                "percentunit",
                (
                    Query(
                        f"{_rate('envoy_http_downstream_rq_xx', failed)} / "
                        f"{_rate('envoy_http_downstream_rq_xx', listener)}"
                    ),
                ),
                description="Objective: below 1 % over five minutes.",
            ),
            Panel(
                "Time of requests, streams to their end",
                "ms",
                tuple(
                    Query(_quantile(share, "envoy_http_downstream_rq_time", listener), f"p{share * 100:g}")
                    for share in (0.5, 0.9, 0.99)
                ),
            ),
            Panel(
                "Requests and connections now",
                "short",
                (
                    Query(f"sum(envoy_http_downstream_rq_active{{{listener}}})", "requests"),
                    Query(f"sum(envoy_http_downstream_cx_active{{{listener}}})", "connections"),
                ),
            ),
            Panel(
                "5xx by backend",
                "reqps",
                (
                    Query(
                        _rate("envoy_cluster_upstream_rq_xx", f'{envoy},{classes}="5"', "envoy_cluster_name"),
                        "{{envoy_cluster_name}}",
                    ),
                ),
            ),
            Panel(
                "Authorino's answers",
                "reqps",
                (Query(_rate("auth_server_response_status", authorino, "status"), "{{status}}"),),
            ),
            Panel(
                "Time of Authorino's answers",
                "s",
                (Query(_quantile(0.99, "auth_server_authconfig_duration_seconds", authorino), "p99"),),
            ),
            *(filter_panels if kuadrant else ()),
            Panel(
                "Memory of the proxies",
                "bytes",
                (Query(f"sum by (pod) (envoy_server_memory_allocated{{{envoy}}})", "{{pod}}"),),
            ),
        ),
    )


def _models(platform: str, metrics: Sequence[ServerMetrics], picker: PickerMetrics | None) -> Dashboard:
    servers = f'job="{job(platform, "model-servers")}",pool=~"$pool"'
    pickers = f'job="{job(platform, "endpoint-pickers")}",pool=~"$pool"'
    pool = "{{pool}}"
    return Dashboard(
        "models",
        "Models",
        (
            Panel("Available", "bool", (Query(f'{AVAILABLE}{{pool=~"$pool"}}', pool),), type="stat"),
            Panel(
                "Available over 30 days",
                "percentunit",
                (Query(f'avg_over_time({AVAILABLE}{{pool=~"$pool"}}[30d])', pool),),
                type="stat",
                description="Of what Prometheus keeps: with a shorter retention, of that.",
            ),
            *_of_servers(servers, metrics),
            *(_of_pickers(pickers, picker) if picker else ()),
        ),
        (Variable("pool", AVAILABLE, "pool"),),
    )


def _of_pickers(pickers: str, picker: PickerMetrics) -> Iterator[Panel]:
    pool = "{{pool}}"
    yield Panel(
        "Servers that the picker sees",
        "short",
        tuple(Query(f"max by (pool) ({each}{{{pickers}}})", pool) for each in picker.ready),
    )
    yield Panel(
        "Time of the picker's choice, p99",
        "s",
        tuple(Query(_quantile(0.99, each, pickers, "pool"), pool) for each in picker.choice_time),
    )


def _of_servers(servers: str, metrics: Sequence[ServerMetrics]) -> Iterator[Panel]:
    """What model servers say of themselves: a query for each family of metrics, and no panel without one."""
    pool = "{{pool}}"

    def panel(title: str, unit: str, queries: Callable[[ServerMetrics], Iterable[Query | None]]) -> Iterator[Panel]:
        found = dict.fromkeys(query for each in metrics for query in queries(each) if query)
        if found:
            yield Panel(title, unit, tuple(found))

    def quantile(share: float, metric: str | None, legend: str) -> Query | None:
        return Query(_quantile(share, metric, servers, "pool"), legend) if metric else None

    def rate(metric: str | None, legend: str, *by: str) -> Query | None:
        return Query(_rate(metric, servers, "pool", *by), legend) if metric else None

    yield from panel("Time to first token, p99", "s", lambda of: [quantile(0.99, of.first_token, pool)])
    yield from panel(
        "Time of requests, p50 and p99",
        "s",
        lambda of: [
            quantile(share, of.request_time, f"{pool} {name}") for share, name in ((0.5, "p50"), (0.99, "p99"))
        ],
    )
    yield from panel(
        "Requests running and waiting",
        "short",
        lambda of: [
            Query(f"sum by (pool) ({gauge}{{{servers}}})", f"{pool} {what}") if gauge else None
            for gauge, what in ((of.running, "running"), (of.waiting, "waiting"))
        ],
    )
    yield from panel(
        "KV cache", "percentunit", lambda of: [Query(f"{of.kv_cache}{{{servers}}}", "{{pod}}") if of.kv_cache else None]
    )
    yield from panel(
        "Tokens a second",
        "short",
        lambda of: [rate(of.prompt_tokens, f"{pool} prompt"), rate(of.generated_tokens, f"{pool} generated")],
    )
    yield from panel(
        "Requests by how they ended",
        "reqps",
        lambda of: [
            rate(of.ended, f"{pool} {{{{finished_reason}}}}", of.ended_by) if of.ended_by else rate(of.ended, pool)
        ],
    )
    yield from panel("Prefix cache hits", "percentunit", lambda of: [_hits(of, servers)])
    yield from panel("Put back from the batch", "short", lambda of: [rate(of.preemptions, pool)])


def _hits(of: ServerMetrics, servers: str) -> Query | None:
    if not (of.prefix_hits and of.prefix_queries):
        return None
    return Query(f"{_rate(of.prefix_hits, servers, 'pool')} / {_rate(of.prefix_queries, servers, 'pool')}", "{{pool}}")


def _tenants(platform: str, kuadrant: bool) -> Dashboard:
    body = f'job="{job(platform, "envoy-proxies")}"'
    of_tenant = f'{body},tenant_id=~"$tenant"'
    limitador = f'job="{job(platform, "limitador")}"'
    service = f'job="{job(platform, "rate-limit-service")}"'
    tenant = "{{tenant_id}}"
    used = "gen_ai_client_token_usage_sum"
    # Input holds the cached tokens too: adding all kinds would count them twice.
    total = f'{of_tenant},gen_ai_token_type=~"input|output"'
    kuadrant_panels = (
        Panel(
            "Kuadrant's limits: passed",
            "reqps",
            (Query(_rate("authorized_calls", limitador, "limitador_namespace"), "{{limitador_namespace}}"),),
        ),
        Panel(
            "Kuadrant's limits: 429",
            "reqps",
            (Query(_rate("limited_calls", limitador, "limitador_namespace"), "{{limitador_namespace}}"),),
        ),
    )
    envoy_panels = (
        Panel(
            "Envoy's limits: hits",
            "short",
            (Query(_rate("ratelimit_service_rate_limit_total_hits", service, "key1", "key2"), "{{key1}} {{key2}}"),),
            description="A request counts one, and its tokens as many.",
        ),
        Panel(
            "Envoy's limits: over",
            "short",
            (Query(_rate("ratelimit_service_rate_limit_over_limit", service, "key1", "key2"), "{{key1}} {{key2}}"),),
        ),
        Panel(
            "Envoy's limits: not counted",
            "reqps",
            (
                Query(_rate("envoy_cluster_ratelimit_failure_mode_allowed", body), "passed"),
                Query(_rate("envoy_cluster_ratelimit_error", body), "failed calls"),
            ),
            description="What the rate-limit service did not answer in time; with `onFailure: closed` nothing passes.",
        ),
    )
    return Dashboard(
        "tenants",
        "Tenants",
        (
            Panel("Tokens a second", "short", (Query(_rate(used, total, "tenant_id"), tenant),)),
            Panel(
                "Tokens in 24 hours",
                "short",
                (Query(f"sum by (tenant_id) (increase({used}{{{total}}}[24h]))", tenant),),
                type="stat",
                description="As the gateway saw them; the counters of the limits start at a tenant's first request.",
            ),
            Panel(
                "Requests to models",
                "reqps",
                (Query(_rate("gen_ai_server_request_duration_seconds_count", of_tenant, "tenant_id"), tenant),),
            ),
            Panel(
                "Tokens by model",
                "short",
                (
                    Query(
                        _rate(used, of_tenant, "gen_ai_original_model", "gen_ai_token_type"),
                        "{{gen_ai_original_model}} {{gen_ai_token_type}}",
                    ),
                ),
            ),
            *(kuadrant_panels if kuadrant else ()),
            *envoy_panels,
        ),
        (Variable("tenant", f"{used}{{{body}}}", "tenant_id"),),
    )
