"""Traces a request through a target's manifests, in the order in which Envoy's filters run.

Envoy Gateway 1.8 with Envoy AI Gateway 1.0: path normalization, early header changes, the choice of a route, fault injection,
CORS, external authorization, the AI Gateway's body processor, the choice again, the rate limits, the route's own filters, the
endpoint picker, the router. Tokens are charged when the answer has ended. `tokenlabs verify` compares this order, and what is
named, with Envoy's configuration dump and access log.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.manifests.objects import Objects
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.groups import GATEWAY_API
from tokenlabs.trace import backends, edge, envoy_names, limiting
from tokenlabs.trace.admission import NO_ONE
from tokenlabs.trace.attachment import Attached, attached
from tokenlabs.trace.body import TOO_LARGE, before_backend, body, chunked
from tokenlabs.trace.gate import gate
from tokenlabs.trace.matching import Request, Taken, taking
from tokenlabs.trace.step import Answer, Answered, Ending, Place, Step, Trace, Unknown


def trace(target: Target, request: Request) -> Trace:
    """The steps of a request, up to the answer."""
    steps: list[Step] = []
    places: list[Place] = []
    chosen: list[tuple[Taken, ...]] = []
    answer = Answer(None, "the backend")
    try:
        for step in _steps(target.objects, request, chosen):
            steps.append(step)
            places.append(_place(chosen))
    except Answered as end:
        answer = end.answer
    unchecked: tuple[Ending, ...] = ()
    if answer.details == TOO_LARGE and chunked(request):
        passed = trace(target, replace(request, unchecked=True)).ending
        unchecked = (passed._replace(answer=passed.answer._replace(unknown=Unknown.READ_WHOLE)),)
    return Trace(tuple(steps), answer, tuple(places), unchecked)


def _place(chosen: list[tuple[Taken, ...]]) -> Place:
    if not chosen:
        return Place()
    taken, *older = chosen[-1]
    cluster = envoy_names.cluster(taken) if taken.forwards else ""
    return Place(envoy_names.route(taken), cluster, tuple(map(envoy_names.route, older)))


def _steps(objects: Objects, request: Request, chosen: list[tuple[Taken, ...]]) -> Iterator[Step]:
    every = tuple(attached(objects))
    if not every:
        gateway = next(iter(objects.of_kind(GATEWAY_API, "Gateway")), None)
        yield Step("listener", gateway, "has no route" if gateway else "is missing: there is no Gateway")
        by = "the proxy" if gateway else f"{NO_ONE}: the connection is refused"
        raise Answered(404 if gateway else None, by, "route_not_found" if gateway else "")
    gateway = every[0].gateway
    here = tuple(each for each in every if each.gateway is gateway)
    yield from edge.listener(gateway, here[0])
    request = yield from edge.path(objects, here[0], request)
    request = yield from edge.headers(objects, here[0], request)
    first = _choose(here, request, chosen)
    if first is None:
        yield Step("route", None, f"no rule of a route matches {request.method} {request.path}")
        raise Answered(404, "the proxy: no route", "route_not_found")
    yield _on_arrival(chosen[-1])
    yield from edge.upgrade(first, request)
    yield from edge.fault(objects, first)
    yield from edge.cors(objects, first, request)
    tier = yield from gate(objects, first, request)
    request = yield from body(objects, first, request)
    taken = _choose(here, request, chosen) or first
    if taken != first:
        yield Step("route", taken.attached.route, f"the model is known: {_named(taken)} matches")
    applying = limiting.applying(objects, taken, tier, request)
    yield from limiting.steps(objects, taken, applying)
    if taken.added:
        of_model = f" for model {request.model}" if request.model else ""
        yield Step(
            "route", taken.attached.route, f"has no rule{of_model}; the one that Envoy AI Gateway adds answers 404"
        )
        raise Answered(404, "the proxy: no route for the model", "direct_response")
    yield from backends.filters(objects, taken)
    yield from before_backend(taken, request)
    yield from backends.backends(objects, taken, request)
    yield from limiting.charged(applying, taken.attached.route)


def _choose(here: tuple[Attached, ...], request: Request, chosen: list[tuple[Taken, ...]]) -> Taken | None:
    """The rule that matches. Of rules with the same precedence, the first in the tree."""
    found = taking(here, request)
    if found:
        chosen.append(found)
    return found[0] if found else None


def _on_arrival(found: tuple[Taken, ...]) -> Step:
    route = found[0].attached.route
    older = "".join(f", or that of {each.attached.route}, if it is older," for each in found[1:])
    unread = ", until its model is read" if route.ref.kind == "AIGatewayRoute" else ""
    return Step("route", route, f"{_named(found[0])}{older} matches{unread}")


def _named(taken: Taken) -> str:
    return "the rule that Envoy AI Gateway adds" if taken.added else taken.path
