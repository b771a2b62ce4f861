"""The generator's own files in a folder of their own, for a test to add a file and a line to, and to run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.registries import add_module

__all__ = ["Sources", "add_module", "replace", "sources"]


@dataclass(frozen=True, slots=True)
class Sources:
    """A copy of `constructs/` that may be edited, and a folder with the inputs of synth."""

    constructs: Path
    lab: Path

    def add(self, path: str, source: Path) -> None:
        """Add a file below `tokenlabs/`, which must not be there yet."""
        file = self.constructs / "tokenlabs" / path
        assert not file.exists()
        shutil.copy(source, file)

    def edit(self, path: str, old: str, new: str) -> None:
        """Replace text of a file below `tokenlabs/`, which must be there once: what a person writes to register a file."""
        replace(self.constructs / "tokenlabs" / path, old, new)

    def platform(self, old: str, new: str) -> None:
        """Replace text of platform.yaml, which must be there once."""
        replace(self.lab / "platform.yaml", old, new)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the copy's `tokenlabs` command in the lab."""
        return self._started("-m", "tokenlabs", *arguments)

    def python(self, program: str) -> subprocess.CompletedProcess[str]:
        """Run a program on the copy's modules in the lab."""
        return self._started("-c", program)

    def _started(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-P", *arguments],
            cwd=self.lab,
            env=os.environ | {"PYTHONPATH": str(self.constructs), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )


def replace(file: Path, old: str, new: str) -> None:
    """Replace text that must be in a file once."""
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file.name} has `{old}` {text.count(old)} times"
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def sources(tmp_path: Path, repository: Path) -> Sources:
    """The committed sources and inputs."""
    constructs, lab = tmp_path / "constructs", tmp_path / "lab"
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(repository / "constructs" / "tokenlabs", constructs / "tokenlabs", ignore=ignore)
    shutil.copytree(repository / "secrets", lab / "secrets")
    for name in ("platform.yaml", ".sops.yaml"):
        shutil.copy(repository / name, lab)
    return Sources(constructs, lab)
