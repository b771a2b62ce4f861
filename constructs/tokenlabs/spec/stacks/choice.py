"""The stack that a platform.yaml chooses, with its overrides."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from tokenlabs.spec.base import SpecModel
from tokenlabs.spec.stacks import STACKS, VERSION_PATTERN, Stack, StackName

VersionText = Annotated[str, Field(pattern=VERSION_PATTERN)]


class StackDeviation(SpecModel):
    """A stack with some components at other versions; every override is checked against upstream's compatibility tables."""

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
    """Kuadrant operator, which deploys Authorino and Limitador."""
    llm_d_inference_scheduler: VersionText | None = None
    """llm-d's endpoint picker up to 0.8."""
    llm_d_router_endpoint_picker: VersionText | None = None
    """llm-d's endpoint picker from 0.9 on, in stacks whose name ends in `-router`."""
    llm_d_inference_sim: VersionText | None = None
    """llm-d's simulator of vLLM."""
    lws: VersionText | None = None
    """LeaderWorkerSet's controller, for models with `multiNode`."""
    valkey: VersionText | None = None
    """Valkey, the Redis of the counters."""


StackChoice = StackName | StackDeviation


def resolve(choice: StackChoice) -> Stack:
    """The stack of `stack:`, with its overrides applied."""
    if isinstance(choice, str):
        return STACKS[choice]
    base = STACKS[choice.base]
    written = choice.model_dump(by_alias=True, exclude={"base"}, exclude_none=True)
    versions_set = {name: version.removeprefix("v") for name, version in written.items()}
    components = tuple(
        component
        if versions_set.get(component.name, component.version) == component.version
        else component.at(versions_set[component.name])
        for component in base.components
    )
    return Stack(base.name, components, base.kubernetes, base.kubernetes_source, base.retired)
