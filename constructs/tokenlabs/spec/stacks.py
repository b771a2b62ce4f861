"""Stacks: dated sets of versions that go together, each version with its reason and upstream's source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from tokenlabs.spec.base import SpecModel

StackName = Literal["2026-11", "2026-02"]
DEFAULT_STACK: StackName = "2026-11"
"""What new platforms take: proven together under real traffic."""
VERSION_PATTERN = r"^v?[0-9]+\.[0-9]+\.[0-9]+$"
VersionText = Annotated[str, Field(pattern=VERSION_PATTERN)]
ComponentName = Literal[
    "gateway-api",
    "gateway-api-inference-extension",
    "envoy-gateway",
    "envoy-ai-gateway",
    "kuadrant-operator",
    "llm-d-inference-scheduler",
    "llm-d-inference-sim",
    "valkey",
]


class StackDeviation(SpecModel):
    """A stack with some components at other versions; every deviation is checked against what upstream supports."""

    model_config = {"alias_generator": lambda name: name.replace("_", "-"), "populate_by_name": True}

    base: StackName
    """The stack to start from."""
    gateway_api: VersionText | None = None
    """Gateway API CRDs."""
    gateway_api_inference_extension: VersionText | None = None
    """InferencePool CRDs."""
    envoy_gateway: VersionText | None = None
    """Envoy Gateway."""
    envoy_ai_gateway: VersionText | None = None
    """Envoy AI Gateway."""
    kuadrant_operator: VersionText | None = None
    """Kuadrant operator, which brings Authorino and Limitador."""
    llm_d_inference_scheduler: VersionText | None = None
    """llm-d's endpoint picker."""
    llm_d_inference_sim: VersionText | None = None
    """llm-d's simulator of vLLM."""
    valkey: VersionText | None = None
    """Valkey, the Redis of the counters."""


StackChoice = StackName | StackDeviation


@dataclass(frozen=True, slots=True)
class Component:
    """One component of a stack at one version."""

    name: ComponentName
    version: str
    """Without a leading `v`."""
    reason: str
    source: str
    """Project and release that the fact was read in."""
    commit: str | None = None
    """Commit of the release's tag, where it could be read."""

    @property
    def tag(self) -> str:
        """The Git and OCI tag of upstream's releases that begin with `v`."""
        return f"v{self.version}"

    @property
    def release(self) -> tuple[int, int, int]:
        """The version as numbers, to compare."""
        major, minor, patch = self.version.split(".")
        return int(major), int(minor), int(patch)


@dataclass(frozen=True, slots=True)
class Stack:
    """A set of components, resolved from `stack:`."""

    name: str
    components: tuple[Component, ...]

    def __getitem__(self, name: ComponentName) -> Component:
        return next(component for component in self.components if component.name == name)

    @property
    def ai_gateway_api_version(self) -> str:
        """API version of Envoy AI Gateway's kinds: `v1beta1` from 0.6.0 on; our fields are the same in both."""
        served_beta = self["envoy-ai-gateway"].release >= (0, 6, 0)
        return "aigateway.envoyproxy.io/" + ("v1beta1" if served_beta else "v1alpha1")


_SHARED = (
    Component(
        "gateway-api-inference-extension",
        "1.3.0",
        "InferencePool v1, as llm-d's scheduler 0.5.0 is built on it",
        "kubernetes-sigs/gateway-api-inference-extension v1.3.0, config/crd/bases",
    ),
    Component(
        "llm-d-inference-scheduler",
        "0.5.0",
        "llm-d 0.5's endpoint picker, built for amd64 and arm64, on GIE 1.3.0",
        "llm-d/llm-d-inference-scheduler v0.5.0",
    ),
    Component(
        "llm-d-inference-sim",
        "0.6.1",
        "answers as vLLM does, without a GPU; what the llm-d 0.5 guide pairs with the scheduler",
        "llm-d/llm-d-inference-sim v0.6.1",
    ),
    Component(
        "valkey",
        "8.1.6",
        "the free, well-kept server that speaks Redis' protocol",
        "valkey-io/valkey 8.1.6",
    ),
)

STACKS: dict[str, Stack] = {
    stack.name: stack
    for stack in (
        Stack(
            "2026-11",
            (
                Component(
                    "gateway-api",
                    "1.5.1",
                    "what Envoy Gateway 1.8 is built on; 1.8 does not start without its ListenerSet CRD",
                    "kubernetes-sigs/gateway-api v1.5.1, config/crd/standard",
                ),
                Component(
                    "envoy-gateway",
                    "1.8.1",
                    "Envoy AI Gateway 0.7 to 1.1 want Envoy Gateway 1.8.1 or later",
                    "envoyproxy/gateway v1.8.1; envoyproxy/ai-gateway v1.0.0, go.mod",
                    "097ab899b9d041452d02f15d738514eda10ea21b",
                ),
                Component(
                    "envoy-ai-gateway",
                    "1.0.0",
                    "first stable release; proven in real traffic with Envoy Gateway 1.8.1, GIE 1.3.0, Kuadrant 1.5.2",
                    "envoyproxy/ai-gateway v1.0.0",
                    "3e7b0bf02dad2cf6b88a523af829a7b93eb5b8e1",
                ),
                Component(
                    "kuadrant-operator",
                    "1.5.2",
                    "its wasm-shim 0.14.1 answers 500 where 0.12.3 let requests pass when a policy cannot be built",
                    "Kuadrant/kuadrant-operator v1.5.2",
                    "ffa34c7d81106b15e6fdc160f0fb4038f5bd554a",
                ),
                *_SHARED,
            ),
        ),
        Stack(
            "2026-02",
            (
                Component(
                    "gateway-api",
                    "1.4.1",
                    "what Envoy Gateway 1.6 is built on",
                    "kubernetes-sigs/gateway-api v1.4.1, config/crd/standard",
                ),
                Component(
                    "envoy-gateway",
                    "1.6.3",
                    "the nearest to the guide's 1.5.0 that Envoy AI Gateway 0.5 supports",
                    "envoyproxy/gateway v1.6.3; envoyproxy/ai-gateway v0.5.0, compatibility matrix",
                    "b6033c220e0384d057a4694f23e00fd4faadec97",
                ),
                Component(
                    "envoy-ai-gateway",
                    "0.5.0",
                    "the deployment guide's",
                    "envoyproxy/ai-gateway v0.5.0",
                ),
                Component(
                    "kuadrant-operator",
                    "1.4.6",
                    "the last of the line that was current with the guide, pinned where the guide says latest",
                    "Kuadrant/kuadrant-operator v1.4.6",
                ),
                *_SHARED,
            ),
        ),
    )
}

ENVOY_GATEWAY_FOR_AI_GATEWAY: dict[tuple[int, int], tuple[int, int]] = {
    (0, 4): (1, 5),
    (0, 5): (1, 6),
    (0, 6): (1, 7),
    (0, 7): (1, 8),
    (1, 0): (1, 8),
    (1, 1): (1, 8),
}
"""Release line of Envoy AI Gateway → of Envoy Gateway that it supports (its compatibility matrix, v0.5.0 to v1.1.0)."""

GATEWAY_API_FOR_ENVOY_GATEWAY: dict[tuple[int, int], tuple[int, int]] = {
    (1, 5): (1, 3),
    (1, 6): (1, 4),
    (1, 7): (1, 4),
    (1, 8): (1, 5),
}
"""Release line of Envoy Gateway → of the Gateway API that it is built on (its go.mod, v1.5.0 to v1.8.1)."""

INFERENCE_EXTENSION_FOR_SCHEDULER: dict[tuple[int, int], tuple[int, int]] = {
    (0, 5): (1, 3),
    (0, 7): (1, 4),
    (0, 8): (1, 5),
}
"""Release line of llm-d's scheduler → of the inference extension that it is built on (its go.mod)."""


def resolve(choice: StackChoice) -> Stack:
    """The stack that `stack:` names, with its deviations in place."""
    if isinstance(choice, str):
        return STACKS[choice]
    base = STACKS[choice.base]
    versions = choice.model_dump(by_alias=True, exclude={"base"}, exclude_none=True)
    components = tuple(
        component
        if component.name not in versions or versions[component.name].lstrip("v") == component.version
        else Component(component.name, versions[component.name].lstrip("v"), "set in platform.yaml", "platform.yaml")
        for component in base.components
    )
    return Stack(base.name, components)
