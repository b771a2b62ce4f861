"""Envoy's rate limit service."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="ratelimit",
    images=("docker.io/envoyproxy/ratelimit", "envoyproxy/ratelimit"),
    tags=("1e50889b",),
    replaces="The rate limit service at commit 3fb702589d36, the version of its Go module, in place of the image of 1e50889b.",
    entrypoint=("ratelimit",),
    commands={"ratelimit": "ratelimit"},
)

PREVIOUS = Component(
    name="ratelimit-previous",
    images=COMPONENT.images,
    tags=("ff287602",),
    replaces="The rate limit service at commit 3fb702589d36 in place of the image of ff287602, which the module proxy refuses.",
    entrypoint=COMPONENT.entrypoint,
    commands=COMPONENT.commands,
)
