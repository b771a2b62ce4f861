"""Is a remembered file rendered again whenever code changes that it may depend on?"""

from __future__ import annotations

import re

from tokenlabs.synth.generator import CODE, PACKAGE

HARMLESS = {"errors", "cache"}
"""What a file holds does not depend on how errors are said, or on where the memory is."""


def test_all_that_rendering_code_imports_is_part_of_the_digest() -> None:
    imported = {
        name
        for package in CODE
        for path in (PACKAGE / package).rglob("*.py")
        for line in re.findall(r"^ *from tokenlabs(\.\w+| import .+)", path.read_text(), re.MULTILINE)
        for name in re.findall(r"\w+", line.removeprefix(" import").partition(" as ")[0])
    }
    assert imported - HARMLESS <= set(CODE)
