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
    tags=(),
    replaces="Nothing: the DNS operator is part of Kuadrant's chart, but the platform has no DNSPolicy.",
    unavailable="the platform has no DNSPolicy, so the DNS operator is not run here",
)
