"""What can serve a model, as the spec's rules need to know it; `layers/models` renders it.

Adding a runtime: a module here and one in `layers/models`, and a line in the table of each.
"""

from __future__ import annotations

from tokenlabs.spec.runtimes import inference_sim, vllm
from tokenlabs.spec.runtimes.declaration import Declaration, OwnedFlag, ServerMetrics

RUNTIMES: dict[str, Declaration] = {each.name: each for each in (vllm.DECLARATION, inference_sim.DECLARATION)}
"""By `engine`."""

__all__ = ["RUNTIMES", "Declaration", "OwnedFlag", "ServerMetrics"]
