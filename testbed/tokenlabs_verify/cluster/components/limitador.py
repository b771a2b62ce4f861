"""Limitador, which is not to be had, and the operator that deploys it."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="limitador",
    images=("quay.io/kuadrant/limitador",),
    tags=(),
    stands_for="Nothing: Limitador is published as an image only, so limits that Kuadrant enforces are not shown here.",
    unavailable="Limitador is published as a container image only; what it enforces is shown by `--env kind`",
)

OPERATOR = Component(
    name="limitador-operator",
    images=("quay.io/kuadrant/limitador-operator",),
    tags=("v0.18.3",),
    stands_for="The Limitador operator v0.18.3, built from its Go module; the same program as in its image.",
    entrypoint=("manager",),
    commands={"manager": "limitador-operator"},
)
