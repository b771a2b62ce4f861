"""Limitador, and the operator that deploys it. Without its image, only Limitador's probes are answered."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="limitador",
    images=("quay.io/kuadrant/limitador",),
    tags=("v2.4.2",),
    replaces="A program that only answers probes in place of Limitador v2.4.2, which is only published as an image.",
    image="limitador",
    stand_in=("python", "-P", "-m", "tokenlabs_verify.cluster.components.answering_probes", "8080"),
)

OPERATOR = Component(
    name="limitador-operator",
    images=("quay.io/kuadrant/limitador-operator",),
    tags=("v0.18.3",),
    replaces="The Limitador operator v0.18.3, built from its Go module; the same program as in its image.",
    entrypoint=("manager",),
    commands={"manager": "limitador-operator"},
)
