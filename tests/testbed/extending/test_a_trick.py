"""A disguise of the fuzzer: an entry of its area's `TRICKS`; an area of its own is a file and a line."""

from __future__ import annotations

from tests.registries import Add, unlisted
from tokenlabs_verify.fuzz import tricks

AREA = """
from tokenlabs_verify.fuzz.case import Trick

TRICKS = (Trick("names", "none", lambda draft, random: draft),)
"""


def test_an_area_without_its_line_is_found(add_module: Add) -> None:
    assert unlisted(tricks, lambda module: getattr(module, "TRICKS", ()), tricks.TRICKS) == set()
    add_module(tricks, "names", AREA)
    assert unlisted(tricks, lambda module: getattr(module, "TRICKS", ()), tricks.TRICKS) == {
        "tokenlabs_verify.fuzz.tricks.names"
    }
