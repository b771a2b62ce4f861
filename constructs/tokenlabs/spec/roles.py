"""A model as its pods serve it: all of it, or, with `prefill`, each half by pods of their own."""

from __future__ import annotations

from typing import ClassVar

from tokenlabs.contract.pools import Role
from tokenlabs.spec.placement import ANYWHERE
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model


class PrefillingModel(Model):
    """A model as its prefill pods serve it. It is derived, never read from a file."""

    role: ClassVar[Role] = "prefill"


def gpus_of_pod(model: Model) -> int:
    """GPUs that each pod of a model takes: those of a replica, divided among the pods of its group."""
    return 0 if model.on_cpus else RUNTIMES[model.engine].gpus(model) // model.pods_each


def served(model: Model) -> tuple[Model, ...]:
    """The model as each of its roles serves it: its own pods first, then those of `prefill`."""
    prefill = model.prefill
    if prefill is None:
        return (model,)
    where = {name: getattr(prefill, name) for name in ANYWHERE if name != "gpu"}
    own = {
        **where,
        "gpu": prefill.gpu or (model.gpu if where == {name: getattr(model, name) for name in where} else None),
        "replicas": prefill.replicas,
        "gpu_memory_utilization": prefill.gpu_memory_utilization or model.gpu_memory_utilization,
        "resources": prefill.resources or model.resources,
    }
    return (model, PrefillingModel.model_construct(**{**dict(model), **own}))
