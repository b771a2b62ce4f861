"""Is it told what can be reached, by whom, and what has no gate or no limits?"""

from __future__ import annotations

from tests.generator.review.conftest import Dist


def test_a_closed_and_an_opened_path(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", '"/v1/audio/models", ', "")
    assert dist.told("opened", "closed") == [
        "caution closed: path GET /v1/audio/models can be reached by nobody, before by tenants"
    ]
    dist.old, dist.new = dist.new, dist.old
    assert dist.told("opened", "closed") == [
        "caution opened: path GET /v1/audio/models can be reached by tenants, before by nobody"
    ]


def test_a_method_is_opened(dist: Dist) -> None:
    dist.replace(
        "gateway/gate.yaml", 'request.method == "GET"', '(request.method == "GET" || request.method == "DELETE")'
    )
    assert dist.told("opened") == [
        "caution opened: path DELETE /v1/audio/health can be reached by tenants, before by nobody",
        "caution opened: path DELETE /v1/audio/models can be reached by tenants, before by nobody",
        "caution opened: path DELETE /v1/models can be reached by tenants, before by nobody",
    ]


def test_removed_model(dist: Dist) -> None:
    text = dist.new["microk8s/routes/llm-inference.yaml"].decode()
    start, end = (
        text.index(
            "  - backendRefs:\n    - group: inference.networking.k8s.io\n      kind: InferencePool\n      name: nemo"
        ),
        len(text),
    )
    dist.new["microk8s/routes/llm-inference.yaml"] = (text[:start] + text[end:]).encode()
    assert dist.told("closed") == [
        "caution closed: model nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8 can be reached by nobody, before by tenants; requests for "
        "it get 500 until Flux has updated the routes (half a minute and more), then 404"
    ]


def test_without_the_gate_everything_is_unguarded_and_open_to_anybody(dist: Dist) -> None:
    dist.remove("gateway/gate.yaml")
    told = dist.told("unguarded", "opened", "deleted")
    assert (
        "danger unguarded: AIGatewayRoute token-labs/llm-inference on Gateway token-labs/token-labs-gateway has no gate"
        in told
    )
    assert "danger opened: path POST /v1/chat/completions can be reached by anybody, before by tenants" in told
    assert "danger deleted: SecurityPolicy token-labs/token-labs-gateway is deleted" in told
    assert dist.review().verdict == "danger"


def test_rejects_a_gate_that_fails_open(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", "failOpen: false", "failOpen: true")
    assert (
        "danger unguarded: HTTPRoute token-labs/magpie-tts on Gateway token-labs/token-labs-gateway has no gate that fails closed"
        in dist.told("unguarded")
    )


def test_a_gate_that_everybody_passes(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", "  authentication:\n", "  former:\n")
    assert "danger opened: path GET /v1/models can be reached by anybody, before by tenants" in dist.told("opened")


def test_a_policy_of_a_route_replaces_that_of_the_gateway(dist: Dist) -> None:
    """Envoy Gateway takes the most specific SecurityPolicy as a whole, also where it only has CORS."""
    dist.new["microk8s/routes/cors.yaml"] = b"""\
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: cors, namespace: token-labs}
spec:
  cors: {allowOrigins: ["https://chat.example.com"]}
  targetRefs: [{group: gateway.networking.k8s.io, kind: HTTPRoute, name: magpie-tts}]
"""
    assert dist.told("unguarded") == [
        "danger unguarded: HTTPRoute token-labs/magpie-tts on Gateway token-labs/token-labs-gateway has no gate"
    ]


def test_without_limits_every_route_is_unguarded(dist: Dist) -> None:
    dist.remove("policies/envoy-limits.yaml")
    told = dist.told("unguarded")
    assert len(told) == 3, told
    assert all(each.endswith("has no limits") for each in told)


def test_another_port_and_another_service(dist: Dist) -> None:
    dist.replace("gateway/gateway.yaml", "port: 80", "port: 8080")
    dist.replace("gateway/envoy-proxy.yaml", "type: LoadBalancer", "type: NodePort")
    assert [each.split(":")[0] for each in dist.told("listener-changed")] == ["caution listener-changed"] * 2
