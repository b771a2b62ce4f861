"""Models and speech: is there a server, a picker in front of it, and are its objectives kept?"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent
from typing import TYPE_CHECKING

from tokenlabs.contract import components, pools
from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.monitoring import objectives
from tokenlabs.layers.monitoring.alerts.deployments import ready_of_each, replicas, replicas_of_each
from tokenlabs.layers.monitoring.monitors import disaggregated, job, server_jobs
from tokenlabs.layers.monitoring.objectives import AVAILABILITY_BURN, AVAILABLE, BURNS, FIRST_TOKEN_BURN
from tokenlabs.layers.monitoring.picker_metrics import PickerMetrics, picker_metrics
from tokenlabs.layers.monitoring.rules import Alert, Record, Rule, lines, series
from tokenlabs.spec.runtimes import metrics_of

if TYPE_CHECKING:
    from tokenlabs.spec.platform import Platform


def rules(platform: Platform) -> Iterator[Rule]:
    """The objectives as series, then the alerts."""
    yield _available(platform)
    yield from objectives.records(platform.models, server_jobs(platform))
    yield from _servers(platform)
    if exported := picker_metrics(platform):
        yield from _pickers(platform.name, exported)
    yield from _budgets(platform)
    if platform.speech.synthesis:
        yield Alert(
            "SpeechDown",
            f"{replicas(platform.name, components.SYNTHESIS)} == 0",
            "2m",
            "critical",
            "Text to speech is down",
            "POST /v1/audio/speech fails with 503.",
            f"kubectl -n {platform.name} describe pods -l {NAME_LABEL}={components.SYNTHESIS}",
        )


def _available(platform: Platform) -> Record:
    namespace, defaults = platform.name, platform.model_defaults
    servers = [_by_pool(replicas_of_each(namespace, pools.server(".+")), "deployment")]
    if any((model.weights or defaults.weights).per_replica for model in platform.models):
        servers.append(_by_pool(ready_of_each(namespace, pools.server(".+")), "statefulset"))
    if platform.over_several_nodes:
        # Leaders: each is ready once all of its group serve. Their controller names the StatefulSet as itself.
        servers.append(_renamed(ready_of_each(namespace, pools.group(".+")), "statefulset", pools.group("(.+)")))
    inside = "\nor\n".join(servers)
    return Record(AVAILABLE, lines(f"clamp_max(\n  max by (pool) (\n{indent(inside, '    ')}\n  ),\n  1\n)"))


def _by_pool(replicas: str, label: str, role: pools.Role = "decode") -> str:
    return _renamed(replicas, label, pools.server("(.+)", role))


def _renamed(replicas: str, label: str, pattern: str) -> str:
    return f'label_replace(\n  {replicas},\n  "pool", "$1", "{label}", "{pattern}"\n)'


def _no_prefill(platform: Platform) -> str:
    names, defaults = pools.server(".+", "prefill"), platform.model_defaults
    pods = {"deployment": replicas_of_each(platform.name, names)}
    if any((model.weights or defaults.weights).per_replica for model in platform.models if model.prefill):
        pods["statefulset"] = ready_of_each(platform.name, names)
    return lines("\nor\n".join(_by_pool(f"{number} == 0", label, "prefill") for label, number in pods.items()))


def _servers(platform: Platform) -> Iterator[Alert]:
    namespace = platform.name
    yield Alert(
        "ModelDown",
        f"{AVAILABLE} == 0",
        "2m",
        "critical",
        "No server of {{ $labels.pool }} answers",
        "Requests for the model of pool {{ $labels.pool }} fail with 500 or 503. Loading after a rollout looks the same.",
        f"kubectl -n {namespace} describe pods -l {pools.MODEL_LABEL}={{{{ $labels.pool }}}}; then their logs.",
    )
    yield Alert(
        "ModelNotDeployed",
        lines(
            f"""
            {objectives.AVAILABILITY_OBJECTIVE}
            unless on (pool)
            {AVAILABLE}
            """
        ),
        "15m",
        "critical",
        "There is no Deployment for {{ $labels.pool }}",
        "Requests for the model of pool {{ $labels.pool }} fail, and ModelDown cannot fire: kube-state-metrics knows no "
        "such Deployment.",
        f"flux get kustomizations; kubectl -n {namespace} get deployments",
    )
    if disaggregated(platform):
        yield Alert(
            "PrefillDown",
            _no_prefill(platform),
            "5m",
            "warning",
            "No pod prefills for {{ $labels.pool }}",
            "Its decode pods compute prompts themselves: answers begin later, and those that are being generated slow down.",
            f"kubectl -n {namespace} describe pods -l {pools.MODEL_LABEL}={{{{ $labels.pool }}}},{pools.ROLE_LABEL}=prefill",
        )
    gauges = dict.fromkeys(each.kv_cache for each in metrics_of(platform.models) if each.kv_cache)
    if not gauges:
        return
    kv_cache = " or ".join(series(each, job=of) for each in gauges for of in server_jobs(platform))
    yield Alert(
        "ModelCacheNearlyFull",
        f"max by (pool) ({kv_cache}) > 0.9",
        "10m",
        "warning",
        "KV cache of {{ $labels.pool }} is above 90 %",
        "New requests wait, and running ones may be put back from the batch and computed again.",
        "Look at waiting requests in the dashboard models.",
    )


def _pickers(namespace: str, exported: PickerMetrics) -> Iterator[Alert]:
    pickers = job(namespace, "endpoint-pickers")
    ready = " or ".join(series(each, job=pickers) for each in exported.ready)
    yield Alert(
        "PickerDown",
        lines(
            f"""
            label_replace(
              {replicas_of_each(namespace, pools.picker(".+"))} == 0,
              "pool", "$1", "deployment", "{pools.picker("(.+)")}"
            )
            """
        ),
        "1m",
        "critical",
        "The endpoint picker of {{ $labels.pool }} is down",
        "Every request for its model fails: Envoy AI Gateway does not bypass a missing picker.",
        f"kubectl -n {namespace} logs deployment/{pools.picker('{{ $labels.pool }}')} --previous",
    )
    yield Alert(
        "PickerSeesNoServer",
        lines(
            f"""
            max by (pool) (
              {ready}
            ) == 0
            and on (pool)
            {AVAILABLE} == 1
            """
        ),
        "5m",
        "critical",
        "The endpoint picker of {{ $labels.pool }} sees no server, though one is ready",
        "Every request for its model fails with 503.",
        f"kubectl -n {namespace} get inferencepool {{{{ $labels.pool }}}} -o yaml: do its selector and port match the pods?",
    )


def _budgets(platform: Platform) -> Iterator[Alert]:
    measured = any(each.first_token for each in metrics_of(platform.models))
    for burn in BURNS if measured else ():
        yield Alert(
            f"ModelFirstTokenBurn{burn.name}",
            objectives.spends(burn, FIRST_TOKEN_BURN),
            "1m",
            burn.severity,
            "First tokens of {{ $labels.pool }} are late",
            f'In the last {burn.long} {{{{ $value | printf "%.0f" }}}} % of requests waited for their first token longer than '
            "`slo.timeToFirstToken` (at the nearest boundary of the engine's histogram); 1 % may.",
            "Compare waiting requests, KV cache and prompt lengths in the dashboard models.",
        )
    for burn in BURNS:
        yield Alert(
            f"ModelAvailabilityBurn{burn.name}",
            objectives.spends(burn, AVAILABILITY_BURN),
            "1m",
            burn.severity,
            "{{ $labels.pool }} is down more than its objective allows",
            f'In the last {burn.long} it was down {{{{ $value | printf "%.0f" }}}} times as long as `slo.availability` allows.',
            f"kubectl -n {platform.name} get events; then the restarts of its pods.",
        )
