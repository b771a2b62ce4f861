"""Compares the endings that a trace says are possible with what Envoy did."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tokenlabs.trace.step import Ending
from tokenlabs_verify.traced.configuration import Route

THROUGH = ("via_upstream", "direct_response", "no_healthy_upstream", "upstream_reset", "response_timeout")
"""`response_code_details` of requests that all filters let through."""


class Used(NamedTuple):
    """What Envoy's access log says of a request; '' for what it leaves out."""

    route: str
    cluster: str
    status: int
    details: str


def difference(possible: Sequence[Ending], used: Used, routes: Mapping[str, Route]) -> str:
    """What no possible ending explains, compared with the nearest one; '' if one explains everything."""
    found = [_differences(ending, used, routes) for ending in possible]
    nearest = min(found, key=len)
    return "; ".join(nearest)


def cause(possible: Sequence[Ending], used: Used) -> str:
    """Why a request that agrees with one of the endings ended as it did."""
    for ending in possible:
        if not _of_answer(ending, used):
            return f"because {ending.answer.unknown}" if ending.answer.unknown else "as manifests say"
    return "different"


def _differences(ending: Ending, used: Used, routes: Mapping[str, Route]) -> list[str]:
    place = ending.place
    found = _of_answer(ending, used)
    if used.route not in (place.route, *place.if_older):
        found.append(f"trace named route {place.route or 'none'}, Envoy used {used.route or 'none'}")
    if place.cluster != used.cluster:
        found.append(f"trace named cluster {place.cluster or 'none'}, Envoy used {used.cluster or 'none'}")
    route = routes.get(used.route)
    if used.route and route is None:
        found.append(f"the configuration dump has no route {used.route}")
    elif route:
        found += _of_configuration(ending, route, routes)
    return found


def _of_answer(ending: Ending, used: Used) -> list[str]:
    answer = ending.answer
    found = []
    if answer.status not in (None, used.status):
        found.append(f"trace predicted status {answer.status}, Envoy answered {used.status}")
    if not used.details.startswith(answer.details) or (used.details and not answer.details):
        found.append(f"trace named {answer.by} ({answer.details or 'no details'}), Envoy used {used.details or 'none'}")
    return found


def _of_configuration(ending: Ending, route: Route, routes: Mapping[str, Route]) -> list[str]:
    named = tuple(name for _, name in ending.filters)
    configured = _configured(ending, route, routes)
    through = ending.answer.details.startswith(THROUGH)
    same = named == configured if through else named == configured[: len(named)]
    found = []
    if not same:
        found.append(f"trace named filters {' '.join(named) or 'none'}, Envoy has {' '.join(configured) or 'none'}")
    if ending.place.cluster != route.cluster:
        found.append(f"trace named cluster {ending.place.cluster or 'none'}, the dump has {route.cluster or 'none'}")
    return found


def _configured(ending: Ending, route: Route, routes: Mapping[str, Route]) -> tuple[str, ...]:
    """The filters that have acted: those of the route on arrival, then those of the route that was chosen with the model."""
    before = [(place, name) for place, name in ending.filters if place.route != ending.place.route]
    if not before:
        return route.filters
    place, last = before[-1]
    arrived = next((routes[name] for name in (place.route, *place.if_older) if name in routes), None)
    if arrived is None or last not in arrived.chain:
        return ()
    return (*arrived.until(last), *route.after(last))
