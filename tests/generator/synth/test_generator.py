"""Is a file rendered again, and a tree checked again, whenever code changes that the result may depend on?"""

from __future__ import annotations

import re
from collections.abc import Collection

import pytest

from tokenlabs.synth.generator import CHECKS, CODE, PACKAGE

HARMLESS = {"errors", "cache", "checks", "__version__"}
"""What a file holds does not depend on how errors are said, on where the memory is, or on what is checked;
a finding does not depend on the version that SARIF names."""


@pytest.mark.parametrize("packages", [CODE, CHECKS], ids=["rendering", "checking"])
def test_all_that_the_code_imports_is_part_of_the_digest(packages: Collection[str]) -> None:
    imported = {
        name
        for package in packages
        for path in (PACKAGE / package).rglob("*.py")
        for line in re.findall(r"^ *from tokenlabs(\.\w+| import .+)", path.read_text(), re.MULTILINE)
        for name in re.findall(r"\w+", line.removeprefix(" import").partition(" as ")[0])
    }
    assert imported - HARMLESS <= set(packages)
