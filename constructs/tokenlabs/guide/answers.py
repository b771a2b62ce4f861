"""Error responses: status, reason, remedy, and the exact body."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tokenlabs.guide.facts import CHAT, Facts
from tokenlabs.layers.gateway.identity import UNAUTHENTICATED, UNAUTHORIZED
from tokenlabs.layers.policies import limit_answers
from tokenlabs.layers.routes import oversized_bodies

MALFORMED = (
    '{"type":"error","error":{"type":"BadRequest","code":"400","message":"malformed request: failed to parse JSON for '
    '/v1/chat/completions: …"}}'
)
"""From Envoy AI Gateway (v1.0.0, internal/extproc/processor_impl.go); `…` is its parser's message."""
NO_MODEL = "No matching route found. It is likely because the model specified in your request is not configured in the Gateway."
"""From Envoy AI Gateway (v1.0.0, internal/controller/ai_gateway_route.go)."""


class Answer(NamedTuple):
    """An error that a client can get."""

    status: int
    why: str
    remedy: str
    body: str
    """Exact body, except `…`; empty: none."""


def answers(facts: Facts) -> Iterator[Answer]:
    """The errors, by status."""
    models = CHAT in {operation.path for operation in facts.operations}
    if models:
        yield Answer(400, "The body is not JSON.", "Send JSON, with `Content-Type: application/json`.", MALFORMED)
    yield Answer(
        401,
        "The key is missing, unknown or revoked.",
        "Send `Authorization: Bearer`, one space, and the key. If the key is correct, request a new one.",
        UNAUTHENTICATED,
    )
    yield Answer(403, "The path or the method is not open.", "Use one of the endpoints above.", UNAUTHORIZED)
    if models:
        yield Answer(404, "The model is unknown.", "Use a name from the list of models, exactly.", NO_MODEL)
        yield Answer(
            413,
            f"The body has more than {facts.body_limit:,} bytes.",
            "Send a smaller body.",
            oversized_bodies.answer(facts.body_limit),
        )
    yield Answer(
        429,
        "A limit is reached.",
        "Wait for `retry-after` seconds." if facts.limit_headers else "Wait for the window to pass.",
        limit_answers.BODY,
    )
    yield Answer(500, "Internal error.", "Retry a few times, one second apart; then report it.", "")
    yield Answer(503, "No server of the model is ready.", "Wait for `retry-after` seconds.", limit_answers.UNAVAILABLE)
