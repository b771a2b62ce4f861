"""Which requests and streams are rejected or cut off that were not before."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences

EDGE = "ClientTrafficPolicy token-labs/token-labs-gateway"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (
            "gateway/edge.yaml",
            "bufferLimit: 4Mi",
            "bufferLimit: 1Mi",
            f"caution closed: {EDGE} rejects requests with bodies over 1Mi with 413, before over 4Mi",
        ),
        (
            "gateway/edge.yaml",
            "streamIdleTimeout: 300s",
            "streamIdleTimeout: 30s",
            f"caution closed: {EDGE} cuts off streams in which nothing is sent after 30s, before 300s",
        ),
        (
            "gateway/edge.yaml",
            "  connection:\n",
            "  connection:\n    connectionLimit: {value: 10}\n",
            f"caution closed: {EDGE} takes 10 connections at once, before unset",
        ),
        (
            "routes/magpie-tts.yaml",
            "request: 120s",
            "request: 1m",
            "caution closed: HTTPRoute token-labs/magpie-tts cuts off requests for /v1/audio/speech, /v1/audio/models, "
            "/v1/audio/health after 1m, before 120s",
        ),
        (
            "routes/llm-inference.yaml",
            "request: 300s",
            "request: 300s\n      backendRequest: 10s",
            "caution closed: AIGatewayRoute token-labs/llm-inference cuts off each attempt of a request for "
            "nvidia/Llama-3.1-Nemotron-Nano-8B-v1 after 10s, before never",
        ),
        (
            "policies/envoy-limits.yaml",
            "spec:\n  rateLimit:",
            "spec:\n  faultInjection: {abort: {httpStatus: 503, percentage: 50}}\n  rateLimit:",
            "danger closed: BackendTrafficPolicy token-labs/token-labs-gateway fails requests on purpose: httpStatus: 503, "
            "percentage: 50; before, unset",
        ),
        (
            "policies/envoy-limits.yaml",
            "spec:\n  rateLimit:",
            "spec:\n  retry: {numRetries: 5}\n  rateLimit:",
            "caution capacity: BackendTrafficPolicy token-labs/token-labs-gateway sends failed requests again: numRetries: 5; "
            "before, unset; a model computes each of them",
        ),
    ],
)
def test_less_time_or_room(dist: Dist, file: str, old: str, new: str, said: str) -> None:
    dist.replace(file, old, new)
    assert said in dist.sentences()


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("gateway/edge.yaml", "bufferLimit: 4Mi", "bufferLimit: 8Mi"),
        ("gateway/edge.yaml", "streamIdleTimeout: 300s", "streamIdleTimeout: 0s"),
        ("routes/magpie-tts.yaml", "request: 120s", "request: 10m"),
        ("routes/magpie-tts.yaml", "request: 120s", "request: 2m"),
        ("routes/magpie-tts.yaml", "    timeouts:\n      request: 120s\n", ""),
    ],
)
def test_more_or_as_much_cuts_off_nothing(dist: Dist, file: str, old: str, new: str) -> None:
    dist.replace(file, old, new)
    assert dist.sentences("closed") == []


def test_rules_are_recognized_by_what_they_match() -> None:
    route = """\
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: r, namespace: n}
        spec: {rules: [RULES]}
        """
    a, b = ("{matches: [{path: {value: /PATH}}], timeouts: {request: TIMEs}}".replace("PATH", each) for each in "ab")
    old = files(r=route.replace("RULES", f"{a.replace('TIME', '10')}, {b.replace('TIME', '99')}"))
    new = files(r=route.replace("RULES", f"{b.replace('TIME', '98')}, {a.replace('TIME', '10')}"))
    found = effects(old, new, "closed")
    assert sentences(found) == ["caution closed: HTTPRoute n/r cuts off requests for /b after 98s, before 99s"]
    assert [(each.path, each.old, each.new) for each in found[0].because] == [
        ("spec.rules[0].timeouts.request", "99s", "98s")
    ]
