"""Characters that look like others, or like nothing: what a word processor, a chat or another keyboard puts into a file."""

from __future__ import annotations

import re
import unicodedata

INVISIBLE = re.compile("[\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]")
"""Characters of no width, and those that turn the direction of text."""
SPACES = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
"""Spaces that YAML takes for letters."""

# Letters of Cyrillic and Greek that most fonts draw like Latin ones (Unicode's confusables.txt), and typographic marks.
_LOOK_ALIKES = str.maketrans(
    "АВЕКМНОРСТУХЅІЈаеорсухѕіјԁԛԝһ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνο" + "‐‑‒–—−‘’“”„«»…",  # noqa: RUF001
    "ABEKMHOPCTYXSIJaeopcyxsijdqwh" + "ABEZHIKMNOPTYXvo" + '------\'\'"""""' + ".",
)

_OPTION = re.compile("^-?[–—―]+-?(?=[A-Za-z][A-Za-z0-9]*[-_A-Za-z]{3})")  # noqa: RUF001
"""A dash that was two, before the name of an option; short options such as `-tp` had one."""


def named(character: str) -> str:
    """A character as messages name it: its code, and Unicode's name."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f", {name}" if name else "")


def meant(text: str) -> str | None:
    """The ASCII text that one with look-alikes was meant to be; None where it holds none, or other characters."""
    # Word processors make one dash of two, and no long option begins with one.
    text_with_option = _OPTION.sub("--", text)
    plain = unicodedata.normalize("NFKD", text_with_option.translate(_LOOK_ALIKES))
    plain = "".join(each for each in plain if not unicodedata.combining(each)).strip("\"'")
    return plain if plain != text and plain.isascii() else None


def look_alike(text: str) -> tuple[str, str] | None:
    """What is wrong with a text, and what to write, where it holds a character that looks like an ASCII one."""
    if text.isascii() or not (plain := meant(text)):
        return None
    strange = next(each for each in text if not each.isascii())
    return f"holds `{strange}` ({named(strange)}), which is not an ASCII character", f"write `{plain}`"
