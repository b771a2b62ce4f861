"""Limits: is every request counted, and what happens to those that are not?

Each engine is asked what it did with a request it could not count, rather than whether its pods are ready: a Limitador
that lost its Redis stays Ready, and may not count for a minute and more after Redis is back.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.contract import components
from tokenlabs.contract.namespaces import ENVOY_GATEWAY, KUADRANT, REDIS
from tokenlabs.layers.monitoring.alerts.deployments import redis_replicas, replicas
from tokenlabs.layers.monitoring.alerts.gateway import reaching_backends
from tokenlabs.layers.monitoring.monitors import job
from tokenlabs.layers.monitoring.rules import Alert, Rule, lines, series

if TYPE_CHECKING:
    from tokenlabs.spec.platform import Platform


def rules(platform: Platform) -> Iterator[Rule]:
    """The store, then each engine that counts."""
    yield _store(platform)
    yield from _envoy(platform)
    if platform.limits.requests == "kuadrant":
        yield from _kuadrant(platform)


def _missed(platform: Platform) -> str:
    return "pass uncounted" if platform.limits.on_failure == "open" else "are rejected"


def _store(platform: Platform) -> Alert:
    return Alert(
        "RedisDown",
        f"{redis_replicas()} < 1",
        "1m",
        "critical",
        "Redis is down",
        f"Requests {_missed(platform)} until it is back; the counters are kept on its volume.",
        f"kubectl -n {REDIS} describe pod {components.REDIS}-0; then its volume and its logs.",
    )


def _envoy(platform: Platform) -> Iterator[Alert]:
    service = f"kubectl -n {ENVOY_GATEWAY} logs deployment/{components.RATE_LIMIT}"
    yield Alert(
        "RateLimitServiceDown",
        f"{replicas(ENVOY_GATEWAY, components.RATE_LIMIT)} == 0",
        "1m",
        "critical",
        "Envoy Gateway's rate-limit service is down",
        f"Requests {_missed(platform)}.",
        f"{service} --previous",
    )
    proxies = job(platform.name, "envoy-proxies")
    # Envoy counts every failed call as `error`, and then as `failure_mode_allowed` what it lets pass all the same
    # (envoyproxy/envoy 1.38, source/extensions/filters/http/ratelimit/ratelimit.cc).
    if platform.limits.on_failure == "open":
        yield Alert(
            "EnvoyLimitsNotCounted",
            f"sum(rate({series('envoy_cluster_ratelimit_failure_mode_allowed', '2m', job=proxies)})) > 0",
            "2m",
            "critical",
            "Requests pass without being counted",
            '{{ $value | printf "%.2f" }} requests a second pass Envoy\'s limits uncounted: the rate-limit service or its Redis '
            "does not answer in time.",
            service,
        )
    else:
        yield Alert(
            "EnvoyLimitsUnavailable",
            f"sum(rate({series('envoy_cluster_ratelimit_error', '2m', job=proxies)})) > 0",
            "2m",
            "critical",
            "Requests are rejected because they cannot be counted",
            '{{ $value | printf "%.2f" }} requests a second get 500: the rate-limit service or its Redis does not answer in '
            "time, and `limits.onFailure` is `closed`.",
            service,
        )


def _kuadrant(platform: Platform) -> Iterator[Alert]:
    proxies = job(platform.name, "envoy-proxies")
    yield Alert(
        "LimitadorDown",
        f"{replicas(KUADRANT, components.LIMITADOR)} == 0",
        "1m",
        "critical",
        "Limitador is down",
        f"Requests {_missed(platform)}.",
        f"kubectl -n {KUADRANT} logs deployment/{components.LIMITADOR} --previous",
    )
    yield Alert(
        "KuadrantErrors",
        f"sum(rate({series('kuadrant_errors', '2m', job=proxies)})) > 0",
        "2m",
        "critical",
        "Kuadrant's filter gets errors from Limitador or Authorino",
        f'{{{{ $value | printf "%.2f" }}}} calls a second fail. Where Limitador could not count, requests {_missed(platform)}; '
        "where Authorino did not answer in time, they get 500.",
        f"kubectl -n {KUADRANT} rollout restart deployment {components.LIMITADOR}, if Redis is up: its client may wait a "
        "minute and more before it connects again.",
    )
    yield Alert(
        "KuadrantMisses",
        f"sum(rate({series('kuadrant_misses', '5m', job=proxies)})) > 0",
        "5m",
        "warning",
        "Requests match no policy of Kuadrant's",
        "They came through the gate, and pass Kuadrant's limits uncounted.",
        "kubectl get ratelimitpolicies -A: is each Enforced?",
    )
    seen = series("kuadrant_hits", "2m", job=proxies)
    missed = series("kuadrant_misses", "2m", job=proxies)
    yield Alert(
        "KuadrantFilterMissing",
        lines(
            f"""
            {reaching_backends(proxies)} > 0
            unless
              sum(rate({seen})) + sum(rate({missed})) > 0
            """
        ),
        "2m",
        "critical",
        "Requests reach models without passing Kuadrant's filter",
        "No request limit of Kuadrant's holds, and models see the clients' keys, which only this filter removes.",
        f"kubectl -n {platform.name} get envoyextensionpolicies -o yaml: is Kuadrant's there, and Accepted?",
    )
