"""Which edits of one field of `dist/` does a review list only among the objects?

The snapshot lists them by kind. Read it when it changes: each line says that a reviewer need not know of the edit.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.generator.review.single_edits import Edit, edits, odd_edits
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


@pytest.fixture(scope="module")
def objects(repository: Path) -> Objects:
    read = {path: text for path, text in tree.read(repository / "dist").items() if path.startswith("microk8s/")}
    return parse(documents(read))


def test_edits_without_an_effect(objects: Objects, snapshot: SnapshotAssertion) -> None:
    assert "\n".join(listing(objects)) == snapshot


def _sample(found: list[Edit], size: int) -> list[Edit]:
    return random.Random(7).sample(found, size)  # noqa: S311 - the same ones in each run


def test_values_of_any_type_do_not_end_a_review(objects: Objects) -> None:
    for number, edit in enumerate(_sample(list(odd_edits(objects)), 400)):
        old, new = (objects, edit.objects) if number % 2 else (edit.objects, objects)
        try:
            found = [each.says for each in effects(old, new)]
        except Exception as error:
            raise AssertionError(f"{edit.kind} {edit.field} = {edit.how}") from error
        assert all(found)
