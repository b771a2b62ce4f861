"""What exactly differs in dist/ between the stacks?"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from tokenlabs.manifests.objects import ObjectRef, reference
from tokenlabs.manifests.yaml_text import load
from tokenlabs.spec.loader import load_text
from tokenlabs.synth.compose import compose
from tokenlabs.synth.encrypted_files import read_secrets
from tokenlabs.synth.rendered import RenderedFiles


def objects(repository: Path, memory: Path, stack: str) -> dict[ObjectRef, Any]:
    text = (repository / "platform.yaml").read_text()
    assert 'stack: "2026-12"' in text
    platform = load_text(text.replace('stack: "2026-12"', f'stack: "{stack}"')).platform
    (target,) = compose(
        platform, read_secrets(repository), RenderedFiles(memory / "rendered.sqlite3"), names=["microk8s"]
    ).targets
    return {
        reference(each): each for layer in target.layers for file in layer.files.values() for each in load(file.text)
    }


def differences(one: Any, other: Any, path: str = "") -> Iterator[str]:
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            yield from differences(one.get(key), other.get(key), f"{path}/{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, (left, right) in enumerate(zip(one, other, strict=True)):
            yield from differences(left, right, f"{path}/{number}")
    elif isinstance(one, str) and isinstance(other, str) and "\n" in one:
        lines = unified_diff(one.splitlines(), other.splitlines(), lineterm="", n=0)
        yield from (f"{path} {line}" for line in lines if line[:2] not in ("--", "++", "@@"))
    elif one != other:
        yield f"{path}: {one} | {other}"


@pytest.mark.parametrize("other", ["2026-12-router", "2026-02"])
def test_the_stacks_differ_in_versions_and_in_fields_that_one_has(
    repository: Path, tmp_path: Path, snapshot: SnapshotAssertion, other: str
) -> None:
    current, older = (objects(repository, tmp_path, stack) for stack in ("2026-12", other))
    assert current.keys() == older.keys()
    found = [f"{each} {line}" for each in sorted(current) for line in differences(current[each], older[each])]
    assert "\n".join(found) == snapshot
