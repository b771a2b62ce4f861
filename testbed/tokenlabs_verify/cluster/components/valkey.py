"""Valkey, which stores the counters."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="valkey",
    images=("docker.io/valkey/valkey",),
    tags=("8.1.11",),
    replaces="Redis 7.0 from Debian in place of Valkey 8.1.11, which was forked from it: same commands and files.",
    entrypoint=("valkey-server",),
    commands={"valkey-server": "redis-server", "valkey-cli": "redis-cli"},
)

PREVIOUS = Component(
    name="valkey-previous",
    images=COMPONENT.images,
    tags=("8.1.6",),
    replaces="Redis 7.0 from Debian in place of Valkey 8.1.6.",
    entrypoint=COMPONENT.entrypoint,
    commands=COMPONENT.commands,
)
