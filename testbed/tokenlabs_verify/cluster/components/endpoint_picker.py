"""The endpoint picker of an InferencePool, and the sidecar of the same project for prefill by other pods."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="endpoint-picker",
    images=("mcr.microsoft.com/oss/v2/llm-d/llm-d-inference-scheduler",),
    tags=("v0.7.1",),
    replaces="llm-d's inference scheduler v0.7.1, built from its Go module with llm-d-kv-cache 0.7.0 in place of 0.7.1.",
    entrypoint=("epp",),
    commands={"epp": "endpoint-picker"},
)

SIDECAR = Component(
    name="routing-sidecar",
    images=("ghcr.io/llm-d/llm-d-routing-sidecar",),
    tags=("v0.7.1",),
    replaces="llm-d's routing sidecar v0.7.1, built from the picker's Go module.",
    entrypoint=("pd-sidecar",),
    commands={"pd-sidecar": "routing-sidecar"},
)

PREVIOUS = Component(
    name="endpoint-picker-previous",
    images=("ghcr.io/llm-d/llm-d-inference-scheduler",),
    tags=("v0.5.0",),
    replaces="The endpoint picker of the inference extension v1.3.0, on which llm-d's scheduler v0.5.0 is built, without the "
    "scheduler's own plugins, which the platform does not configure: the module proxy refuses v0.5.0.",
    entrypoint=("epp",),
    commands={"epp": "endpoint-picker-previous"},
)

ROUTER = Component(
    name="router-endpoint-picker",
    images=("ghcr.io/llm-d/llm-d-router-endpoint-picker",),
    tags=(),
    replaces="Nothing: no registry has llm-d's router, and the scheduler v0.7.1 cannot read its configuration.",
    unavailable="the module proxy does not serve llm-d's router, and the scheduler built here cannot read the "
    "configuration group `llm-d.ai`: stack 2026-12-router is only tested for admission",
)
