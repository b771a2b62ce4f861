"""Is every tenant held to its tier, by the engine that was named, and by one object's word as by the other's?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from tests.generator.layers.conftest import RenderedLayer, layer_named
from tokenlabs.contract.windows import window_seconds
from tokenlabs.layers.base.layer import Unit
from tokenlabs.manifests import schemas
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.rules.tiers import MOST_ENVOY_RULES
from tokenlabs.spec.targets import target
from tokenlabs.spec.tenancy import Limits

ENGINES = ("kuadrant", "envoy")


def kinds(manifests: list[Manifest]) -> dict[str, dict[str, Any]]:
    """Of what holds limits; the answers over them are in test_limit_answers.py."""
    manifests = [each for each in manifests if each["metadata"]["name"] != "limit-answers"]
    assert len({each["kind"] for each in manifests}) == len(manifests)
    return {each["kind"]: each["spec"] for each in manifests}


def rules(specs: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = specs["BackendTrafficPolicy"]["rateLimit"]["global"]["rules"]
    return found


def patched(specs: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    (patch,) = specs["EnvoyPatchPolicy"]["jsonPatches"]
    found: list[dict[str, Any]] = patch["operation"]["value"]["rate_limits"]
    return found


def held_by_kuadrant(spec: dict[str, Any]) -> dict[str, dict[str, int]]:
    return {tier: {each["window"]: each["limit"] for each in limit["rates"]} for tier, limit in spec["limits"].items()}


def held_by_envoy(specs: dict[str, dict[str, Any]], counted: str) -> dict[str, dict[int, int]]:
    seconds = {"Second": 1, "Minute": 60, "Hour": 3600, "Day": 86400}
    found: dict[str, dict[int, int]] = {}
    for rule in rules(specs):
        if ("cost" in rule) == (counted == "tokens"):
            tier = rule["clientSelectors"][0]["headers"][0]["value"]
            found.setdefault(tier, {})[seconds[rule["limit"]["unit"]]] = rule["limit"]["requests"]
    return found


@pytest.mark.parametrize("requests", ENGINES)
def test_every_tier_is_held_in_all_its_windows(rendered: RenderedLayer, platform: Platform, requests: Any) -> None:
    specs = kinds(rendered("microk8s", "policies", limits=Limits(requests=requests)))
    wanted = {name: tier.requests for name, tier in platform.tiers.items()}
    assert ("RateLimitPolicy" in specs) == (requests == "kuadrant")
    if requests == "kuadrant":
        assert held_by_kuadrant(specs["RateLimitPolicy"]) == wanted
        assert held_by_envoy(specs, "requests") == {}
    else:
        assert held_by_envoy(specs, "requests") == {name: _by_seconds(each) for name, each in wanted.items()}
    tokens = {name: _by_seconds(tier.tokens) for name, tier in platform.tiers.items()}
    assert held_by_envoy(specs, "tokens") == tokens


def _by_seconds(windows: Mapping[str, int]) -> dict[int, int]:
    return {window_seconds(window): limit for window, limit in windows.items()}


@pytest.mark.parametrize("requests", ENGINES)
def test_policy_and_patch_agree_rule_by_rule(rendered: RenderedLayer, platform: Platform, requests: Any) -> None:
    specs = kinds(rendered("microk8s", "policies", limits=Limits(requests=requests)))
    name = f"{platform.name}/{platform.gateway.name}"
    (patch,) = specs["EnvoyPatchPolicy"]["jsonPatches"]
    assert patch["name"] == f"{name}/http"
    assert patch["operation"]["path"].endswith("envoy.filters.http.ratelimit~1" + name.replace("/", "~1"))
    asked = patched(specs)
    for number, rule in enumerate(rules(specs)):
        assert rule["shared"] is True
        (selector,) = rule["clientSelectors"]
        tier, user = selector["headers"]
        assert (tier["name"], user) == ("x-token-labs-tier", {"name": "x-token-labs-user", "type": "Distinct"})
        for _ in range(2 if "cost" in rule else 1):
            entry = asked.pop(0)
            key, match, distinct, *method = entry["actions"]
            assert key["generic_key"]["descriptor_key"] == f"{name}/rule/{number}"
            assert key["generic_key"]["descriptor_value"] == f"{name}/rule/{number}"
            assert match["header_value_match"]["descriptor_key"] == f"rule-{number}-match-0"
            assert match["header_value_match"]["headers"] == [
                {"name": "x-token-labs-tier", "string_match": {"exact": tier["value"]}}
            ]
            assert distinct["request_headers"] == {
                "descriptor_key": f"rule-{number}-match-1",
                "header_name": "x-token-labs-user",
            }
            asked_methods = [
                each["header_value_match"]["headers"][0]["string_match"]["exact"]
                for each in method
                if each["header_value_match"]["descriptor_key"] == f"rule-{number}-method"
            ]
            assert asked_methods == [each["value"] for each in selector.get("methods", [])]
            if "cost" in rule:
                assert rule["cost"]["request"]["number"] == 0
                metadata = rule["cost"]["response"]["metadata"]
                charged = f"%DYNAMIC_METADATA({metadata['namespace']}:{metadata['key']})%"
                last = entry.get("apply_on_stream_done", False)
                assert entry["hits_addend"] == ({"format": charged} if last else {"number": 0})
            else:
                assert "hits_addend" not in entry
    assert asked == []


def test_a_cost_is_charged_once_and_checked_once(rendered: RenderedLayer) -> None:
    entries = patched(kinds(rendered("microk8s", "policies")))
    charges = [entry.get("apply_on_stream_done", False) for entry in entries if "hits_addend" in entry]
    assert charges == [False, True] * (len(charges) // 2)
    assert charges


def test_every_engine_counts_post_requests(rendered: RenderedLayer) -> None:
    by_kuadrant = kinds(rendered("microk8s", "policies", limits=Limits(requests="kuadrant")))["RateLimitPolicy"][
        "limits"
    ]
    for limit in by_kuadrant.values():
        assert {"predicate": 'request.method == "POST"'} in limit["when"]
    by_envoy = [rule for rule in rules(kinds(rendered("microk8s", "policies"))) if "cost" not in rule]
    assert by_envoy
    assert all(rule["clientSelectors"][0]["methods"] == [{"value": "POST"}] for rule in by_envoy)


def test_kuadrants_limits_exclude_each_other_and_count_by_user(rendered: RenderedLayer) -> None:
    policy = kinds(rendered("microk8s", "policies", limits=Limits(requests="kuadrant")))["RateLimitPolicy"]
    firsts = [limit["when"][0]["predicate"] for limit in policy["limits"].values()]
    assert firsts == [f'auth.identity.tier == "{tier}"' for tier in policy["limits"]]
    # A double quote in a counter would turn off all limits of the cluster.
    assert all(limit["counters"] == [{"expression": "auth.identity.userid"}] for limit in policy["limits"].values())
    assert policy["targetRef"]["kind"] == "Gateway"


def test_the_spec_lets_through_as_many_rules_as_envoy_gateway_takes() -> None:
    crd = json.loads(schemas.read("gateway.envoyproxy.io/v1alpha1", "BackendTrafficPolicy") or b"")
    rate_limit = crd["properties"]["spec"]["properties"]["rateLimit"]
    assert rate_limit["properties"]["global"]["properties"]["rules"]["maxItems"] == MOST_ENVOY_RULES


def test_limits_are_the_same_in_every_target_and_stack(platform: Platform) -> None:
    def inputs(name: Any, stack: Any) -> dict[str, Any]:
        pieces = layer_named("policies").pieces(target(platform.model_copy(update={"stack": stack}), name))
        return {piece.file: piece.inputs for piece in pieces if isinstance(piece, Unit)}

    assert inputs("microk8s", "2026-12") == inputs("kind", "2026-12") == inputs("microk8s", "2026-02")


def test_connections_are_probed_if_a_node_can_take_one_of_several_replicas_with_it(
    rendered: RenderedLayer, platform: Platform
) -> None:
    """25 seconds, and not the timeout of a request; a platform without such a model is rendered as before."""
    one, *others = platform.models
    roaming = one.model_copy(update={"node": None, "nodes": ("spark-01", "spark-02"), "replicas": 2})
    for name in ("microk8s", "kind"):
        found = kinds(rendered(name, "policies", models=(roaming, *others)))["BackendTrafficPolicy"]
        assert found["tcpKeepalive"] == {"idleTime": "10s", "interval": "5s", "probes": 3}
    assert "tcpKeepalive" not in kinds(rendered("microk8s", "policies"))["BackendTrafficPolicy"]
