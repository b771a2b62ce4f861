"""What the Kuadrant operator compiled, against what `tiers` says: rule by rule, without a single request.

The operator turns one RateLimitPolicy into limits of Limitador and into the configuration of its wasm
module, one AuthPolicy into an AuthConfig for each rule of each route, and all of them into Envoy's clusters. Its policies say
Accepted and Enforced whether or not these agree with each other. Shapes: Kuadrant/kuadrant-operator v1.5.2,
internal/controller and internal/wasm.
"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs_verify.kuadrant_compiled import auth_configs, clusters, limitador, module
from tokenlabs_verify.kuadrant_compiled.objects import Compiled, Finding, read
from tokenlabs_verify.kuadrant_compiled.wanted import Wanted, wanted_of


def findings(wanted: Wanted, compiled: Compiled) -> Iterator[Finding]:
    """Everything in which the compiled objects are not what the platform says; nothing: they are."""
    yield from limitador.findings(wanted, compiled)
    yield from auth_configs.findings(wanted, compiled)
    yield from module.findings(wanted, compiled)
    yield from clusters.findings(wanted, compiled)


__all__ = ["Compiled", "Finding", "Wanted", "findings", "read", "wanted_of"]
