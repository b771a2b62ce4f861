"""Tenants: a key added, rotated, revoked; all revoked; tiers and limits. Flux decrypts each key with the operator's age key."""

from __future__ import annotations

from typing import Any

from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs_verify.rehearsals.rehearsal import Rehearsal, Scene

_TAKES_EFFECT = 60.0
"""Seconds from the push until a key works or is rejected: `tenants` waits for `namespaces` only."""


_OPERATORS = 10.0
"""Seconds for Kuadrant's operators to see a change of what they refer to."""


def _added_rotated_revoked(scene: Scene) -> None:
    tier = scene.facts.roomiest.name
    checkout = scene.checkout
    first = checkout.add_tenant("guest", tier)
    chat = scene.client(first, "chat")
    not_yet = scene.excuse(chat, 401)
    with scene.sending(chat):
        scene.commit(wait=False)
        scene.await_status(chat, 200, _TAKES_EFFECT, "a new tenant's key works")
        not_yet()
        second = checkout.rekey_tenant("guest", "rotate", "guest")
        new = scene.client(second, "stream")
        not_yet = scene.excuse(new, 401)
        with scene.sending(new):
            scene.commit(wait=False)
            scene.await_status(new, 200, _TAKES_EFFECT, "its second key works")
            not_yet()
            checkout.run("tenant", "rotate", "guest", "--finish")
            scene.excuse(chat, 401)
            scene.commit(wait=False)
            scene.await_status(chat, 401, _TAKES_EFFECT, "its first key is rejected")
            checkout.run("tenant", "revoke", "guest")
            scene.excuse(new, 401)
            scene.commit(wait=False)
            scene.await_status(new, 401, _TAKES_EFFECT, "a revoked tenant is rejected")


ADDED_ROTATED_REVOKED = Rehearsal(
    "tenant",
    "A tenant is added, its key rotated, and it is revoked: no request of another tenant fails, and none with a valid key.",
    _added_rotated_revoked,
)


def _all_revoked(scene: Scene) -> None:
    """Every tenant's line is removed: nobody gets in, and nothing else changes."""
    for name in scene.checkout.names():
        scene.checkout.run("tenant", "revoke", name)
    for each in scene.traffic.clients:
        scene.excuse(each, 401)
    commit = scene.commit(wait=False)
    for each in scene.steady("list"):
        scene.await_status(each, 401, _TAKES_EFFECT, f"{each.tenant} is rejected")
    rejected = scene.traffic.now
    scene.await_layers(commit)
    late = [each for each in scene.traffic.records if each.at > rejected and each.status != 401]
    scene.require(not late, f"{late[0].client} got {late[0].outcome} after all tenants were rejected" if late else "")


ALL_REVOKED = Rehearsal(
    "tenants-all-revoked",
    "All tenants are revoked in one commit: everyone gets 401 and nothing else, and their keys work again after a revert.",
    _all_revoked,
)


def _tier_changed(scene: Scene) -> None:
    """`set-tier` gives a second key with the new tier; then a tier gets a larger limit and another window."""
    tiers = [each.name for each in scene.facts.tiers]
    guest = scene.checkout.add_tenant("guest", tiers[-1])
    old = scene.client(guest, "list")
    ends = scene.excuse(old, 401)
    with scene.sending(old):
        scene.commit(wait=False)
        scene.await_status(old, 200, _TAKES_EFFECT, "a new tenant's key works")
        ends()
        moved = scene.checkout.rekey_tenant("guest", "set-tier", "guest", tiers[0], tier=tiers[0])
        new = scene.client(moved, "list")
        ends = scene.excuse(new, 401)
        with scene.sending(new):
            scene.commit(wait=False)
            scene.await_status(new, 200, _TAKES_EFFECT, "its key of another tier works")
            ends()

            def wider(spec: dict[str, Any]) -> None:
                limits = spec["tiers"][tiers[-1]]["requests"]
                limits[next(iter(limits))] *= 2
                limits["1h"] = max(limits.values()) // 2

            scene.checkout.change(wider)
            scene.commit()


TIER_CHANGED = Rehearsal(
    "tier-changed",
    "A tenant gets another tier, and a tier a larger limit and another window: no request fails. While new limits are loaded, an "
    "answer may go uncharged.",
    _tier_changed,
    uncharged=True,
)


def _engine_changed(scene: Scene) -> None:
    inputs = scene.checkout.inputs()
    scene.checkout.change(lambda spec: spec["limits"].update(requests="kuadrant"))
    scene.commit()
    scene.checkout.restore(inputs)
    scene.push()
    # The operators notice a missing Secret some seconds after Flux has deleted it.
    scene.pause(_OPERATORS)
    kuadrant = scene.environment.api.get("kuadrant.io/v1beta1", "Kuadrant", "kuadrant", KUADRANT)
    conditions = {each["type"]: each for each in kuadrant["status"]["conditions"]}
    scene.require(conditions["Ready"]["status"] == "True", f"Kuadrant is not ready: {conditions['Ready']['message']}")


ENGINE_CHANGED = Rehearsal(
    "engine-changed",
    "Request limits move from Envoy to Kuadrant, and back: no request fails, and none without a key passes.",
    _engine_changed,
    uncharged=True,
)
