"""Envoy AI Gateway's body processor: it reads the model of a request to one of its routes, and Envoy then chooses again."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from dataclasses import replace

from tokenlabs.contract.headers import MODEL, ORIGINAL_PATH
from tokenlabs.manifests.objects import Objects
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY
from tokenlabs.manifests.requests import quantity
from tokenlabs.trace import envoy_names
from tokenlabs.trace.attachment import policies
from tokenlabs.trace.matching import Request, Taken
from tokenlabs.trace.step import Answer, Answered, Step, Unknown

_LISTING = "/v1/models"
"""Envoy AI Gateway answers it itself, with the models of its routes (ai-gateway v1.0.0, internal/extproc/models_processor.go)."""
_BUFFER = 32768
"""Bytes that Envoy buffers without a ClientTrafficPolicy (gateway v1.8.3, internal/xds/translator/listener.go)."""
TOO_LARGE = "request_payload_too_large"
_STOPPED = Answer(408, "the proxy", "request_overall_timeout", Unknown.READING_STOPPED)
_OF_ANSWERS = (
    Answer(500, "the proxy", "response_payload_too_large", Unknown.ANSWER_TOO_LARGE),
    Answer(500, "Envoy AI Gateway", "ext_proc_error", Unknown.ROUTE_CHANGING),
)


def body(objects: Objects, taken: Taken, request: Request) -> Generator[Step, None, Request]:
    """The request with its model; unchanged on routes of other kinds, whose body no one reads."""
    route = taken.attached.route
    if route.ref.kind != "AIGatewayRoute":
        return request

    def step(does: str) -> Step:
        return Step("body", route, does, envoy_names.BODY_PROCESSOR)

    if (request.method, request.path) == ("GET", _LISTING):
        yield step("lists the models of its rules")
        raise Answered(200, "Envoy AI Gateway: the list of models", "")
    most = _most(objects, taken)
    if request.size > most and not request.unchecked:
        oversized = step(f"the body has {request.size:,} bytes, more than {most:,}")
        yield oversized._replace(otherwise=(_STOPPED,)) if chunked(request) else oversized
        raise Answered(413, "the proxy: the body is larger than its buffer", TOO_LARGE)
    if request.body == b"" or (request.body is None and request.model is None):
        yield step("the request has no body, so no model")
        return request
    model = request.model
    if request.body is not None:
        try:
            model = str(json.loads(request.body).get("model", ""))
        except (ValueError, AttributeError):
            yield step("the body is not a JSON object")
            raise Answered(400, "Envoy AI Gateway: malformed body", "") from None
    yield step(f"`model` of the body becomes the header {MODEL}: {model or '(empty)'}")
    known = {MODEL: model or "", ORIGINAL_PATH: request.path}
    return replace(request, model=model, headers={**request.headers, **known})


def chunked(request: Request) -> bool:
    """Whether the body declares no length. Envoy then checks what it has read, and reads more than its buffer at once."""
    return request.headers.get("transfer-encoding", "").lower() == "chunked"


def _most(objects: Objects, taken: Taken) -> int:
    """Bytes of the largest body that Envoy buffers."""
    for policy in policies(objects, ENVOY_GATEWAY, "ClientTrafficPolicy", taken.attached):
        limit = quantity(policy.at("spec", "connection", "bufferLimit"))
        if limit is not None:
            return int(limit)
    return _BUFFER


def before_backend(taken: Taken, request: Request) -> Iterator[Step]:
    """The processor's second part, in front of the backend: it finds the request of its first part by the path that this noted."""
    route = taken.attached.route
    if route.ref.kind != "AIGatewayRoute":
        return
    noted = request.headers.get(ORIGINAL_PATH)
    if noted not in (None, request.path):
        yield Step("body", route, f"no body was read, and {ORIGINAL_PATH} is {noted}")
        raise Answered(404, "Envoy AI Gateway: unsupported path", "")
    yield Step("body", route, "reads the tokens of the answer", otherwise=_OF_ANSWERS)
