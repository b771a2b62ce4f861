"""`multiNode:` of a model: replicas that are each split over several nodes."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from tokenlabs.spec.base import SpecModel


class MultiNode(SpecModel):
    """Each replica is a group of pods on as many nodes: a leader, which answers requests, and workers. The GPUs that the engine's
    sizes ask for are divided among them."""

    size: Annotated[int, Field(ge=2, le=64)]
    """Pods of a group, each on a node of its own."""
