"""What a platform serves according to its spec."""

from __future__ import annotations

from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.fuzz.case import Served


def served_by(facts: Facts) -> Served:
    """The hosts, paths and models that requests are aimed at."""
    return Served(
        models=tuple(name for model in facts.models for name in model.names),
        paths=tuple((method, path) for path, method in facts.paths.items()),
        host=facts.host,
        upstream_host=facts.upstream_host or "upstream.example.com",
        stripped_headers=facts.stripped_headers,
        tiers=tuple(tier.name for tier in facts.tiers) or ("pro",),
        origins=facts.origins,
    )
