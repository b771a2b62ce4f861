"""Decides whether a request without a key got past the gate: pure, from the request, its answer and its arrivals."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from tokenlabs.simulator.protocol import POD
from tokenlabs_verify.client import Answer, Ended, Request
from tokenlabs_verify.engine.environment import Arrival
from tokenlabs_verify.fuzz.case import Served


class Fate(StrEnum):
    """The fate of a request."""

    HOLE = "hole"
    """It got past the gate."""
    DOWN = "down"
    """The gate was unreachable, and the proxy rejects every request meanwhile: something took the gate down."""
    DENIED = "denied"
    """The gate rejected it: 401 or 403."""
    REFUSED = "refused"
    """The proxy rejected or redirected it before the gate: another 4xx, 3xx, or a closed connection, as Envoy does with bytes
    that are not HTTP."""
    FAILED = "failed"
    """5xx, and nothing arrived: not a hole, but not a proper rejection either."""
    UNANSWERED = "unanswered"
    """No answer, and nothing arrived."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict and its reason."""

    fate: Fate
    why: str


BEHIND = (
    # The body processor's own replies (envoyproxy/ai-gateway v1.0.0, internal/extproc/server.go, user_facing_errors.go).
    ("unsupported path", "the body processor answered"),
    ("malformed request:", "the body processor answered"),
    ("no matching route found", "the AI route answered"),
    # The endpoint picker's (gateway-api-inference-extension v1.4.0, pkg/epp/handlers).
    ("inference gateway:", "the endpoint picker answered"),
    ("inference error:", "the endpoint picker answered"),
    ('"object":"list"', "a list of models was answered"),
    ('"object": "list"', "a list of models was answered"),
)
"""Texts that only components behind the gate answer with."""
BACKENDS_HEADERS = (POD, "x-inference-pod", "x-ratelimit-limit")
"""Headers that only components behind the gate answer with."""

REASON = "x-ext-auth-reason"
"""Header with Authorino's reason for a rejection (kuadrant/authorino v0.26.1, pkg/service/auth.go). Envoy's own 403, when
Authorino does not answer, has neither it nor a body; nor has the 403 for an Upgrade, sent before Authorino is called."""
NOT_OF_THIS_PROTOCOL = frozenset({501, 505})
"""Statuses with which Envoy's codec rejects a Transfer-Encoding or a version."""

GRPC = {"7": 403, "16": 401, "12": 404, "13": 400}
"""Rejection of a request that claims to be gRPC: HTTP 200 and a gRPC status (Envoy, `Grpc::Utility::httpToGrpcStatus`);
other gRPC statuses may stand for anything from 429 to 504."""

_STATUS_LINE = re.compile(rb"HTTP/1\.\d (\d{3})")


def judge(request: Request, answer: Answer, arrivals: Sequence[Arrival], served: Served) -> Verdict:
    """The verdict on a request without a valid key."""
    if reason := _arrived(arrivals) or _answered_from_behind(request, answer, served):
        return Verdict(Fate.HOLE, reason)
    status = answer.status
    if answer.ended == Ended.SILENT or (answer.ended == Ended.RESET and answer.first_byte is None):
        return Verdict(Fate.REFUSED, "the connection was closed without an answer")
    if status is None:
        return Verdict(Fate.UNANSWERED, f"{answer.ended}: {answer.detail}" if answer.detail else str(answer.ended))
    if _grpc_status(answer):
        status = GRPC.get(_grpc_status(answer), 500)
    if answer.status == 403 and request.has("upgrade"):
        return Verdict(Fate.REFUSED, "403: Envoy rejects protocol upgrades")
    if answer.status == 403 and not answer.body and not answer.value(REASON):
        return Verdict(Fate.DOWN, "403 without a reason: the gate was unreachable")
    if status in (401, 403):
        return Verdict(Fate.DENIED, str(status))
    if status >= 500 and status not in NOT_OF_THIS_PROTOCOL:
        return Verdict(Fate.FAILED, f"{status} {answer.text[:200]}".strip())
    return Verdict(Fate.REFUSED, str(status))


def _arrived(arrivals: Sequence[Arrival]) -> str:
    return "; ".join(f"it reached {each.backend} as {each.method} {each.path[:200]}" for each in arrivals[:3])


def _answered_from_behind(request: Request, answer: Answer, served: Served) -> str:
    status = answer.status
    if status == 101 or 101 in answer.interim:
        return "its protocol upgrade was accepted"
    fine = status is not None and 200 <= status < 300 and not _grpc_status(answer)
    if fine and not _is_preflight(request, answer, served):
        return f"it was answered {status}"
    if status == 429:
        return "it was counted by a limit, which is behind the gate"
    text = answer.text[:4096].lower()
    for sign, reason in BEHIND:
        if sign in text:
            return f"{reason}: {status} {answer.text[:200]}"
    for name in BACKENDS_HEADERS:
        if answer.values(name):
            return f"the answer has the header `{name}`, which is only set behind the gate"
    # A second answer behind the expected one: that of a request hidden in this one.
    for found in _STATUS_LINE.findall(answer.surplus):
        if 200 <= int(found) < 300:
            return f"a request hidden in it was answered {int(found)}"
    return ""


def _grpc_status(answer: Answer) -> str:
    """The gRPC status of its rejection; '' if it was not rejected."""
    status = answer.value("grpc-status")
    return "" if status == "0" or answer.body else status


def _is_preflight(request: Request, answer: Answer, served: Served) -> bool:
    """Whether this is a CORS preflight, which has no key, with the correct answer: other origins get an empty answer that does
    not name them, which browsers treat as a rejection (Envoy's CORS filter as configured by Envoy Gateway 1.8)."""
    is_preflight = (
        request.method == "OPTIONS" and request.has("origin") and request.has("access-control-request-method")
    )
    # With several origins, any of them may be answered: the answer reveals only that this origin may call.
    known = any(name.lower() == "origin" and value in served.origins for name, value in request.headers)
    named = bool(answer.values("access-control-allow-origin"))
    return is_preflight and bool(served.origins) and not answer.body and (known or not named)
