"""A copy of the work tree on a machine that has nothing but Python, make and a shell."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.git_repository import work_tree


@dataclass(frozen=True)
class Checkout:
    """A copy of the repository, and the bare environment in which commands run there."""

    root: Path
    home: Path

    def environment(self) -> dict[str, str]:
        """An empty home and a short PATH; only where packages come from, and their caches, are this machine's."""
        config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        kept = (
            "PIP_",
            "NPM_CONFIG_",
            "SSL_",
            "HTTP_",
            "HTTPS_",
            "NO_PROXY",
            "http_",
            "https_",
            "no_proxy",
            "NODE_EXTRA_CA_CERTS",
        )
        return {
            **{name: value for name, value in os.environ.items() if name.startswith(kept)},
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(config),
            "XDG_CACHE_HOME": str(cache),
            "PATH": os.pathsep.join([str(Path(sys.base_prefix) / "bin"), "/usr/bin", "/bin"]),
            "LC_ALL": "C",
        }

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command in the copy; no input, no terminal."""
        return subprocess.run(
            command,
            cwd=self.root,
            env={**self.environment(), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture(scope="session")
def copy_of_the_work_tree(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Checkout]:
    """Makes copies: what is committed or about to be, nothing that git ignores."""
    names = work_tree(repository)

    def copy() -> Checkout:
        # A space and a quote in the path: launchers and recipes must bear them.
        root = tmp_path_factory.mktemp("clone") / "token labs' own"
        for name in names:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(repository / name, root / name, follow_symlinks=False)
        return Checkout(root, tmp_path_factory.mktemp("home"))

    return copy


@pytest.fixture(scope="session")
def checkout(copy_of_the_work_tree: Callable[[], Checkout]) -> Checkout:
    """A copy set up by `make venv`: the real thing, packages and all, so some 20 seconds."""
    made = copy_of_the_work_tree()
    done = made.run("make", "venv")
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == ""
    assert "requirements.lock" in done.stderr
    return made
