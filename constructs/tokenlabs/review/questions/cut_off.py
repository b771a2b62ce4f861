"""Which requests and streams are rejected or cut off that were not before: bodies, times, connections?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, GATEWAY_API
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.statements import Statement, Statements, changed, less, set_to, shorter, stated

_DANGER, _CAUTION = Severity.DANGER, Severity.CAUTION
_ROUTES = ((AI_GATEWAY, "AIGatewayRoute"), (GATEWAY_API, "HTTPRoute"), (GATEWAY_API, "GRPCRoute"))


def _cut(field: str, what: str) -> Statement:
    return Statement(field, shorter, "closed", _CAUTION, f"cuts off {what} after {{new}}, before {{old}}")


_STATEMENTS: Statements = {
    (ENVOY_GATEWAY, "ClientTrafficPolicy"): (
        Statement(
            "spec.connection.bufferLimit",
            less,
            "closed",
            _CAUTION,
            "rejects requests with bodies over {new} with 413, before over {old}",
        ),
        Statement(
            "spec.connection.connectionLimit.value",
            less,
            "closed",
            _CAUTION,
            "takes {new} connections at once, before {old}",
        ),
        Statement(
            "spec.http2.maxConcurrentStreams",
            less,
            "closed",
            _CAUTION,
            "takes {new} requests at once on a connection, before {old}",
        ),
        _cut("spec.timeout.http.requestReceivedTimeout", "requests that have not arrived whole"),
        _cut("spec.timeout.http.streamIdleTimeout", "streams in which nothing is sent"),
        _cut("spec.timeout.http.idleTimeout", "connections without a request"),
        _cut("spec.timeout.tcp.idleTimeout", "connections in which nothing is sent"),
    ),
    (ENVOY_GATEWAY, "EnvoyProxy"): (_cut("spec.shutdown.drainTimeout", "streams of a proxy that stops"),),
    (ENVOY_GATEWAY, "BackendTrafficPolicy"): (
        Statement("spec.targetRefs", changed, "closed", _CAUTION, "applies to {new}, before to {old}"),
        _cut("spec.timeout.http.requestTimeout", "requests"),
        _cut("spec.timeout.http.maxStreamDuration", "streams"),
        _cut("spec.timeout.http.streamIdleTimeout", "streams in which nothing is sent"),
        _cut("spec.timeout.http.connectionIdleTimeout", "unused connections to pods"),
        _cut("spec.timeout.http.maxConnectionDuration", "connections to pods"),
        _cut("spec.timeout.tcp.connectTimeout", "connecting to pods"),
        Statement(
            "spec.requestBuffer.limit",
            less,
            "closed",
            _CAUTION,
            "rejects requests with bodies over {new} with 413, before over {old}",
        ),
        Statement(
            "spec.connection.bufferLimit",
            less,
            "closed",
            _CAUTION,
            "buffers {new} of a request or response, before {old}: larger ones may fail",
        ),
        Statement(
            "spec.circuitBreaker.maxConnections",
            less,
            "closed",
            _CAUTION,
            "opens {new} connections to pods at most, before {old}: further requests get 503",
        ),
        Statement(
            "spec.circuitBreaker.maxParallelRequests",
            less,
            "closed",
            _CAUTION,
            "sends {new} requests at once, before {old}: further ones get 503",
        ),
        Statement(
            "spec.circuitBreaker.maxPendingRequests",
            less,
            "closed",
            _CAUTION,
            "lets {new} requests wait, before {old}: further ones get 503",
        ),
        Statement(
            "spec.tcpKeepalive",
            changed,
            "capacity",
            Severity.INFO,
            "probes silent connections to pods otherwise: {new}; before, {old}",
        ),
        Statement(
            "spec.faultInjection.abort", changed, "closed", _DANGER, "fails requests on purpose: {new}; before, {old}"
        ),
        Statement(
            "spec.faultInjection.delay", changed, "closed", _CAUTION, "delays requests on purpose: {new}; before, {old}"
        ),
        Statement(
            "spec.retry",
            changed,
            "capacity",
            _CAUTION,
            "sends failed requests again: {new}; before, {old}; a model computes each of them",
        ),
        Statement(
            "spec.healthCheck",
            changed,
            "closed",
            _CAUTION,
            "sends no requests to pods that fail other health checks: {new}; before, {old}",
        ),
        Statement(
            "spec.loadBalancer", changed, "capacity", Severity.INFO, "spreads requests over pods by {new}, before {old}"
        ),
        Statement("spec.compression", changed, "closed", Severity.INFO, "compresses responses as {new}, before {old}"),
        Statement("spec.compressor", changed, "closed", Severity.INFO, "compresses responses as {new}, before {old}"),
        Statement(
            "spec.responseOverride", changed, "closed", _CAUTION, "replaces other responses: {new}; before, {old}"
        ),
        Statement(
            "spec.useClientProtocol",
            set_to(True),
            "closed",
            _CAUTION,
            "speaks the client's protocol to pods: HTTP/2 fails where they do not take it",
        ),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`closed`, and `capacity` for what pods must compute."""
    yield from stated(change, _STATEMENTS)
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) in _ROUTES and pair.before and pair.after:
            yield from _timeouts(change, pair, pair.before, pair.after)


class _Rule(NamedTuple):
    place: int
    content: Mapping[str, Any]


def _timeouts(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    """Rules are the same if their matches are: they have no names."""
    old, new = (_rules(each) for each in (before, after))
    for key in old.keys() & new.keys():
        for field, what in ("request", "requests"), ("backendRequest", "each attempt of a request"):
            was, now = (mapping(each[key].content.get("timeouts")).get(field) for each in (old, new))
            if was != now and shorter(was, now):
                because = FieldChange(f"spec.rules[{new[key].place}].timeouts.{field}", was, now)
                says = f"cuts off {what}{_named(new[key].content)} after {now}, before {was or 'never'}"
                yield change.effect("closed", Severity.CAUTION, pair, says, (because,))


def _rules(route: Object) -> dict[str, _Rule]:
    found = map(mapping, items(route.at("spec", "rules")))
    return {repr(each.get("matches")): _Rule(number, each) for number, each in enumerate(found)}


def _named(rule: Mapping[str, Any]) -> str:
    """The models or paths that a rule matches."""
    values = [
        str(mapping(one).get("value"))
        for match in map(mapping, items(rule.get("matches")))
        for one in (*items(match.get("headers")), *([match["path"]] if "path" in match else []))
    ]
    return f" for {', '.join(values)}" if values else ""
