"""Does a measurement see the whole process tree?"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tokenlabs.bench.measure import measure
from tokenlabs.errors import TokenlabsError

BURN = "import time\nwhile time.process_time() < 0.4: pass"
HOLD = "import time\nheld = bytearray(80_000_000)\ntime.sleep(2)"
CHILD = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[1]], check=True)"


def test_a_childs_cpu_counts(tmp_path: Path) -> None:
    alone = measure((sys.executable, "-c", BURN), tmp_path, os.environ).cpu
    as_child = measure((sys.executable, "-c", CHILD, BURN), tmp_path, os.environ).cpu
    assert alone >= 0.4
    assert as_child >= 0.4


def test_a_childs_memory_counts(tmp_path: Path) -> None:
    nothing = measure((sys.executable, "-c", CHILD, "import time; time.sleep(0.2)"), tmp_path, os.environ, memory=True)
    held = measure((sys.executable, "-c", CHILD, HOLD), tmp_path, os.environ, memory=True)
    assert held.peak_mb > nothing.peak_mb + 60


def test_a_failed_command_is_not_measured(tmp_path: Path) -> None:
    with pytest.raises(TokenlabsError, match="exit code 3"):
        measure((sys.executable, "-c", "print('why'); raise SystemExit(3)"), tmp_path, os.environ)
