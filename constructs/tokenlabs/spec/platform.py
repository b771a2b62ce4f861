"""The root of platform.yaml."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from tokenlabs.spec.base import DnsLabel, Image, SpecModel
from tokenlabs.spec.cluster import Cluster
from tokenlabs.spec.gateway import Gateway
from tokenlabs.spec.images import Images
from tokenlabs.spec.operations import Gitops, Monitoring
from tokenlabs.spec.serving import Model, ModelDefaults, Speech
from tokenlabs.spec.stacks.choice import StackChoice
from tokenlabs.spec.tasks import TASK_PATHS
from tokenlabs.spec.tenancy import LISTING_PATH, RECOGNITION_PATHS, SYNTHESIS_PATHS, Api, Limits, Tenant, Tier


def _served_paths(validated: dict[str, Any]) -> Api:
    speech: Speech = validated.get("speech", Speech())
    models: tuple[Model, ...] = validated.get("models", ())
    tasks = {model.task for model in models}
    return Api(
        paths=(
            # Streams of `/v1/completions` can escape the token limits.
            *(paths[0] for task, paths in TASK_PATHS.items() if task in tasks),
            LISTING_PATH,
            *(SYNTHESIS_PATHS if speech.synthesis else ()),
            *(RECOGNITION_PATHS if speech.recognition else ()),
        )
    )


class Platform(SpecModel):
    """The whole platform. Values that can be derived are not fields."""

    version: Annotated[Literal[1], Field(examples=[1])]
    """Version of this format."""
    name: Annotated[DnsLabel, Field(examples=["token-labs"])]
    """Namespace of the gateway, routes, pools and models, and the platform's label."""
    stack: Annotated[StackChoice, Field(examples=["2026-12"])]
    """A set of compatible versions; `tokenlabs stacks` lists them."""
    cluster: Cluster
    """Nodes, GPUs, storage."""
    gateway: Gateway = Gateway()
    """The entry point of all requests."""
    models: Annotated[tuple[Model, ...], Field(min_length=1)]
    """Language models."""
    model_defaults: ModelDefaults
    """Defaults for all models."""
    speech: Speech = Speech()
    """Text to speech, speech to text."""
    tiers: Annotated[dict[DnsLabel, Tier], Field(min_length=1)]
    """Limits by tier."""
    tenants: tuple[Tenant, ...] = ()
    """Holders of API keys; the keys are encrypted in `secrets/tenants/`."""
    limits: Limits = Limits()
    """Engines of the limits."""
    api: Annotated[Api, Field(default_factory=_served_paths)]
    """Open paths. Default: those of the models and of the engines under `speech`, without `/v1/completions`."""
    monitoring: Monitoring | None = None
    """Monitors, rules and dashboards; if omitted, none are rendered."""
    gitops: Gitops
    """Delivery by Flux."""
    images: Images = Images()
    """Where images are pulled from, if not from upstream's registries."""
    accepted_mutable_images: tuple[Image, ...] = ()
    """Images whose tag may move (`latest`); suppresses the warning about them."""

    @property
    def over_several_nodes(self) -> bool:
        """Whether a model's replicas span nodes, so that LeaderWorkerSets are needed."""
        return any(model.multi_node for model in self.models)
