"""Alerts: the objectives of models, and whatever stops requests or lets them pass uncounted.

Whether a Deployment runs is asked of kube-state-metrics, which kube-prometheus-stack brings: it knows of pods that
never started, and so were never scraped.

No alert warns before Envoy AI Gateway's webhook certificate ends: neither chart nor controller says when in a metric.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.layers import names, redis
from tokenlabs.layers.kinds import cdk8s
from tokenlabs.layers.kinds import prometheus as kinds
from tokenlabs.layers.monitoring import objectives
from tokenlabs.layers.monitoring.monitors import Monitor, job
from tokenlabs.layers.monitoring.objectives import BURNS, SLOW_SHARE, WINDOWS
from tokenlabs.layers.namespaces import AI_GATEWAY, ENVOY_GATEWAY, KUADRANT, REDIS

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.platform import Platform

AVAILABLE = "pool:model_available:bool"
SLOW = "pool:slow_first_token:ratio_rate"


class Record(NamedTuple):
    """A series computed once for many questions."""

    name: str
    expr: str


class Alert(NamedTuple):
    """A condition that a person should know of, and what to do then."""

    name: str
    expr: str
    lasts: str
    severity: str
    summary: str
    description: str
    runbook: str


class Group(NamedTuple):
    """Rules that are evaluated together, in order."""

    name: str
    rules: tuple[Record | Alert, ...]


class RulesInputs(NamedTuple):
    """A PrometheusRule."""

    name: str
    namespace: str
    labels: dict[str, str]
    groups: tuple[Group, ...]


def rules(platform: Platform, monitors: Sequence[Monitor]) -> Iterator[tuple[str, tuple[Group, ...]]]:
    """Groups of each file."""
    yield "models", (Group("models", tuple(_models(platform))), Group("model-objectives", tuple(_objectives(platform))))
    yield "gateway", (Group("gateway", tuple(_gateway(platform, monitors))),)
    yield "limits", (Group("limits", tuple(_limits(platform))),)


def _models(platform: Platform) -> Iterator[Record | Alert]:
    namespace, servers = platform.name, job(platform.name, "model-servers")
    running = f"clamp_max({_replicas(namespace, names.server('.+'))}, 1)"
    yield Record(AVAILABLE, f"max by (pool) ({_by_pool(running, names.server('(.+)'))})")
    yield Alert(
        "ModelDown",
        f"{AVAILABLE} == 0",
        "2m",
        "critical",
        "No server of {{ $labels.pool }} answers",
        "Requests for the model of pool {{ $labels.pool }} fail with 500 or 503. Loading after a rollout looks so too.",
        f"kubectl -n {namespace} describe pods -l {names.MODEL_LABEL}={{{{ $labels.pool }}}}, then their logs: Pending "
        "means that the GPU or the node is taken, a restart during start that `startup` in platform.yaml is too short.",
    )
    yield Alert(
        "ModelCacheNearlyFull",
        f'max by (pool) (vllm:kv_cache_usage_perc{{job="{servers}"}}) > 0.9',
        "10m",
        "warning",
        "KV cache of {{ $labels.pool }} is above 90 %",
        "New requests wait, and running ones may be thrown out of the batch and computed again.",
        "Look at waiting requests in the dashboard models. Lower `maxModelLen` or the tenants' limits, raise "
        "`gpuMemoryUtilization`, or add a replica.",
    )
    yield Alert(
        "PickerDown",
        _by_pool(f"{_replicas(namespace, names.picker('.+'))} == 0", names.picker("(.+)")),
        "1m",
        "critical",
        "The endpoint picker of {{ $labels.pool }} is down",
        "Every request for its model fails: Envoy AI Gateway does not pass by a missing picker.",
        f"kubectl -n {namespace} logs deployment/{names.picker('{{ $labels.pool }}')} --previous",
    )
    if platform.speech.synthesis:
        yield Alert(
            "SpeechDown",
            f"{_replicas(namespace, 'magpie-tts')} == 0",
            "2m",
            "critical",
            "Text to speech is down",
            "POST /v1/audio/speech fails with 503.",
            f"kubectl -n {namespace} describe pods -l app.kubernetes.io/name=magpie-tts",
        )


def _objectives(platform: Platform) -> Iterator[Record | Alert]:
    servers = job(platform.name, "model-servers")
    for boundary, pools in objectives.by_boundary(platform.models).items():
        of = f'job="{servers}",pool=~"{pools}"'
        for window in WINDOWS:
            fast = f'sum by (pool) (rate(vllm:time_to_first_token_seconds_bucket{{{of},le="{boundary}"}}[{window}]))'
            every = f"sum by (pool) (rate(vllm:time_to_first_token_seconds_count{{{of}}}[{window}]))"
            yield Record(f"{SLOW}{window}", f"1 - {fast} / {every}")
    bounds = ", ".join(
        f"{boundary:g} s for {pools.replace('|', ', ')}"
        for boundary, pools in objectives.by_boundary(platform.models).items()
    )
    for burn in BURNS:
        spent = f"{burn.factor:g} * {SLOW_SHARE}"
        yield Alert(
            f"ModelFirstTokenBurn{burn.name}",
            f"{SLOW}{burn.long} > {spent} and {SLOW}{burn.short} > {spent}",
            "1m",
            burn.severity,
            "First tokens of {{ $labels.pool }} are late",
            f"{{{{ $value | humanizePercentage }}}} of requests of the last {burn.long} waited longer than the "
            f"objective for their first token; 1 % may. Measured at vLLM's nearest histogram boundary: {bounds}.",
            "Compare waiting requests, KV cache and prompt lengths in the dashboard models; a new neighbour on the GPU "
            "or longer prompts are the usual reasons.",
        )
    for availability, pools in objectives.by_availability(platform.models).items():
        budget = round(1 - availability / 100, 9)
        for burn in BURNS:
            spent = f"{burn.factor:g} * {budget:g}"
            down = [
                f'1 - avg_over_time({AVAILABLE}{{pool=~"{pools}"}}[{window}])' for window in (burn.long, burn.short)
            ]
            yield Alert(
                f"ModelAvailabilityBurn{burn.name}",
                " and ".join(f"{each} > {spent}" for each in down),
                "1m",
                burn.severity,
                f"{{{{ $labels.pool }}}} spends its {availability:g} % of availability too fast",
                f"It was down {{{{ $value | humanizePercentage }}}} of the last {burn.long}; over 30 days "
                f"{budget:.2%} are allowed.",
                f"kubectl -n {platform.name} get events and the pods' restarts: a model that dies under load comes "
                "back only after its weights are loaded again.",
            )


def _gateway(platform: Platform, monitors: Sequence[Monitor]) -> Iterator[Record | Alert]:
    proxies = job(platform.name, "envoy-proxies")
    answers = f'envoy_http_downstream_rq_xx{{job="{proxies}",envoy_http_conn_manager_prefix=~"https?-.+"'
    yield Alert(
        "GatewayErrors",
        f'sum(rate({answers},envoy_response_code_class="5"}}[5m])) / sum(rate({answers}}}[5m])) > 0.01',
        "1m",
        "critical",
        "More than 1 % of answers are 5xx",
        "{{ $value | humanizePercentage }} of all answers in the last five minutes were 5xx.",
        "The dashboard gateway shows which backend they come from; ModelDown, PickerDown and AuthorinoDown name the "
        "usual ones.",
    )
    yield Alert(
        "GatewayDown",
        f'absent(envoy_server_live{{job="{proxies}"}} == 1)',
        "1m",
        "critical",
        "No proxy of the Gateway is live",
        "Nothing answers from outside.",
        f"kubectl -n {ENVOY_GATEWAY} get pods -l gateway.envoyproxy.io/owning-gateway-name={platform.gateway.name}. If "
        "none can be created, Envoy AI Gateway's controller, or its webhook's certificate, is the reason.",
    )
    yield Alert(
        "BodyProcessorDown",
        f'up{{job="{proxies}",endpoint="aigw-admin"}} == 0',
        "2m",
        "critical",
        "Envoy AI Gateway's container in {{ $labels.pod }} does not answer",
        "No model can be read out of a request: all of them fail with 500.",
        f"kubectl -n {ENVOY_GATEWAY} logs {{{{ $labels.pod }}}} -c ai-gateway-extproc",
    )
    for namespace, deployment, effect in (
        (ENVOY_GATEWAY, "envoy-gateway", "Traffic goes on as last configured; no change takes effect."),
        (AI_GATEWAY, "ai-gateway-controller", "Traffic goes on, but no new proxy pod can start."),
    ):
        yield Alert(
            "GatewayControllerDown",
            f"{_replicas(namespace, deployment)} == 0",
            "5m",
            "warning",
            f"{deployment} is down",
            effect,
            f"kubectl -n {namespace} logs deployment/{deployment} --previous",
        )
    yield Alert(
        "MonitorSelectsNothing",
        " or ".join(f'absent(up{{job="{job(platform.name, each.name)}"}})' for each in monitors),
        "15m",
        "warning",
        "Nothing is scraped as {{ $labels.job }}",
        "Its alerts cannot fire and its dashboards are empty.",
        "Compare the monitor's labels, namespace and port with the pods or Services that it should find.",
    )


def _limits(platform: Platform) -> Iterator[Record | Alert]:
    limits = platform.limits
    missed = "pass uncounted" if limits.on_failure == "open" else "are refused"
    yield Alert(
        "AuthorinoDown",
        f"{_replicas(KUADRANT, 'authorino')} == 0",
        "1m",
        "critical",
        "Authorino is down",
        "Every request is refused: the gate is closed while nobody can check a key.",
        f"kubectl -n {KUADRANT} logs deployment/authorino --previous",
    )
    if redis.counts_for_envoy(limits) or redis.counts_for_limitador(limits):
        yield Alert(
            "RedisDown",
            f'kube_statefulset_status_replicas_ready{{namespace="{REDIS}",statefulset="{redis.NAME}"}} < 1',
            "1m",
            "critical",
            "Redis is down",
            f"Requests {missed} until it is back; counters are kept on its volume.",
            f"kubectl -n {REDIS} describe pod {redis.NAME}-0; then its volume and its logs.",
        )
    if redis.counts_for_envoy(limits):
        yield Alert(
            "RateLimitServiceDown",
            f"{_replicas(ENVOY_GATEWAY, 'envoy-ratelimit')} == 0",
            "1m",
            "critical",
            "Envoy Gateway's rate-limit service is down",
            f"Requests {missed}.",
            f"kubectl -n {ENVOY_GATEWAY} logs deployment/envoy-ratelimit --previous",
        )
    if "kuadrant" in (limits.requests, limits.tokens):
        yield Alert(
            "LimitadorDown",
            f"{_replicas(KUADRANT, 'limitador-limitador')} == 0",
            "1m",
            "critical",
            "Limitador is down",
            "Requests pass by Kuadrant's limits.",
            f"kubectl -n {KUADRANT} logs deployment/limitador-limitador --previous",
        )
        yield Alert(
            "LimitadorCannotCount",
            f'max(datastore_partitioned{{job="{job(platform.name, "limitador")}"}}) == 1',
            "1m",
            "critical",
            "Limitador does not reach its counters",
            "Requests pass by Kuadrant's limits.",
            "Is RedisDown firing? If not, compare the password in the Secret limitador-redis with Redis' own.",
        )
        yield Alert(
            "KuadrantMisses",
            f'sum(rate(kuadrant_misses{{job="{job(platform.name, "envoy-proxies")}"}}[5m])) > 0',
            "5m",
            "warning",
            "Requests match no policy of Kuadrant's",
            "They came through the gate, and pass Kuadrant's limits uncounted.",
            "Look for a route without limits: kubectl get ratelimitpolicies -A, and their status Enforced.",
        )


def _replicas(namespace: str, deployment: str) -> str:
    operator = "=~" if ".+" in deployment else "="
    return f'kube_deployment_status_replicas_available{{namespace="{namespace}",deployment{operator}"{deployment}"}}'


def _by_pool(vector: str, deployment: str) -> str:
    return f'label_replace({vector}, "pool", "$1", "deployment", "{deployment}")'


def build(scope: Construct, inputs: RulesInputs) -> None:
    """The PrometheusRule."""
    kinds.PrometheusRule(
        scope,
        "rules",
        metadata=cdk8s.ApiObjectMetadata(
            name=inputs.name,
            namespace=inputs.namespace,
            labels={"app.kubernetes.io/name": "alerts", **inputs.labels},
        ),
        spec=kinds.PrometheusRuleSpec(
            groups=[
                kinds.PrometheusRuleSpecGroups(
                    name=f"{inputs.namespace}-{group.name}", rules=[_rule(rule) for rule in group.rules]
                )
                for group in inputs.groups
            ]
        ),
    )


def _rule(rule: Record | Alert) -> kinds.PrometheusRuleSpecGroupsRules:
    if isinstance(rule, Record):
        return kinds.PrometheusRuleSpecGroupsRules(record=rule.name, expr=rule.expr)
    return kinds.PrometheusRuleSpecGroupsRules(
        alert=rule.name,
        expr=rule.expr,
        for_=rule.lasts,
        labels={"severity": rule.severity},
        annotations={"summary": rule.summary, "description": rule.description, "runbook": rule.runbook},
    )
