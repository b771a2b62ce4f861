"""Small trees in which every rule finds something to judge."""

from __future__ import annotations

from tests.generator.checks import (
    gated_trees,
    test_flux_and_secrets,
    test_gates_and_limits,
    test_redis,
    test_routes_and_models,
    test_rules,
    test_who_passes,
)
from tokenlabs.manifests.tree import Tree

_SHARED = gated_trees.GATED.replace("        cost:", "        shared: true\n        cost:")
_INSTALLED = test_gates_and_limits.INSTALLED.replace("VERSION", "v1.8.3")
_TEXTS = (
    f"{test_rules.GOOD}---\n{test_rules.POOLS}",
    test_rules.GATE + test_rules.CORS,
    gated_trees.GATED,
    gated_trees.BY_KUADRANT + test_gates_and_limits.EXTENSION,
    _SHARED + _INSTALLED + test_gates_and_limits.PATCH,
    test_routes_and_models.TREE,
    test_flux_and_secrets.CONFIGURED + test_flux_and_secrets.CRDS,
    test_flux_and_secrets.BINDING,
    test_who_passes.FILLED,
    test_redis.TREE,
    test_redis.LIMITADOR,
)
TREES: tuple[Tree, ...] = (
    *({"all.yaml": text.encode()} for text in _TEXTS),
    {name: text.encode() for name, text in test_flux_and_secrets.TREE.items()},
)
