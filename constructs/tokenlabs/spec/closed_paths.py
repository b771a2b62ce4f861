"""Paths that `api.paths` does not know, and why they stay closed."""

from __future__ import annotations

from tokenlabs.spec.problems import Fault, Path, did_you_mean
from tokenlabs.spec.tenancy import API_PATHS

# Seen with real traffic on the 2026-11 stack; llm-d's and GIE's pickers want `messages` or a prompt in the body.
_NO_PICKER = "the endpoint picker answers 400: it wants messages or a prompt"
_ELSEWHERE = "its answers carry token counts where Kuadrant does not look, so that tokens would go uncounted"
_REASONS = {
    "/v1/embeddings": f"cannot be served: {_NO_PICKER}",
    "/v1/responses": f"cannot be served: {_NO_PICKER}, and {_ELSEWHERE}",
    "/anthropic/v1/messages": f"cannot be opened: {_ELSEWHERE}",
    "/v1/messages": f"cannot be opened: {_ELSEWHERE}",
    "/v1/images/generations": f"cannot be served: {_NO_PICKER}",
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
