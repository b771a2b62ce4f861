"""The responses of the proxy itself to a client over its limit, and to one whose model has no server: OpenAI's errors.

Envoy's rate limit answers with an empty body, Kuadrant's module and the picker with plain text. All are local replies, which the
connection manager rewrites, whoever made them; an answer of a model is none, and stays as the model wrote it. Envoy Gateway's
`responseOverride` would put a filter on the models' routes, where the body processor reads answers too.

The picker, too, answers 429: if its pool has pods and none of them may answer (GIE v1.4.0, pkg/epp/requestcontrol/director.go).
That is no limit of the client's. Envoy flags what its rate limit rejects; Kuadrant's 429 says that nothing remains. The headers of
limits are on every answer, so that they are there tells nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tokenlabs.layers.base.kinds import envoy_gateway
from tokenlabs.layers.gateway.identity import CONTENT_TYPE, error_body
from tokenlabs.layers.policies import gateway_patch

if TYPE_CHECKING:
    from constructs import Construct

NAME = "limit-answers"
CODE = "rate_limit_exceeded"
"""OpenAI's own code."""
RESET_HEADER = "x-ratelimit-reset"
"""Seconds until the window of the limit ends; both engines write it before the answer is rewritten."""

_NOTHING_REMAINS = "response.headers['x-ratelimit-remaining'] == '0'"
_LISTENER = "envoy.config.listener.v3.Listener"
# The one filter of a listener without TLS (Envoy Gateway 1.6 and 1.8, xds/translator/listener.go).
_CONNECTION_MANAGER = "/default_filter_chain/filters/0/typed_config"
_EXPRESSION = "type.googleapis.com/envoy.extensions.access_loggers.filters.cel.v3.ExpressionFilter"
BODY = error_body(
    f"This API key has used up a limit of its requests or tokens. Try again after the seconds in `{RESET_HEADER}`.",
    CODE,
    kind="rate_limit_error",
)
"""The response body to a client over its limit, verbatim."""
RETRY_SECONDS = 5
UNAVAILABLE = error_body(
    "No server can answer this request at the moment. Try again after the seconds in `retry-after`.",
    "service_unavailable",
    kind="server_error",
)
"""The response body if no server is ready, or the proxy cannot reach one, verbatim."""


class LimitAnswerInputs(NamedTuple):
    """Whose answers."""

    gateway: str
    namespace: str


def build(scope: Construct, inputs: LimitAnswerInputs) -> None:
    """The EnvoyPatchPolicy of the Gateway's listener."""
    # The first that matches rewrites the answer.
    by_limit = {"or_filter": {"filters": [{"response_flag_filter": {"flags": ["RL"]}}, _response(_NOTHING_REMAINS)]}}
    limited = _and(_status(429), by_limit)
    without_server = {"or_filter": {"filters": [_status(429), _status(503)]}}
    mappers = [
        # Nothing is added if the header is missing.
        _mapper(limited, BODY, f"%RESP({RESET_HEADER})%"),
        {**_mapper(without_server, UNAVAILABLE, str(RETRY_SECONDS)), "status_code": 503},
    ]
    operation = envoy_gateway.EnvoyPatchPolicySpecJsonPatchesOperation(
        op="add", path=f"{_CONNECTION_MANAGER}/local_reply_config", value={"mappers": mappers}
    )
    gateway_patch.build(scope, NAME, inputs.gateway, inputs.namespace, _LISTENER, operation)


def _mapper(matches: dict[str, Any], body: str, retry_after: str) -> dict[str, Any]:
    return {
        "filter": matches,
        "body_format_override": {"text_format_source": {"inline_string": body}, "content_type": CONTENT_TYPE},
        "headers_to_add": [
            {
                "header": {"key": "retry-after", "value": retry_after},
                "append_action": "OVERWRITE_IF_EXISTS_OR_ADD",
            }
        ],
    }


def _status(code: int) -> dict[str, Any]:
    value = {"default_value": code, "runtime_key": f"tokenlabs.{NAME}.{code}"}
    return {"status_code_filter": {"comparison": {"op": "EQ", "value": value}}}


def _response(expression: str) -> dict[str, Any]:
    """By an expression in CEL; Envoy's other filters do not read response headers."""
    config = {"@type": _EXPRESSION, "expression": expression}
    return {"extension_filter": {"name": "envoy.access_loggers.extension_filters.cel", "typed_config": config}}


def _and(*filters: dict[str, Any]) -> dict[str, Any]:
    return {"and_filter": {"filters": list(filters)}}
