"""Request handling before any filter: sizes, timeouts, paths, and headers that clients may not send."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import headers
from tokenlabs.layers.base.kinds import cdk8s, envoy_gateway
from tokenlabs.layers.gateway.proxy import COMPONENT

if TYPE_CHECKING:
    from constructs import Construct

BODY_UNREAD = "unread"
"""Value of `headers.ORIGINAL_PATH` until Envoy AI Gateway has read the body, where CORS needs to know (routes/cors.py): not a
path, since it has no slash."""

STRIPPED_HEADERS = (
    # Envoy AI Gateway routes by these.
    headers.MODEL,
    headers.ORIGINAL_PATH,
    "x-ai-eg-internal-req-id",
    # The endpoint picker's: which pod, which priority, under which model.
    "x-gateway-destination-endpoint",
    "x-gateway-destination-endpoint-subset",
    "x-gateway-inference-objective",
    "x-gateway-inference-fairness-id",
    "x-gateway-model-name-rewrite",
    # Their current names (llm-d-router pull request 1161), which take precedence.
    "x-llm-d-inference-objective",
    "x-llm-d-inference-fairness-id",
    "x-llm-d-model-name-rewrite",
    # llm-d sends a request on to what these say (llm-d-router 242: request forgery).
    "x-prefiller-url",
    "x-prefiller-host-port",
    "x-encoder-hosts-ports",
    "x-kv-cache-source-host-port",
    "x-data-parallel-host-port",
    # The gate writes these, and limits count by them. Removal comes first: Envoy Gateway turns this list into an early
    # header mutation of the connection manager, which runs before all filters and before routing.
    headers.USER,
    headers.TIER,
)

REQUEST_RECEIVED_TIMEOUT = "120s"
"""Timeout for receiving a request including its body. Limits how long a client without a key can hold a connection by
sending headers slowly; an upload of 25 MB fits at 210 KB/s. Envoy has no limit by default."""


class EdgeInputs(NamedTuple):
    """Limits of the listener."""

    gateway: str
    namespace: str
    request_body: str
    longest_answer: int
    """Seconds that the longest route allows an answer."""
    marks_unread: bool
    """Whether `headers.ORIGINAL_PATH` says `BODY_UNREAD`."""


def build(scope: Construct, inputs: EdgeInputs) -> None:
    """The ClientTrafficPolicy of the Gateway."""
    envoy_gateway.ClientTrafficPolicy(
        scope,
        "client-traffic-policy",
        metadata=cdk8s.ApiObjectMetadata(name=inputs.gateway, namespace=inputs.namespace, labels=COMPONENT),
        spec=envoy_gateway.ClientTrafficPolicySpec(
            target_refs=[
                envoy_gateway.ClientTrafficPolicySpecTargetRefs(
                    group="gateway.networking.k8s.io", kind="Gateway", name=inputs.gateway
                )
            ],
            # Bounds what is buffered, so chat and completions (413 above it); plain routes stream uploads through.
            connection=envoy_gateway.ClientTrafficPolicySpecConnection(buffer_limit=inputs.request_body),
            timeout=envoy_gateway.ClientTrafficPolicySpecTimeout(
                http=envoy_gateway.ClientTrafficPolicySpecTimeoutHttp(
                    request_received_timeout=REQUEST_RECEIVED_TIMEOUT,
                    # Of every route too: with one set here, Envoy Gateway sets none on routes (xds/translator/route.go,
                    # idleTimeout). A JSON answer is silent until it is complete, so it may be as long as the answer.
                    stream_idle_timeout=f"{inputs.longest_answer}s",
                )
            ),
            # Envoy Gateway's defaults, set explicitly: the gate compares normalised paths.
            path=envoy_gateway.ClientTrafficPolicySpecPath(
                escaped_slashes_action="UnescapeAndRedirect", disable_merge_slashes=False
            ),
            headers=envoy_gateway.ClientTrafficPolicySpecHeaders(
                early_request_headers=_early_request_headers(inputs.marks_unread)
            ),
        ),
    )


def _early_request_headers(marks_unread: bool) -> envoy_gateway.ClientTrafficPolicySpecHeadersEarlyRequestHeaders:
    early = envoy_gateway.ClientTrafficPolicySpecHeadersEarlyRequestHeaders
    if not marks_unread:
        return early(remove=list(STRIPPED_HEADERS))
    # Setting a header replaces all values from the client. Envoy Gateway removes after it sets, so do not do both.
    return early(
        set=[
            envoy_gateway.ClientTrafficPolicySpecHeadersEarlyRequestHeadersSet(
                name=headers.ORIGINAL_PATH, value=BODY_UNREAD
            )
        ],
        remove=[header for header in STRIPPED_HEADERS if header != headers.ORIGINAL_PATH],
    )
