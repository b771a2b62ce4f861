"""Adding a trick to the fuzzer: an entry in its area's `TRICKS`; a new area is one file and one line."""

from __future__ import annotations

from tests.registries import Add, unlisted
from tokenlabs_verify.fuzz import tricks

AREA = """
from tokenlabs_verify.fuzz.case import Trick

TRICKS = (Trick("names", "none", lambda draft, random: draft),)
"""


def test_detects_an_area_without_its_line(add_module: Add) -> None:
    assert unlisted(tricks, lambda module: getattr(module, "TRICKS", ()), tricks.TRICKS) == set()
    add_module(tricks, "names", AREA)
    assert unlisted(tricks, lambda module: getattr(module, "TRICKS", ()), tricks.TRICKS) == {
        "tokenlabs_verify.fuzz.tricks.names"
    }
