"""The real kind, which validates a configuration strictly before it looks for a container engine."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tools.fixtures import _go_tool


@pytest.fixture(scope="session")
def kind() -> Path:
    """kind's binary, built from its Go module."""
    return _go_tool("kind", "sigs.k8s.io/kind")
