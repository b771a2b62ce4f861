"""The check of a pass that brings the platform up: its first sync was never open."""

from __future__ import annotations

from tokenlabs_verify.environments.embedded.environment import Embedded
from tokenlabs_verify.exposure import findings
from tokenlabs_verify.exposure.clients import Clients
from tokenlabs_verify.orchestrator import Check, Shown


def check(environment: Embedded, clients: Clients) -> Check:
    """What clients without a key saw, as a check of the pass."""
    return Check(
        "first-sync-closed",
        "Flux",
        "From before Flux until the first answer to a key, clients without one get nothing but refusals, and reach no backend.",
        lambda: _shown(environment, clients),
    )


def _shown(environment: Embedded, clients: Clients) -> Shown:
    answers = clients.taken()
    return Shown(
        "; ".join(findings.opened(answers, environment.arrived())),
        requests=len(answers),
        remarks=(f"answers: {findings.by_status(answers)}",),
    )
