"""Does each request reach what serves it, in time, with the right key; and can nothing else reach it?"""

from __future__ import annotations

import json
import re
from ipaddress import ip_address, ip_network
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.generator.layers.conftest import RenderedLayer, layer_named
from tokenlabs.layers.base.layer import EncryptedFile, Unit
from tokenlabs.layers.routes import oversized_bodies
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.gateway import Cors
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.serving import Adapter
from tokenlabs.spec.stacks import StackName
from tokenlabs.spec.target_names import TARGETS, TargetName
from tokenlabs.spec.targets import target
from tokenlabs.spec.tenancy import Api


def of(manifests: list[Manifest], kind: str, name: str) -> dict[str, Any]:
    (found,) = (each for each in manifests if (each["kind"], each["metadata"]["name"]) == (kind, name))
    return found


def models(platform: Platform, count: int) -> tuple[Any, ...]:
    return tuple(
        platform.models[0].model_copy(update={"id": f"model-{number}", "pool": f"pool-{number}"})
        for number in range(count)
    )


def test_each_model_gets_its_pool_with_its_timeout(rendered: RenderedLayer, platform: Platform) -> None:
    changed = (platform.models[0].model_copy(update={"timeout": "90s"}), *platform.models[1:])
    spec = of(rendered("microk8s", "routes", models=changed), "AIGatewayRoute", "llm-inference")["spec"]
    routed = {}
    for rule in spec["rules"]:
        ((match,), (backend,)) = (rule["matches"][0]["headers"], rule["backendRefs"])
        assert (match["name"], match["type"], backend["kind"]) == ("x-ai-eg-model", "Exact", "InferencePool")
        routed[match["value"]] = (backend["name"], rule["timeouts"]["request"], rule["modelsOwnedBy"])
    assert routed == {model.id: (model.pool, model.timeout, "nvidia") for model in changed}


@pytest.mark.parametrize(("count", "sizes"), [(1, [1]), (15, [15]), (16, [15, 1]), (31, [15, 15, 1])])
def test_a_route_holds_fifteen_models_and_each_has_costs(
    rendered: RenderedLayer, platform: Platform, count: int, sizes: list[int]
) -> None:
    manifests = rendered("microk8s", "routes", models=models(platform, count))
    routes = [each for each in manifests if each["kind"] == "AIGatewayRoute"]
    names = ["llm-inference", "llm-inference-2", "llm-inference-3"][: len(sizes)]
    assert [(each["metadata"]["name"], len(each["spec"]["rules"])) for each in routes] == list(
        zip(names, sizes, strict=True)
    )
    for route in routes:
        costs = {cost["type"]: cost["metadataKey"] for cost in route["spec"]["llmRequestCosts"]}
        assert costs["TotalToken"] == "llm_total_token"
        assert {"InputToken", "OutputToken"} < set(costs)


def test_every_name_has_a_rule_and_a_pool_of_its_own_with_the_servers_and_the_picker_of_its_model(
    rendered: RenderedLayer, platform: Platform
) -> None:
    """Envoy AI Gateway (v1.0.0) asks a pool's picker once for each match that leads to the pool."""
    adapters = tuple(Adapter(id=f"lora-{number}", source="acme/lora") for number in range(20))
    named = platform.models[0].model_copy(
        update={"id": "acme/large", "aliases": ("chat", "Chat", "qwen3:8b"), "adapters": adapters, "timeout": "77s"}
    )
    routes = [each for each in rendered("microk8s", "routes", models=(named,)) if each["kind"] == "AIGatewayRoute"]
    rules = [rule for route in routes for rule in route["spec"]["rules"]]
    assert [len(route["spec"]["rules"]) for route in routes] == [15, 9]
    values = [match["headers"][0]["value"] for rule in rules for match in rule["matches"]]
    assert values == ["acme/large", "chat", "Chat", "qwen3:8b", *(f"lora-{number}" for number in range(20))]
    pools = [backend["name"] for rule in rules for backend in rule["backendRefs"]]
    assert len(pools) == len(set(pools)) == 24
    assert pools[0] == named.pool
    assert {rule["timeouts"]["request"] for rule in rules} == {"77s"}
    rendered_pools = [
        each for each in rendered("microk8s", "models", models=(named,)) if each["kind"] == "InferencePool"
    ]
    assert sorted(each["metadata"]["name"] for each in rendered_pools) == sorted(pools)
    assert all(each["spec"] == rendered_pools[0]["spec"] for each in rendered_pools)


@pytest.mark.parametrize(("stack", "version"), [("2026-12", "v1beta1"), ("2026-02", "v1alpha1")])
def test_model_routes_are_in_the_stacks_version(rendered: RenderedLayer, stack: StackName, version: str) -> None:
    route = of(rendered("kind", "routes", stack), "AIGatewayRoute", "llm-inference")
    assert route["apiVersion"] == f"aigateway.envoyproxy.io/{version}"
    assert route["spec"]["rules"]
    assert "hostnames" not in route["spec"]


@pytest.mark.parametrize(("stack", "version"), [("2026-12", "v1beta1"), ("2026-02", "v1alpha1")])
def test_a_pages_requests_have_a_route_until_their_model_is_read(
    rendered: RenderedLayer, platform: Platform, stack: StackName, version: str
) -> None:
    assert not [each for each in rendered("kind", "routes", stack) if each["metadata"]["name"] == "cors"]
    gateway = platform.gateway.model_copy(update={"cors": Cors(origins=("https://chat.example.com",))})
    manifests = rendered("kind", "routes", stack, gateway=gateway)
    route = of(manifests, "AIGatewayRoute", "cors")
    assert route["apiVersion"] == f"aigateway.envoyproxy.io/{version}"
    (rule,) = route["spec"]["rules"]
    ((match,), (backend,)) = (rule["matches"], rule["backendRefs"])
    matched = {header["name"]: (header["type"], header["value"]) for header in match["headers"]}
    (policy,) = (
        each for each in rendered("kind", "gateway", stack, gateway=gateway) if each["kind"] == "ClientTrafficPolicy"
    )
    (mark,) = policy["spec"]["headers"]["earlyRequestHeaders"]["set"]
    assert matched == {mark["name"]: ("Exact", mark["value"]), "origin": ("RegularExpression", ".+")}
    # Not a model's pool: its picker would be asked about every answer on this route.
    assert backend == {"name": "cors"}
    service = of(manifests, "AIServiceBackend", "cors")
    assert service["apiVersion"] == route["apiVersion"]
    assert service["spec"]["backendRef"] == {"group": "gateway.envoyproxy.io", "kind": "Backend", "name": "cors"}
    (endpoint,) = of(manifests, "Backend", "cors")["spec"]["endpoints"]
    assert ip_address(endpoint["ip"]["address"]) in ip_network("192.0.2.0/24")


def test_without_models_there_is_no_route_for_pages(rendered: RenderedLayer, platform: Platform) -> None:
    gateway = platform.gateway.model_copy(update={"cors": Cors(origins=("https://chat.example.com",))})
    manifests = rendered("microk8s", "routes", gateway=gateway, models=())
    assert not [each for each in manifests if each["kind"] == "AIGatewayRoute"]


def test_plain_routes_match_open_audio_paths_exactly_and_no_host(rendered: RenderedLayer, platform: Platform) -> None:
    plain = [
        each["spec"]
        for each in rendered("microk8s", "routes")
        if each["kind"] == "HTTPRoute" and each["metadata"]["name"] != oversized_bodies.NAME
    ]
    matches = [match["path"] for spec in plain for rule in spec["rules"] for match in rule["matches"]]
    assert {match["type"] for match in matches} == {"Exact"}
    paths = [match["value"] for match in matches]
    assert sorted(paths) == sorted(path for path in platform.api.paths if path.startswith("/v1/audio/"))
    assert all("hostnames" not in spec and rule["timeouts"]["request"] for spec in plain for rule in spec["rules"])


def test_a_closed_path_has_no_route(rendered: RenderedLayer) -> None:
    manifests = rendered("microk8s", "routes", api=Api(paths=("/v1/chat/completions", "/v1/audio/speech")))
    (rule,) = of(manifests, "HTTPRoute", "magpie-tts")["spec"]["rules"]
    assert [match["path"]["value"] for match in rule["matches"]] == ["/v1/audio/speech"]
    assert not [each for each in manifests if each["metadata"]["name"] == "riva-stt"]


@pytest.mark.parametrize("name", TARGETS)
def test_speech_routes_have_existing_backends(rendered: RenderedLayer, name: TargetName) -> None:
    routes, speech = rendered(name, "routes"), rendered(name, "speech")
    (rule,) = of(routes, "HTTPRoute", "magpie-tts")["spec"]["rules"]
    (backend,) = rule["backendRefs"]
    service = of(speech, "Service", backend["name"])["spec"]
    assert [port["port"] for port in service["ports"]] == [backend["port"]]
    pod = of(speech, "Deployment", backend["name"])["spec"]["template"]
    assert service["selector"].items() <= pod["metadata"]["labels"].items()
    (rule,) = of(routes, "HTTPRoute", "riva-stt")["spec"]["rules"]
    assert of(speech, "Backend", rule["backendRefs"][0]["name"])


def test_recognition_goes_out_under_the_upstreams_name_with_its_key(
    rendered: RenderedLayer, platform: Platform
) -> None:
    recognition = platform.speech.recognition
    assert recognition
    routes = rendered("microk8s", "routes")
    (rule,) = of(routes, "HTTPRoute", "riva-stt")["spec"]["rules"]
    rewrite, extension = rule["filters"]
    assert rewrite["urlRewrite"]["hostname"] == recognition.upstream
    injection = of(routes, "HTTPRouteFilter", extension["extensionRef"]["name"])["spec"]["credentialInjection"]
    assert injection["overwrite"] is True
    assert injection["credential"]["valueRef"]["name"] == recognition.secret
    assert rule["timeouts"]["request"] == recognition.timeout
    backend = of(rendered("microk8s", "speech"), "Backend", "riva-stt")["spec"]
    assert backend["tls"] == {"wellKnownCACertificates": "System", "sni": recognition.upstream}
    assert backend["endpoints"] == [{"fqdn": {"hostname": recognition.upstream, "port": 443}}]


def test_the_upstreams_key_is_ciphertext_for_the_cluster(platform: Platform) -> None:
    pieces = layer_named("speech").pieces(target(platform, "microk8s"))
    (key,) = (piece for piece in pieces if isinstance(piece, EncryptedFile))
    assert (key.name, key.namespace, key.keys) == ("nvidia-nim-api-key", "token-labs", ("apiKey", "credential"))


def test_routes_are_the_same_in_every_target(platform: Platform) -> None:
    def inputs(name: TargetName) -> dict[str, Any]:
        pieces = layer_named("routes").pieces(target(platform, name))
        return {piece.file: piece.inputs for piece in pieces if isinstance(piece, Unit)}

    assert inputs("microk8s") == inputs("kind")


def test_routes_wait_for_gate_and_limits_and_for_no_server() -> None:
    """One server that is never ready would keep all others from being reached."""
    assert set(layer_named("routes").after) == {"gateway", "policies"}
    assert "gateway" in layer_named("policies").after


def test_magpie_runs_on_its_tainted_node_without_its_gpu(rendered: RenderedLayer) -> None:
    spec = of(rendered("microk8s", "speech"), "Deployment", "magpie-tts")["spec"]["template"]["spec"]
    assert spec["nodeSelector"] == {"kubernetes.io/hostname": "spark-01"}
    assert spec["tolerations"] == [{"key": "nvidia.com/gpu", "operator": "Exists"}]
    assert "runtimeClassName" not in spec
    assert set(spec["containers"][0]["resources"]["limits"]) == {"cpu", "memory"}


@pytest.mark.parametrize("name", TARGETS)
def test_only_the_gateway_and_prometheus_reach_speech(rendered: RenderedLayer, name: TargetName) -> None:
    manifests = rendered(name, "speech")
    for deployment in (each for each in manifests if each["kind"] == "Deployment"):
        labels = deployment["spec"]["selector"]["matchLabels"]
        (policy,) = (
            each["spec"]
            for each in manifests
            if each["kind"] == "NetworkPolicy" and each["spec"]["podSelector"]["matchLabels"] == labels
        )
        (rule,) = policy["ingress"]
        namespaces = [peer["namespaceSelector"]["matchLabels"]["kubernetes.io/metadata.name"] for peer in rule["from"]]
        assert namespaces == ["envoy-gateway-system", *(["monitoring"] if name == "microk8s" else [])]


def test_the_stand_in_of_the_upstream_knows_its_host_and_key(rendered: RenderedLayer, platform: Platform) -> None:
    manifests = rendered("kind", "speech")
    assert platform.speech.recognition
    container = of(manifests, "Deployment", "nvidia-nim")["spec"]["template"]["spec"]["containers"][0]
    env = {each["name"]: each for each in container["env"]}
    assert env["EXPECTED_HOST"]["value"] == platform.speech.recognition.upstream
    wanted = env["EXPECTED_AUTHORIZATION"]["valueFrom"]["secretKeyRef"]
    secret = of(manifests, "Secret", wanted["name"])
    assert secret["stringData"][wanted["key"]].startswith("Bearer ")
    backend = of(manifests, "Backend", "riva-stt")["spec"]
    (endpoint,) = backend["endpoints"]
    assert endpoint["fqdn"]["hostname"].startswith("nvidia-nim.")
    assert "tls" not in backend


def test_rejects_oversized_declared_bodies_with_413(rendered: RenderedLayer) -> None:
    """Envoy's buffer alone let an upload that was quicker than the gate hang for two minutes."""
    manifests = rendered("microk8s", "routes")
    (rule,) = of(manifests, "HTTPRoute", oversized_bodies.NAME)["spec"]["rules"]
    assert "backendRefs" not in rule
    (match,) = rule["matches"]
    assert match["path"] == {"type": "Exact", "value": "/v1/chat/completions"}
    (header,) = match["headers"]
    assert (header["name"], header["type"]) == ("content-length", "RegularExpression")
    assert not re.fullmatch(header["value"], str(4 * 2**20))
    assert re.fullmatch(header["value"], str(4 * 2**20 + 1))
    answer = of(manifests, "HTTPRouteFilter", oversized_bodies.NAME)["spec"]["directResponse"]
    assert answer["statusCode"] == 413
    assert json.loads(answer["body"]["inline"])["error"]["code"] == "request_too_large"


@given(st.integers(0, 10**8), st.integers(0, 10**9), st.integers(0, 3))
def test_matches_larger_numbers(limit: int, number: int, zeros: int) -> None:
    for each in (number, limit - 1, limit, limit + 1):
        if each >= 0:
            told = re.fullmatch(oversized_bodies.more_than(limit), "0" * zeros + str(each))
            assert bool(told) == (each > limit)


def test_without_a_path_of_models_nothing_is_oversized(rendered: RenderedLayer) -> None:
    manifests = rendered("microk8s", "routes", api=Api(paths=("/v1/audio/speech",)))
    assert oversized_bodies.NAME not in {each["metadata"]["name"] for each in manifests}
