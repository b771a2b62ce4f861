"""Facts of the example with Envoy's limits and short windows; a simulator for each model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from tests.testbed.simulated import Simulated, simulated
from tokenlabs_verify.engine.facts import Facts, TierFacts, facts_of_file


@pytest.fixture(scope="session")
def facts(repository: Path) -> Facts:
    written = facts_of_file(repository / "examples" / "verify-limits.yaml")
    tiers = (TierFacts("brief", {3: 6}, {60: 1000}), TierFacts("roomy", {60: 300}, {60: 4000}))
    return replace(written, tiers=tiers)


@pytest.fixture(scope="module")
def backends(facts: Facts) -> Iterator[Mapping[str, Simulated]]:
    with ExitStack() as stack:
        yield {
            f"{model.pool}-decode-abc": stack.enter_context(simulated(f"--model={model.id}")) for model in facts.models
        }
