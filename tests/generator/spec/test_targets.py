"""A target is rendered from its record; unknown names are rejected."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec import targets
from tokenlabs.spec.loader import load
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.target_names import TARGETS, TargetRecord


@pytest.fixture(scope="module")
def platform(repository: Path) -> Platform:
    return load(repository / "platform.yaml").platform


def test_rejects_a_target_without_a_record(platform: Platform) -> None:
    with pytest.raises(TokenlabsError, match=re.escape("`staging` is not a target; known: `microk8s`, `kind`")):
        targets.target(platform, "staging")


@pytest.mark.parametrize("word", ["secret", "", "Demo"])
def test_rejects_an_unknown_word_in_a_record(word: str) -> None:
    with pytest.raises(ValueError, match=f"a target's `secrets` is `{word}`; write `encrypted` or `demo`"):
        TargetRecord(word, "real", node=None, node_port=None, monitoring=True)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=f"a target's `servers` is `{word}`; write `real` or `simulated`"):
        TargetRecord("demo", word, node=None, node_port=None, monitoring=True)  # type: ignore[arg-type]


def test_code_compares_no_target_names(repository: Path) -> None:
    compared = re.compile(rf"""[=!]= ?["']({"|".join(TARGETS)})["']|["']({"|".join(TARGETS)})["'] [=!]=""")
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted((repository / "constructs").rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if compared.search(line)
    ]
    assert found == []
