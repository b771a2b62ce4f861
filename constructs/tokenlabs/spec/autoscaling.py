"""As many pods of a model as its load needs, by KEDA."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from tokenlabs.spec.base import Refused, SpecModel


def _not_zero(value: object) -> object:
    if value == 0 and not isinstance(value, bool):
        raise Refused(
            "leaves no pod, and nothing holds a request until one is ready: it would get 503",
            "write 1 or more",
        )
    return value


class Autoscaling(SpecModel):
    """KEDA adds and removes pods by the requests in the engine's batch and queue. It must be in the cluster already."""

    min: Annotated[int, BeforeValidator(_not_zero), Field(ge=1)] = 1
    """Fewest pods."""
    max: Annotated[int, Field(ge=2)]
    """Most pods; capacity is checked for all of them."""
    requests: Annotated[int, Field(ge=1, examples=[32])]
    """Requests, running and waiting, that a pod should have: with more of them on average there are more pods."""


def most_pods(validated: dict[str, Any]) -> int:
    """Pods of a model that does not say `replicas`."""
    scaling: Autoscaling | None = validated.get("autoscaling")
    return scaling.max if scaling else 1
