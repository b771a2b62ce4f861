"""What happens to a request before the gate: listener, path, the client's headers, upgrades, faults, CORS."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY
from tokenlabs.trace import envoy_names
from tokenlabs.trace.attachment import Attached, policies
from tokenlabs.trace.matching import Request, Taken
from tokenlabs.trace.normalization import escaped_slashes, malformed, normalized, without_host
from tokenlabs.trace.step import Answer, Answered, Step, Unknown

_REJECTED = "path_normalization_failed"
NO_PROXY = Answer(None, "no one: the connection is refused or reset", "", Unknown.PROXY_DOWN)


def listener(gateway: Object, first: Attached) -> Iterator[Step]:
    """The Gateway."""
    listened = ", ".join(f"{each.get('protocol')} on port {each.get('port')}" for each in first.listeners)
    yield Step("listener", gateway, f"accepts {listened}", otherwise=(NO_PROXY,))


def path(objects: Objects, each: Attached, request: Request) -> Generator[Step, None, Request]:
    """The request with the path that filters and routes get."""
    policy = next(iter(policies(objects, ENVOY_GATEWAY, "ClientTrafficPolicy", each)), None)
    settings = mapping(policy.at("spec", "path")) if policy else {}
    plain = without_host(request.path)
    if malformed(plain):
        yield Step("path", policy, f"{plain} has a fragment or a null byte")
        raise Answered(400, "the proxy: malformed path", _REJECTED)
    found, status = escaped_slashes(settings, plain)
    if status:
        yield Step("path", policy, f"{plain} has escaped slashes")
        by = "the proxy: escaped slashes" + (f"; it redirects to {found}" if status == 307 else "")
        raise Answered(status, by, _REJECTED)
    found = normalized(settings, found)
    if found != request.path:
        yield Step("path", policy, f"{request.path} is normalized to {found}")
    return replace(request, path=found)


def headers(objects: Objects, each: Attached, request: Request) -> Generator[Step, None, Request]:
    """The request without the headers that only the platform may set, and with those that the edge adds."""
    kept = dict(request.headers)
    for policy in policies(objects, ENVOY_GATEWAY, "ClientTrafficPolicy", each):
        early = mapping(policy.at("spec", "headers", "earlyRequestHeaders"))
        removed = [str(name) for name in items(early.get("remove"))]
        sent = [name for name in removed if kept.pop(name.lower(), None) is not None]
        if removed:
            of_client = f": the client's {', '.join(sent)}" if sent else ""
            yield Step("headers", policy, f"removes {len(removed)} headers that only the platform may set{of_client}")
        for added in map(mapping, items(early.get("set"))):
            kept[str(added.get("name", "")).lower()] = str(added.get("value", ""))
            yield Step("headers", policy, f"sets {added.get('name')} to {added.get('value')}")
    return replace(request, headers=kept)


def upgrade(taken: Taken, request: Request) -> Iterator[Step]:
    """Upgrades: Envoy Gateway allows WebSocket on routes with a backend, and nothing else (internal/xds/translator/route.go)."""
    wanted = request.headers.get("upgrade", "").lower()
    if wanted and "upgrade" in request.headers.get("connection", "").lower():
        allowed = wanted == "websocket" and taken.forwards
        yield Step(
            "route", taken.attached.route, f"{taken.path} {'allows' if allowed else 'rejects'} an upgrade to {wanted}"
        )
        if not allowed:
            raise Answered(403, "the proxy: the upgrade is not allowed", "upgrade_failed")


def fault(objects: Objects, taken: Taken) -> Iterator[Step]:
    """Fault injection, with which a route can answer every request."""
    for policy in policies(objects, ENVOY_GATEWAY, "BackendTrafficPolicy", taken.attached):
        status = policy.at("spec", "faultInjection", "abort", "httpStatus")
        if status and policy.at("spec", "faultInjection", "abort", "percentage") in (None, 100):
            does = f"answers every request of {taken.attached.route} with {status}"
            yield Step("path", policy, does, envoy_names.FAULT)
            raise Answered(int(status), f"{policy}", "fault_filter_abort")


def cors(objects: Objects, taken: Taken, request: Request) -> Iterator[Step]:
    """CORS. Envoy's filter skips routes that answer themselves."""
    policy = next(iter(policies(objects, ENVOY_GATEWAY, "SecurityPolicy", taken.attached)), None)
    allowed = [str(each) for each in items(policy.at("spec", "cors", "allowOrigins"))] if policy else []
    if not allowed or not taken.forwards:
        return
    origin = request.headers.get("origin")
    preflight = request.method == "OPTIONS" and "access-control-request-method" in request.headers
    if origin is None:
        yield Step("cors", policy, "the request is not of a web page", envoy_names.CORS)
        return
    known = any(_origin(each, origin) for each in allowed)
    does = f"the web page's origin {origin} is {'allowed' if known else 'not allowed'}"
    yield Step("cors", policy, does, envoy_names.CORS)
    if preflight:
        raise Answered(200, f"the proxy: preflight of {'an allowed' if known else 'another'} origin", "cors")


def _origin(allowed: str, origin: str) -> bool:
    before, wildcard, after = allowed.partition("*")
    return origin.startswith(before) and origin.endswith(after) if wildcard else allowed == origin
