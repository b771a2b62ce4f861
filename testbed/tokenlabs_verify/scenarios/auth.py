"""API keys: which are accepted, and where and how they may be sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.contract import headers
from tokenlabs.contract.tenant_secret import KEY_PREFIX
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.scenario import (
    NOWHERE,
    STANDARD,
    Call,
    Expect,
    Scenario,
    Seen,
    Send,
    TenantSpec,
    key_place,
)
from tokenlabs_verify.scenarios.calls import (
    DEFAULT_TENANT,
    FORBIDDEN,
    UNAUTHENTICATED,
    answered,
    chat,
    default_tenant,
    listing,
    with_headers,
    without_key,
)

UNKNOWN = KEY_PREFIX + "0" * 43
"""A key of the right length that belongs to no tenant."""
STRANGER = "stranger"


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Accepted and rejected keys, and where a request must carry them."""
    yield from _keys(facts)
    yield from _places(facts)
    yield from _odd_secrets(facts)
    yield from _hosts(facts)
    yield from _received_by_backends(facts)


def _keys(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    bare = without_key(chat(model))
    yield Scenario(
        "auth-valid-key",
        "A request with a tenant's key is authorized and answered by the model it names.",
        (Send(chat(model), answered(model)), Send(listing(), _listed(facts))),
        (default_tenant(facts),),
    )
    yield Scenario(
        "auth-no-key",
        "Without a key, chat and the list of models return 401, and no backend receives the request.",
        (Send(bare, UNAUTHENTICATED), Send(without_key(listing()), UNAUTHENTICATED)),
    )
    yield Scenario(
        "auth-unknown-key",
        "An unknown key returns 401.",
        (Send(with_headers(bare, ("Authorization", f"Bearer {UNKNOWN}")), UNAUTHENTICATED),),
    )
    for name, value, sentence in (
        ("almost", f"Bearer {key_place(DEFAULT_TENANT)}x", "A valid key with one more character"),
        ("cut", f"Bearer {KEY_PREFIX}", "Only the prefix that all keys share"),
        ("empty", "Bearer ", "An empty key"),
        ("twice", f"Bearer {key_place(DEFAULT_TENANT)} {key_place(DEFAULT_TENANT)}", "A valid key written twice"),
    ):
        yield Scenario(
            f"auth-key-{name}",
            f"{sentence} returns 401.",
            (Send(with_headers(bare, ("Authorization", value)), UNAUTHENTICATED),),
            (default_tenant(facts),),
        )


def _places(facts: Facts) -> Iterator[Scenario]:
    bare = without_key(chat(facts.models[0]))
    key = key_place(DEFAULT_TENANT)
    for name, call, sentence in (
        ("wrong-scheme", _authorized(bare, f"Basic {key}"), "with the scheme `Basic`"),
        ("no-scheme", _authorized(bare, key), "without a scheme"),
        ("lower-case-scheme", _authorized(bare, f"bearer {key}"), "with the lower-case scheme `bearer`"),
        ("two-spaces", _authorized(bare, f"Bearer  {key}"), "after two spaces"),
        ("in-query", replace(bare, path=f"{bare.path}?api_key={key}&key={key}"), "in the query"),
        ("in-cookie", with_headers(bare, ("Cookie", f"api_key={key}; Authorization=Bearer {key}")), "in a cookie"),
        ("in-api-key-header", with_headers(bare, ("x-api-key", key), ("api-key", key)), "in `x-api-key`"),
        ("in-proxy-header", with_headers(bare, ("Proxy-Authorization", f"Bearer {key}")), "in `Proxy-Authorization`"),
    ):
        yield Scenario(
            f"auth-{name}",
            f"A valid key {sentence} returns 401: it is accepted only as `Authorization: Bearer` with one space.",
            (Send(call, UNAUTHENTICATED),),
            (default_tenant(facts),),
        )


def _odd_secrets(facts: Facts) -> Iterator[Scenario]:
    call = chat(facts.models[0], STRANGER)
    tier = facts.roomiest.name
    spec = TenantSpec(STRANGER, tier, works=False)
    # A regular tenant created at the same time shows when Authorino has processed the Secrets.
    for name, odd, expected, sentence in (
        ("other-label", replace(spec, app="another-platform"), UNAUTHENTICATED, "labeled for another platform"),
        ("no-label", replace(spec, app=None), UNAUTHENTICATED, "without the platform's label"),
        ("not-managed", replace(spec, managed=False), UNAUTHENTICATED, "without the label that Authorino watches"),
        ("other-namespace", replace(spec, namespace=facts.platform), UNAUTHENTICATED, "in another namespace"),
        (
            "trailing-newline",
            replace(spec, newline=True),
            UNAUTHENTICATED,
            "with a trailing newline in the Secret",
        ),
        ("no-user", replace(spec, user=None), FORBIDDEN, "whose Secret has no user"),
        ("no-tier", replace(spec, tier=None), FORBIDDEN, "whose Secret has no tier"),
        ("unknown-tier", replace(spec, tier="platinum-plus"), FORBIDDEN, "of an unknown tier"),
        ("two-tiers", replace(spec, tier=_two_tiers(facts)), FORBIDDEN, "whose Secret has two tiers"),
        ("empty-tier", replace(spec, tier=""), FORBIDDEN, "whose Secret has an empty tier"),
    ):
        status = min(expected.status)
        yield Scenario(
            f"auth-secret-{name}",
            f"A key {sentence} returns {status}.",
            (Send(call, expected),),
            (odd, default_tenant(facts)),
        )


def _hosts(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    for name, host, sentence in (
        ("capitals", facts.host.upper(), "in capitals"),
        ("port", f"{facts.host}:80", "with a port"),
        ("dot", f"{facts.host}.", "with a trailing dot"),
        ("unknown", "attacker.example.org", "that is not configured"),
        ("address", "192.0.2.1", "that is an address"),
        ("upstream", facts.upstream_host or "localhost", "of a backend"),
    ):
        with_host = replace(chat(model), host=host)
        yield Scenario(
            f"auth-host-{name}",
            f"A Host {sentence} has no effect: 401 without a key, and an answer from the model with one.",
            (Send(without_key(with_host), UNAUTHENTICATED), Send(with_host, answered(model))),
            (default_tenant(facts),),
        )


def _received_by_backends(facts: Facts) -> Iterator[Scenario]:
    model = facts.models[0]
    needs = STANDARD | {Capability.ARRIVALS}
    if not facts.gate_takes_key_away:
        needs |= {Capability.KUADRANT_REQUESTS}
    taken = Expect(frozenset({200}), reaches=(model.pool,), seen=Seen(headers=(("authorization", "redacted"),)))
    yield Scenario(
        "auth-key-taken-away",
        "Backends receive `redacted` in place of the client's key.",
        (Send(chat(model), taken),),
        (default_tenant(facts),),
        needs,
    )
    forged = with_headers(
        without_key(chat(model)),
        (headers.USER, "somebody"),
        (headers.TIER, facts.roomiest.name),
    )
    yield Scenario(
        "auth-forged-identity",
        "User and tier headers sent by a client do not replace a key.",
        (Send(forged, replace(UNAUTHENTICATED, reaches=NOWHERE)),),
    )


def _listed(facts: Facts) -> Expect:
    everything = (*facts.models, *facts.embeddings)
    return Expect(frozenset({200}), contains=tuple(f'"{name}"' for model in everything for name in model.names))


def _authorized(call: Call, value: str) -> Call:
    return with_headers(call, ("Authorization", value))


def _two_tiers(facts: Facts) -> str:
    return ",".join(tier.name for tier in facts.tiers[:2])
