"""TL407: an InferencePool to which several matches lead, so that each request asks its picker several times."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import INFERENCE
from tokenlabs.trace.attachment import Attached, attached


def check(target: Target) -> Iterator[Found]:
    """Matches of AIGatewayRoutes on one port of a Gateway.

    Envoy AI Gateway puts a filter into the port's chain for each of Envoy's routes to a pool, all of one name, which a route can
    only turn off together (v1.0.0, internal/extensionserver/post_translate_modify.go).
    """
    first: dict[Hashable, str] = {}
    said: set[tuple[ObjectRef, ObjectRef]] = set()
    for each in attached(target.objects):
        if each.route.ref.kind != "AIGatewayRoute":
            continue
        for pool, place, path in _matches(each):
            for port in {listener.get("port") for listener in each.listeners}:
                other = first.setdefault((each.gateway.ref, port, pool), f"{place} of {each.route}")
                if other != f"{place} of {each.route}" and (each.route.ref, pool) not in said:
                    said.add((each.route.ref, pool))
                    says = f"leads to {pool} like {other}: each request asks the picker once for each match, and some get 500"
                    instead = "give each name an InferencePool of its own, with the same selector and the same picker"
                    yield Found(each.route, path, says, instead)


def _matches(each: Attached) -> Iterator[tuple[ObjectRef, str, str]]:
    """Pool, place in words and path of each match that leads to an InferencePool."""
    for number, rule in enumerate(map(mapping, items(each.route.at("spec", "rules")))):
        for backend in map(mapping, items(rule.get("backendRefs"))):
            if backend.get("group") == INFERENCE:
                namespace = str(backend.get("namespace") or each.route.ref.namespace)
                pool = ObjectRef(INFERENCE, "InferencePool", namespace, str(backend.get("name")))
                for index in range(len(list(items(rule.get("matches")))) or 1):
                    yield pool, f"match {index} of rule {number}", f"spec.rules[{number}].matches[{index}]"


RULE = Rule("TL407", "picker asked twice", Severity.ERROR, check)
