"""The compared objects, and the findings."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tokenlabs.contract.components import LIMITADOR_RESOURCE
from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi

AUTH_LABEL = "kuadrant.io/auth"
ROUTE_RULE = "HTTPRouteRule.gateway.networking.k8s.io"
"""Annotation of an AuthConfig with its route rule."""
ANY_HOST = "*"


@dataclass(frozen=True, slots=True)
class Compiled:
    """The operator's output, and the routes it was compiled from."""

    routes: tuple[Manifest, ...]
    """HTTPRoutes of the Gateway, including those created by Envoy AI Gateway."""
    auth_configs: tuple[Manifest, ...]
    """Kuadrant's own, by label."""
    limitador: Manifest | None
    extensions: tuple[Manifest, ...]
    """EnvoyExtensionPolicies of the platform's namespace."""
    patches: tuple[Manifest, ...]
    """EnvoyPatchPolicies there."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference."""

    subject: str
    expected: str
    found: str

    def __str__(self) -> str:
        return f"{self.subject}: expected {self.expected}, found {self.found}"


@dataclass(frozen=True, slots=True)
class RouteRule:
    """A rule of a route, with the operator's names."""

    route: str
    """`namespace/name`: Limitador's namespace of its counters."""
    name: str
    """`rule-1`, or the rule's own name."""
    hostnames: tuple[str, ...]
    matches: tuple[tuple[str, ...], ...]
    """Predicates of each match."""

    @property
    def locator(self) -> str:
        """Its locator in AuthConfigs (policy-machinery v0.8, `HTTPRouteRule.GetLocator`)."""
        return f"httproute.gateway.networking.k8s.io:{self.route}#{self.name}"

    def __str__(self) -> str:
        return f"{self.route}#{self.name}"


def read(api: KubernetesApi, platform: str, gateway: str) -> Compiled:
    """Read the objects from a cluster. Raises ApiError."""
    limitadors = api.list("limitador.kuadrant.io/v1alpha1", "Limitador", KUADRANT)
    routes = api.list("gateway.networking.k8s.io/v1", "HTTPRoute", platform)
    return Compiled(
        routes=tuple(each for each in routes if _of_gateway(each, gateway)),
        auth_configs=tuple(
            api.list("authorino.kuadrant.io/v1beta3", "AuthConfig", KUADRANT, selector=f"{AUTH_LABEL}=true")
        ),
        limitador=next((each for each in limitadors if each["metadata"]["name"] == LIMITADOR_RESOURCE), None),
        extensions=tuple(api.list("gateway.envoyproxy.io/v1alpha1", "EnvoyExtensionPolicy", platform)),
        patches=tuple(api.list("gateway.envoyproxy.io/v1alpha1", "EnvoyPatchPolicy", platform)),
    )


def _of_gateway(route: Mapping[str, Any], gateway: str) -> bool:
    return any(each["name"] == gateway for each in route["spec"].get("parentRefs", ()))


def rules(compiled: Compiled) -> Iterator[RouteRule]:
    """Every rule of every route."""
    for route in compiled.routes:
        metadata, spec = route["metadata"], route["spec"]
        for number, rule in enumerate(spec["rules"], 1):
            matches: list[Mapping[str, Any]] = rule.get("matches") or [{}]
            yield RouteRule(
                route=f"{metadata['namespace']}/{metadata['name']}",
                name=rule.get("name") or f"rule-{number}",
                hostnames=tuple(spec.get("hostnames") or (ANY_HOST,)),
                matches=tuple(_predicates(match) for match in matches),
            )


def route_names(compiled: Compiled) -> list[str]:
    """`namespace/name` of each route."""
    return [f"{each['metadata']['namespace']}/{each['metadata']['name']}" for each in compiled.routes]


def _predicates(match: Mapping[str, Any]) -> tuple[str, ...]:
    """CEL of a match (`PredicatesFromHTTPRouteMatch`); the API server defaults a missing path to the prefix `/`."""
    found = []
    if match.get("method"):
        found.append(f"request.method == '{match['method']}'")
    path = match.get("path") or {"type": "PathPrefix", "value": "/"}
    form = {"PathPrefix": ".startsWith('{}')", "RegularExpression": ".matches('{}')"}.get(path["type"], " == '{}'")
    found.append("request.url_path" + form.format(path["value"]))
    found += [
        f"request.headers.exists(h, h.lowerAscii() == '{each['name'].lower()}' && request.headers[h] == '{each['value']}')"
        for each in match.get("headers") or ()
    ]
    for each in match.get("queryParams") or ():
        name, value = each["name"], each["value"]
        found.append(f"'{name}' in queryMap(request.query) ? queryMap(request.query)['{name}'] == '{value}' : false")
    return tuple(found)


def shown(value: object) -> str:
    """A manifest value on one line."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if value is not None else "nothing"
