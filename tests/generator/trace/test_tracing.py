"""Steps and answers of traces."""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenlabs.manifests import tree
from tokenlabs.manifests.objects import documents, parse
from tokenlabs.manifests.placement import Target, targets
from tokenlabs.manifests.tree import Tree
from tokenlabs.trace.formats import text
from tokenlabs.trace.matching import Request, matches_path
from tokenlabs.trace.step import Unknown
from tokenlabs.trace.tracing import trace

LLAMA = "nvidia/Llama-3.1-Nemotron-Nano-8B-v1"
FREE = "tenant-free-demo"
UPGRADE = {"connection": "Upgrade", "upgrade": "websocket"}


@pytest.fixture
def files(repository: Path) -> Tree:
    return {path: text for path, text in tree.read(repository / "dist").items() if path.startswith("microk8s/")}


def target_of(files: Tree) -> Target:
    (target,) = targets(parse(documents(files)))
    return target


def steps(files: Tree, request: Request) -> list[str]:
    return [
        f"{each.name} {each.object.ref.kind if each.object else '-'}" for each in trace(target_of(files), request).steps
    ]


def status(files: Tree, request: Request) -> int | None:
    return trace(target_of(files), request).answer.status


def test_the_steps_of_a_chat_completion(files: Tree) -> None:
    assert steps(files, Request("POST", "/v1/chat/completions", LLAMA, FREE)) == [
        "listener Gateway",
        "headers ClientTrafficPolicy",
        "route AIGatewayRoute",
        "gate SecurityPolicy",
        "body AIGatewayRoute",
        "route AIGatewayRoute",
        "limits BackendTrafficPolicy",
        "limits BackendTrafficPolicy",
        "limits BackendTrafficPolicy",
        "limits BackendTrafficPolicy",
        "body AIGatewayRoute",
        "picker Service",
        "pod Deployment",
        "counters BackendTrafficPolicy",
        "counters BackendTrafficPolicy",
    ]


def test_a_model_without_a_picker_is_served_by_the_pods_of_its_backends_host(files: Tree) -> None:
    pool = b"    - group: inference.networking.k8s.io\n      kind: InferencePool\n      name: token-labs-pool\n"
    route = files["microk8s/routes/llm-inference.yaml"]
    assert pool in route
    backend = b"""
---
apiVersion: aigateway.envoyproxy.io/v1beta1
kind: AIServiceBackend
metadata: {name: plain, namespace: token-labs}
spec: {schema: {name: OpenAI}, backendRef: {group: gateway.envoyproxy.io, kind: Backend, name: plain}}
---
apiVersion: gateway.envoyproxy.io/v1alpha1
kind: Backend
metadata: {name: plain, namespace: token-labs}
spec: {endpoints: [{fqdn: {hostname: token-labs-pool-decode.token-labs.svc.cluster.local, port: 8000}}]}
"""
    plain = files | {"microk8s/routes/llm-inference.yaml": route.replace(pool, b"    - name: plain\n") + backend}
    found = trace(target_of(plain), Request("POST", "/v1/chat/completions", LLAMA, FREE))
    served = [f"{each.name} {each.object}" for each in found.steps if each.name in ("picker", "upstream", "pod")]
    assert served == ["upstream Backend token-labs/plain", "pod Deployment token-labs/token-labs-pool-decode"]
    assert Unknown.NO_POD in {each.answer.unknown for each in found.others}


def test_speech_to_text_uses_the_upstream_host_and_key(files: Tree) -> None:
    found = steps(files, Request("POST", "/v1/audio/transcriptions", None, FREE))
    assert found[2] == "route HTTPRoute"
    assert found[-3:] == ["filter HTTPRoute", "filter HTTPRouteFilter", "upstream Backend"]


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (Request("POST", "/v1/chat/completions", LLAMA, FREE), None),
        (Request("POST", "/v1/chat/completions", LLAMA), 401),
        (Request("POST", "/v1/chat/completions", LLAMA, "unknown"), 401),
        (Request("POST", "/v1/chat/completions", "unknown", FREE), 404),
        (Request("GET", "/v1/chat/completions", None, FREE), 403),
        (Request("POST", "/v1/embeddings", LLAMA, FREE), 403),
        (Request("GET", "/v1/models", None, FREE), 200),
        (Request("GET", "/v1/models"), 401),
        (Request("POST", "/v1/audio/speech", None, FREE), None),
        (Request("GET", "/v1/%zz", None, FREE), 400),
        (Request("GET", "/v1/%zz"), 400),
        (Request("POST", "/v1/chat/completions", LLAMA, FREE, headers={"content-length": "5000000"}), 413),
        (Request("GET", "/metrics", None, FREE), 403),
        (Request("POST", "/v1/%63hat/completions", LLAMA, FREE), None),
        (Request("POST", "/v1/chat/completions%00", LLAMA, FREE), 400),
        (Request("POST", "/v1/chat/completions#/v1/models", LLAMA), 400),
        (Request("POST", "http://other.example.org/v1/chat/completions", LLAMA, FREE), None),
        (Request("POST", "/v1/chat/completions", None, FREE, body=b"{"), 400),
        (Request("POST", "/v1/chat/completions", None, FREE, body=b'{"messages": []}'), 404),
        (Request("POST", "/v1/chat/completions", None, FREE, body=b"[]" + b" " * 5_000_000), 413),
        (Request("GET", "/v1/chat/completions", headers=UPGRADE), 403),
        (Request("GET", "/v1/audio/speech", headers=UPGRADE), 401),
        (Request("POST", "/v1/chat/completions", None, FREE, headers={"x-ai-eg-model": LLAMA}), 404),
    ],
)
def test_the_answer(files: Tree, request_: Request, expected: int | None) -> None:
    """As `tokenlabs verify` proves with real requests; None: the backend answers."""
    assert status(files, request_) == expected


def test_a_picker_rejects_embeddings(files: Tree) -> None:
    """llm-d-inference-scheduler v0.7.1: "must have prompt field"; `plain-embeddings-of-a-chat-model` sends one."""
    opened = {path: text.replace(b'"/v1/audio/speech"', b'"/v1/embeddings"') for path, text in files.items()}
    assert opened != files
    assert status(opened, Request("POST", "/v1/embeddings", LLAMA, FREE)) == 400


def test_a_chunked_body_over_the_limit_may_be_rejected_late(files: Tree) -> None:
    """Envoy may read more than its buffer, or stop reading, before the gate answers; a real run had each of these answers."""
    body = f'{{"model": "{LLAMA}"}}'.encode()
    headers = {"transfer-encoding": "chunked"}
    large = Request("POST", "/v1/chat/completions", None, FREE, headers=headers, body=body + b" " * 5 * 2**20)
    found = trace(target_of(files), large)
    assert found.answer.status == 413
    others = {each.answer.unknown: each for each in found.others}
    assert others[Unknown.READING_STOPPED].answer.status == 408
    late = others[Unknown.READ_WHOLE]
    assert (late.answer.status, late.answer.details) == (500, "ext_proc_error")
    assert late.place.route.endswith("llm-inference/rule/0/match/0/*")


def test_a_chunked_body_under_the_limit_is_answered(files: Tree) -> None:
    headers = {"transfer-encoding": "chunked"}
    body = f'{{"model": "{LLAMA}"}}'.encode()
    found = trace(target_of(files), Request("POST", "/v1/chat/completions", None, FREE, headers=headers, body=body))
    assert found.answer.status is None
    assert not {Unknown.READ_WHOLE, Unknown.READING_STOPPED} & {each.answer.unknown for each in found.others}


def test_request_limits_apply_only_to_post(files: Tree) -> None:

    speech = [
        each for each in steps(files, Request("GET", "/v1/audio/health", None, FREE)) if each.startswith("limits")
    ]
    assert len(speech) == 2
    found = trace(target_of(files), Request("GET", "/v1/audio/health", None, FREE)).steps
    assert all("tokens" in each.does for each in found if each.name == "limits")


def test_direct_answers_are_not_counted(files: Tree) -> None:
    """Envoy's rate limit needs a route with a backend: an oversized body and an unknown model cost no request."""
    oversized = Request("POST", "/v1/chat/completions", LLAMA, FREE, headers={"content-length": "5000000"})
    for each in (oversized, Request("POST", "/v1/chat/completions", "unknown", FREE)):
        assert not [one for one in steps(files, each) if one.startswith("limits")]


@pytest.mark.parametrize(
    ("request_", "route", "cluster", "details"),
    [
        (Request("POST", "/v1/chat/completions", LLAMA, FREE), "llm-inference/rule/0/match/0", True, "via_upstream"),
        (Request("POST", "/v1/chat/completions", LLAMA), "llm-inference/rule/2/match/0", False, "ext_authz_denied"),
        (Request("POST", "/v1/chat/completions", "x", FREE), "llm-inference/rule/2/match/0", False, "direct_response"),
        (Request("GET", "/v1/audio/health"), "magpie-tts/rule/0/match/2", True, "ext_authz_denied"),
        (Request("GET", "/v1/%zz"), "malformed-paths/rule/0/match/0", False, "fault_filter_abort"),
    ],
)
def test_where_envoy_has_the_request(files: Tree, request_: Request, route: str, cluster: bool, details: str) -> None:
    """Names as a real Envoy logged them (Envoy Gateway 1.8.3, Envoy AI Gateway 1.0.0)."""
    place, answer = trace(target_of(files), request_).ending.place, trace(target_of(files), request_).answer
    assert place.route == f"httproute/token-labs/{route}/*"
    assert place.cluster == (f"httproute/token-labs/{route.rpartition('/match/')[0]}" if cluster else "")
    assert answer.details == details


def test_the_filters_of_a_chat_completion_in_the_order_of_envoys_chain(files: Tree) -> None:
    found = trace(target_of(files), Request("POST", "/v1/chat/completions", LLAMA, FREE)).ending.filters
    assert [name.removeprefix("envoy.filters.http.") for _, name in found] == [
        "ext_authz/securitypolicy/token-labs/token-labs-gateway",
        "ext_proc/aigateway",
        "ratelimit/token-labs/token-labs-gateway",
        "ext_proc/endpointpicker/token-labs-pool_token-labs_ext_proc",
    ]


def test_answers_that_manifests_cannot_exclude(files: Tree) -> None:
    """As the scenarios `faults-*` found them: an unavailable picker is 500, not 503."""
    others = trace(target_of(files), Request("POST", "/v1/chat/completions", LLAMA, FREE)).others
    statuses = {each.answer.unknown: each.answer.status for each in others}
    assert statuses[Unknown.GATE_DOWN] == 403
    assert statuses[Unknown.LIMIT_USED_UP] == 429
    assert statuses[Unknown.PICKER_DOWN] == 500
    # `limits.onFailure: open`: requests pass uncounted.
    assert Unknown.COUNTERS_DOWN not in statuses


def test_uncounted_requests_are_rejected_if_limits_fail_closed(files: Tree) -> None:
    name = "microk8s/envoy-gateway/release.yaml"
    files[name] = files[name].replace(b"failClosed: false", b"failClosed: true")
    others = trace(target_of(files), Request("POST", "/v1/chat/completions", LLAMA, FREE)).others
    assert [each.answer.status for each in others if each.answer.unknown == Unknown.COUNTERS_DOWN] == [500]


def test_the_document_lists_what_manifests_do_not_tell(repository: Path) -> None:
    document = (repository / "docs" / "trace.md").read_text()
    assert [each for each in Unknown if f"| {each} |" not in document] == []


def test_without_a_gate_every_request_passes(files: Tree) -> None:
    del files["microk8s/gateway/gate.yaml"]
    found = trace(target_of(files), Request("POST", "/v1/chat/completions", LLAMA))
    assert found.answer.status is None
    assert "is missing: every request passes" in [each.does for each in found.steps]


def test_a_removed_backend_is_a_500(files: Tree) -> None:
    files["microk8s/routes/magpie-tts.yaml"] = files["microk8s/routes/magpie-tts.yaml"].replace(
        b"- name: magpie-tts\n", b"- name: x\n"
    )
    assert status(files, Request("POST", "/v1/audio/speech", None, FREE)) == 500


def test_without_a_gateway_nothing_listens(files: Tree) -> None:
    del files["microk8s/gateway/gateway.yaml"]
    found = trace(target_of(files), Request("GET", "/v1/models"))
    assert (found.answer.status, found.answer.by) == (None, "no one: the connection is refused")
    assert text(found).endswith("→ no answer, by no one: the connection is refused\n")


ROUTES = """\
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: g, namespace: n}
spec: {listeners: [{name: http, port: 80, protocol: HTTP}]}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: r, namespace: n}
spec:
  parentRefs: [{name: g}]
  rules:
  - {matches: [{path: {type: PathPrefix, value: /}}], filters: [], backendRefs: [{name: prefix}]}
  - {matches: [{path: {type: PathPrefix, value: /v1/chat}}], backendRefs: [{name: longer}]}
  - {matches: [{path: {type: Exact, value: /v1/chat}}], backendRefs: [{name: exact}]}
  - {matches: [{path: {type: Exact, value: /v1/chat}, method: POST}], backendRefs: [{name: method}]}
  - {matches: [{path: {type: Exact, value: /v1/chat}, headers: [{name: X-Beta, value: "1"}]}], backendRefs: [{name: header}]}
"""


@pytest.mark.parametrize(
    ("request_", "backend"),
    [
        (Request("GET", "/other"), "prefix"),
        (Request("GET", "/v1/chat/completions"), "longer"),
        (Request("GET", "/v1/chats"), "prefix"),
        (Request("GET", "/v1/chat"), "exact"),
        (Request("POST", "/v1/chat"), "method"),
        (Request("GET", "/v1/chat", headers={"x-beta": "1"}), "header"),
        (Request("POST", "/v1/chat", headers={"x-beta": "1"}), "method"),
    ],
)
def test_the_most_specific_rule_matches(request_: Request, backend: str) -> None:
    """HTTPRouteRule of the Gateway API: exact path, longest prefix, method, most headers."""
    found = trace(target_of({"a.yaml": ROUTES.encode()}), request_)
    assert [each.does for each in found.steps][-1] == f"Service n/{backend} is missing"


HOSTS = """\
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: g, namespace: n}
spec: {listeners: [{name: http, port: 80, protocol: HTTP}]}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: any, namespace: n}
spec:
  parentRefs: [{name: g}]
  rules: [{matches: [{path: {type: Exact, value: /v1/chat}}], backendRefs: [{name: any}]}]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: one, namespace: n}
spec:
  parentRefs: [{name: g}]
  hostnames: [api.example.com]
  rules: [{matches: [{path: {type: PathPrefix, value: /v1}}], backendRefs: [{name: one}]}]
"""


@pytest.mark.parametrize(
    ("request_", "route"),
    [
        (Request("GET", "/v1/chat", host="api.example.com:8080"), "httproute/n/one/rule/0/match/0/api_example_com"),
        (Request("GET", "/other", host="api.example.com"), ""),
        (Request("GET", "/v1/chat", host="www.example.com"), "httproute/n/any/rule/0/match/0/*"),
    ],
)
def test_routes_of_a_more_specific_host_hide_the_others(request_: Request, route: str) -> None:
    """Envoy chooses a virtual host first, and does not return to that of `*` if no path matches."""
    assert trace(target_of({"a.yaml": HOSTS.encode()}), request_).ending.place.route == route


@pytest.mark.parametrize(
    ("kind", "value", "path", "matches"),
    [
        ("PathPrefix", "/v1", "/v1", True),
        ("PathPrefix", "/v1/", "/v1/x", True),
        ("PathPrefix", "/v1", "/v10", False),
        ("RegularExpression", "/v[0-9]+", "/v12", True),
        ("RegularExpression", "/v[0-9]+", "/v12/x", False),
        ("RegularExpression", "(", "(", False),
        ("Unknown", "/", "/", False),
    ],
)
def test_path_matches(kind: str, value: str, path: str, matches: bool) -> None:
    assert matches_path(kind, value, path) is matches
