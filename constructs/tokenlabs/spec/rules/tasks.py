"""Tasks: the engine serves it, and the model's fields have an effect for it."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.runtimes import RUNTIMES


def tasks_that_the_engine_serves(parts: Parts) -> Iterator[Fault]:
    """The engine would answer 404 at the task's path."""
    for index, model in parts.models:
        if model.task not in RUNTIMES[model.engine].tasks:
            able = " or ".join(f"`{name}`" for name, each in RUNTIMES.items() if model.task in each.tasks)
            yield Fault(("models", index, "task"), f"is not served by `engine: {model.engine}`", f"write engine {able}")


def pickers_of_embeddings(parts: Parts) -> Iterator[Fault]:
    """Pickers of the inference extension parse bodies of chats only, up to 1.4 (pkg/epp/util/request/body.go)."""
    for index, model in parts.models:
        if model.task != "chat" and "picker" in model.model_fields_set:
            why = f"has no effect: models with `task: {model.task}` have no picker, which would answer 400 to their requests"
            yield Fault(("models", index, "picker"), why, "remove it")


def first_tokens_of_embeddings(parts: Parts) -> Iterator[Fault]:
    """An answer with vectors has no first token."""
    for index, model in parts.models:
        if model.task != "chat" and "time_to_first_token" in model.slo.model_fields_set:
            why = f"has no effect: answers of `task: {model.task}` have no first token"
            yield Fault(("models", index, "slo", "timeToFirstToken"), why, "remove it")


def prefill_by_a_picker(parts: Parts) -> Iterator[Fault]:
    """The picker chooses both pods of a request."""
    for index, model in parts.models:
        if model.prefill and not model.picked:
            why = "needs the endpoint picker, which chooses both pods of a request, and this model has none"
            yield Fault(("models", index, "prefill"), why, "remove it", at_key=True, shows_value=False)


RULES = (prefill_by_a_picker, tasks_that_the_engine_serves, pickers_of_embeddings, first_tokens_of_embeddings)
