"""Runtimes, as the spec's rules need them; `layers/models` renders them.

Adding a runtime: a module here and one in `layers/models`, and a line in the table of each. `layers` may import cdk8s, and
`spec` may not, so that they are two. A runtime whose arguments are its own has them as a field of `spec.serving.Model` too.
Whatever is missing of these ends the import.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from tokenlabs.spec.runtimes import custom, inference_sim, llama_cpp, sglang, tensorrt_llm, vllm
from tokenlabs.spec.runtimes.declaration import Declaration, Owned, ServerMetrics

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model

_ALL = (vllm, sglang, llama_cpp, tensorrt_llm, custom, inference_sim)
RUNTIMES: dict[str, Declaration] = {each.DECLARATION.name: each.DECLARATION for each in _ALL}
"""By `engine`."""


def metrics_of(models: Iterable[Model]) -> tuple[ServerMetrics, ...]:
    """The families of metrics that servers of `models` export, each once."""
    return tuple(dict.fromkeys(RUNTIMES[model.engine].metrics(model) for model in models))


__all__ = ["RUNTIMES", "Declaration", "Owned", "ServerMetrics", "metrics_of"]
