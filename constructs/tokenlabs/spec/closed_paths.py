"""Paths that `api.paths` does not know, and why they stay closed."""

from __future__ import annotations

from tokenlabs.spec.problems import Fault, Path, did_you_mean
from tokenlabs.spec.tenancy import API_PATHS

# gateway-api-inference-extension v1.3.0 and v1.4.0, pkg/epp/util/request/body.go: 1.4 reads /v1/responses as well, 1.5 embeddings.
_NO_PICKER = "the endpoint picker answers 400, since it reads no such body (through 1.4 of the inference extension)"
_ELSEWHERE = "its answers carry token counts where Kuadrant does not look, so that tokens would go uncounted"
_REASONS = {
    "/v1/embeddings": f"cannot be served: {_NO_PICKER}",
    "/v1/responses": f"cannot be opened: {_ELSEWHERE}",
    "/anthropic/v1/messages": f"cannot be opened: {_ELSEWHERE}",
    "/v1/messages": f"cannot be opened: {_ELSEWHERE}",
    "/v1/images/generations": "cannot be served: the endpoint picker answers 400, since it reads no such body",
    "/v1/audio/translations": "has no engine behind it: recognition transcribes only",
    "/v1": "is a prefix, and paths are exact: a prefix would open paths whose tokens are not counted",
    "/": "is a prefix, and paths are exact: a prefix would open paths whose tokens are not counted",
}


def closed_path(path: Path, written: str) -> Fault:
    """The fault of a path that cannot be opened."""
    plain = written.split("?")[0].rstrip("/*") or "/"
    if reason := _REASONS.get(plain):
        return Fault(
            path,
            reason,
            "leave it out; chat goes through `/v1/chat/completions`" if "audio" not in plain else "leave it out",
        )
    return Fault(path, "is not a path that this platform serves", did_you_mean(written, API_PATHS))
