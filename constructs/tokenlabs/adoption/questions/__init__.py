"""One module per question of an operator who hands a cluster over to Flux."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tokenlabs.adoption.plan import Adoption
from tokenlabs.adoption.questions import keys, leftovers, owners, releases, taking_over
from tokenlabs.adoption.step import Step
from tokenlabs.spec.secret_names import redact

QUESTIONS: tuple[Callable[[Adoption], Iterator[Step]], ...] = (
    taking_over.steps,
    keys.steps,
    owners.steps,
    releases.steps,
    leftovers.steps,
)


_APPLIERS = ("Application", "Kustomization")


def steps(adoption: Adoption) -> tuple[Step, ...]:
    """All steps, in the order in which they happen."""
    found = [replace(step, says=redact(step.says)) for question in QUESTIONS for step in question(adoption)]
    # What others keep applying is suspended first: it would undo the steps after it.
    return tuple(
        sorted(found, key=lambda step: (step.when, step.object.kind not in _APPLIERS, step.action, step.object))
    )
