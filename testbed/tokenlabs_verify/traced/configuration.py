"""Envoy's configuration dump: routes with their clusters, and the HTTP filters that act on each, in order.

`GET /config_dump` of Envoy's admin interface (envoy/admin/v3/config_dump.proto), Envoy 1.38.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_FILTERS = "envoy.filters.http."
_INERT = frozenset({f"{_FILTERS}router", f"{_FILTERS}header_to_metadata"})
"""Filters that decide nothing about a request: the end of the chain, and one that only notes a session's id for metrics."""
_PER_ROUTE = (f"{_FILTERS}fault", f"{_FILTERS}cors", f"{_FILTERS}ratelimit")
"""Filters whose configuration in the chain is empty: they act on routes with configuration of their own."""
_OF_BACKENDS = (f"{_FILTERS}cors", f"{_FILTERS}ratelimit")
"""Filters that skip routes which answer themselves (`direct_response`): they read the route's entry."""


@dataclass(frozen=True, slots=True)
class Route:
    """A route of a proxy."""

    cluster: str
    """'': it answers itself."""
    filters: tuple[str, ...]
    """Filters that act on its requests, in order."""
    chain: tuple[str, ...]
    """All filters of the chain, in order."""

    def until(self, name: str) -> tuple[str, ...]:
        """Its filters up to one of the chain."""
        return tuple(each for each in self.filters if self.chain.index(each) <= self.chain.index(name))

    def after(self, name: str) -> tuple[str, ...]:
        """Its filters after one of the chain."""
        return tuple(each for each in self.filters if self.chain.index(each) > self.chain.index(name))


def routes(dump: Mapping[str, Any]) -> dict[str, Route]:
    """The routes of a configuration dump by name."""
    chains = dict(_chains(dump))
    return {
        route["name"]: Route(
            route.get("route", {}).get("cluster", ""),
            tuple(each["name"] for each in chains.get(table["name"], ()) if _acts(each, route)),
            tuple(each["name"] for each in chains.get(table["name"], ())),
        )
        for table in _tables(dump)
        for host in table.get("virtual_hosts", ())
        for route in host.get("routes", ())
        if route.get("name")
    }


def _acts(each: Mapping[str, Any], route: Mapping[str, Any]) -> bool:
    name = each["name"]
    own = route.get("typed_per_filter_config", {}).get(name)
    if name in _INERT or (name.startswith(_OF_BACKENDS) and "direct_response" in route):
        return False
    if own is None:
        return not each.get("disabled", False) and not name.startswith(_PER_ROUTE)
    return not own.get("disabled", False)


def _chains(dump: Mapping[str, Any]) -> Iterator[tuple[str, list[Mapping[str, Any]]]]:
    """Name of a route table, and the HTTP filters before it."""
    for config in _configs(dump, "ListenersConfigDump"):
        for dynamic in config.get("dynamic_listeners", ()):
            listener = dynamic.get("active_state", {}).get("listener", {})
            for chain in (listener.get("default_filter_chain", {}), *listener.get("filter_chains", ())):
                for each in chain.get("filters", ()):
                    manager = each.get("typed_config", {})
                    if "rds" in manager:
                        yield manager["rds"]["route_config_name"], manager["http_filters"]


def _tables(dump: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for config in _configs(dump, "RoutesConfigDump"):
        for dynamic in config.get("dynamic_route_configs", ()):
            yield dynamic["route_config"]


def _configs(dump: Mapping[str, Any], kind: str) -> Iterator[Mapping[str, Any]]:
    return (each for each in dump.get("configs", ()) if each["@type"].endswith(f".{kind}"))
