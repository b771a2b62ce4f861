"""What every test may use: the repository's root, and the real tools of `tests/tools/`."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

# A shell that starts tests in the background has Ctrl-C ignored, in them and in all that they start; some press it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

pytest_plugins = ["tests.tools.fixtures"]


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root."""
    return Path(__file__).parent.parent
