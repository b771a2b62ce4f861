"""What limits count, for whom: what changes without a changed amount."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences

FREE = "tier free (1 tenant)"
ROUTE = "AIGatewayRoute token-labs/llm-inference"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "          - name: x-token-labs-user\n            type: Distinct\n",
            "",
            f"caution limit-lowered: {FREE} is counted as a whole: its tenants share the limit (10 requests per minute)",
        ),
        (
            "          - value: POST\n",
            "          - value: PUT\n",
            f"caution limit-raised: {FREE} is counted only for requests with methods: value: PUT; before, methods: value: POST (10 "
            "requests per minute)",
        ),
        (
            "        shared: true\n",
            "",
            f"caution limit-raised: {FREE} has a counter for each route: it may use the limit on each (10 requests per minute)",
        ),
        (
            "        shared: true\n",
            "        shared: true\n        shadowMode: true\n",
            f"danger limit-removed: {FREE} is only observed: requests over it pass (10 requests per minute)",
        ),
        (
            "            value: free\n",
            "            value: free\n            invert: true\n",
            f"danger limit-removed: {FREE} counts every other value of x-token-labs-tier (10 requests per minute)",
        ),
        (
            "            number: 0\n",
            "            number: 5\n",
            f"caution limit-lowered: {FREE} uses 5 of the limit with a request, before 0 (5,000 tokens per minute)",
        ),
        (
            "key: llm_total_token",
            "key: llm_output_token",
            f"caution limit-raised: {FREE} uses llm_output_token of io.envoy.ai_gateway of the limit with a response, before "
            "llm_total_token of io.envoy.ai_gateway (5,000 tokens per minute)",
        ),
        (
            "key: llm_total_token",
            "key: llm_all",
            f"danger limit-removed: {FREE} uses llm_all of io.envoy.ai_gateway of the limit with a response, before "
            "llm_total_token of io.envoy.ai_gateway; no route produces that, and nothing is counted (5,000 tokens per minute)",
        ),
    ],
)
def test_the_same_amount_of_something_else(dist: Dist, old: str, new: str, said: str) -> None:
    path = "microk8s/policies/envoy-limits.yaml"
    dist.new[path] = dist.new[path].replace(old.encode(), new.encode(), 1)
    assert said in dist.sentences()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "  - metadataKey: llm_total_token\n    type: TotalToken\n",
            "",
            f"danger limit-removed: {ROUTE} no longer counts llm_total_token: limits of tokens count nothing here",
        ),
        (
            "  - metadataKey: llm_input_token\n    type: InputToken\n",
            "",
            f"info limit-removed: {ROUTE} no longer counts llm_input_token: no limit of this tree uses it",
        ),
        (
            "type: TotalToken",
            "type: OutputToken",
            f"caution limit-raised: {ROUTE} counts OutputToken as llm_total_token, before TotalToken",
        ),
    ],
)
def test_tokens_that_routes_count(dist: Dist, old: str, new: str, said: str) -> None:
    dist.replace("routes/llm-inference.yaml", old, new)
    assert said in dist.sentences()


def test_conditions_and_counters_of_kuadrant() -> None:
    policy = """\
        apiVersion: kuadrant.io/v1
        kind: RateLimitPolicy
        metadata: {name: limits, namespace: n}
        spec:
          targetRef: {group: gateway.networking.k8s.io, kind: Gateway, name: g}
          limits: {free: {rates: [{limit: 10, window: 1m}], counters: [{expression: USER}], when: [{predicate: TIER}]}}
        """
    old = files(p=policy.replace("USER", "a").replace("TIER", "b"))
    assert sentences(effects(old, files(p=policy.replace("USER", "c").replace("TIER", "b")))) == [
        "caution limit-raised: RateLimitPolicy n/limits counts free by expression: c, before by expression: a"
    ]
    assert sentences(effects(old, files(p=policy.replace("USER", "a").replace("TIER", "d")))) == [
        "caution limit-raised: RateLimitPolicy n/limits counts free only if predicate: d, before if predicate: b"
    ]
