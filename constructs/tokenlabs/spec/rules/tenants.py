"""Tenants: each name and user once, each in a tier that is there."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, did_you_mean
from tokenlabs.spec.tenancy import TAKEN_TENANT_NAMES


def each_name_once(parts: Parts) -> Iterator[Fault]:
    """A tenant's name is that of its Secret."""
    first: dict[str, int] = {}
    for index, tenant in parts.tenants:
        if first.setdefault(tenant.name, index) != index:
            why = f"is the name of tenants[{first[tenant.name]}] too: both would own one Secret"
            yield Fault(("tenants", index, "name"), why, "give each tenant a name of its own")


def names_that_are_free(parts: Parts) -> Iterator[Fault]:
    """A tenant's name is also that of a file in `dist/` and of a Secret beside the platform's own."""
    for index, tenant in parts.tenants:
        if tenant.name in TAKEN_TENANT_NAMES:
            why = f"is also the name of {TAKEN_TENANT_NAMES[tenant.name]}"
            yield Fault(("tenants", index, "name"), why, f"choose another name, such as `tenant-{tenant.name}`")


def each_user_once(parts: Parts) -> Iterator[Fault]:
    """Requests and tokens are counted by user."""
    first: dict[str, int] = {}
    for index, tenant in parts.tenants:
        if first.setdefault(tenant.user, index) != index:
            why = f"is the user of tenants[{first[tenant.user]}] too: the two would use up each other's limits"
            yield Fault(("tenants", index, "user"), why, "give each tenant a user of its own")
        elif tenant.user == "null":
            why = "is what a request without a user is counted under"
            yield Fault(("tenants", index, "user"), why, "choose another user id")


def in_a_tier_that_is_there(parts: Parts) -> Iterator[Fault]:
    """A tenant without limits would have none at all."""
    tiers = frozenset(parts.tier_names)
    for index, tenant in parts.tenants:
        if tiers and tenant.tier not in tiers:
            yield Fault(("tenants", index, "tier"), "is not a tier", did_you_mean(tenant.tier, parts.tier_names))


RULES = (each_name_once, names_that_are_free, each_user_once, in_a_tier_that_is_there)
