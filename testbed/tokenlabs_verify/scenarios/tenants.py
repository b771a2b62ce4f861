"""Tenants come, change and go while the platform runs; each change's time to take effect is measured."""

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
    TenantWish,
    Until,
    expect,
)
from tokenlabs_verify.scenarios.calls import ANYONE, UNAUTHENTICATED, answered, anyone, chat, listing, nowhere

WITHIN = 10.0
"""Seconds for a change of a Secret to be seen; a tenth of one is usual."""
NEW, OLD, OTHER = "new", "old", "other"


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """New keys, rotation, revocation, change of tier."""
    yield from _keys(facts)
    yield from _tiers(facts)


def _keys(facts: Facts) -> Iterator[Scenario]:
    tier, model = facts.roomiest.name, facts.models[0]
    refused = expect(401)
    yield Scenario(
        "tenants-new-key",
        "A new tenant's key works as soon as its Secret is there, without a restart.",
        (
            Send(chat(model, NEW), UNAUTHENTICATED, "before its Secret"),
            CreateTenant(NEW),
            Until(listing(NEW), expect(200), WITHIN, "a new key works", meanwhile=frozenset({401})),
            Send(chat(model, NEW), answered(model)),
        ),
        (TenantWish(NEW, tier, present=False),),
    )
    yield Scenario(
        "tenants-revocation",
        "A key stops working when its Secret is deleted.",
        (
            Send(chat(model), answered(model)),
            RemoveTenant(ANYONE),
            Until(listing(), refused, WITHIN, "a revoked key is refused", meanwhile=frozenset({200})),
            Send(chat(model), UNAUTHENTICATED, times=3),
        ),
        (anyone(facts),),
    )
    yield Scenario(
        "tenants-rotation",
        "A tenant with two keys can use both; when the old one's Secret goes, only the new one works.",
        (
            CreateTenant(NEW),
            Until(listing(NEW), expect(200), WITHIN, "a second key works"),
            Send(chat(model, OLD), answered(model), "the old key, beside the new one"),
            Send(chat(model, NEW), answered(model), "the new key, beside the old one"),
            RemoveTenant(OLD),
            Until(listing(OLD), refused, WITHIN, "the old key is refused"),
            Send(chat(model, OLD), UNAUTHENTICATED, "the old key, gone"),
            Send(chat(model, NEW), answered(model), "the new key, alone"),
        ),
        (TenantWish(OLD, tier, user="one"), TenantWish(NEW, tier, user="one", present=False)),
    )
    yield Scenario(
        "tenants-key-replaced",
        "A key that is replaced in its Secret stops working, and the new one starts.",
        (
            Rekey(OLD, key_of=NEW),
            Until(listing(NEW), expect(200), WITHIN, "a replaced key works"),
            Until(listing(OLD), refused, WITHIN, "the replaced key is refused"),
            Send(chat(model, OLD), UNAUTHENTICATED, "the old key"),
            Send(chat(model, NEW), answered(model), "the new key"),
        ),
        (TenantWish(OLD, tier), TenantWish(NEW, tier, present=False)),
    )
    yield Scenario(
        "tenants-back-again",
        "A key whose Secret is deleted and made again works again.",
        (
            RemoveTenant(ANYONE),
            Until(listing(), refused, WITHIN, "a revoked key is refused"),
            CreateTenant(ANYONE),
            Until(listing(), expect(200), WITHIN, "a key made again works"),
        ),
        (anyone(facts),),
    )


def _tiers(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    needs = STANDARD | {Capability.ARRIVALS, Capability.SIMULATOR}

    def of(tier: str) -> Expect:
        return replace(answered(model), seen=Seen(headers=((headers.TIER, tier),)))

    forged = replace(chat(model), headers=(*chat(model).headers, (headers.TIER, "forged"), (headers.USER, "forged")))
    yield Scenario(
        "tenants-identity-seen",
        "What comes after the gate sees the tier of the key, whatever the client writes into that header.",
        (Send(chat(model), of(facts.roomiest.name)), Send(forged, of(facts.roomiest.name), "with forged headers")),
        (anyone(facts),),
        needs,
    )
    if len(facts.tiers) < 2:
        return
    before, after = facts.tiers[0].name, facts.tiers[1].name
    yield Scenario(
        "tenants-tier-change",
        "A tenant whose Secret is gone and made anew with another tier has that tier, with the same key.",
        (
            Send(chat(model), of(before)),
            # Deleted and made in one breath, Authorino may see one Secret with the key that it knows, and keep its tier.
            RemoveTenant(ANYONE),
            Until(chat(model), nowhere(401), WITHIN, "a removed key is refused"),
            Retier(ANYONE, after, recreate=True),
            Until(chat(model), of(after), WITHIN, "a changed tier takes effect", meanwhile=frozenset({401})),
        ),
        (TenantWish(ANYONE, before),),
        needs,
    )
    yield Scenario(
        "tenants-tier-edit-in-place",
        "A tier that is only edited in its Secret does not take effect, since Authorino looks at keys: so `tenant tier` "
        "writes a new key.",
        (
            Retier(ANYONE, after, recreate=False),
            CreateTenant(OTHER),
            Until(listing(OTHER), expect(200), WITHIN, "a key made after the edit works"),
            Send(chat(model), of(before), "after the edit"),
        ),
        (TenantWish(ANYONE, before), TenantWish(OTHER, before, present=False)),
        needs,
    )
