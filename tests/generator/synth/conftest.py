"""A checkout's inputs in a folder of their own, and synth run there as a person would."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Synth = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def checkout(tmp_path: Path, repository: Path) -> Path:
    """platform.yaml, secrets/, .sops.yaml and dist/ as committed."""
    shutil.copy(repository / "platform.yaml", tmp_path)
    shutil.copy(repository / ".sops.yaml", tmp_path)
    shutil.copytree(repository / "secrets", tmp_path / "secrets")
    shutil.copytree(repository / "dist", tmp_path / "dist")
    return tmp_path


@pytest.fixture(scope="session")
def synth() -> Synth:
    """Runs `tokenlabs synth` in a folder; `environment` is added to this process'."""

    def run(
        folder: Path, *arguments: str, environment: dict[str, str] | None = None, optimised: bool = True
    ) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-P", *(["-O"] if optimised else []), "-m", "tokenlabs", "synth", *arguments]
        return subprocess.run(
            command, cwd=folder, env=os.environ | (environment or {}), capture_output=True, text=True, check=False
        )

    return run


def edit(folder: Path, old: str, new: str) -> None:
    """Replace text in platform.yaml that must be there."""
    edit_file(folder / "platform.yaml", old, new)


def edit_file(file: Path, old: str, new: str) -> None:
    """Replace text of a file, once, that must be there."""
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))
