"""The bytes that libyaml would write for a manifest, without a call of it for each value.

Structure is written here; a scalar that is not certainly a plain word is written by libyaml, once for each of its kind.
What is of an unusual kind is refused, and the caller asks libyaml for the whole.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

LONGEST_KEY = 100
"""Beyond 128 libyaml writes `? key`."""
_BREAKS = re.compile("[\r\x85\u2028\u2029]")
"""Line breaks to YAML, beside the usual one: libyaml indents what follows."""

# Certainly text for every reader, and free of what means something in a block: begins with a letter, or is the digest of
# a key and no number.
_WORD = re.compile(
    r"(?!(?i:true|false|yes|no|on|off|null|y|n)\Z)[A-Za-z/][-A-Za-z0-9_./@=+]*\Z"
    r"|(?!0b)[0-9]+(?:e[0-9]*)?[a-df][0-9a-f]*\Z"
).match


class NotPlainError(Exception):
    """Something that only libyaml should write."""


def document(value: Any) -> str:
    """One document after its `---`. Raises NotPlainError."""
    if type(value) is not dict or not value:
        raise NotPlainError
    out = ["---\n"]
    _mapping(value, "", "", out)
    return "".join(out)


def _mapping(value: dict[Any, Any], first: str, pad: str, out: list[str]) -> None:
    """Lines of a mapping: `first` stands before the first of them, `pad` before the others."""
    before = first
    deeper = pad + "  "
    for key, item in value.items():
        if type(item) is str and _WORD(item):
            out.append(f"{before}{_key(key)}: {item}\n")
        else:
            out.append(f"{before}{_key(key)}:")
            _value(item, pad, deeper, out)
        before = pad


def _sequence(value: list[Any] | tuple[Any, ...], first: str, pad: str, out: list[str]) -> None:
    before = first
    for item in value:
        kind = type(item)
        if kind is dict and item:
            _mapping(item, f"{before}- ", pad + "  ", out)
        elif (kind is list or kind is tuple) and item:
            _sequence(item, f"{before}- ", pad + "  ", out)
        else:
            out.append(f"{before}-")
            _value(item, pad, pad + "  ", out)
        before = pad


def _value(value: Any, pad: str, deeper: str, out: list[str]) -> None:
    """What stands after `key:` or `-`, to the end of its last line."""
    kind = type(value)
    if kind is str:
        if _WORD(value):
            out.append(f" {value}\n")
        elif "\n" in value:
            head, *lines = _block(value)
            out.append(f" {head}\n")
            out += [f"{deeper}{line}\n" if line else "\n" for line in lines]
        else:
            out.append(f" {_one_line(value)}\n")
    elif kind is dict:
        if value:
            out.append("\n")
            _mapping(value, deeper, deeper, out)
        else:
            out.append(" {}\n")
    elif kind is list or kind is tuple:
        if value:
            out.append("\n")
            _sequence(value, pad, pad, out)
        else:
            out.append(" []\n")
    elif kind is bool:
        out.append(" true\n" if value else " false\n")
    elif kind is int:
        out.append(f" {value}\n")
    elif value is None:
        out.append(" null\n")
    else:
        raise NotPlainError


@cache
def _key(key: Any) -> str:
    if type(key) is not str or len(key) > LONGEST_KEY or not key.isascii() or not key.isprintable():
        raise NotPlainError
    return key if _WORD(key) else _one_line(key)


@cache
def _one_line(text: str) -> str:
    """A scalar as libyaml writes it after a key. Raises NotPlainError where it takes more than a line."""
    lines = _by_libyaml(text)
    if len(lines) > 1:
        raise NotPlainError
    return lines[0]


@cache
def _block(text: str) -> tuple[str, ...]:
    """The header of a block scalar and its lines, without indentation. Raises NotPlainError where libyaml makes none."""
    head, *lines = _by_libyaml(text)
    if head not in ("|", "|-") or not lines or any(line and not line.startswith("  ") for line in lines):
        raise NotPlainError
    return head, *(line[2:] for line in lines)


def _by_libyaml(text: str) -> list[str]:
    if _BREAKS.search(text):
        raise NotPlainError
    from tokenlabs.manifests import libyaml

    return libyaml.dump([{"k": text}]).removeprefix("---\nk: ").removesuffix("\n").split("\n")
