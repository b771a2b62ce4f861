"""Tenants: a key added, rotated, revoked; all of them revoked. Flux decrypts each with the operator's age key."""

from __future__ import annotations

from tokenlabs_verify.rehearsals.rehearsal import Rehearsal, Scene

_TAKES_EFFECT = 60.0
"""Seconds from the push until a key works or is rejected: `tenants` waits for `namespaces` only."""


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
