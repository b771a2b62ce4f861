"""Do the metrics of alerts take the values that alert, on real components, once what they are for has happened?

The rule engine shows what an alert makes of series (`tests/generator/alerts/`); this shows that the series come.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import partial

import httpx

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.engine.cluster_acts import ClusterActs, Undo
from tokenlabs_verify.engine.evidence import Outcome, Result
from tokenlabs_verify.engine.facts import AUTHORINO, CHAT, COUNTERS, MODELS, Facts, ModelFacts
from tokenlabs_verify.engine.scenario import ClusterAct, Scale, Stop
from tokenlabs_verify.engine.tenant_key import tenant_key
from tokenlabs_verify.environments.embedded import metrics
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.environments.embedded.monitoring import Monitoring
from tokenlabs_verify.waiting import NotYetError, Patience, wait_until

TOPIC = "monitoring"
WITHIN = 30.0
"""Seconds for a component to notice, and for its counters to say so: the rate-limit service's are ten seconds late."""
_SAMPLE = re.compile(r"^([A-Za-z_:][A-Za-z0-9_:]*)(?:\{(.*)\})? (\S+)", re.MULTILINE)
_LABEL = re.compile(r'([A-Za-z_][A-Za-z0-9_]*)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that an alert is for."""

    id: str
    sentence: str
    act: ClusterAct
    path: str
    statuses: tuple[int, ...]
    """What requests get meanwhile."""
    monitor: str
    metric: str
    labels: Mapping[str, str] = field(default_factory=dict)
    """Of the series that are added up: regular expressions."""
    falls_to_zero: bool = False
    """A gauge that becomes 0; else a counter that rises."""


def troubles(facts: Facts) -> Iterator[Trouble]:
    """What can happen here."""
    model = facts.models[0]
    listeners = {"envoy_http_conn_manager_prefix": "https?-.+"}
    metric = "failure_mode_allowed" if facts.open_on_failure else "error"
    yield Trouble(
        "alerts-see-uncounted-requests",
        f"While Redis is away, proxies count its requests as `envoy_cluster_ratelimit_{metric}`.",
        Stop(COUNTERS),
        CHAT,
        (200,) if facts.open_on_failure else (500,),
        "envoy-proxies",
        f"envoy_cluster_ratelimit_{metric}",
    )
    yield Trouble(
        "alerts-see-gate-errors",
        "While Authorino is away, proxies count what the gate refuses as `envoy_http_ext_authz_error`.",
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
        "While a model has no server, its picker says so in `inference_pool_ready_pods`.",
        Scale(model.server, 0),
        CHAT,
        (500, 502, 503, 504),
        "endpoint-pickers",
        "inference_pool_ready_pods",
        {"name": re.escape(model.pool)},
        falls_to_zero=True,
    )


def results(
    environment: Embedded, facts: Facts, monitoring: Monitoring, seen: Sequence[str], patterns: Sequence[str]
) -> Iterator[Result]:
    """What each trouble showed, then whether everything that is asked for is exported: by then it has happened.

    Nothing where nothing is monitored.
    """
    if not monitoring.monitors:
        return
    checks: dict[str, tuple[str, Callable[[], str]]] = {
        each.id: (each.sentence, partial(_unseen, environment, facts, monitoring, each)) for each in troubles(facts)
    }
    checks["metrics-exported"] = (
        "Every metric that alerts and dashboards read of what runs here is exported, and every monitor finds its targets.",
        partial(_unexported, environment, facts, monitoring),
    )
    for name, (sentence, check) in checks.items():
        if name in seen or (patterns and not any(fnmatch(name, one) or one == TOPIC for one in patterns)):
            continue
        started = time.monotonic()
        try:
            why = check()
        except (TokenlabsError, httpx.HTTPError) as error:
            why = f"could not be carried out: {error or type(error).__name__}"
        yield Result(
            id=name,
            topic=TOPIC,
            sentence=sentence,
            outcome=Outcome.FAILED if why else Outcome.PROVED,
            why=why,
            seconds=round(time.monotonic() - started, 2),
        )


def _unseen(environment: Embedded, facts: Facts, monitoring: Monitoring, trouble: Trouble) -> str:
    """Why the metric did not take the value that alerts; empty: it did."""
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
                return "" if (now or 0.0) > before else f"{trouble.metric} is {now}, and was {before:g} before"

            patience.until(state, WITHIN, f"a series of {trouble.metric} alerts")
        except NotYetError as error:
            return str(error)
        finally:
            while undo:
                undo.pop()()
    return ""


def _unexported(environment: Embedded, facts: Facts, monitoring: Monitoring) -> str:
    """What is asked for and exported by none, though each model answered and a limit was reached; empty: nothing."""
    # The rate-limit service has a series for what is over a limit once something was.
    tightest = min(facts.tiers, key=lambda tier: min(tier.requests.values()))
    with tenant_key(environment.api, facts, "tokenlabs-metrics-exported", tightest.name) as key:

        def state() -> str:
            for model in facts.models:
                _chat(environment, model, key)
            return "; ".join(map(str, metrics.missing(environment, monitoring)))

        try:
            wait_until(state, WITHIN, "every metric is exported")
        except NotYetError as error:
            return str(error)
    return ""


def _status(environment: Embedded, facts: Facts, trouble: Trouble, key: str) -> int:
    if trouble.path == MODELS:
        return environment.status_of_models(key)
    return _chat(environment, facts.models[0], key)


def _chat(environment: Embedded, model: ModelFacts, key: str) -> int:
    body = {"model": model.id, "messages": [{"role": "user", "content": "hello"}], "max_tokens": 2}
    url, headers = f"http://{environment.gateway}{CHAT}", {"Authorization": f"Bearer {key}"}
    return httpx.post(url, json=body, headers=headers, timeout=10).status_code


def total(pages: Sequence[str], metric: str, labels: Mapping[str, str]) -> float | None:
    """The sum of a metric's series whose labels match; None: there is none."""
    values = [
        float(value)
        for page in pages
        for name, text, value in _SAMPLE.findall(page)
        if name == metric and _matches(dict(_LABEL.findall(text)), labels)
    ]
    return sum(values) if values else None


def _matches(labels: Mapping[str, str], wanted: Mapping[str, str]) -> bool:
    return all(re.fullmatch(pattern, labels.get(label, "")) for label, pattern in wanted.items())
