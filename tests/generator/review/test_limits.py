"""Changed limits and reset counters."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences

POLICY = """\
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: BackendTrafficPolicy
metadata: {name: limits, namespace: n}
spec:
  targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: g}]
  rateLimit:
    type: Global
    global:
      rules:
"""
RULE = """\
      - clientSelectors: [{headers: [{name: x-token-labs-tier, value: TIER}, {name: x-token-labs-user, type: Distinct}]}]
        limit: {requests: AMOUNT, unit: UNIT}
"""


def rule(tier: str, amount: int, unit: str) -> str:
    return RULE.replace("TIER", tier).replace("AMOUNT", str(amount)).replace("UNIT", unit)


def change(old: list[str], new: list[str]) -> list[str]:
    return sentences(effects(files(a=POLICY + "".join(old)), files(a=POLICY + "".join(new))))


FREE = rule("free", 10, "Minute")


def test_changing_a_limit_keeps_counters() -> None:
    assert change([FREE], [rule("free", 20, "Minute")]) == [
        "info limit-raised: tier free (0 tenants) is allowed 20 requests per minute, up from 10"
    ]
    assert change([FREE], [rule("free", 5, "Minute")]) == [
        "caution limit-lowered: tier free (0 tenants) is allowed 5 requests per minute, down from 10"
    ]


def test_another_window_is_another_limit() -> None:
    assert change([FREE], [rule("free", 10, "Hour")]) == [
        "caution limit-lowered: tier free (0 tenants) gets a new limit: 10 requests per hour",
        "caution limit-removed: tier free (0 tenants) loses its limit of 10 requests per minute: other limits remain",
    ]


def test_the_last_limit_of_a_tier_is_a_danger() -> None:
    assert change([FREE, rule("pro", 99, "Minute")], [rule("pro", 99, "Minute")]) == [
        "danger limit-removed: tier free (0 tenants) loses its limit of 10 requests per minute: no limit remains",
        "caution counter-reset: the counter of tier pro (0 tenants) for 99 requests per minute resets: its rule moves to another "
        "place in the list, which is part of the counter's key",
    ]


def test_another_engine_resets_counters() -> None:
    kuadrant = """\
        apiVersion: kuadrant.io/v1
        kind: RateLimitPolicy
        metadata: {name: limits, namespace: n}
        spec:
          targetRef: {group: gateway.networking.k8s.io, kind: Gateway, name: g}
          limits: {free: {rates: [{limit: 10, window: 1m}]}}
        """
    assert sentences(effects(files(a=POLICY + FREE), files(a=kuadrant))) == [
        "caution counter-reset: the counter of tier free (0 tenants) for 10 requests per minute resets: RateLimitPolicy replaces "
        "BackendTrafficPolicy"
    ]


def test_counts_the_tenants_of_a_tier(dist: Dist) -> None:
    dist.replace("policies/envoy-limits.yaml", "requests: 10\n", "requests: 11\n")
    assert dist.sentences("limit-raised") == [
        "info limit-raised: tier free (1 tenant) is allowed 11 requests per minute, up from 10"
    ]


def test_a_tier_that_the_gate_rejects_is_no_danger(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", '"pro", "enterprise"', '"pro"')
    dist.replace("policies/envoy-limits.yaml", "value: enterprise", "value: other")
    assert (
        "info limit-removed: tier enterprise (0 tenants) loses its limit of 1,000 requests per minute: the gate rejects keys of "
        "this tier" in dist.sentences("limit-removed")
    )


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("requests: 10\n", "requests: ten\n", "`requests` is `ten`, not a whole number from 1 to 4294967295"),
        ("requests: 10\n", "requests: '10'\n", None),
        ("requests: 10\n", "requests: 1.5\n", "`requests` is `1.5`, not a whole number from 1 to 4294967295"),
        ("requests: 10\n", "requests: 0\n", "`requests` is `0`, not a whole number from 1 to 4294967295"),
        ("requests: 10\n", "requests: -1\n", "`requests` is `-1`, not a whole number from 1 to 4294967295"),
        ("          requests: 10\n", "", "`requests` is missing, not a whole number from 1 to 4294967295"),
        (
            "unit: Minute",
            "unit: Fortnight",
            "`unit` is `Fortnight`, not one of Second, Minute, Hour, Day, Month, Year (and 5 more)",
        ),
    ],
)
def test_a_limit_that_the_api_server_rejects(dist: Dist, old: str, new: str, why: str | None) -> None:
    """Bounds and units of Envoy Gateway 1.8.3's CRD. The cluster keeps the policy: no limit is lowered to 0, or removed."""
    dist.replace("policies/envoy-limits.yaml", old, new)
    (effect,) = dist.sentences()
    why = why or "`requests` is `10`, not a whole number from 1 to 4294967295"
    assert effect == (
        "caution without-effect: BackendTrafficPolicy token-labs/token-labs-gateway is rejected by the API server: in "
        f"spec.rateLimit.global.rules[0], {why}; its limits stay as they were"
    )


def test_what_waits_for_a_rejected_limit(dist: Dist) -> None:
    dist.replace("policies/envoy-limits.yaml", "requests: 10\n", "requests: ten\n")
    dist.replace(
        "policies/envoy-limits.yaml", "- name: token-labs/token-labs-gateway/http", "- name: token-labs/other/http"
    )
    assert [each for each in dist.sentences() if "not before token-labs-policies is applied" in each]


def test_local_limits_in_place_of_global_ones(dist: Dist) -> None:
    """Envoy Gateway 1.8.3 reads only `local` then: the rules in `global` count nothing."""
    dist.replace("policies/envoy-limits.yaml", "    type: Global", "    type: Local")
    assert (
        "danger limit-removed: tier free (1 tenant) loses its limit of 10 requests per minute: no limit remains"
        in dist.sentences()
    )
