"""Look-alike and invisible characters, as pasted from a word processor, a chat or typed on another keyboard."""

from __future__ import annotations

import re
import unicodedata

INVISIBLE = re.compile("[\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]")
"""Zero-width characters, and those that change the direction of text."""
SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Spaces that YAML treats as letters."""

# Cyrillic and Greek letters that most fonts draw like Latin ones (Unicode's confusables.txt), and typographic marks.
_LOOK_ALIKES = str.maketrans(
    "АВЕКМНОРСТУХЅІЈаеорсухѕіјԁԛԝһ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνο" + "‐‑‒–—−‘’“”„«»…",  # noqa: RUF001
    "ABEKMHOPCTYXSIJaeopcyxsijdqwh" + "ABEZHIKMNOPTYXvo" + '------\'\'"""""' + ".",
)

_OPTION = re.compile("^-?[–—―]+-?(?=[A-Za-z][A-Za-z0-9]*[-_A-Za-z]{3})")  # noqa: RUF001
"""A typographic dash that replaced `--` before an option's name; short options such as `-tp` have one `-`."""


def named(character: str) -> str:
    """A character for messages: its code point and Unicode name."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f", {name}" if name else "")


def meant(text: str) -> str | None:
    """The intended ASCII text of one with look-alikes; None if it has none, or has other characters."""
    # Word processors replace two dashes with one, and no long option begins with one.
    text_with_option = _OPTION.sub("--", text)
    plain = unicodedata.normalize("NFKD", text_with_option.translate(_LOOK_ALIKES))
    plain = "".join(each for each in plain if not unicodedata.combining(each)).strip("\"'")
    return plain if plain != text and plain.isascii() else None


def look_alike(text: str) -> tuple[str, str] | None:
    """What is wrong with a text that contains an ASCII look-alike, and what to write; None if it contains none."""
    if text.isascii() or not (plain := meant(text)):
        return None
    strange = next(each for each in text if not each.isascii())
    return f"contains `{strange}` ({named(strange)}), which is not an ASCII character", f"write `{plain}`"
