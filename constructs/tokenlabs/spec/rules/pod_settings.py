"""Pods of models: Secrets of variables that are theirs alone, and shared memory that fits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.gateway import Resources
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import Place
from tokenlabs.spec.pod_settings import SecretValue
from tokenlabs.spec.problems import Fault, Path
from tokenlabs.spec.roles import served
from tokenlabs.spec.rules.placed import places_of
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model, ModelDefaults

_NAMES_OF_COMMANDS = ("redis", "nvidia-nim-api-key", "huggingface", "registry")
"""What `tokenlabs secret set` calls the platform's other Secrets."""
TOKEN = "HF_TOKEN"  # noqa: S105 (a name)
SMALLEST_SHARED_MEMORY = 64 * 2**20
"""What containers get without a volume."""


def secrets_apart(parts: Parts) -> Iterator[Fault]:
    """A Secret in `secrets/` has one purpose, and is either there or created by something else."""
    taken = dict.fromkeys(_NAMES_OF_COMMANDS, "what `tokenlabs secret` calls another Secret")
    if parts.model_defaults and parts.model_defaults.hugging_face:
        taken[parts.model_defaults.hugging_face.secret] = "the Secret of `modelDefaults.huggingFace`"
    if parts.recognition:
        taken[parts.recognition.secret] = "the Secret of `speech.recognition`"
    if parts.images and parts.images.pull_secret_name:
        taken[parts.images.pull_secret_name] = "the Secret of `images.pullSecret`"
    existing: dict[str, bool] = {}
    for path, value in _secret_values(parts):
        if path[-1] == TOKEN and parts.model_defaults and parts.model_defaults.hugging_face:
            yield Fault(
                path, "is also set by `modelDefaults.huggingFace`", "keep one of the two", at_key=True, value=TOKEN
            )
        elif value.secret in taken and not value.existing:
            yield Fault((*path, "secret"), f"is {taken[value.secret]}", "choose another name")
        elif existing.setdefault(value.secret, value.existing) != value.existing:
            why = "is said to exist at one variable, and at another to be in `secrets/`"
            yield Fault((*path, "secret"), why, "write `existing: true` at both, or at none")


def shared_memory_that_fits(parts: Parts) -> Iterator[Fault]:
    """What is in `/dev/shm` counts as memory of the container, which is killed at its limit."""
    defaults = parts.model_defaults
    if defaults:
        yield from _fits(("modelDefaults", "sharedMemory"), defaults.shared_memory, defaults.resources)
    for index, model in parts.models:
        resources = model.resources or (defaults.resources if defaults else None)
        path = ("models", index, "sharedMemory")
        if "sharedMemory" in RUNTIMES[model.engine].ignores:
            continue
        mps = _with_mps(parts, model)
        if model.shared_memory and mps:
            why = f"is unused: with MPS the device plugin of {mps} mounts its own `/dev/shm`"
            yield Fault(path, why, "remove it", at_key=True, value="sharedMemory")
        elif model.shared_memory and resources:
            yield from _fits(path, model.shared_memory, resources)
        for one in served(model):
            if not _with_mps(parts, one):
                yield from _room_for(one, index, defaults)


def _with_mps(parts: Parts, model: Model) -> Place | None:
    return next((each for each in places_of(parts, model) if each.gpu and each.gpu.sharing == "mps"), None)


def _room_for(model: Model, index: int, defaults: ModelDefaults | None) -> Iterator[Fault]:
    """Resources whose limit is written apart from the size: at `prefill`, or at a model for the default size."""
    written = defaults and "shared_memory" in defaults.model_fields_set
    size = model.shared_memory or (defaults.shared_memory if defaults and written else None)
    place: Path = ()
    if model.role == "prefill" and model.prefill:
        place, resources = ("prefill",), model.prefill.resources
    else:
        resources = None if model.shared_memory else model.resources
    if resources and size:
        limit = resources.limits.get("memory")
        if limit and quantity_value(size) >= quantity_value(limit):
            field = "sharedMemory" if model.shared_memory else "modelDefaults.sharedMemory"
            why = f"is no more than `{field}: {size}`, which is memory of the container: it would be killed before that is full"
            path: Path = ("models", index, *place, "resources", "limits", "memory")
            yield Fault(path, why, "raise it, or write a smaller `sharedMemory` at the model")


def _fits(path: Path, size: str, resources: Resources) -> Iterator[Fault]:
    limit = resources.limits.get("memory")
    if quantity_value(size) < SMALLEST_SHARED_MEMORY:
        yield Fault(path, "is less than containers get without it", "write the unit, such as `2Gi`")
    elif limit and quantity_value(size) >= quantity_value(limit):
        why = f"is memory of the container, whose limit is {limit}: it would be killed before it is full"
        yield Fault(path, why, "reduce it, or raise `limits.memory` of its `resources`")


def _secret_values(parts: Parts) -> Iterator[tuple[Path, SecretValue]]:
    for path, env in _environments(parts):
        yield from (((*path, name), value) for name, value in env.items() if isinstance(value, SecretValue))


def _environments(parts: Parts) -> Iterator[tuple[Path, Mapping[str, str | SecretValue]]]:
    if parts.model_defaults:
        yield ("modelDefaults", "env"), parts.model_defaults.env
    for index, model in parts.models:
        yield ("models", index, "env"), model.env


RULES = (secrets_apart, shared_memory_that_fits)
