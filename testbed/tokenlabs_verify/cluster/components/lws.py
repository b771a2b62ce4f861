"""The controller of LeaderWorkerSets."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="lws",
    images=("registry.k8s.io/lws/lws",),
    tags=("v0.7.0",),
    replaces="The LeaderWorkerSet controller v0.7.0, built from its Go module; the same program as in its image.",
    entrypoint=("manager",),
    commands={"manager": "lws-controller"},
)
