"""Limitador, which is unavailable here, and the operator that deploys it."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="limitador",
    images=("quay.io/kuadrant/limitador",),
    tags=(),
    replaces="Nothing: Limitador is only published as an image, so limits enforced by Kuadrant cannot be shown here.",
    unavailable="Limitador is only published as a container image; use `--env kind` to show its limits",
)

OPERATOR = Component(
    name="limitador-operator",
    images=("quay.io/kuadrant/limitador-operator",),
    tags=("v0.18.3",),
    replaces="The Limitador operator v0.18.3, built from its Go module; the same program as in its image.",
    entrypoint=("manager",),
    commands={"manager": "limitador-operator"},
)
