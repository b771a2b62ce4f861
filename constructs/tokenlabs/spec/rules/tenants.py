"""Tenants: unique names and users, existing tiers."""

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
            why = f"is also the name of tenants[{first[tenant.name]}]: both would own one Secret"
            yield Fault(("tenants", index, "name"), why, "give each tenant a unique name")


def names_that_are_free(parts: Parts) -> Iterator[Fault]:
    """A tenant's name is also the name of a file in `dist/` and of a Secret in a shared namespace."""
    for index, tenant in parts.tenants:
        if tenant.name in TAKEN_TENANT_NAMES:
            why = f"is also the name of {TAKEN_TENANT_NAMES[tenant.name]}"
            yield Fault(("tenants", index, "name"), why, f"choose another name, such as `tenant-{tenant.name}`")


def each_user_once(parts: Parts) -> Iterator[Fault]:
    """Requests and tokens are counted by user."""
    first: dict[str, int] = {}
    for index, tenant in parts.tenants:
        if first.setdefault(tenant.user, index) != index:
            why = f"is also the user of tenants[{first[tenant.user]}]: the two would share their limits"
            yield Fault(("tenants", index, "user"), why, "give each tenant a unique user")
        elif tenant.user == "null":
            why = "is the user id of requests without a user"
            yield Fault(("tenants", index, "user"), why, "choose another user id")


def in_a_tier_that_is_there(parts: Parts) -> Iterator[Fault]:
    """A tenant in an unknown tier would have no limits."""
    tiers = frozenset(parts.tier_names)
    for index, tenant in parts.tenants:
        if tiers and tenant.tier not in tiers:
            yield Fault(("tenants", index, "tier"), "is not a tier", did_you_mean(tenant.tier, parts.tier_names))


RULES = (each_name_once, names_that_are_free, each_user_once, in_a_tier_that_is_there)
