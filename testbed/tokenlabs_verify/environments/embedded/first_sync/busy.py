"""Busy loops beside the platform: a slow machine."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_LOOP = "import os\nparent = os.getppid()\nwhile os.getppid() == parent:\n    sum(range(100_000))"
"""Ends with the process that started it, however that ends."""


@contextmanager
def busy(per_core: int) -> Iterator[None]:
    """So many processes for each core that do nothing but compute."""
    count = per_core * len(os.sched_getaffinity(0))
    loops = [
        subprocess.Popen([sys.executable, "-I", "-S", "-c", _LOOP], stdin=subprocess.DEVNULL) for _ in range(count)
    ]
    try:
        yield
    finally:
        for each in loops:
            each.kill()
            each.wait()
