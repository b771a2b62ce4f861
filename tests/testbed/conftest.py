"""The simulator that tests of the test bed talk to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.testbed.simulated import MODEL, Simulated, simulated


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulated]:
    """One simulator, without waits of its own."""
    with simulated(f"--model={MODEL}") as running:
        yield running
