"""Clients without a key, from before Flux until the platform answers: no moment of the first sync may be open."""

from __future__ import annotations

from tokenlabs_verify.client import Request
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.orchestrator import Check, Shown
from tokenlabs_verify.rehearsals import keyless
from tokenlabs_verify.rehearsals.keyless import Keyless

_TAG = "first-sync"


def requests(facts: Facts) -> list[Request]:
    """What the clients send."""
    return keyless.requests(facts, _TAG)


def check(environment: Embedded, clients: Keyless) -> Check:
    """What the clients saw, as a check of the pass."""
    return Check(
        "first-sync-closed",
        "Flux",
        "From before Flux until the first answer to a key, clients without one get nothing but refusals, and reach no backend.",
        lambda: _shown(environment, clients),
    )


def _shown(environment: Embedded, clients: Keyless) -> Shown:
    found = "; ".join(clients.faults(environment))
    return Shown(found, requests=clients.statuses.total(), remarks=(f"answers: {clients.answers}",))
