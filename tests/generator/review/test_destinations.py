"""Which backends serve a model or path after a change."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, sentences

NANO, VISION = "nvidia/Llama-3.1-Nemotron-Nano-8B-v1", "nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8"
POOLS = "InferencePool token-labs/token-labs-pool", "InferencePool token-labs/nemotron-vl-pool"
BACKEND = "    - group: inference.networking.k8s.io\n      kind: InferencePool\n      name: token-labs-pool\n"
OTHER = BACKEND.replace("name: token-labs-pool", "name: nemotron-vl-pool")


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (OTHER, f"caution opened: model {NANO} is served by {POOLS[1]}, before by {POOLS[0]}"),
        (BACKEND + OTHER, f"caution opened: model {NANO} is served by {POOLS[1]}, {POOLS[0]}, before by {POOLS[0]}"),
        (BACKEND + OTHER.rstrip("\n") + "\n      weight: 0\n", None),
        (
            BACKEND + "      modelNameOverride: other\n",
            f"caution opened: model {NANO} is asked for as other: another model may answer",
        ),
    ],
)
def test_other_backends_of_a_model(dist: Dist, new: str, said: str | None) -> None:
    dist.replace("routes/llm-inference.yaml", BACKEND, new)
    assert dist.sentences() == ([said] if said else [])


def test_other_shares(dist: Dist) -> None:
    dist.replace("routes/llm-inference.yaml", BACKEND, BACKEND + OTHER.replace("pool\n", "pool\n      weight: 9\n"))
    dist.old = dict(dist.new)
    dist.replace("routes/llm-inference.yaml", "weight: 9", "weight: 3")
    assert dist.sentences() == [
        f"caution opened: model {NANO} is served in other shares: {POOLS[1]} 75 %, {POOLS[0]} 25 %"
    ]


def test_rules_in_another_order(dist: Dist) -> None:
    """Two rules that match the same model: the first one takes it."""
    rule = f"  - backendRefs:\n{OTHER}    matches:\n    - headers: [{{name: x-ai-eg-model, value: {NANO}}}]\n"
    path = "routes/llm-inference.yaml"
    dist.new[f"microk8s/{path}"] += rule.encode()
    assert dist.sentences() == [
        "caution opened: AIGatewayRoute token-labs/llm-inference takes other requests than before, or handles them differently; "
        "of those for known models and paths, none"
    ]
    dist.new = dict(dist.old)
    dist.replace(path, "  rules:\n", f"  rules:\n{rule}")
    assert dist.sentences() == [f"caution opened: model {NANO} is served by {POOLS[1]}, before by {POOLS[0]}"]


def test_a_model_moves_to_a_pool_whose_pods_are_new(dist: Dist) -> None:
    for name in ("pool.yaml", "picker.yaml", "server.yaml"):
        text = dist.old[f"microk8s/models/token-labs-pool/{name}"]
        dist.new[f"microk8s/models/token-labs-pool/{name}"] = text.replace(b"token-labs-pool", b"nano")
    dist.replace("routes/llm-inference.yaml", BACKEND, BACKEND.replace("token-labs-pool", "nano"))
    (found,) = [each for each in dist.review().effects if each.subject == f"model {NANO}"]
    assert sentences([found]) == [
        f"danger closed: model {NANO} is served by InferencePool token-labs/nano, before by {POOLS[0]}: its pods are new, and "
        "requests fail until they are ready, for up to 600 s"
    ]
    assert found.seconds == 600


def _with_a_name(dist: Dist) -> None:
    """A second name of the first model, with a pool of its own."""
    pool = dist.new["microk8s/models/token-labs-pool/pool.yaml"].decode()
    inference_pool = pool[: pool.index("---\napiVersion: v1")]
    dist.new["microk8s/models/token-labs-pool/pool.yaml"] = (
        pool + inference_pool.replace("name: token-labs-pool\n  namespace", "name: token-labs-pool.chat\n  namespace")
    ).encode()
    rule = BACKEND.replace("token-labs-pool", "token-labs-pool.chat")
    name = "    matches:\n    - headers: [{name: x-ai-eg-model, value: chat}]\n"
    dist.replace("routes/llm-inference.yaml", "  rules:\n", f"  rules:\n  - backendRefs:\n{rule}{name}")


def test_a_name_comes_and_goes(dist: Dist) -> None:
    _with_a_name(dist)
    assert dist.sentences("opened", "closed") == [
        "caution opened: model chat is reachable by tenants, before by no one"
    ]
    dist.old, dist.new = dist.new, dist.old
    assert dist.sentences("opened", "closed") == [
        "caution closed: model chat is reachable by no one, before by tenants; requests for it get 404 as soon as Flux has "
        "updated the routes"
    ]


def test_names_of_a_model_change_places(dist: Dist) -> None:
    """The same pods serve both, and the same picker chooses one."""
    _with_a_name(dist)
    dist.old = dict(dist.new)
    for old, new in ((NANO, "x"), ("value: chat", f"value: {NANO}"), ("value: x", "value: chat")):
        dist.replace("routes/llm-inference.yaml", old, new)
    assert not [each for each in dist.review().effects if each.subject in (f"model {NANO}", "model chat")]


def test_a_renamed_model(dist: Dist) -> None:
    dist.replace("routes/llm-inference.yaml", f"value: {VISION}", "value: vision")
    assert dist.sentences("closed") == [
        f"caution closed: model {VISION} is reachable by no one, before by tenants; requests for it get 404 as soon as "
        "Flux has updated the routes; its pods serve model vision now: clients must use that name"
    ]


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        (
            "    filters: [{type: RequestMirror, requestMirror: {backendRef: {name: copy, port: 80}}}]\n",
            "danger opened: path /v1/audio/speech is copied to Service token-labs/copy port 80, with the content of requests",
        ),
        (
            "    filters: [{type: RequestHeaderModifier, requestHeaderModifier: {remove: [a]}}]\n",
            "caution opened: path /v1/audio/speech passes other filters: RequestHeaderModifier (requestHeaderModifier: remove: a); "
            "before, none",
        ),
    ],
)
def test_filters(dist: Dist, filters: str, said: str) -> None:
    dist.replace("routes/magpie-tts.yaml", "    matches:\n", f"{filters}    matches:\n")
    assert said in dist.sentences()


def test_a_route_that_answers_itself(dist: Dist) -> None:
    dist.replace("routes/oversized-bodies.yaml", "value: /v1/chat/completions", "value: /v1/other")
    assert dist.sentences() == [
        "caution opened: HTTPRoute token-labs/oversized-bodies takes other requests than before, or handles them differently; of "
        "those for known models and paths, none"
    ]
    dist.new = dict(dist.old)
    dist.remove("routes/oversized-bodies.yaml")
    assert (
        "caution opened: HTTPRoute token-labs/oversized-bodies is deleted: requests that it answered itself reach other routes"
        in dist.sentences()
    )


def test_a_pattern_that_becomes_a_prefix(dist: Dist) -> None:
    dist.replace("gateway/malformed-paths.yaml", "        type: RegularExpression\n", "")
    assert dist.sentences() == [
        "caution opened: HTTPRoute token-labs/malformed-paths takes other requests than before, or handles them differently; of "
        "those for known models and paths, none"
    ]


def test_a_rule_that_names_no_model_takes_them_all(dist: Dist) -> None:
    """The model is not unreachable, as a rule without matches takes every request."""
    dist.replace(
        "routes/llm-inference.yaml",
        "    matches:\n    - headers:\n      - name: x-ai-eg-model\n        type: Exact\n"
        "        value: nvidia/Llama-3.1-Nemotron-Nano-8B-v1\n",
        "",
    )
    assert dist.sentences("closed") == []
    assert (
        "caution opened: model nvidia/Llama-3.1-Nemotron-Nano-8B-v1 is no longer named by a rule; one of AIGatewayRoute "
        "token-labs/llm-inference that names no model takes its requests, and those for any other name"
        in dist.sentences()
    )


def test_other_paths_of_a_route_that_the_gate_does_not_open(dist: Dist) -> None:
    dist.replace(
        "routes/riva-stt.yaml",
        "type: Exact\n        value: /v1/audio/transcriptions",
        "type: PathPrefix\n        value: /v1/audio",
    )
    assert (
        "caution opened: HTTPRoute token-labs/riva-stt takes other paths: PathPrefix /v1/audio; before, Exact "
        "/v1/audio/transcriptions" in dist.sentences()
    )


def test_another_host_of_an_upstream_api_is_named(dist: Dist) -> None:
    dist.replace("routes/riva-stt.yaml", "hostname: integrate.api.nvidia.com", "hostname: other.example.com")
    assert (
        "caution opened: path /v1/audio/transcriptions passes other filters: URLRewrite (urlRewrite: hostname: other.example.com); "
        "before, URLRewrite (urlRewrite: hostname: integrate.api.nvidia.com)" in dist.sentences()
    )
