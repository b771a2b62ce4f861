"""Which proxies serve a Gateway, with which settings and patches."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist

GATEWAY, PROXY = "Gateway token-labs/token-labs-gateway", "EnvoyProxy token-labs/token-labs-gateway"
PATCH = "EnvoyPatchPolicy token-labs/limit-answers"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "gateway/gateway.yaml",
            "gatewayClassName: eg",
            "gatewayClassName: other",
            f"danger listener-changed: {GATEWAY} is served by the proxies of GatewayClass other, before eg: its address may "
            "change, "
            "and streams are cut off",
        ),
        (
            "gateway/gateway.yaml",
            "      kind: EnvoyProxy\n      name: token-labs-gateway",
            "      kind: EnvoyProxy\n      name: other",
            f"caution proxy-restarted: {GATEWAY} has proxies with other settings: parametersRef: group: gateway.envoyproxy.io, "
            "kind: "
            "EnvoyProxy, name: other; before, parametersRef: group: gateway.envoyproxy.io, kind: EnvoyProxy, name: "
            "token-labs-gateway",
        ),
        (
            "gateway/gateway.yaml",
            "gateway-config: token-labs-gateway",
            "gateway-config: other",
            f"caution without-effect: {GATEWAY} has body processors with the settings of other, before token-labs-gateway, but "
            "running proxies keep theirs until they restart",
        ),
        (
            "gateway/gateway.yaml",
            "        limits:\n          cpu: '1'",
            "        limits:\n          cpu: '2'",
            "caution without-effect: GatewayConfig token-labs/token-labs-gateway changes the body processor's container, but "
            "running proxies keep theirs until they restart",
        ),
        (
            "gateway/envoy-proxy.yaml",
            "      default: warn",
            "      default: info",
            f"caution proxy-restarted: the proxy of {PROXY} restarts: its pod template changes; streams that run longer than 310s "
            "are cut off",
        ),
        (
            "gateway/envoy-proxy.yaml",
            "  logging:",
            "  filterOrder: [{name: envoy.filters.http.ratelimit, before: envoy.filters.http.ext_authz}]\n  logging:",
            f"danger opened: {PROXY} runs filters in another order (name: envoy.filters.http.ratelimit, before: "
            "envoy.filters.http.ext_authz): a request may be limited or served before the gate sees it",
        ),
        (
            "envoy-gateway/source.yaml",
            "tag: v1.8.3",
            "tag: v1.8.6",
            "caution proxy-restarted: OCIRepository envoy-gateway-system/envoy-gateway is Envoy Gateway's chart: another version "
            "replaces every proxy, the new one first, and the rate-limit service; streams that run longer than 310s are cut off",
        ),
        (
            "policies/limit-answers.yaml",
            "default_value: 429",
            "default_value: 430",
            f"caution listener-changed: {PATCH} changes its patches at token-labs/token-labs-gateway/http "
            "/default_filter_chain/filters/0/typed_config/local_reply_config of Envoy's configuration; it may cut off streams "
            "longer than 310s",
        ),
    ],
)
def test_edited_settings(dist: Dist, file: str, old: str, new: str, said: str) -> None:
    dist.replace(file, old, new)
    assert said in dist.sentences()


def test_a_deleted_patch_that_counts(dist: Dist) -> None:
    content = dist.old["microk8s/policies/envoy-limits.yaml"]
    assert b"kind: EnvoyPatchPolicy" in content
    dist.new["microk8s/policies/envoy-limits.yaml"] = b"---\n".join(
        each for each in content.split(b"---\n") if b"kind: EnvoyPatchPolicy" not in each
    )
    found = dist.sentences("limit-removed")
    assert len(found) == 1
    assert found[0].startswith("danger limit-removed: EnvoyPatchPolicy token-labs/")
    assert found[0].endswith(
        "no longer counts requests or tokens as before: a limit that relies on the patch may count nothing"
    )


def test_the_proxies_restart_with_the_first_and_last_route_of_models(dist: Dist) -> None:
    """Envoy AI Gateway's webhook adds its container only to new pods, so it replaces the running ones."""
    dist.remove("routes/llm-inference.yaml")
    restarts = (
        f"caution proxy-restarted: the proxy of {GATEWAY} restarts: it HOW AIGatewayRoute; streams that run longer than 310s "
        "are cut off"
    )
    assert dist.sentences("proxy-restarted") == [restarts.replace("HOW", "loses the body processor with its last")]
    dist.old, dist.new = dist.new, dist.old
    assert dist.sentences("proxy-restarted") == [restarts.replace("HOW", "gets the body processor with its first")]


def test_metrics_in_the_bootstrap_configuration_restart_the_proxies(dist: Dist) -> None:
    """Envoy Gateway writes Envoy's bootstrap configuration into the arguments of the proxies' container."""
    metrics = "  telemetry: {metrics: {METRICS}}\n  logging:"
    dist.replace(
        "gateway/envoy-proxy.yaml", "  logging:", metrics.replace("METRICS", "matches: [{type: Prefix, value: http}]")
    )
    (said,) = dist.sentences("proxy-restarted")
    assert said.startswith(f"caution proxy-restarted: the proxy of {PROXY} restarts: its pod template changes")


def test_metrics_of_clusters_restart_no_proxy(dist: Dist) -> None:
    dist.replace(
        "gateway/envoy-proxy.yaml", "  logging:", "  telemetry: {metrics: {enablePerEndpointStats: true}}\n  logging:"
    )
    assert dist.sentences("proxy-restarted") == []
    assert dist.sentences("monitoring") != []


def test_a_field_that_goes_with_all_that_is_around_it_is_reported(dist: Dist) -> None:
    annotations = "  annotations:\n    aigateway.envoyproxy.io/gateway-config: token-labs-gateway\n"
    dist.replace("gateway/gateway.yaml", annotations, "")
    assert dist.sentences("without-effect") == [
        f"caution without-effect: {GATEWAY} has body processors with the settings of no GatewayConfig, before "
        "token-labs-gateway, but running proxies keep theirs until they restart"
    ]


def test_envoys_own_settings_that_open_or_log(dist: Dist) -> None:
    dist.replace("gateway/envoy-proxy.yaml", "default: warn", "default: debug")
    dist.replace(
        "gateway/envoy-proxy.yaml",
        "spec:\n  logging",
        "spec:\n  bootstrap: {type: Merge, value: 'admin: {}'}\n  logging",
    )
    proxy = "EnvoyProxy token-labs/token-labs-gateway"
    assert dist.sentences("opened") == [
        f"danger opened: {proxy} changes how Envoy itself starts (type: Merge, value: admin: {{}}): it may open its administration "
        "interface, or listen elsewhere",
        f"danger opened: {proxy} logs default at level debug: requests with their headers, tenants' keys too",
    ]
