"""Stacks: dated sets of compatible versions, as data: readers of manifests load them without the models of platform.yaml."""

from __future__ import annotations

from typing import Literal

from tokenlabs.spec.stacks import versions
from tokenlabs.spec.stacks.component import PICKERS, Component, ComponentName, Line, PickerName, Stack

__all__ = [
    "DEFAULT_STACK",
    "PICKERS",
    "PREVIOUS_STACK",
    "STACKS",
    "VERSION_PATTERN",
    "Component",
    "ComponentName",
    "Line",
    "PickerName",
    "Stack",
    "StackName",
]

StackName = Literal["2026-12", "2026-12-router", "2026-11", "2026-02"]
DEFAULT_STACK: StackName = "2026-12"
"""The stack for new platforms: its images are public, and its versions were proven together (docs/decisions/0014)."""
PREVIOUS_STACK: StackName = "2026-11"
"""The stack before it, from which the upgrade is rehearsed."""
VERSION_PATTERN = r"^v?[0-9]+\.[0-9]+\.[0-9]+$"

_PULLED_NO_MORE = (
    "the image of its endpoint picker, `ghcr.io/llm-d/llm-d-inference-scheduler`, is no longer public: `models` never "
    "becomes ready, and no route is applied"
)

STACKS: dict[str, Stack] = {
    stack.name: stack
    for stack in (
        Stack(
            "2026-12",
            (
                versions.GATEWAY_API_1_5,
                versions.INFERENCE_EXTENSION_1_4,
                versions.ENVOY_GATEWAY_1_8_3,
                versions.AI_GATEWAY_1_0,
                versions.KUADRANT_1_5,
                versions.SCHEDULER_0_7,
                versions.SIMULATOR_0_6,
                versions.LWS_0_7,
                versions.VALKEY_8_1_11,
            ),
            kubernetes=((1, 35), (1, 36), (1, 37)),
            kubernetes_source="real admission of every object by 1.35.0 and 1.37.0; upstream tests Envoy Gateway 1.8 with 1.32 "
            "to 1.35, and Kubernetes 1.34 and older have reached their end of life",
        ),
        Stack(
            "2026-12-router",
            (
                versions.GATEWAY_API_1_5,
                versions.INFERENCE_EXTENSION_1_5,
                versions.ENVOY_GATEWAY_1_8_3,
                versions.AI_GATEWAY_1_0,
                versions.KUADRANT_1_5,
                versions.ROUTER_0_10,
                versions.SIMULATOR_0_6,
                versions.LWS_0_7,
                versions.VALKEY_8_1_11,
            ),
            kubernetes=((1, 35), (1, 36), (1, 37)),
            kubernetes_source="as 2026-12",
        ),
        Stack(
            "2026-11",
            (
                versions.GATEWAY_API_1_5,
                versions.INFERENCE_EXTENSION_1_3,
                versions.ENVOY_GATEWAY_1_8_1,
                versions.AI_GATEWAY_1_0,
                versions.KUADRANT_1_5,
                versions.SCHEDULER_0_5,
                versions.SIMULATOR_0_6,
                versions.LWS_0_7,
                versions.VALKEY_8_1_6,
            ),
            kubernetes=((1, 35),),
            kubernetes_source="real admission by 1.35.0; from 1.36 on the API server rejects the limits of Envoy Gateway 1.8.1 "
            "(envoyproxy/gateway#9186)",
            retired=f"{_PULLED_NO_MORE}; Kubernetes 1.36 and later reject its limits",
        ),
        Stack(
            "2026-02",
            (
                versions.GATEWAY_API_1_4,
                versions.INFERENCE_EXTENSION_1_3,
                versions.ENVOY_GATEWAY_1_6,
                versions.AI_GATEWAY_0_5,
                versions.KUADRANT_1_4,
                versions.SCHEDULER_0_5,
                versions.SIMULATOR_0_6,
                versions.LWS_0_7,
                versions.VALKEY_8_1_6,
            ),
            kubernetes=((1, 35), (1, 36), (1, 37)),
            kubernetes_source="real admission of every object by 1.35.0 and 1.37.0; upstream tests Envoy Gateway 1.6 with 1.30 to "
            "1.33",
            retired=f"{_PULLED_NO_MORE}; Envoy Gateway 1.6 has been unsupported since 2026-05-13",
        ),
    )
}
