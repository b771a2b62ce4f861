"""The platform removes every header that upstream acts on, and opens each path only for upstream's method."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tokenlabs.contract import headers, paths
from tokenlabs.spec.target_names import TARGETS
from tokenlabs_verify.engine.upstream_facts import HONOURED_HEADERS, METHODS


@pytest.mark.parametrize("target", TARGETS)
def test_removes_every_header_that_a_component_acts_on(repository: Path, target: str) -> None:
    text = (repository / "dist" / target / "gateway" / "edge.yaml").read_text()
    (policy,) = (each for each in yaml.safe_load_all(text) if each["kind"] == "ClientTrafficPolicy")
    early = policy["spec"]["headers"]["earlyRequestHeaders"]
    replaced = {each["name"] for each in early.get("set", ())} | set(early["remove"])
    assert not set(HONOURED_HEADERS) - replaced


def test_the_contract_has_upstreams_methods_and_headers() -> None:
    assert paths.METHODS == METHODS
    assert {headers.USER, headers.TIER, headers.MODEL, headers.ORIGINAL_PATH} <= set(HONOURED_HEADERS)
