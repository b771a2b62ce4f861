"""Paths that `api.paths` does not accept, and why."""

from __future__ import annotations

from tokenlabs.spec.problems import Fault, Path, did_you_mean
from tokenlabs.spec.tenancy import API_PATHS

# envoyproxy/ai-gateway v1.0.0: cmd/extproc/mainlib/main.go registers /cohere/v2/rerank and no other path of this kind, and
# internal/translator/cohere_rerank_v2.go counts `meta.tokens`; vLLM 0.20, vllm/entrypoints/pooling/score, answers with `usage`.
_UNCOUNTED = (
    "cannot be opened: Envoy AI Gateway counts tokens of rerank in Cohere's `meta.tokens`, which engines do not send, so it would "
    "be free; and it serves no other path for scores"
)
_ELSEWHERE = "its answers have token counts in fields that Kuadrant does not read, so tokens would not be counted"
_SCORES = ("/rerank", "/v1/rerank", "/v2/rerank", "/cohere/v2/rerank", "/score", "/v1/score", "/pooling", "/classify")
_REASONS = {
    "/v1/responses": f"cannot be opened: {_ELSEWHERE}",
    "/anthropic/v1/messages": f"cannot be opened: {_ELSEWHERE}",
    "/v1/messages": f"cannot be opened: {_ELSEWHERE}",
    **dict.fromkeys(_SCORES, _UNCOUNTED),
    "/v1/images/generations": "cannot be served: the endpoint picker answers 400, since it cannot parse its body",
    "/v1/audio/translations": "has no engine: recognition only transcribes",
    "/v1": "is a prefix, but paths must be exact: a prefix would open paths whose tokens are not counted",
    "/": "is a prefix, but paths must be exact: a prefix would open paths whose tokens are not counted",
}

_OTHER_TASKS = frozenset({"/v1/audio/translations", "/v1/images/generations", *_SCORES})


def closed_path(path: Path, written: str) -> Fault:
    """The fault of a path that cannot be opened."""
    plain = written.split("?")[0].rstrip("/*") or "/"
    if reason := _REASONS.get(plain):
        return Fault(
            path,
            reason,
            "remove it; use `/v1/chat/completions` for chat" if plain not in _OTHER_TASKS else "remove it",
        )
    return Fault(path, "is not a supported path", did_you_mean(written, API_PATHS))
