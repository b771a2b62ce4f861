"""Finding objects among a layer's manifests, and changing the first model of a platform."""

from __future__ import annotations

from typing import Any

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.serving import Model


def named(manifests: list[Manifest], kind: str, name: str) -> Manifest:
    return next(each for each in manifests if each["kind"] == kind and each["metadata"]["name"] == name)


def pod(manifests: list[Manifest], deployment: str) -> dict[str, Any]:
    template: dict[str, Any] = named(manifests, "Deployment", deployment)["spec"]["template"]
    return template


def selected(labels: dict[str, str], manifests: list[Manifest]) -> list[str]:
    """Names of the Deployments whose pods have these labels."""
    return [
        each["metadata"]["name"]
        for each in manifests
        if each["kind"] == "Deployment" and labels.items() <= each["spec"]["template"]["metadata"]["labels"].items()
    ]


def first_model(platform: Platform, **changes: Any) -> tuple[Model, ...]:
    return (platform.models[0].model_copy(update=changes), *platform.models[1:])
