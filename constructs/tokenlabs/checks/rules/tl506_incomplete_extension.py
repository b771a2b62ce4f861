"""TL506: an Envoy Gateway whose configuration lacks what the tree's objects need."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, FLUX_HELM, INFERENCE

_CONFIG = "spec.values.config.envoyGateway"
_HOOKS = ("Translation", "Cluster", "Route")
_RESOURCES = ("listener", "route", "cluster", "secret")
"""Envoy AI Gateway v1.0.0, manifests/envoy-gateway-values.yaml."""


def check(target: Target) -> Iterator[Found]:
    """HelmReleases with Envoy Gateway's configuration; with `valuesFrom`, the rest of it may be elsewhere."""
    objects = target.objects
    routes = objects.of_kind(AI_GATEWAY, "AIGatewayRoute")
    for release in objects.of_kind(FLUX_HELM, "HelmRelease"):
        config = mapping(release.at("spec", "values", "config", "envoyGateway"))
        if not config or release.at("spec", "valuesFrom"):
            continue
        apis = mapping(config.get("extensionApis"))
        for kind, field in (("EnvoyPatchPolicy", "enableEnvoyPatchPolicy"), ("Backend", "enableBackend")):
            used = objects.of_kind(ENVOY_GATEWAY, kind)
            if used and apis.get(field) is not True:
                says = f"does not enable {kind}s: {used[0]} has no effect"
                yield Found(release, f"{_CONFIG}.extensionApis", says, f"add `extensionApis.{field}: true`")
        if routes:
            for missing in _missing(mapping(config.get("extensionManager")), routes):
                says = f"has an `extensionManager` without {missing}: Envoy AI Gateway cannot complete {routes[0]}"
                yield Found(release, f"{_CONFIG}.extensionManager", says, f"add {missing}")


def _missing(manager: Mapping[str, Any], routes: tuple[Object, ...]) -> Iterator[str]:
    hooks = mapping(mapping(manager.get("hooks")).get("xdsTranslator"))
    posts = [each for each in _HOOKS if each not in items(hooks.get("post"))]
    if posts:
        yield f"`hooks.xdsTranslator.post`: {', '.join(posts)}"
    translation = mapping(hooks.get("translation"))
    for each in _RESOURCES:
        if mapping(translation.get(each)).get("includeAll") is not True:
            yield f"`hooks.xdsTranslator.translation.{each}.includeAll: true`"
    if not manager.get("service"):
        yield "`service` with the controller's address"
    pools = any(
        mapping(backend).get("group") == INFERENCE
        for route in routes
        for rule in items(route.at("spec", "rules"))
        for backend in items(mapping(rule).get("backendRefs"))
    )
    if pools and not any(mapping(each).get("group") == INFERENCE for each in items(manager.get("backendResources"))):
        yield "`backendResources` with InferencePool"


RULE = Rule("TL506", "incomplete configuration of Envoy Gateway", Severity.ERROR, check)
