"""The Kuadrant operator."""

from __future__ import annotations

from tokenlabs.verify.environments.embedded.components.component import Component

OPERATOR = Component(
    name="kuadrant-operator",
    images=("quay.io/kuadrant/kuadrant-operator",),
    tags=("v1.5.2",),
    stands_for="The Kuadrant operator v1.5.2, built from its Go module, without the wasm module that its image holds.",
    entrypoint=("manager",),
    commands={"manager": "kuadrant-operator"},
)
