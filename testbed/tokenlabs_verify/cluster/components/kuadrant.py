"""The Kuadrant operator, and the DNS operator in its chart."""

from __future__ import annotations

from tokenlabs_verify.cluster.components.component import Component

OPERATOR = Component(
    name="kuadrant-operator",
    images=("quay.io/kuadrant/kuadrant-operator",),
    tags=("v1.5.2",),
    replaces="The Kuadrant operator v1.5.2, built from its Go module, without the wasm module in its image.",
    entrypoint=("manager",),
    commands={"manager": "kuadrant-operator"},
)

DNS_OPERATOR = Component(
    name="dns-operator",
    images=("quay.io/kuadrant/dns-operator",),
    tags=("v0.17.1",),
    replaces="A program that only answers probes in place of the DNS operator v0.17.1: the platform has no DNSPolicy.",
    stand_in=("python", "-P", "-m", "tokenlabs_verify.cluster.components.answering_probes", "8081"),
)
