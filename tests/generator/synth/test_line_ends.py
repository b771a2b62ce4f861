"""A checkout with Windows line ends (`core.autocrlf=true`) is the same platform."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.generator.synth.conftest import Synth
from tests.git_repository import git, work_tree
from tokenlabs.manifests.tree import read


def test_line_end_conversion_does_not_matter(tmp_path: Path, repository: Path) -> None:
    """Git's own judgement of each tracked file: none is checked out with CRLF."""

    git(tmp_path, "init", "-q")
    git(tmp_path, "config", "core.autocrlf", "true")
    for name in work_tree(repository):
        if not name.startswith(("dist/", "imports/")):
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(repository / name, tmp_path / name)
    git(tmp_path, "add", "-A")
    for path in (tmp_path / "setup/venv.sh", tmp_path / ".sops.yaml"):
        path.unlink()
    git(tmp_path, "checkout", "--", ".")
    assert b"\r" not in (tmp_path / "setup/venv.sh").read_bytes() + (tmp_path / ".sops.yaml").read_bytes()
    converted = [
        line for line in git(tmp_path, "ls-files", "--eol").splitlines() if "w/crlf" in line or "w/mixed" in line
    ]
    assert [line for line in converted if "attr/-text" not in line] == []


def test_encrypted_files_with_other_line_ends_give_the_same_dist(checkout: Path, synth: Synth) -> None:
    assert synth(checkout).returncode == 0
    before = read(checkout / "dist")
    for path in [checkout / ".sops.yaml", *(checkout / "secrets").rglob("*.yaml")]:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    for arguments in ((), ("--full",)):
        done = synth(checkout, *arguments)
        assert done.returncode == 0, done.stderr
        assert read(checkout / "dist") == before
