"""Is the gate shut to all without a key, from the first moment, and does the proxy stand where the spec says?"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from tests.generator.layers.conftest import RenderedLayer, layer_named
from tokenlabs.contract.paths import METHODS
from tokenlabs.contract.windows import window_seconds
from tokenlabs.layers.base.layer import Unit
from tokenlabs.layers.gateway import malformed_paths
from tokenlabs.layers.gateway.edge import STRIPPED_HEADERS
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.gateway import Cors, Expose
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.stacks import StackName
from tokenlabs.spec.target_names import TargetName
from tokenlabs.spec.targets import target
from tokenlabs.spec.tenancy import API_PATHS, Limits

BY_KUADRANT = Limits(requests="kuadrant")


def of(manifests: list[Manifest], kind: str) -> dict[str, Any]:
    (found,) = (each for each in manifests if each["kind"] == kind)
    spec: dict[str, Any] = found["spec"]
    return spec


def test_the_gate_asks_authorino_and_fails_closed(rendered: RenderedLayer) -> None:
    manifests = rendered("microk8s", "gateway")
    gate = of(manifests, "SecurityPolicy")["extAuth"]
    assert gate["failOpen"] is False
    assert "bodyToExtAuth" not in gate
    (reference,) = gate["grpc"]["backendRefs"]
    (backend,) = (each for each in manifests if each["kind"] == "Backend")
    assert (reference["kind"], reference["name"]) == ("Backend", backend["metadata"]["name"])
    assert of(manifests, "AuthConfig")["hosts"] == ["*"]


def test_gate_survives_without_authorino_pods(rendered: RenderedLayer) -> None:
    """Of a Service without endpoints, Envoy Gateway makes no gate at all, and `GET /v1/models` answers without a key."""
    manifests = rendered("kind", "gateway")
    assert of(manifests, "Backend")["endpoints"] == [
        {"fqdn": {"hostname": "authorino-authorino-authorization.kuadrant-system.svc.cluster.local", "port": 50051}}
    ]
    assert all(each["kind"] == "Backend" for each in of(manifests, "SecurityPolicy")["extAuth"]["grpc"]["backendRefs"])


def test_nothing_is_attached_to_an_open_gateway(rendered: RenderedLayer) -> None:
    manifests = rendered("microk8s", "gateway")
    (gateway,) = (each for each in manifests if each["kind"] == "Gateway")
    (reference,) = of(manifests, "SecurityPolicy")["targetRefs"]
    assert (reference["kind"], reference["name"]) == ("Gateway", gateway["metadata"]["name"])
    assert "gateway" in layer_named("routes").after


def test_exactly_the_open_paths_pass_by_their_method(rendered: RenderedLayer, platform: Platform) -> None:
    (pattern,) = of(rendered("microk8s", "gateway"), "AuthConfig")["authorization"]["open-paths"]["patternMatching"][
        "patterns"
    ]
    opened: dict[str, str] = {}
    for part in pattern["predicate"].split(" || "):
        method, paths = part.split(" && ")
        opened |= dict.fromkeys(
            json.loads(paths.removeprefix("request.url_path in ")), json.loads(method.split("== ")[1])
        )
    assert opened == {path: METHODS[path] for path in platform.api.paths}


def test_every_path_that_can_be_opened_has_a_method() -> None:
    assert set(METHODS) == set(API_PATHS)


def test_only_known_tiers_with_a_user_pass(rendered: RenderedLayer, platform: Platform) -> None:
    for kind in ("AuthConfig", "AuthPolicy"):
        spec = of(rendered("microk8s", "gateway", limits=BY_KUADRANT), kind)
        rules = spec["overrides"]["rules"] if kind == "AuthPolicy" else spec
        tier, user = (each["predicate"] for each in rules["authorization"]["known-tier"]["patternMatching"]["patterns"])
        assert json.loads(tier.rpartition(" in ")[2]) == list(platform.tiers)
        assert "user-id" in user


def test_refusals_are_in_openais_shape(rendered: RenderedLayer) -> None:
    response = of(rendered("microk8s", "gateway"), "AuthConfig")["response"]
    for denied, code in ((response["unauthenticated"], 401), (response["unauthorized"], 403)):
        assert denied["code"] == code
        assert denied["headers"]["content-type"]["value"] == "application/json"
        assert set(json.loads(denied["body"]["value"])["error"]) == {"message", "type", "param", "code"}


def test_someone_takes_the_key_away_and_only_after_its_last_reader(rendered: RenderedLayer) -> None:
    redacted = {"plain": {"expression": "'redacted'"}}
    default = rendered("microk8s", "gateway")
    assert of(default, "AuthConfig")["response"]["success"]["headers"]["authorization"] == redacted
    assert not [each for each in default if each["kind"] == "AuthPolicy"]
    behind = rendered("microk8s", "gateway", limits=BY_KUADRANT)
    rules = of(behind, "AuthPolicy")["overrides"]["rules"]
    assert "authorization" not in of(behind, "AuthConfig")["response"]["success"]["headers"]
    assert rules["response"]["success"]["headers"]["authorization"] == redacted


def test_strips_internal_headers_of_clients(rendered: RenderedLayer) -> None:
    manifests = rendered("microk8s", "gateway")
    removed = of(manifests, "ClientTrafficPolicy")["headers"]["earlyRequestHeaders"]["remove"]
    written = set(of(manifests, "AuthConfig")["response"]["success"]["headers"])
    # Of the client's own header the key is read, then overwritten.
    assert written - {"authorization"} <= set(removed) == set(STRIPPED_HEADERS)
    assert {"x-ai-eg-model", "x-gateway-destination-endpoint", "x-prefiller-host-port"} <= set(removed)


def test_the_edge_has_limits_of_size_and_time(rendered: RenderedLayer, platform: Platform) -> None:
    edge = of(rendered("microk8s", "gateway"), "ClientTrafficPolicy")
    assert edge["connection"]["bufferLimit"] == platform.gateway.request_body
    # A JSON answer is silent until it is complete: a shorter idle timeout would cut it off.
    assert all(
        window_seconds(edge["timeout"]["http"]["streamIdleTimeout"]) >= window_seconds(model.timeout)
        for model in platform.models
    )
    assert edge["timeout"]["http"]["requestReceivedTimeout"]


def test_the_listener_takes_routes_of_its_namespace_for_any_host(rendered: RenderedLayer) -> None:
    (listener,) = of(rendered("microk8s", "gateway"), "Gateway")["listeners"]
    assert "hostname" not in listener
    assert listener["allowedRoutes"] == {"namespaces": {"from": "Same"}}


def test_cors_only_where_origins_are_named(rendered: RenderedLayer, platform: Platform) -> None:
    assert "cors" not in of(rendered("microk8s", "gateway"), "SecurityPolicy")
    gateway = platform.gateway.model_copy(update={"cors": Cors(origins=("https://chat.example.com",))})
    cors = of(rendered("microk8s", "gateway", gateway=gateway), "SecurityPolicy")["cors"]
    assert cors["allowOrigins"] == ["https://chat.example.com"]
    assert "authorization" in cors["allowHeaders"]


def test_edge_marks_unread_bodies_for_cors(rendered: RenderedLayer, platform: Platform) -> None:
    gateway = platform.gateway.model_copy(update={"cors": Cors(origins=("https://chat.example.com",))})
    early = of(rendered("microk8s", "gateway", gateway=gateway), "ClientTrafficPolicy")["headers"][
        "earlyRequestHeaders"
    ]
    (mark,) = early["set"]
    # Envoy Gateway removes after it sets: a header in both lists would be gone, and CORS with it.
    assert {mark["name"], *early["remove"]} == set(STRIPPED_HEADERS)
    assert mark["name"] not in early["remove"]
    # No request's path, or what has been read would look unread.
    assert not mark["value"].startswith("/")
    assert "set" not in of(rendered("microk8s", "gateway"), "ClientTrafficPolicy")["headers"]["earlyRequestHeaders"]


def test_the_proxy_is_pinned_and_tolerates_its_node(rendered: RenderedLayer, platform: Platform) -> None:
    nodes = dict(platform.cluster.nodes)
    nodes["controller"] = nodes["controller"].model_copy(
        update={"taints": ("node-role.kubernetes.io/control-plane:NoSchedule",), "gpu": Gpu(product="A", memory="1Gi")}
    )
    cluster = platform.cluster.model_copy(update={"nodes": nodes})
    pod = of(rendered("microk8s", "gateway", cluster=cluster), "EnvoyProxy")["provider"]["kubernetes"][
        "envoyDeployment"
    ]["pod"]
    assert pod["nodeSelector"] == {"kubernetes.io/hostname": "controller"}
    assert {each["key"] for each in pod["tolerations"]} == {"node-role.kubernetes.io/control-plane", "nvidia.com/gpu"}


@pytest.mark.parametrize(
    "expose",
    [
        Expose(address="192.168.1.240", external_traffic_policy="Local"),
        Expose(load_balancer_class="example.com/lb"),
        Expose(type="NodePort", node_port=30090),
        Expose(type="ClusterIP"),
    ],
    ids=lambda expose: expose.load_balancer_class or expose.type,
)
def test_the_service_type_matches_the_spec(rendered: RenderedLayer, platform: Platform, expose: Expose) -> None:
    gateway = platform.gateway.model_copy(update={"expose": expose, "port": 8080})
    service = of(rendered("microk8s", "gateway", gateway=gateway), "EnvoyProxy")["provider"]["kubernetes"][
        "envoyService"
    ]
    assert service["type"] == expose.type
    assert service["externalTrafficPolicy"] == expose.external_traffic_policy
    for name in ("metallb.io/loadBalancerIPs", "metallb.universe.tf/loadBalancerIPs", "lbipam.cilium.io/ips"):
        assert service.get("annotations", {}).get(name) == expose.address
    assert service.get("loadBalancerClass") == expose.load_balancer_class
    patched = [{"name": "http-8080", "port": 8080, "protocol": "TCP", "nodePort": expose.node_port}]
    wanted = {"type": "StrategicMerge", "value": {"spec": {"ports": patched}}} if expose.node_port else None
    assert service.get("patch") == wanted


def test_in_kind_all_but_the_proxy_and_its_service_is_the_same(platform: Platform) -> None:
    def inputs(name: TargetName) -> dict[str, Any]:
        pieces = layer_named("gateway").pieces(target(platform, name))
        return {piece.file: piece.inputs for piece in pieces if isinstance(piece, Unit)}

    cluster, kind = inputs("microk8s"), inputs("kind")
    assert cluster.keys() == kind.keys()
    assert {file for file in cluster if cluster[file] != kind[file]} == {"envoy-proxy.yaml"}


@pytest.mark.parametrize(("stack", "version"), [("2026-12", "v1beta1"), ("2026-02", "v1alpha1")])
def test_the_body_processor_is_configured_in_the_stacks_version(
    rendered: RenderedLayer, stack: StackName, version: str
) -> None:
    (config,) = (each for each in rendered("microk8s", "gateway", stack) if each["kind"] == "GatewayConfig")
    assert config["apiVersion"] == f"aigateway.envoyproxy.io/{version}"
    assert config["spec"]["extProc"]["kubernetes"]["resources"]["limits"]


@pytest.mark.parametrize(
    ("path", "broken"),
    [
        ("/v1/models%", True),
        ("/v1/models%2", True),
        ("/v1%zz/chat/completions", True),
        ("/v1/audi%u006f/health", True),
        ("/%25%", True),
        ("/%2%41", True),
        ("/v1/models", False),
        ("/v1/chat%2Fcompletions", False),
        ("/%25zz", False),
        ("/", False),
    ],
)
def test_only_paths_that_crash_authorino_match(path: str, broken: bool) -> None:
    """Envoy matches the whole path with RE2; Go's url.Parse refuses just these."""
    assert bool(re.fullmatch(malformed_paths.BROKEN_ESCAPE, path)) == broken


def test_a_broken_path_ends_before_the_gate(rendered: RenderedLayer) -> None:
    """The first filter answers, whatever else is attached to the Gateway."""
    manifests = rendered("kind", "gateway")
    policy = of(manifests, "BackendTrafficPolicy")
    assert policy["targetRefs"] == [
        {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": malformed_paths.NAME}
    ]
    assert policy["faultInjection"] == {"abort": {"httpStatus": 400, "percentage": 100}}
    (rule,) = of(manifests, "HTTPRoute")["rules"]
    assert "backendRefs" not in rule


def test_answers_under_way_outlive_a_changed_listener(rendered: RenderedLayer, platform: Platform) -> None:
    """Envoy drains the old listener at each change; found where a stream of 90 s was cut off after 60."""
    shutdown = of(rendered("microk8s", "gateway"), "EnvoyProxy")["shutdown"]
    # Requests still come while the load balancer has not left the proxy: one of them may take its time from then on.
    unrouted = window_seconds(shutdown["minDrainDuration"])
    drain = window_seconds(shutdown["drainTimeout"])
    assert all(drain >= unrouted + window_seconds(model.timeout) for model in platform.models)
