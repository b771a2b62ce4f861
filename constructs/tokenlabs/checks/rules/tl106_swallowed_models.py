"""TL106: a path of an HTTPRoute that takes the requests for models away from an AI route."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.trace.attachment import attached
from tokenlabs.trace.matching import matches_path

_PATHS = ("/v1/chat/completions", "/v1/completions", "/v1/embeddings")
"""Endpoints of Envoy AI Gateway; its routes match them by `/` and the model's header (ai-gateway v1.0.0)."""


def check(target: Target) -> Iterator[Found]:
    """HTTPRoutes that forward every request with such a path, on Gateways with AI routes."""
    all_attached = tuple(attached(target.objects))
    models = {each.gateway.ref: each.route for each in all_attached if each.route.ref.kind == "AIGatewayRoute"}
    for each in all_attached:
        ai_route = models.get(each.gateway.ref)
        if each.route.ref.kind != "HTTPRoute" or ai_route is None or each.route.at("spec", "hostnames"):
            continue
        for number, rule in enumerate(map(mapping, items(each.route.at("spec", "rules")))):
            for index, match in enumerate(map(mapping, items(rule.get("matches")))):
                taken = _taken(match) if rule.get("backendRefs") else None
                if taken:
                    says = f"takes `{taken}` on {each.gateway}: a path comes before the model, so that {ai_route} gets none of it"
                    path = f"spec.rules[{number}].matches[{index}].path"
                    yield Found(each.route, path, says, "write a path that is not one of the models'")


def _taken(match: Mapping[str, Any]) -> str | None:
    path = mapping(match.get("path"))
    kind, value = str(path.get("type", "PathPrefix")), str(path.get("value", "/"))
    if match.get("headers") or match.get("queryParams") or match.get("method") not in (None, "POST"):
        return None
    if kind == "PathPrefix" and value == "/":
        return None  # as specific as the AI route's path, which has a header besides
    return next((each for each in _PATHS if matches_path(kind, value, each)), None)


RULE = Rule("TL106", "models swallowed by a path", Severity.ERROR, check)
