"""Fields that the chosen engine does not read: accepted for another engine, they would change nothing here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault

_SIMULATOR = "llm-d-inference-sim"
# What `layers.models.inference_sim` leaves out: the simulator loads no weights and takes none of vLLM's other arguments.
_UNUSED: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    _SIMULATOR: (
        ("gpuMemoryUtilization", "env", "weights"),
        ("dtype", "quantization", "trustRemoteCode", "enforceEager", "tensorParallelSize", "extraArgs", "drain"),
    ),
}
"""Engine → keys of a model, and keys of its `vllm`, that it does not read."""


def fields_of_other_engines(parts: Parts) -> Iterator[Fault]:
    """A warning, not an error: `engine` may be changed for an hour, and back."""
    models = parts.written.get("models")
    for index, model in parts.models:
        own, arguments = _UNUSED.get(model.engine, ((), ()))
        written = models[index] if isinstance(models, tuple) else {}
        vllm = written.get("vllm")
        places: list[tuple[str, ...]] = [(key,) for key in own if key in written]
        places += [("vllm", key) for key in arguments if isinstance(vllm, Mapping) and key in vllm]
        for place in places:
            why = f"is unused: `engine: {model.engine}` does not read it"
            yield Fault(
                ("models", index, *place), why, "leave it out", severity="warning", at_key=True, shows_value=False
            )


RULES = (fields_of_other_engines,)
