"""Requests whose declared body is too large get 413 based on their headers, before the body is buffered.

Envoy's buffer, bounded by `gateway.requestBody`, is not enough: while the gate is asked, Envoy fills it and reads no more, and
where the upload is quicker than the gate, the body processor behind then waits for an end that never comes. The client got
408 after `requestReceivedTimeout`, two minutes; a body that exceeded the buffer by less than one read even got 500 from the
picker (Envoy 1.38; found by `tokenlabs verify`, in `bodies-request-twice-the-limit`). So a route of its own takes them, by
`content-length`, and answers itself, after the gate: without a key it is 401 as everywhere. On exact paths, which win over
those of models. Chunked bodies declare no
length: only the buffer limits them, and the picker, which accepts no more than gRPC's default.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.labels import NAME_LABEL
from tokenlabs.layers.base.kinds import cdk8s, envoy_gateway, gateway_api
from tokenlabs.layers.gateway import direct_answer
from tokenlabs.layers.gateway.identity import CONTENT_TYPE, error_body
from tokenlabs.layers.policies import open_token_paths
from tokenlabs.spec.base import quantity_value

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.platform import Platform

NAME = "oversized-bodies"
STATUS = 413
_LABELS = {NAME_LABEL: NAME}


class OversizedBodiesInputs(NamedTuple):
    """Paths of models, and the most bytes that a body may have there."""

    namespace: str
    gateway: str
    paths: tuple[str, ...]
    most: int


def routes(platform: Platform) -> Iterator[OversizedBodiesInputs]:
    """One route, if a path of models is open."""
    paths = open_token_paths(platform)
    if paths and platform.models:
        most = int(quantity_value(platform.gateway.request_body))
        yield OversizedBodiesInputs(platform.name, platform.gateway.name, paths, most)


def answer(most: int) -> str:
    """Body of the 413."""
    return error_body(f"The request body has more than {most} bytes, the most that are allowed.", "request_too_large")


def more_than(number: int) -> str:
    """RE2 for the decimal numbers above `number`, over the whole text; leading zeros are ignored."""
    digits = str(number)
    longer = f"[1-9][0-9]{{{len(digits)},}}"
    same_length = [
        f"{digits[:at]}[{int(digit) + 1}-9][0-9]{{{len(digits) - at - 1}}}"
        for at, digit in enumerate(digits)
        if digit != "9"
    ]
    return f"0*({'|'.join([*same_length, longer])})"


def build(scope: Construct, inputs: OversizedBodiesInputs) -> None:
    """The HTTPRoute without a backend, and its direct response."""
    direct_answer.build(
        scope,
        cdk8s.ApiObjectMetadata(name=NAME, namespace=inputs.namespace, labels=_LABELS),
        inputs.gateway,
        [_match(path, inputs.most) for path in inputs.paths],
        envoy_gateway.HttpRouteFilterSpecDirectResponse(
            status_code=STATUS,
            content_type=CONTENT_TYPE,
            body=envoy_gateway.HttpRouteFilterSpecDirectResponseBody(
                type="Inline",
                inline=answer(inputs.most),
            ),
        ),
    )


def _match(path: str, most: int) -> gateway_api.HttpRouteSpecRulesMatches:
    return gateway_api.HttpRouteSpecRulesMatches(
        path=gateway_api.HttpRouteSpecRulesMatchesPath(type="Exact", value=path),
        headers=[
            gateway_api.HttpRouteSpecRulesMatchesHeaders(
                type="RegularExpression", name="content-length", value=more_than(most)
            )
        ],
    )
