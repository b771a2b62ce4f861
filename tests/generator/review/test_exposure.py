"""What becomes reachable, for whom, and which routes have no gate or limits."""

from __future__ import annotations

from tests.generator.review.conftest import Dist


def test_reports_closed_and_opened_paths(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", '"/v1/audio/models", ', "")
    assert dist.sentences("opened", "closed") == [
        "caution closed: path GET /v1/audio/models is reachable by no one, before by tenants"
    ]
    dist.old, dist.new = dist.new, dist.old
    assert dist.sentences("opened", "closed") == [
        "caution opened: path GET /v1/audio/models is reachable by tenants, before by no one"
    ]


def test_reports_an_opened_method(dist: Dist) -> None:
    dist.replace(
        "gateway/gate.yaml", 'request.method == "GET"', '(request.method == "GET" || request.method == "DELETE")'
    )
    assert dist.sentences("opened") == [
        "caution opened: path DELETE /v1/audio/health is reachable by tenants, before by no one",
        "caution opened: path DELETE /v1/audio/models is reachable by tenants, before by no one",
        "caution opened: path DELETE /v1/models is reachable by tenants, before by no one",
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
    assert dist.sentences("closed") == [
        "caution closed: model nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8 is reachable by no one, before by tenants; requests for "
        "it get 404 as soon as Flux has updated the routes"
    ]


def test_without_a_gate_that_flux_prunes_every_route_is_unguarded_and_open_to_anyone(dist: Dist) -> None:
    dist.let_prune("gateway/gate.yaml")
    dist.remove("gateway/gate.yaml")
    found = dist.sentences("unguarded", "opened", "deleted")
    assert (
        "danger unguarded: AIGatewayRoute token-labs/llm-inference on Gateway token-labs/token-labs-gateway has no gate"
        in found
    )
    assert "danger opened: path POST /v1/chat/completions is reachable by anyone, before by tenants" in found
    assert "danger deleted: SecurityPolicy token-labs/token-labs-gateway is deleted" in found
    assert dist.review().verdict == "danger"


def test_the_gate_stays_when_it_leaves_git(dist: Dist) -> None:
    dist.remove("gateway/gate.yaml")
    found = dist.sentences("orphaned", "unguarded")
    assert [each.split(" stays ")[0] for each in found] == [
        "caution orphaned: Backend token-labs/authorino",
        "caution orphaned: SecurityPolicy token-labs/token-labs-gateway",
    ]


def test_rejects_a_gate_that_fails_open(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", "failOpen: false", "failOpen: true")
    assert (
        "danger unguarded: HTTPRoute token-labs/magpie-tts on Gateway token-labs/token-labs-gateway has no gate that fails closed"
        in dist.sentences("unguarded")
    )


def test_reports_a_gate_without_authentication(dist: Dist) -> None:
    dist.replace("gateway/gate.yaml", "  authentication:\n", "  former:\n")
    assert "danger opened: path GET /v1/models is reachable by anyone, before by tenants" in dist.sentences("opened")


def test_a_route_policy_replaces_the_gateway_policy(dist: Dist) -> None:
    """Envoy Gateway applies only the most specific SecurityPolicy, even if it has only CORS."""
    dist.add(
        "routes/cors.yaml",
        """\
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: cors, namespace: token-labs}
spec:
  cors: {allowOrigins: ["https://chat.example.com"]}
  targetRefs: [{group: gateway.networking.k8s.io, kind: HTTPRoute, name: magpie-tts}]
""",
    )
    assert dist.sentences("unguarded") == [
        "danger unguarded: HTTPRoute token-labs/magpie-tts on Gateway token-labs/token-labs-gateway has no gate"
    ]


def test_without_limits_every_route_is_unguarded(dist: Dist) -> None:
    dist.remove("policies/envoy-limits.yaml")
    found = dist.sentences("unguarded")
    assert len(found) == 3, found
    assert all(each.endswith("has no limits") for each in found)


def test_reports_a_changed_listener_and_service(dist: Dist) -> None:
    dist.replace("gateway/gateway.yaml", "port: 80", "port: 8080")
    dist.replace("gateway/envoy-proxy.yaml", "type: LoadBalancer", "type: NodePort")
    assert [each.split(":")[0] for each in dist.sentences("listener-changed")] == ["caution listener-changed"] * 2


def test_a_path_of_speech_that_the_ai_gateway_handles_stays_reachable_without_its_route(dist: Dist) -> None:
    """A request that names a language model is still sent to that model's pods."""
    dist.remove("routes/magpie-tts.yaml")
    closed = [each for each in dist.sentences("closed") if "/v1/audio/" in each]
    assert closed == [
        "caution closed: path GET /v1/audio/health is reachable by no one, before by tenants",
        "caution closed: path GET /v1/audio/models is reachable by no one, before by tenants",
    ]


def test_models_close_with_the_last_path_that_takes_them_to_their_route(dist: Dist) -> None:
    """Paths of speech have their own routes, which come before the models' (Gateway API, precedence of exact paths)."""
    dist.replace("gateway/gate.yaml", '"/v1/chat/completions", ', "")
    assert [each.partition("; ")[0] for each in dist.sentences("closed")] == [
        "caution closed: model nvidia/Llama-3.1-Nemotron-Nano-8B-v1 is reachable by no one, before by tenants",
        "caution closed: model nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8 is reachable by no one, before by tenants",
        "caution closed: path POST /v1/chat/completions is reachable by no one, before by tenants",
    ]


def test_a_models_route_without_a_gate_opens_no_path_of_another_route(dist: Dist) -> None:
    dist.add(
        "routes/cors.yaml",
        """\
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: SecurityPolicy
metadata: {name: cors, namespace: token-labs}
spec:
  cors: {allowOrigins: ["https://chat.example.com"]}
  targetRefs: [{group: gateway.networking.k8s.io, kind: HTTPRoute, name: llm-inference}]
""",
    )
    opened = dist.sentences("opened")
    assert "danger opened: path POST /v1/chat/completions is reachable by anyone, before by tenants" in opened
    assert [each for each in opened if "/v1/audio/" in each] == []


def test_a_gate_for_a_listener_that_does_not_exist_protects_nothing(dist: Dist) -> None:
    dist.replace(
        "gateway/gate.yaml",
        "kind: Gateway\n    name: token-labs-gateway\n",
        "kind: Gateway\n    name: token-labs-gateway\n    sectionName: https\n",
    )
    assert "danger opened: path POST /v1/chat/completions is reachable by anyone, before by tenants" in dist.sentences(
        "opened"
    )
