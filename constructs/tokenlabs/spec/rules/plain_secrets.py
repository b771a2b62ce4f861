"""Keys and placeholders: neither belongs into platform.yaml, which is plain text in Git."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import KEY, PASSWORD, Fault, Path

_PLACEHOLDER = re.compile(r"(?i:change[-_ ]?me|^(todo|xxx+|replace[-_ ]?me)$)|^<[^>]+>$")
_LOOK = re.compile(f"{_PLACEHOLDER.pattern}|{KEY.pattern}|{PASSWORD.pattern}")


def neither_keys_nor_placeholders(parts: Parts) -> Iterator[Fault]:
    """A key written here stays in Git's history; a placeholder that is applied is a key that everyone knows."""
    for path, text in _suspects(parts.written, ()):
        if _PLACEHOLDER.search(text):
            why = "is a placeholder, and would be applied as it stands"
            yield Fault(path, why, "write the real value; keys are made by `tokenlabs tenant add`")
        else:
            why = "holds what looks like a key, and this file is plain text in Git"
            instead = "take it out and have it replaced; `tokenlabs secret set` writes secrets encrypted"
            yield Fault(path, why, instead, shows_value=False)


def _suspects(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        if _LOOK.search(value):
            yield path, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _suspects(item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _suspects(item, (*path, index))


RULES = (neither_keys_nor_placeholders,)
