"""TL204: an expression or a limit that reads what nothing writes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tokenlabs.checks.expressions import LIMITS, annotations_read, expressions, gates, keys, rules_of
from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY
from tokenlabs.spec.problems import did_you_mean

_PROPERTY = re.compile(r"\bauth\.identity\.([A-Za-z_]\w*)(?!\()")
_BODY_PROCESSOR = "x-ai-eg-"
"""Prefix of the headers that Envoy AI Gateway writes (ai-gateway v1.0.0, internalapi)."""


def check(target: Target) -> Iterator[Found]:
    """Annotations of API keys, headers of Envoy's limits, and properties of identities in Kuadrant's."""
    for gate in gates(target.objects):
        yield from _annotations(target, gate)
    yield from _headers(target)
    yield from _properties(target)


def _annotations(target: Target, gate: Object) -> Iterator[Found]:
    """Only if the tree has the Secrets."""
    secrets = keys(target.objects, gate)
    known = {str(name) for each in secrets for name in mapping(each.at("metadata", "annotations"))}
    if not secrets:
        return
    for expression in expressions(gate):
        for name in sorted(annotations_read(expression.text) - known):
            says = (
                f"reads annotation `{name}`, which none of its Secrets has: all tenants are rejected, or count as one"
            )
            remedy = did_you_mean(name, sorted(known)) if known else "add the annotation to the Secrets"
            yield Found(gate, expression.path, says, remedy)
            known.add(name)  # report once


def _headers(target: Target) -> Iterator[Found]:
    """Only if a gate of the tree writes headers; otherwise clients are expected to set them."""
    success = [mapping(mapping(rules_of(gate)[0].get("response")).get("success")) for gate in gates(target.objects)]
    by_gate = {str(name).lower() for each in success for name in mapping(each.get("headers"))}
    if not by_gate:
        return
    removed = {
        str(name).lower()
        for each in target.objects.of_kind(ENVOY_GATEWAY, "ClientTrafficPolicy")
        for name in items(each.at("spec", "headers", "earlyRequestHeaders", "remove"))
    }
    written = by_gate | _of_security_policies(target)
    for policy in target.objects.of_kind(ENVOY_GATEWAY, "BackendTrafficPolicy"):
        said: set[str] = set()
        for path, name, kind in _limited(policy):
            if name in written or name in said or name.startswith((_BODY_PROCESSOR, ":")):
                continue
            if name in removed:
                why = "is removed from requests and written by no gate: the limit never applies"
            elif kind == "Distinct":
                why = "no gate writes: clients choose it, and thereby their counter"
            else:
                continue
            said.add(name)
            yield Found(policy, path, f"limits by header `{name}`, which {why}", did_you_mean(name, sorted(written)))


def _of_security_policies(target: Target) -> set[str]:
    names: list[Any] = []
    for each in target.objects.of_kind(ENVOY_GATEWAY, "SecurityPolicy"):
        names += items(each.at("spec", "extAuth", "http", "headersToBackend"))
        names.append(each.at("spec", "apiKeyAuth", "forwardClientIDHeader"))
        for provider in items(each.at("spec", "jwt", "providers")):
            names += [mapping(one).get("header") for one in items(mapping(provider).get("claimToHeaders"))]
    return {str(name).lower() for name in names if name}


def _limited(policy: Object) -> Iterator[tuple[str, str, str]]:
    """Path, lower-case name and type of each header by which a policy limits."""
    for number, rule in enumerate(items(policy.at("spec", "rateLimit", "global", "rules"))):
        for index, selector in enumerate(items(mapping(rule).get("clientSelectors"))):
            for place, header in enumerate(map(mapping, items(mapping(selector).get("headers")))):
                path = f"spec.rateLimit.global.rules[{number}].clientSelectors[{index}].headers[{place}]"
                yield path, str(header.get("name", "")).lower(), str(header.get("type", "Exact"))


def _properties(target: Target) -> Iterator[Found]:
    """Kuadrant's limits can read only properties that an AuthPolicy passes on (kuadrant-operator v1.5, `filters.identity`)."""
    known: set[str] = set()
    for gate in (each for each in gates(target.objects) if each.ref.kind == "AuthPolicy"):
        success = mapping(mapping(rules_of(gate)[0].get("response")).get("success"))
        known |= set(
            mapping(mapping(mapping(mapping(success.get("filters")).get("identity")).get("json")).get("properties"))
        )
    if not known:
        return
    for kind in LIMITS:
        for policy in target.objects.of_kind(*kind):
            for expression in expressions(policy):
                for name in sorted(set(_PROPERTY.findall(expression.text)) - known):
                    says = f"reads `auth.identity.{name}`, which no AuthPolicy passes on: the limit is not enforced"
                    yield Found(policy, expression.path, says, did_you_mean(name, sorted(known)))


RULE = Rule("TL204", "reads what nothing writes", Severity.ERROR, check)
