"""Who reaches model servers and pickers, and what may their pods do?"""

from __future__ import annotations

import pytest

from tests.generator.layers.conftest import RenderedLayer
from tests.generator.layers.finding import named, selected
from tokenlabs.spec.target_names import TARGETS, TargetName

POOLS = ("token-labs-pool", "nemotron-vl-pool")


@pytest.mark.parametrize("name", TARGETS)
def test_pods_have_resources_no_token_they_do_not_need_and_no_capabilities(
    rendered: RenderedLayer, name: TargetName
) -> None:
    for manifest in rendered(name, "models"):
        if manifest["kind"] != "Deployment":
            continue
        spec = manifest["spec"]["template"]["spec"]
        picker = manifest["metadata"]["name"].endswith("-epp")
        assert spec["automountServiceAccountToken"] is picker
        assert spec["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}
        (container,) = spec["containers"]
        assert set(container["resources"]) == {"requests", "limits"}
        assert container["securityContext"]["allowPrivilegeEscalation"] is False
        assert container["securityContext"]["capabilities"] == {"drop": ["ALL"]}
        if container["name"] != "vllm":
            assert spec["securityContext"]["runAsNonRoot"] is True
            assert container["securityContext"]["readOnlyRootFilesystem"] is True


def test_only_gateway_pickers_and_prometheus_reach_servers(rendered: RenderedLayer) -> None:
    manifests = rendered("microk8s", "models")
    policy = named(manifests, "NetworkPolicy", "model-server")["spec"]
    assert selected(policy["podSelector"]["matchLabels"], manifests) == [f"{pool}-decode" for pool in POOLS]
    (rule,) = policy["ingress"]
    assert [peer["podSelector"]["matchLabels"] for peer in rule["from"]] == [
        {
            "app.kubernetes.io/managed-by": "envoy-gateway",
            "gateway.envoyproxy.io/owning-gateway-name": "token-labs-gateway",
            "gateway.envoyproxy.io/owning-gateway-namespace": "token-labs",
        },
        {"app.kubernetes.io/name": "endpoint-picker"},
        {"app.kubernetes.io/name": "prometheus"},
    ]
    assert rule["ports"] == [{"port": 8000, "protocol": "TCP"}]
    assert selected(rule["from"][1]["podSelector"]["matchLabels"], manifests) == [f"{pool}-epp" for pool in POOLS]


def test_only_the_gateway_asks_pickers_and_only_prometheus_reads_their_metrics(rendered: RenderedLayer) -> None:
    manifests = rendered("microk8s", "models")
    policy = named(manifests, "NetworkPolicy", "endpoint-picker")["spec"]
    assert selected(policy["podSelector"]["matchLabels"], manifests) == [f"{pool}-epp" for pool in POOLS]
    namespaces = {
        rule["ports"][0]["port"]: rule["from"][0]["namespaceSelector"]["matchLabels"]["kubernetes.io/metadata.name"]
        for rule in policy["ingress"]
    }
    assert namespaces == {9002: "envoy-gateway-system", 9090: "monitoring"}
    # A rule without peers would let everyone in.
    assert len(named(rendered("kind", "models"), "NetworkPolicy", "endpoint-picker")["spec"]["ingress"]) == 1
