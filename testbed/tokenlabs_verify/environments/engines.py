"""What a running platform can show, by its policies: which engine enforces which limit, and the lengths of windows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tokenlabs.contract.windows import WINDOWS, duration_seconds
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi, NotFoundError
from tokenlabs_verify.engine.environment import Capability

QUICK = 15
"""Seconds: the longest window a scenario waits for."""

_KINDS = (
    ("kuadrant.io/v1", "RateLimitPolicy"),
    ("gateway.envoyproxy.io/v1alpha1", "BackendTrafficPolicy"),
)
_ENVOY_UNITS = {window.envoy: window.seconds for window in WINDOWS}


def policies(api: KubernetesApi, namespace: str) -> list[Manifest]:
    """The limit policies of a namespace; none of a kind that the cluster does not serve."""
    found: list[Manifest] = []
    for api_version, kind in _KINDS:
        try:
            found += api.list(api_version, kind, namespace)
        except NotFoundError:
            continue
    return found


def engines(policies: Iterable[Mapping[str, Any]]) -> frozenset[Capability]:
    """Which limits can be shown, and whether a window is short enough to wait for."""
    found: set[Capability] = set()
    for policy in policies:
        match policy["kind"]:
            case "RateLimitPolicy":
                found.add(Capability.KUADRANT_REQUESTS)
            case _:
                found |= {
                    Capability.ENVOY_TOKENS if "cost" in rule else Capability.ENVOY_REQUESTS for rule in _rules(policy)
                }
        if any(seconds <= QUICK for seconds in _windows(policy)):
            found.add(Capability.QUICK_WINDOWS)
    return frozenset(found)


def _rules(policy: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    rules: list[Mapping[str, Any]] = policy["spec"].get("rateLimit", {}).get("global", {}).get("rules", [])
    return rules


def _windows(policy: Mapping[str, Any]) -> Iterator[float]:
    for limit in policy["spec"].get("limits", {}).values():
        for rate in limit.get("rates", ()):
            yield duration_seconds(rate["window"])
    for rule in _rules(policy):
        yield _ENVOY_UNITS.get(rule["limit"]["unit"], float("inf"))
