"""What every test may use: the repository's root, and the real tools of `tests/tools/`."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from hypothesis import settings

# Hypothesis' deadline of 200 ms an example is this machine's load, not a property.
settings.register_profile("without-a-clock", deadline=None)
settings.load_profile("without-a-clock")

# A shell that starts tests in the background has Ctrl-C ignored, in them and in all that they start; some press it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

pytest_plugins = ["tests.tools.fixtures"]


@pytest.fixture(scope="session")
def repository() -> Path:
    """The repository's root."""
    return Path(__file__).parent.parent
