"""Limits of requests and tokens, each enforced by the engine set in `limits`, from the same tiers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from tokenlabs.layers.base.health import accepted_by_ancestors, condition
from tokenlabs.layers.base.layer import Layer, Piece, Readiness, Unit
from tokenlabs.layers.policies import envoy, kuadrant, limit_answers
from tokenlabs.spec.tasks import TASK_PATHS

if TYPE_CHECKING:
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.targets import Target


def open_token_paths(platform: Platform) -> tuple[str, ...]:
    """Open paths that models answer, with `usage.total_tokens`."""
    return tuple(path for paths in TASK_PATHS.values() for path in paths if path in platform.api.paths)


def _pieces(target: Target) -> Iterator[Piece]:
    platform = target.platform
    gateway, namespace = platform.gateway.name, platform.name
    if platform.limits.requests == "kuadrant":
        requests: Mapping[str, Mapping[str, int]] = {name: tier.requests for name, tier in platform.tiers.items()}
        yield Unit(
            "request-limits.yaml",
            kuadrant.build_requests,
            kuadrant.RequestLimitInputs(gateway, namespace, requests),
        )
    rules = tuple(_envoy_rules(platform))
    yield Unit(
        "envoy-limits.yaml", envoy.build, envoy.EnvoyLimitInputs(gateway, namespace, rules, target.on_several_nodes)
    )
    yield Unit("limit-answers.yaml", limit_answers.build, limit_answers.LimitAnswerInputs(gateway, namespace))


def _envoy_rules(platform: Platform) -> Iterator[envoy.Rule]:
    """Tier by tier, requests before tokens: a rule keeps its number, and its counters, while the rules before it do."""
    for name, tier in platform.tiers.items():
        if platform.limits.requests == "envoy":
            yield from envoy.rules(name, "requests", tier.requests)
        yield from envoy.rules(name, "tokens", tier.tokens)


LAYER = Layer(
    "policies",
    "limits of requests and tokens",
    ("gateway",),
    _pieces,
    Readiness(
        exprs=(
            # Not Enforced, and the patch not Programmed: both come true with the first route, which comes after.
            condition("kuadrant.io/v1", "RateLimitPolicy", "Accepted"),
            accepted_by_ancestors("gateway.envoyproxy.io/v1alpha1", "BackendTrafficPolicy"),
            accepted_by_ancestors("gateway.envoyproxy.io/v1alpha1", "EnvoyPatchPolicy"),
        )
    ),
)
