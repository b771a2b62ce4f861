"""Which edits of a field does a review list only among the objects?

The snapshot lists them by kind. Read it when it changes: each line says that a reviewer need not know of the edit.
"""

from __future__ import annotations

from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from tests.generator.review.single_edits import edits
from tokenlabs.manifests import tree
from tokenlabs.manifests.objects import documents, parse
from tokenlabs.review.review import effects


def silent(repository: Path) -> str:
    read = {path: text for path, text in tree.read(repository / "dist").items() if path.startswith("microk8s/")}
    objects = parse(documents(read))
    found: dict[str, dict[str, dict[str, None]]] = {}
    for edit in edits(objects):
        if next(effects(objects, edit.objects), None) is None:
            found.setdefault(edit.kind, {}).setdefault(edit.field, {})[edit.how] = None
    return "\n".join(
        f"{kind}\n" + "\n".join(f"  {field}: {', '.join(sorted(how))}" for field, how in sorted(fields.items()))
        for kind, fields in sorted(found.items())
    )


def test_edits_without_an_effect(repository: Path, snapshot: SnapshotAssertion) -> None:
    assert silent(repository) == snapshot
