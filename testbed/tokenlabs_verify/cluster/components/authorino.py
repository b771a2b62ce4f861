"""Authorino, and the operator that deploys it."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

COMPONENT = Component(
    name="authorino",
    images=("quay.io/kuadrant/authorino",),
    tags=("v0.26.1",),
    replaces="Authorino v0.26.1, built from its Go module; the same program as in its image.",
    entrypoint=("authorino", "server"),
    commands={"authorino": "authorino"},
)

OPERATOR = Component(
    name="authorino-operator",
    images=("quay.io/kuadrant/authorino-operator",),
    tags=("v0.25.1", "v0.25.2"),
    replaces="The Authorino operator v0.25.1, built from its Go module; Kuadrant 1.5.2 requires v0.25.2, the next patch release.",
    entrypoint=("manager",),
    commands={"manager": "authorino-operator"},
)
