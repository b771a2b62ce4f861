"""The environment recognizes from rendered policies which engine enforces which limit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tokenlabs.manifests.yaml_text import load
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.environments.engines import engines

ENVOY = {Capability.ENVOY_REQUESTS, Capability.ENVOY_TOKENS}


def rendered(platform: Path, tmp_path: Path) -> Iterator[dict[str, Any]]:
    from tokenlabs.synth.outcome import RunOptions
    from tokenlabs.synth.run import run

    copy = tmp_path / "platform.yaml"
    copy.write_text(platform.read_text())
    run(copy, RunOptions(("kind",), False, write=True))
    for path in sorted((tmp_path / "dist/kind/policies").glob("*.yaml")):
        yield from (each for each in load(path.read_text()) if "kustomize" not in each["apiVersion"])


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        ("limits-all-envoy", ENVOY),
        ("limits-requests-kuadrant", {Capability.KUADRANT_REQUESTS, Capability.ENVOY_TOKENS}),
    ],
)
def test_capabilities_of_each_example(
    repository: Path, tmp_path: Path, example: str, expected: set[Capability]
) -> None:
    assert engines(rendered(repository / f"examples/{example}.yaml", tmp_path)) == expected


def test_detects_short_windows() -> None:
    limits = {"free": {"rates": [{"limit": 1, "window": "24h"}, {"limit": 1, "window": "10s"}]}}
    found = engines([{"kind": "RateLimitPolicy", "spec": {"limits": limits}}])
    assert found == {Capability.KUADRANT_REQUESTS, Capability.QUICK_WINDOWS}
    rule = {"limit": {"requests": 2, "unit": "Second"}, "clientSelectors": []}
    policy = {"kind": "BackendTrafficPolicy", "spec": {"rateLimit": {"global": {"rules": [rule]}}}}
    assert engines([policy]) == {Capability.ENVOY_REQUESTS, Capability.QUICK_WINDOWS}
