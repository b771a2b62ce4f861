"""Arguments that name what an engine loads besides its model: tokenizers, drafts, configurations."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from tokenlabs.spec.runtimes.declaration import Named, flag_of, value_at


def of_flags(
    block: str, words: Sequence[str], flags: Sequence[str], objects: Mapping[str, str] | None = None
) -> Iterator[Named]:
    """What words name.

    Args:
        block: the field with the arguments, as in platform.yaml.
        words: `extraArgs`.
        flags: flags whose value is a name, in their long form with `-`.
        objects: flags whose value is a JSON object, or that are followed by `.` and a key of it; each with the key of the name.
    """
    for place, word in enumerate(words):
        flag, value = flag_of(word), value_at(words, place)
        if flag is None or not value:
            continue
        name = value if flag in flags else None
        for other, key in (objects or {}).items():
            if flag == other:
                name = _of_object(value, key)
            elif flag == f"{other}.{key}":
                name = value
        if name:
            yield Named((block, "extraArgs", place), name)


def _of_object(text: str, key: str) -> str | None:
    try:
        found = json.loads(text)
    except ValueError:
        return None
    name = found.get(key) if isinstance(found, dict) else None
    return name if isinstance(name, str) else None
