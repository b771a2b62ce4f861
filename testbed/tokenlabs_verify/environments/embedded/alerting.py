"""Checks on real components that an alert's metrics take the alerting values when its cause occurs.

`tests/generator/alerts/` tests the rules on given series; this test shows that the series exist.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

import httpx

from tokenlabs.contract.components import AUTHORINO
from tokenlabs_verify.engine.acts import ClusterAct, Scale, Stop
from tokenlabs_verify.engine.cluster_acts import ClusterActs, Undo
from tokenlabs_verify.engine.facts import CHAT, COUNTERS, MODELS, Facts, ModelFacts
from tokenlabs_verify.engine.tenant_key import tenant_key
from tokenlabs_verify.environments.embedded import metrics
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.monitoring import Monitoring
from tokenlabs_verify.orchestrator import Check, Shown
from tokenlabs_verify.waiting import Patience, wait_until

TOPIC = "monitoring"
WITHIN = 30.0
"""Seconds for a component to notice and its counters to change: the rate-limit service's lag ten seconds."""
_SAMPLE = re.compile(r"^([A-Za-z_:][A-Za-z0-9_:]*)(?:\{(.*)\})? (\S+)", re.MULTILINE)
_LABEL = re.compile(r'([A-Za-z_][A-Za-z0-9_]*)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Trouble:
    """The cause of an alert."""

    id: str
    sentence: str
    act: ClusterAct
    path: str
    statuses: tuple[int, ...]
    """Statuses of requests meanwhile."""
    monitor: str
    metric: str
    labels: Mapping[str, str] = field(default_factory=dict)
    """Labels of the series that are summed: regular expressions."""
    falls_to_zero: bool = False
    """A gauge that becomes 0; otherwise a counter that increases."""


def troubles(facts: Facts) -> Iterator[Trouble]:
    """Causes that can be produced here."""
    model = facts.models[0]
    listeners = {"envoy_http_conn_manager_prefix": "https?-.+"}
    metric = "failure_mode_allowed" if facts.open_on_failure else "error"
    yield Trouble(
        "alerts-see-uncounted-requests",
        f"While Redis is down, proxies count its requests as `envoy_cluster_ratelimit_{metric}`.",
        Stop(COUNTERS),
        CHAT,
        (200,) if facts.open_on_failure else (500,),
        "envoy-proxies",
        f"envoy_cluster_ratelimit_{metric}",
    )
    yield Trouble(
        "alerts-see-gate-errors",
        "While Authorino is down, proxies count rejections as `envoy_http_ext_authz_error`.",
        Stop(AUTHORINO),
        MODELS,
        (403,),
        "envoy-proxies",
        "envoy_http_ext_authz_error",
        listeners,
    )
    yield Trouble(
        "alerts-see-server-errors",
        "While a model has no server, proxies count its answers in class 5 of `envoy_http_downstream_rq_xx`.",
        Scale(model.server, 0),
        CHAT,
        (500, 502, 503, 504),
        "envoy-proxies",
        "envoy_http_downstream_rq_xx",
        listeners | {"envoy_response_code_class": "5"},
    )
    yield Trouble(
        "alerts-see-pools-without-servers",
        "While a model has no server, its picker reports it in `inference_pool_ready_pods`.",
        Scale(model.server, 0),
        CHAT,
        (500, 502, 503, 504),
        "endpoint-pickers",
        "inference_pool_ready_pods",
        {"name": re.escape(model.pool)},
        falls_to_zero=True,
    )


def checks(environment: Embedded, facts: Facts, monitoring: Monitoring) -> Iterator[Check]:
    """One check per cause, then whether every queried metric is exported: by then each event has occurred.

    None without `monitoring`.
    """
    if not monitoring.monitors:
        return
    for each in troubles(facts):
        yield Check(each.id, TOPIC, each.sentence, partial(_seen, environment, facts, monitoring, each))
    yield Check(
        "metrics-exported",
        TOPIC,
        "Every metric that alerts and dashboards query of components here is exported, and every monitor finds its targets.",
        partial(_exported, environment, facts, monitoring),
    )


def _seen(environment: Embedded, facts: Facts, monitoring: Monitoring, trouble: Trouble) -> Shown:
    """Whether the metric takes the alerting value."""
    (monitor,) = (each for each in monitoring.monitors if each.name == trouble.monitor)

    def value() -> float | None:
        return total(list(metrics.scraped(environment, monitor)), trouble.metric, trouble.labels)

    patience, undo = Patience(), list[Undo]()
    with tenant_key(environment.api, facts, f"tokenlabs-{trouble.id}") as key:
        try:
            before = value() or 0.0
            ClusterActs(environment.api, facts, patience).do(trouble.act, undo)

            def state() -> str:
                status = _status(environment, facts, trouble, key)
                if status not in trouble.statuses:
                    return f"a request got {status}"
                now = value()
                if trouble.falls_to_zero:
                    return "" if now == 0 else f"{trouble.metric} is {now}"
                return "" if (now or 0.0) > before else f"{trouble.metric} is {now}, was {before:g} before"

            patience.until(state, WITHIN, f"a series of {trouble.metric} alerts")
        finally:
            while undo:
                undo.pop()()
    return Shown()


def _exported(environment: Embedded, facts: Facts, monitoring: Monitoring) -> Shown:
    """Whether every queried metric is exported, after each model has answered and a limit was exceeded."""
    # The rate-limit service has a series for exceeded limits only after the first.
    tightest = min(facts.tiers, key=lambda tier: min(tier.requests.values()))
    with tenant_key(environment.api, facts, "tokenlabs-metrics-exported", tightest.name) as key:

        def state() -> str:
            for model in facts.models:
                _chat(environment, model, key)
            return "; ".join(map(str, metrics.missing(environment, monitoring)))

        wait_until(state, WITHIN, "every metric is exported")
    return Shown()


def _status(environment: Embedded, facts: Facts, trouble: Trouble, key: str) -> int:
    if trouble.path == MODELS:
        return environment.status_of_models(key)
    return _chat(environment, facts.models[0], key)


def _chat(environment: Embedded, model: ModelFacts, key: str) -> int:
    body = {"model": model.id, "messages": [{"role": "user", "content": "hello"}], "max_tokens": 2}
    url, headers = f"http://{environment.gateway}{CHAT}", {"Authorization": f"Bearer {key}"}
    return httpx.post(url, json=body, headers=headers, timeout=10).status_code


def total(pages: Sequence[str], metric: str, labels: Mapping[str, str]) -> float | None:
    """The sum of a metric's series with matching labels; None if there are none."""
    values = [
        float(value)
        for page in pages
        for name, text, value in _SAMPLE.findall(page)
        if name == metric and _matches(dict(_LABEL.findall(text)), labels)
    ]
    return sum(values) if values else None


def _matches(labels: Mapping[str, str], expected: Mapping[str, str]) -> bool:
    return all(re.fullmatch(pattern, labels.get(label, "")) for label, pattern in expected.items())
