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
            f"caution proxy-restarted: {GATEWAY} has body processors with the settings of other, before token-labs-gateway",
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
