"""Rules as they come out of each configuration, rendered once for all tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

import pytest

from tests.generator.alerts.configurations import CONFIGURATIONS
from tokenlabs.layers.base.layer import Unit
from tokenlabs.layers.monitoring import LAYER
from tokenlabs.manifests import yaml_text
from tokenlabs.spec.loader import load
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.targets import target
from tokenlabs.synth.rendering import render

Rule = dict[str, Any]
Groups = list[dict[str, Any]]


class RenderedRules(Protocol):
    """Groups of rules of a configuration, as the PrometheusRules of `dist/` would have them."""

    def __call__(self, configuration: str) -> Groups: ...


@pytest.fixture(scope="session")
def rendered_rules(repository: Path) -> RenderedRules:
    """Renders a configuration's rules, once for each."""
    platform = load(repository / "platform.yaml").platform
    found: dict[str, Groups] = {}

    def of(configuration: str) -> Groups:
        if configuration not in found:
            found[configuration] = _groups(CONFIGURATIONS[configuration](platform))
        return found[configuration]

    return of


def _groups(platform: Platform) -> Groups:
    pieces = LAYER.pieces(target(platform, "microk8s"))
    units = [(each.file, each) for each in pieces if isinstance(each, Unit) and each.file.startswith("alerts-")]
    manifests = [manifest for file in render(units, {}).values() for manifest in yaml_text.load(file.text)]
    return [group for manifest in manifests for group in manifest["spec"]["groups"]]


def rules_of(groups: Groups) -> Iterator[Rule]:
    """All rules of all groups."""
    for group in groups:
        yield from group["rules"]


def alerts_of(groups: Groups) -> Iterator[Rule]:
    """Those that alert."""
    return (rule for rule in rules_of(groups) if "alert" in rule)
