"""The model server simulator."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="model-simulator",
    images=("ghcr.io/llm-d/llm-d-inference-sim",),
    tags=("v0.6.1",),
    replaces="tokenlabs' own model server simulator, which can be controlled and records requests, in place of llm-d's v0.6.1.",
    entrypoint=("python", "-P", "-m", "tokenlabs.simulator"),
    commands={"python": "python", "python3": "python"},
)
