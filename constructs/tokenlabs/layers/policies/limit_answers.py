"""The response to a client over its limit: a 429 in the shape of OpenAI's errors, with `retry-after`.

Envoy's rate limit answers with an empty body, Kuadrant's module with plain text. Both are local replies, which the connection
manager rewrites, whoever made them; a 429 of a model is none, and stays as the model wrote it. Envoy Gateway's
`responseOverride` would put a filter on the models' routes, where the body processor reads answers too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.layers.base.kinds import envoy_gateway
from tokenlabs.layers.gateway.identity import CONTENT_TYPE, error_body
from tokenlabs.layers.policies import gateway_patch

if TYPE_CHECKING:
    from constructs import Construct

NAME = "limit-answers"
STATUS = 429
CODE = "rate_limit_exceeded"
"""OpenAI's own code."""
RESET_HEADER = "x-ratelimit-reset"
"""Seconds until the window of the limit ends; both engines write it before the answer is rewritten."""

_LISTENER = "envoy.config.listener.v3.Listener"
# The one filter of a listener without TLS (Envoy Gateway 1.6 and 1.8, xds/translator/listener.go).
_CONNECTION_MANAGER = "/default_filter_chain/filters/0/typed_config"
BODY = error_body(
    f"This API key has used up a limit of its requests or tokens. Try again after the seconds in `{RESET_HEADER}`.",
    CODE,
    kind="rate_limit_error",
)
"""The response body, verbatim."""


class LimitAnswerInputs(NamedTuple):
    """Whose answers."""

    gateway: str
    namespace: str


def build(scope: Construct, inputs: LimitAnswerInputs) -> None:
    """The EnvoyPatchPolicy of the Gateway's listener."""
    operation = envoy_gateway.EnvoyPatchPolicySpecJsonPatchesOperation(
        op="add",
        path=f"{_CONNECTION_MANAGER}/local_reply_config",
        value={
            "mappers": [
                {
                    "filter": {
                        "status_code_filter": {
                            "comparison": {
                                "op": "EQ",
                                "value": {"default_value": STATUS, "runtime_key": f"tokenlabs.{NAME}"},
                            }
                        }
                    },
                    "body_format_override": {
                        "text_format_source": {"inline_string": BODY},
                        "content_type": CONTENT_TYPE,
                    },
                    "headers_to_add": [
                        {
                            "header": {
                                "key": "retry-after",
                                # Nothing is added if the header is missing.
                                "value": f"%RESP({RESET_HEADER})%",
                            },
                            "append_action": "OVERWRITE_IF_EXISTS_OR_ADD",
                        }
                    ],
                }
            ]
        },
    )
    gateway_patch.build(scope, NAME, inputs.gateway, inputs.namespace, _LISTENER, operation)
