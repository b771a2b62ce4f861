"""Is CEL evaluated without loading the library's command line, and beside others who load all of it?"""

from __future__ import annotations

import subprocess
import sys

import pytest

FIRST = "from tokenlabs.trace.cel_library import program; p = program('1 + x')"
ALL = "import cel; q = cel.compile('1 + x')"


@pytest.mark.parametrize("order", [(FIRST,), (FIRST, ALL), (ALL, FIRST)], ids=["alone", "before", "after"])
def test_evaluates(order: tuple[str, ...]) -> None:
    """In a process of its own: the extension panics if it is loaded twice."""
    code = "\n".join(["import sys", *order, "print(p.execute({'x': 2}), 'typer' in sys.modules)"])
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == (f"3 {ALL in order}\n", "")


def test_rejects_what_is_not_cel() -> None:
    code = f"{FIRST}\ntry: program('1 +')\nexcept ValueError: print('rejected')"
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "rejected\n"
