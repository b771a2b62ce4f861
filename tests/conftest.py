"""What every test may use: the repository's root, and the real tools of `tests/tools/`."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = ["tests.tools.fixtures"]


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root."""
    return Path(__file__).parent.parent
