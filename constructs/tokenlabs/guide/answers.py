"""How errors look: status, reason, what to do, and the body as it is really sent."""

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
"""Of Envoy AI Gateway (v1.0.0, internal/extproc/processor_impl.go); `…` is what its parser says of the body."""
NO_MODEL = "No matching route found. It is likely because the model specified in your request is not configured in the Gateway."
"""Of Envoy AI Gateway (v1.0.0, internal/controller/ai_gateway_route.go)."""
WITHOUT_SERVERS = "inference gateway: ServiceUnavailable - failed to find candidate pods for serving the request"
"""Of llm-d's endpoint picker (llm-d-inference-scheduler v0.7.1)."""


class Answer(NamedTuple):
    """An error that a client can get."""

    status: int
    why: str
    remedy: str
    body: str
    """As it is sent, but for `…`; empty: none."""


def answers(facts: Facts) -> Iterator[Answer]:
    """The errors, by status."""
    models = CHAT in {operation.path for operation in facts.operations}
    if models:
        yield Answer(400, "The body is not JSON.", "Send JSON, with `Content-Type: application/json`.", MALFORMED)
    yield Answer(
        401,
        "There is no key, or the key is unknown or revoked.",
        "Send `Authorization: Bearer`, one space, the key. Ask for a new one if it is right.",
        UNAUTHENTICATED,
    )
    yield Answer(403, "The path or the method is not open.", "See what may be called.", UNAUTHORIZED)
    if models:
        yield Answer(404, "There is no such model.", "Take its name from the list, to the letter.", NO_MODEL)
        yield Answer(
            413,
            f"The body has more than {facts.body_limit:,} bytes.",
            "Send less.",
            oversized_bodies.answer(facts.body_limit),
        )
    yield Answer(
        429,
        "A limit is reached.",
        "Wait for `retry-after` seconds." if facts.limit_headers else "Wait for the window to pass.",
        limit_answers.BODY,
    )
    yield Answer(500, "Something failed inside.", "Try again after a second, a few times; then report it.", "")
    yield Answer(503, "No server of the model is ready.", "Try again after some seconds.", WITHOUT_SERVERS)
