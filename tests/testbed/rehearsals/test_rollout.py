"""What must be in the API server after an upgrade."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings.go_modules import VersionRefusedError
from tokenlabs.spec.stacks import DEFAULT_STACK, STACKS
from tokenlabs_verify.flux import layers
from tokenlabs_verify.rehearsals.rollout import crds


def test_crds_are_those_of_the_stacks_versions(repository: Path) -> None:
    sent = [each for layer in layers.read(repository / "dist/kind") for each in layer.objects]
    try:
        found = {each["metadata"]["name"]: each for each in crds(sent)}
    except VersionRefusedError as refused:
        pytest.skip(f"{NOT_RUN}{refused}")
    pools = found["inferencepools.inference.networking.k8s.io"]
    version = STACKS[DEFAULT_STACK]["gateway-api-inference-extension"].tag
    assert pools["metadata"]["annotations"]["inference.networking.k8s.io/bundle-version"] == version
    for name in ("gateways.gateway.networking.k8s.io", "securitypolicies.gateway.envoyproxy.io"):
        assert found[name]["kind"] == "CustomResourceDefinition"
