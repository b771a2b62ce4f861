"""Compares the Kuadrant operator's compiled output with `tiers`, rule by rule, without sending a request.

The operator compiles one RateLimitPolicy to Limitador's limits and its wasm module's configuration, one AuthPolicy to an
AuthConfig per rule of each route, and all of them to Envoy clusters. Its policies are Accepted and Enforced whether or not these
agree with each other. Formats: Kuadrant/kuadrant-operator v1.5.2, internal/controller and internal/wasm.
"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs_verify.kuadrant_compiled import auth_configs, clusters, limitador, module
from tokenlabs_verify.kuadrant_compiled.objects import Compiled, Finding, read
from tokenlabs_verify.kuadrant_compiled.requirements import Requirements, requirements_of


def findings(required: Requirements, compiled: Compiled) -> Iterator[Finding]:
    """All differences between the compiled objects and the platform."""
    yield from limitador.findings(required, compiled)
    yield from auth_configs.findings(required, compiled)
    yield from module.findings(required, compiled)
    yield from clusters.findings(required, compiled)


__all__ = ["Compiled", "Finding", "Requirements", "findings", "read", "requirements_of"]
