"""Tiers, from Kuadrant's policies, and tenants, from their Secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tokenlabs.adoption.commands import add_tenant
from tokenlabs.adoption.description.described import Described
from tokenlabs.contract import tenant_secret
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import KUADRANT

_POLICIES = {"RateLimitPolicy": "requests", "TokenRateLimitPolicy": "tokens"}
_WORD = re.compile(r"[\"']([a-z0-9]([-a-z0-9]*[a-z0-9])?)[\"']")
"""A quoted word of a predicate that can be the name of a tier: methods are upper case, paths have slashes."""


def describe(objects: Objects) -> Described:
    """`tiers`, and how to add each tenant with the key that it has: `tokenlabs tenant add` writes `tenants`."""
    unknown: list[str] = []
    tiers: dict[str, dict[str, dict[str, int]]] = {}
    for kind, field in _POLICIES.items():
        for policy in objects.of_kind(KUADRANT, kind):
            for tier, rates in _limits(policy, unknown):
                tiers.setdefault(tier, {}).setdefault(field, {}).update(rates)
    commands = []
    for secret in objects.of_kind("", "Secret"):
        if secret.at("metadata", "labels", tenant_secret.MANAGED_BY_LABEL) == tenant_secret.MANAGED_BY:
            unknown += _incomplete(secret, tiers)
            commands.append(add_tenant(secret, tiers))
    for tier, fields in tiers.items():
        missing = (field for field in _POLICIES.values() if field not in fields)
        unknown += [f"tiers: no {field} are limited for `{tier}`; write `{field}`" for field in missing]
    if not tiers:
        unknown.append("tiers: no RateLimitPolicy of Kuadrant limits a tier; write `tiers`")
    return Described({"tiers": tiers} if tiers else {}, tuple(unknown), tuple(commands))


def _limits(policy: Object, unknown: list[str]) -> Iterator[tuple[str, dict[str, int]]]:
    limits = mapping(policy.at("spec", "limits") or policy.at("spec", "defaults", "limits"))
    limits = limits or mapping(policy.at("spec", "overrides", "limits"))
    for name, limit in limits.items():
        conditions = " ".join(str(mapping(each).get("predicate")) for each in items(mapping(limit).get("when")))
        words = {found[1] for found in _WORD.finditer(conditions)}
        if len(words) > 1:
            unknown.append(f"tiers: {policy} limits `{name}` for {', '.join(sorted(words))}; write its tier")
            continue
        rates = (mapping(each) for each in items(mapping(limit).get("rates")))
        yield (
            (*words, str(name))[0],
            {
                str(each["window"]): each["limit"]
                for each in rates
                if isinstance(each.get("limit"), int) and "window" in each
            },
        )


def _incomplete(secret: Object, tiers: Mapping[str, object]) -> Iterator[str]:
    annotations = mapping(secret.at("metadata", "annotations"))
    groups = str(annotations.get(tenant_secret.TIER_ANNOTATION, ""))
    if len([each for each in groups.split(",") if each.strip() in tiers]) != 1:
        yield f"tenants: {secret} has the groups `{groups}`, of which not one is a tier; write its `--tier`"
    if not annotations.get(tenant_secret.USER_ANNOTATION):
        yield f"tenants: {secret} has no annotation `{tenant_secret.USER_ANNOTATION}`; write its `--user`"
