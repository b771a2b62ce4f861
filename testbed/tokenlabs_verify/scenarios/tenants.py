"""Tenants are added, changed and removed while the platform runs; the time each change takes is measured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract import headers
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.scenario import (
    STANDARD,
    CreateTenant,
    Expect,
    Rekey,
    RemoveTenant,
    Retier,
    Scenario,
    Seen,
    Send,
    TenantSpec,
    Until,
    expect,
)
from tokenlabs_verify.scenarios.calls import (
    DEFAULT_TENANT,
    UNAUTHENTICATED,
    answered,
    chat,
    default_tenant,
    listing,
    nowhere,
)

WITHIN = 10.0
"""Seconds for a changed Secret to take effect; usually a tenth of one."""
NEW, OLD, OTHER = "new", "old", "other"


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """New keys, rotation, revocation, tier changes."""
    yield from _keys(facts)
    yield from _tiers(facts)


def _keys(facts: Facts) -> Iterator[Scenario]:
    tier, model = facts.roomiest.name, facts.models[0]
    refused = expect(401)
    yield Scenario(
        "tenants-new-key",
        "A new tenant's key works as soon as its Secret exists, without a restart.",
        (
            Send(chat(model, NEW), UNAUTHENTICATED, "before its Secret exists"),
            CreateTenant(NEW),
            Until(listing(NEW), expect(200), WITHIN, "a new key works", meanwhile=frozenset({401})),
            Send(chat(model, NEW), answered(model)),
        ),
        (TenantSpec(NEW, tier, present=False),),
    )
    yield Scenario(
        "tenants-revocation",
        "A key stops working when its Secret is deleted.",
        (
            Send(chat(model), answered(model)),
            RemoveTenant(DEFAULT_TENANT),
            Until(listing(), refused, WITHIN, "a revoked key is rejected", meanwhile=frozenset({200})),
            Send(chat(model), UNAUTHENTICATED, times=3),
        ),
        (default_tenant(facts),),
    )
    yield Scenario(
        "tenants-rotation",
        "A tenant can use two keys at once; after the old key's Secret is deleted, only the new one works.",
        (
            CreateTenant(NEW),
            Until(listing(NEW), expect(200), WITHIN, "a second key works"),
            Send(chat(model, OLD), answered(model), "the old key, beside the new one"),
            Send(chat(model, NEW), answered(model), "the new key, beside the old one"),
            RemoveTenant(OLD),
            Until(listing(OLD), refused, WITHIN, "the old key is rejected"),
            Send(chat(model, OLD), UNAUTHENTICATED, "the old key, deleted"),
            Send(chat(model, NEW), answered(model), "the new key, alone"),
        ),
        (TenantSpec(OLD, tier, user="one"), TenantSpec(NEW, tier, user="one", present=False)),
    )
    yield Scenario(
        "tenants-key-replaced",
        "When a key is replaced in its Secret, the old one stops working and the new one works.",
        (
            Rekey(OLD, key_of=NEW),
            Until(listing(NEW), expect(200), WITHIN, "a replaced key works"),
            Until(listing(OLD), refused, WITHIN, "the replaced key is rejected"),
            Send(chat(model, OLD), UNAUTHENTICATED, "the old key"),
            Send(chat(model, NEW), answered(model), "the new key"),
        ),
        (TenantSpec(OLD, tier), TenantSpec(NEW, tier, present=False)),
    )
    yield Scenario(
        "tenants-back-again",
        "A key whose Secret is deleted and recreated works again.",
        (
            RemoveTenant(DEFAULT_TENANT),
            Until(listing(), refused, WITHIN, "a revoked key is rejected"),
            CreateTenant(DEFAULT_TENANT),
            Until(listing(), expect(200), WITHIN, "a recreated key works"),
        ),
        (default_tenant(facts),),
    )


def _tiers(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    needs = STANDARD | {Capability.ARRIVALS, Capability.SIMULATOR}

    def of(tier: str) -> Expect:
        return replace(answered(model), seen=Seen(headers=((headers.TIER, tier),)))

    forged = replace(chat(model), headers=(*chat(model).headers, (headers.TIER, "forged"), (headers.USER, "forged")))
    yield Scenario(
        "tenants-identity-seen",
        "Backends receive the tier of the key, whatever tier header the client sends.",
        (Send(chat(model), of(facts.roomiest.name)), Send(forged, of(facts.roomiest.name), "with forged headers")),
        (default_tenant(facts),),
        needs,
    )
    if len(facts.tiers) < 2:
        return
    before, after = facts.tiers[0].name, facts.tiers[1].name
    yield Scenario(
        "tenants-tier-change",
        "A tenant whose Secret is deleted and recreated with another tier has the new tier, with the same key.",
        (
            Send(chat(model), of(before)),
            # If deleted and recreated at once, Authorino may see one Secret with a known key and keep its tier.
            RemoveTenant(DEFAULT_TENANT),
            Until(chat(model), nowhere(401), WITHIN, "a deleted key is rejected"),
            Retier(DEFAULT_TENANT, after, recreate=True),
            Until(chat(model), of(after), WITHIN, "a changed tier takes effect", meanwhile=frozenset({401})),
        ),
        (TenantSpec(DEFAULT_TENANT, before),),
        needs,
    )
    yield Scenario(
        "tenants-tier-edit-in-place",
        "A tier edited in its Secret does not take effect, since Authorino compares keys only: `tenant tier` therefore "
        "writes a new key.",
        (
            Retier(DEFAULT_TENANT, after, recreate=False),
            CreateTenant(OTHER),
            Until(listing(OTHER), expect(200), WITHIN, "a key created after the edit works"),
            Send(chat(model), of(before), "after the edit"),
        ),
        (TenantSpec(DEFAULT_TENANT, before), TenantSpec(OTHER, before, present=False)),
        needs,
    )
