"""Who passes the gate, by method and path: predicates of AuthConfigs and AuthPolicies, evaluated as Authorino does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.contract.tenant_secret import MANAGED_BY, MANAGED_BY_LABEL, TIER_ANNOTATION, USER_ANNOTATION
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.selections import Selection, selection
from tokenlabs.trace.attachment import Attached, Gate, gates
from tokenlabs.trace.cel_library import ERRORS, program

NO_ONE, TENANTS, ANYONE = "no one", "tenants", "anyone"
_REQUEST = "request."
"""In a predicate about the request; others are about the tenant."""
_TENANT = {TIER_ANNOTATION: "", USER_ANNOTATION: "user"}
_PATHS = re.compile(r"""["'](/[^"']*)["']""")


def auth_configs(objects: Objects, gate: Gate) -> tuple[Object, ...]:
    """The AuthConfigs in the tree that an external-authorization gate may use."""
    if gate.by != "extAuth":
        return ()
    return objects.of_kind("authorino.kuadrant.io", "AuthConfig")


def rules_of(objects: Objects, gate: Gate) -> Iterator[Mapping[str, Any]]:
    """The gate's rules: mappings with `authentication` and `authorization`, from AuthConfigs or the AuthPolicy."""
    for each in auth_configs(objects, gate):
        yield mapping(each.at("spec"))
    if gate.policy.ref.kind == "AuthPolicy":
        spec = mapping(gate.policy.at("spec"))
        yield mapping((mapping(spec.get("overrides")) or mapping(spec.get("defaults")) or spec).get("rules"))


def key_secret(objects: Objects, gate: Gate, name: str) -> Object | None:
    """The Secret of that name that the gate takes a key from; None: it reads none of that name.

    Authorino 0.24 reads Secrets that have its own label and those of `apiKey.selector`, in the namespace of its AuthConfig;
    Kuadrant keeps the AuthConfigs of AuthPolicies in its own.
    """
    sources = [(mapping(each.at("spec")), each.ref.namespace) for each in auth_configs(objects, gate)]
    if gate.policy.ref.kind == "AuthPolicy":
        sources = [(rules, KUADRANT) for rules in rules_of(objects, gate)]
    read = [one for rules, namespace in sources for one in key_selections(rules, namespace)]
    for each in objects.of_kind("", "Secret"):
        labels = mapping(each.at("metadata", "labels"))
        if (
            each.ref.name == name
            and labels.get(MANAGED_BY_LABEL) == MANAGED_BY
            and any(one.namespace in ("", each.ref.namespace) and one.matches(labels) for one in read)
        ):
            return each
    return None


def key_selections(rules: Mapping[str, Any], namespace: str) -> Iterator[Selection]:
    """The Secrets that API keys are taken from, by the rules of an AuthConfig in `namespace`."""
    for method in mapping(rules.get("authentication")).values():
        key = mapping(mapping(method).get("apiKey"))
        if isinstance(key.get("selector"), Mapping):
            yield selection("apiKey.selector", "Secret", "" if key.get("allNamespaces") else namespace, key["selector"])


def tenant_passes(objects: Objects, gate: Gate, annotations: Mapping[str, Any]) -> bool:
    """Whether a key passes the gate's predicates about its Secret, given the Secret's annotations."""
    return all(
        _true(predicate, "", "", annotations)
        for rules in rules_of(objects, gate)
        for predicate in predicates(rules)
        if _REQUEST not in predicate
    )


def admitted(objects: Objects, each: Attached, method: str, path: str) -> str:
    """Who passes the gates of a route with a method and path: `NO_ONE`, `TENANTS` or `ANYONE`.

    A predicate that cannot be evaluated counts as true: a path reported as open may be closed, never the reverse.
    """
    found = gates(objects, each)
    if not found:
        return ANYONE
    passing = ANYONE
    for gate in found:
        rules = list(rules_of(objects, gate))
        if any(not mapping(rule.get("authentication")) for rule in rules) and gate.by == "extAuth":
            continue
        methods = [mapping(method) for rule in rules for method in mapping(rule.get("authentication")).values()]
        if not any("anonymous" in method for method in methods):
            passing = TENANTS
        if any(not _allowed(rule, method, path) for rule in rules):
            return NO_ONE
    return passing


def _allowed(rules: Mapping[str, Any], method: str, path: str) -> bool:
    return all(_true(predicate, method, path, _TENANT) for predicate in predicates(rules) if _REQUEST in predicate)


def predicates(rules: Mapping[str, Any]) -> Iterator[str]:
    """The CEL predicates of `authorization`."""
    for rule in mapping(rules.get("authorization")).values():
        for pattern in items(mapping(mapping(rule).get("patternMatching")).get("patterns")):
            predicate = mapping(pattern).get("predicate")
            if isinstance(predicate, str):
                yield predicate


def paths(rules: Iterable[Mapping[str, Any]]) -> set[str]:
    """Paths that predicates name."""
    return {path for each in rules for predicate in predicates(each) for path in _PATHS.findall(predicate)}


def _true(predicate: str, method: str, path: str, annotations: Mapping[str, Any]) -> bool:
    context = {
        "request": {"method": method, "url_path": path, "path": path, "host": "example.com", "headers": {}},
        "auth": {"identity": {"metadata": {"annotations": dict(annotations)}}},
    }
    try:
        return bool(program(predicate).execute(context))
    except ERRORS:
        return True
