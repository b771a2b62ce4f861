"""The simulator used by the tests in this folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from tests.testbed.simulated import Simulated, simulated


@pytest.fixture(scope="session")
def pod_arguments(repository: Path) -> list[str]:
    """The arguments of dist/kind's pod of the first model."""
    text = (repository / "dist/kind/models/token-labs-pool/server.yaml").read_text()
    container = yaml.safe_load(text)["spec"]["template"]["spec"]["containers"][0]
    arguments: list[str] = container["args"]
    return arguments


@pytest.fixture(scope="module")
def simulator(pod_arguments: list[str]) -> Iterator[Simulated]:
    """One simulator with the pod's arguments except the port."""
    with simulated(*(argument for argument in pod_arguments if not argument.startswith("--port"))) as running:
        yield running
