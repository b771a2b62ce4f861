"""The platforms whose alerts are tested, by name of the folder with their tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tokenlabs.spec.platform import Platform
from tokenlabs.spec.serving import Slo
from tokenlabs.spec.tenancy import Limits


def _limits(**limits: str) -> Callable[[Platform], Platform]:
    return lambda platform: platform.model_copy(update={"limits": Limits.model_validate(limits)})


def _objectives(platform: Platform) -> Platform:
    first, second = platform.models
    slower = second.model_copy(update={"slo": Slo(time_to_first_token="3s", availability=99)})
    return platform.model_copy(update={"models": (first, slower)})


CONFIGURATIONS: Mapping[str, Callable[[Platform], Platform]] = {
    "envoy": _limits(requests="envoy", tokens="envoy", onFailure="open"),
    "closed": _limits(requests="envoy", tokens="envoy", onFailure="closed"),
    "kuadrant": _limits(requests="kuadrant", tokens="envoy", onFailure="open"),
    "objectives": _objectives,
}
"""Of the committed platform.yaml. Each turns on alerts that no other has; `objectives` has two models, each with its own."""
