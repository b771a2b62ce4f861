"""Are the commits that stacks record those of the tags that Flux fetches, by the module proxy's own record?"""

from __future__ import annotations

import pytest

from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings import go_modules
from tokenlabs.spec.kuadrant_parts import PARTS, Part
from tokenlabs.spec.stacks import DEFAULT_STACK, STACKS, Component

MODULES = {
    "gateway-api": "sigs.k8s.io/gateway-api",
    "gateway-api-inference-extension": "sigs.k8s.io/gateway-api-inference-extension",
    "envoy-gateway": "github.com/envoyproxy/gateway",
    "envoy-ai-gateway": "github.com/envoyproxy/ai-gateway",
    "kuadrant-operator": "github.com/kuadrant/kuadrant-operator",
    "authorino-operator": "github.com/kuadrant/authorino-operator",
    "dns-operator": "github.com/kuadrant/dns-operator",
    "limitador-operator": "github.com/kuadrant/limitador-operator",
}
"""What Flux fetches by a tag (layer `crds`)."""
ALL: list[Component | Part] = [
    *(each for stack in STACKS.values() for each in stack.components if each.name in MODULES),
    *(part for parts in PARTS.values() for part in parts),
]
DEFAULT = STACKS[DEFAULT_STACK]


def recorded(name: str, version: str) -> str | None:
    """The commit that the proxy made a version of."""
    try:
        return go_modules.commit(MODULES[name], f"v{version}", sumdb=False)
    except go_modules.VersionRefusedError as refused:
        pytest.skip(f"{NOT_RUN}{refused}")


@pytest.mark.parametrize("name", MODULES)
def test_commits_are_those_of_the_tags(name: str) -> None:
    for commit, version in sorted({(each.commit, each.version) for each in ALL if each.name == name and each.commit}):
        assert recorded(name, version) == commit, version


@pytest.mark.parametrize(
    "component", [each for each in DEFAULT.components if each.name in MODULES], ids=lambda c: c.name
)
def test_the_default_stack_has_every_commit_that_is_known(component: Component) -> None:
    assert component.commit == recorded(component.name, component.version)
