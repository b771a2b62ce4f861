"""Which edits of one field of `dist/` does a review list only among the objects?

The snapshot lists them by kind. Read it when it changes: each line says that a reviewer need not know of the edit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from tests.generator.review.single_edits import edits
from tokenlabs.manifests import tree
from tokenlabs.manifests.objects import Objects, documents, parse
from tokenlabs.review.review import effects

Where = Mapping[str, bool]
"""Component → whether a review is silent about the edit of its object."""


def listing(objects: Objects) -> Iterator[str]:
    """`Kind`, then `  field: how`, and the components where others of the kind have an effect."""
    found: dict[str, dict[str, dict[str, dict[str, bool]]]] = {}
    for edit in edits(objects):
        silent = next(effects(objects, edit.objects), None) is None
        where = found.setdefault(edit.kind, {}).setdefault(edit.field, {}).setdefault(edit.how, {})
        where[edit.component] = silent
    for kind, fields in sorted(found.items()):
        lines = [
            f"  {field}: {', '.join(_said(name, where) for name, where in sorted(how.items()) if any(where.values()))}"
            for field, how in sorted(fields.items())
            if any(any(where.values()) for where in how.values())
        ]
        yield from [kind, *lines] if lines else []


def _said(how: str, where: Where) -> str:
    return (
        how
        if all(where.values())
        else f"{how} of {' and '.join(sorted(name for name, silent in where.items() if silent))}"
    )


def test_edits_without_an_effect(repository: Path, snapshot: SnapshotAssertion) -> None:
    read = {path: text for path, text in tree.read(repository / "dist").items() if path.startswith("microk8s/")}
    assert "\n".join(listing(parse(documents(read)))) == snapshot
