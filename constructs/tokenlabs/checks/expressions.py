"""Expressions of Kuadrant's and Authorino's objects: CEL predicates, CEL expressions and JSON selectors."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AUTHORINO, KUADRANT

_FIELDS = ("predicate", "expression", "selector")
GATES = ((AUTHORINO, "AuthConfig"), (KUADRANT, "AuthPolicy"))
LIMITS = ((KUADRANT, "RateLimitPolicy"), (KUADRANT, "TokenRateLimitPolicy"))
_ANNOTATION = re.compile(
    r"""auth\.identity\.metadata\.annotations(?:\[["']([^"']+)["']\]|\.((?:\\\.|[^.|\s])+))"""
    r"""|["']([^"']+)["']\s+in\s+auth\.identity\.metadata\.annotations\b(?!\[)"""
)


class Expression(NamedTuple):
    """An expression of an object."""

    path: str
    field: str
    """`predicate`, `expression` or `selector`."""
    text: str
    beside: Mapping[str, Any]
    """The mapping that contains it, such as `operator` and `value` of a selector."""


def expressions(each: Object) -> Iterator[Expression]:
    """The expressions in the spec of an object."""
    waiting: list[tuple[str, Any]] = [("spec", each.at("spec"))]
    while waiting:  # without recursion: a document may be nested deeper than Python's stack
        path, value = waiting.pop()
        inner: list[tuple[str, Any]] = [(f"{path}[{number}]", item) for number, item in enumerate(items(value))]
        for key, item in mapping(value).items():
            # Brackets keep a key with dots in one step.
            where = f"{path}[{key}]" if "." in str(key) else f"{path}.{key}"
            if key in _FIELDS and isinstance(item, str):
                yield Expression(where, str(key), item, mapping(value))
            else:
                inner.append((where, item))
        waiting += reversed(inner)


def annotations_read(text: str) -> set[str]:
    """Annotations of the client's Secret that an expression reads."""
    return {(one or two or three).replace("\\.", ".") for one, two, three in _ANNOTATION.findall(text)}


def gates(objects: Objects) -> tuple[Object, ...]:
    """AuthConfigs and AuthPolicies."""
    return tuple(each for kind in GATES for each in objects.of_kind(*kind))


def rules_of(gate: Object) -> tuple[Mapping[str, Any], str]:
    """`authentication`, `authorization` and `response` of a gate, with their path."""
    if gate.ref.kind == "AuthConfig":
        return mapping(gate.at("spec")), "spec"
    for field in ("overrides", "defaults"):
        if gate.at("spec", field):
            return mapping(gate.at("spec", field, "rules")), f"spec.{field}.rules"
    return mapping(gate.at("spec", "rules")), "spec.rules"


def keys(objects: Objects, gate: Object) -> tuple[Object, ...]:
    """The tree's Secrets with API keys that a gate accepts; empty if it also authenticates in other ways."""
    methods = [mapping(each) for each in mapping(rules_of(gate)[0].get("authentication")).values()]
    labels = [mapping(mapping(mapping(each.get("apiKey")).get("selector")).get("matchLabels")) for each in methods]
    if not all(labels):
        return ()
    return tuple(
        secret
        for secret in objects.of_kind("", "Secret")
        if any(one.items() <= mapping(secret.at("metadata", "labels")).items() for one in labels)
    )
