"""The questions that a reviewer asks about a change, one per module. To add one: a module, and a line below."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tokenlabs.review.effect import Effect
from tokenlabs.review.pairs import TargetPair
from tokenlabs.review.questions import (
    access,
    applying,
    capacity,
    client_traffic,
    counters,
    counting,
    cut_off,
    deletion,
    destinations,
    entry_point,
    exposure,
    gate,
    images,
    immutable,
    limits,
    monitoring,
    network_policies,
    order,
    picking,
    privileges,
    proxies,
    readiness,
    releases,
    restarts,
    room,
    scale,
    secrets,
    services,
    sources,
    tenants,
    upstreams,
    volumes,
)

Question = Callable[[TargetPair], Iterator[Effect]]

QUESTIONS: tuple[Question, ...] = (
    exposure.effects,
    destinations.effects,
    picking.effects,
    gate.effects,
    upstreams.effects,
    client_traffic.effects,
    services.effects,
    network_policies.effects,
    access.effects,
    privileges.effects,
    cut_off.effects,
    deletion.effects,
    immutable.effects,
    volumes.effects,
    capacity.effects,
    restarts.effects,
    readiness.effects,
    images.effects,
    room.effects,
    scale.effects,
    proxies.effects,
    releases.effects,
    tenants.effects,
    limits.effects,
    counting.effects,
    counters.effects,
    secrets.effects,
    sources.effects,
    order.effects,
    applying.effects,
    entry_point.effects,
    monitoring.effects,
)
