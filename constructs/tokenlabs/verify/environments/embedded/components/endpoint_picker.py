"""The endpoint picker of an InferencePool."""

from __future__ import annotations

from tokenlabs.verify.environments.embedded.components.component import Component

COMPONENT = Component(
    name="endpoint-picker",
    images=("ghcr.io/llm-d/llm-d-inference-scheduler",),
    tags=("v0.5.0",),
    stands_for=(
        "The endpoint picker of gateway-api-inference-extension v1.3.0, which llm-d's scheduler v0.5.0 is built on; "
        "the scheduler's own plugins are not in it."
    ),
    entrypoint=("epp",),
    commands={"epp": "endpoint-picker"},
)
