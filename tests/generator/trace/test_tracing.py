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
from tokenlabs.trace.tracing import trace

LLAMA = "nvidia/Llama-3.1-Nemotron-Nano-8B-v1"
FREE = "tenant-free-demo"


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
        "gate SecurityPolicy",
        "body AIGatewayRoute",
        "limits BackendTrafficPolicy",
        "limits BackendTrafficPolicy",
        "limits BackendTrafficPolicy",
        "limits BackendTrafficPolicy",
        "route AIGatewayRoute",
        "picker Service",
        "pod Deployment",
        "counters BackendTrafficPolicy",
        "counters BackendTrafficPolicy",
    ]


def test_speech_to_text_uses_the_upstream_host_and_key(files: Tree) -> None:
    found = steps(files, Request("POST", "/v1/audio/transcriptions", None, FREE))
    assert found[-4:] == ["route HTTPRoute", "filter HTTPRoute", "filter HTTPRouteFilter", "upstream Backend"]


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
    ],
)
def test_the_answer(files: Tree, request_: Request, expected: int | None) -> None:
    """As `tokenlabs verify` proves with real requests; None: the backend answers."""
    assert status(files, request_) == expected


def test_request_limits_apply_only_to_post(files: Tree) -> None:

    speech = [
        each for each in steps(files, Request("GET", "/v1/audio/health", None, FREE)) if each.startswith("limits")
    ]
    assert len(speech) == 2
    found = trace(target_of(files), Request("GET", "/v1/audio/health", None, FREE)).steps
    assert all("tokens" in each.does for each in found if each.name == "limits")


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
