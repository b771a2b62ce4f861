"""Paths that `api.paths` does not accept, and why."""

from __future__ import annotations

from tokenlabs.spec.problems import Fault, Path, did_you_mean
from tokenlabs.spec.tenancy import API_PATHS

# gateway-api-inference-extension v1.3.0 and v1.4.0, pkg/epp/util/request/body.go: 1.4 reads /v1/responses as well, 1.5 embeddings.
_NO_PICKER = "the endpoint picker answers 400, since it cannot parse its body (up to 1.4 of the inference extension)"
_ELSEWHERE = "its answers have token counts in fields that Kuadrant does not read, so tokens would not be counted"
_REASONS = {
    "/v1/embeddings": f"cannot be served: {_NO_PICKER}",
    "/v1/responses": f"cannot be opened: {_ELSEWHERE}",
    "/anthropic/v1/messages": f"cannot be opened: {_ELSEWHERE}",
    "/v1/messages": f"cannot be opened: {_ELSEWHERE}",
    "/v1/images/generations": "cannot be served: the endpoint picker answers 400, since it cannot parse its body",
    "/v1/audio/translations": "has no engine: recognition only transcribes",
    "/v1": "is a prefix, but paths must be exact: a prefix would open paths whose tokens are not counted",
    "/": "is a prefix, but paths must be exact: a prefix would open paths whose tokens are not counted",
}


def closed_path(path: Path, written: str) -> Fault:
    """The fault of a path that cannot be opened."""
    plain = written.split("?")[0].rstrip("/*") or "/"
    if reason := _REASONS.get(plain):
        return Fault(
            path,
            reason,
            "remove it; use `/v1/chat/completions` for chat" if "audio" not in plain else "remove it",
        )
    return Fault(path, "is not a supported path", did_you_mean(written, API_PATHS))
