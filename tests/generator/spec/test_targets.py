"""Is a target what its record says, and is a name without a record refused?"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tokenlabs.errors import TokenlabsError
from tokenlabs.layers import LAYERS
from tokenlabs.layers.layer import EncryptedFile, PlainFile
from tokenlabs.spec import target_names, targets
from tokenlabs.spec.loader import load
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.target_names import TARGETS, TargetRecord


@pytest.fixture(scope="module")
def platform(repository: Path) -> Platform:
    return load(repository / "platform.yaml").platform


@pytest.fixture
def add(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, TargetRecord], None]:
    def add(name: str, record: TargetRecord) -> None:
        monkeypatch.setattr(target_names, "RECORDS", {**target_names.RECORDS, name: record})

    return add


def test_a_name_without_a_record_is_refused(platform: Platform) -> None:
    with pytest.raises(TokenlabsError, match=re.escape("`staging` is not a target; known: `microk8s`, `kind`")):
        targets.target(platform, "staging")


def test_an_entry_is_all_that_a_target_needs(
    platform: Platform, add: Callable[[str, TargetRecord], None], repository: Path
) -> None:
    """A third entry with real servers and encrypted Secrets renders neither demo keys nor simulators."""
    add("staging", TargetRecord("encrypted", "real", node=None, node_port=31000, monitoring=False))
    secrets = {
        str(path.relative_to(repository / "secrets")): path.read_text()
        for path in repository.rglob("secrets/**/*.yaml")
    }
    staging = targets.target(platform, "staging", secrets)
    pieces = [piece for layer in LAYERS for piece in layer.pieces(staging)]
    assert [each for each in pieces if isinstance(each, EncryptedFile)]
    assert not [
        document
        for each in pieces
        if isinstance(each, PlainFile)
        for document in each.manifests
        if document["kind"] == "Secret"
    ]
    assert [model.engine for model in staging.platform.models] == ["vllm", "vllm"]
    assert [model.node for model in staging.platform.models] == ["spark-01", "spark-02"]
    assert staging.platform.gateway.expose.node_port == 31000
    assert staging.platform.monitoring is None


@pytest.mark.parametrize("word", ["secret", "", "Demo"])
def test_a_record_with_a_word_that_is_none_falls_to_the_strict_side(word: str) -> None:
    record = TargetRecord(word, word, node=None, node_port=None, monitoring=True)  # type: ignore[arg-type]
    assert record.encrypted
    assert not record.simulated


def test_names_of_targets_are_compared_nowhere(repository: Path) -> None:
    compared = re.compile(rf"""[=!]= ?["']({"|".join(TARGETS)})["']|["']({"|".join(TARGETS)})["'] [=!]=""")
    environments = repository / "constructs/tokenlabs/cli"  # `--env kind` names an environment of verify
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted((repository / "constructs").rglob("*.py"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if compared.search(line) and not (path.parent == environments and "environment ==" in line)
    ]
    assert found == []
