"""The simulator used by the test bed's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.testbed.simulated import MODEL, Simulated, simulated


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulated]:
    """One simulator without delays."""
    with simulated(f"--model={MODEL}") as running:
        yield running
