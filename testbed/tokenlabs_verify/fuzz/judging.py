"""Whether a request without a key got past the gate: pure, from what was sent, what came back and what arrived."""

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
    """What became of a request."""

    HOLE = "hole"
    """It got past the gate."""
    DOWN = "down"
    """The gate could not be asked and the proxy refused it, as it then refuses everybody: something has ended the gate."""
    DENIED = "denied"
    """The gate refused it: 401 or 403."""
    REFUSED = "refused"
    """Something before the gate did, or sent it elsewhere: another 4xx, 3xx, or a connection closed without a word, as Envoy
    does with what is no HTTP."""
    FAILED = "failed"
    """5xx, and nothing arrived: no hole, but no clean refusal."""
    UNANSWERED = "unanswered"
    """No answer came, and nothing arrived."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement, and its reason."""

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
"""Texts of answers that only something behind the gate gives."""
BACKENDS_HEADERS = (POD, "x-inference-pod", "x-ratelimit-limit")
"""Headers of answers that only something behind the gate gives."""

REASON = "x-ext-auth-reason"
"""Header in which Authorino says why it refuses (kuadrant/authorino v0.26.1, pkg/service/auth.go). Envoy's own 403, when
Authorino does not answer, has neither it nor a body; nor has the 403 by which it refuses an Upgrade before it asks."""
NOT_OF_THIS_PROTOCOL = frozenset({501, 505})
"""By which Envoy's codec refuses a Transfer-Encoding or a version."""

GRPC = {"7": 403, "16": 401, "12": 404, "13": 400}
"""What a request that says it is gRPC is refused with: HTTP 200 and a status of gRPC's (Envoy, `Grpc::Utility::httpToGrpcStatus`);
others may stand for anything from 429 to 504."""

_STATUS_LINE = re.compile(rb"HTTP/1\.\d (\d{3})")


def judge(request: Request, answer: Answer, arrivals: Sequence[Arrival], served: Served) -> Verdict:
    """The verdict on a request that had no valid key."""
    if reason := _arrived(arrivals) or _answered_from_behind(request, answer, served):
        return Verdict(Fate.HOLE, reason)
    status = answer.status
    if answer.ended == Ended.SILENT or (answer.ended == Ended.RESET and answer.first_byte is None):
        return Verdict(Fate.REFUSED, "the connection was closed without a word")
    if status is None:
        return Verdict(Fate.UNANSWERED, f"{answer.ended}: {answer.detail}" if answer.detail else str(answer.ended))
    if _grpc_status(answer):
        status = GRPC.get(_grpc_status(answer), 500)
    if answer.status == 403 and request.has("upgrade"):
        return Verdict(Fate.REFUSED, "403: Envoy lets no one change the protocol")
    if answer.status == 403 and not answer.body and not answer.value(REASON):
        return Verdict(Fate.DOWN, "403 without a reason: the gate could not be asked")
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
        return "it was let change the protocol"
    fine = status is not None and 200 <= status < 300 and not _grpc_status(answer)
    if fine and not _is_preflight(request, answer, served):
        return f"it was answered {status}"
    if status == 429:
        return "it was counted by a limit, and those stand behind the gate"
    text = answer.text[:4096].lower()
    for sign, reason in BEHIND:
        if sign in text:
            return f"{reason}: {status} {answer.text[:200]}"
    for name in BACKENDS_HEADERS:
        if answer.values(name):
            return f"the answer has the header `{name}`, which only something behind the gate gives"
    # Another answer behind the one that was asked for: that of a request hidden in this one.
    for found in _STATUS_LINE.findall(answer.surplus):
        if 200 <= int(found) < 300:
            return f"a request hidden in it was answered {int(found)}"
    return ""


def _grpc_status(answer: Answer) -> str:
    """The status of gRPC's by which it was refused; empty: it was not."""
    status = answer.value("grpc-status")
    return "" if status == "0" or answer.body else status


def _is_preflight(request: Request, answer: Answer, served: Served) -> bool:
    """Whether this is what a browser asks before it sends a key, answered as it should be: other origins get an empty answer
    that does not name them, which browsers take for a no (Envoy's CORS filter as Envoy Gateway 1.8 configures it)."""
    asked = request.method == "OPTIONS" and request.has("origin") and request.has("access-control-request-method")
    # Of several origins, whichever the proxy goes by: it gives nothing away but that this origin may call.
    known = any(name.lower() == "origin" and value in served.origins for name, value in request.headers)
    named = bool(answer.values("access-control-allow-origin"))
    return asked and bool(served.origins) and not answer.body and (known or not named)
