"""A checkout with Windows line ends (`core.autocrlf=true`) is the same platform."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from tests.generator.synth.conftest import Synth
from tokenlabs.manifests.tree import read

ROOT = Path(__file__).parents[3]


def test_line_end_conversion_does_not_matter(tmp_path: Path) -> None:
    """Git's own judgement of each tracked file: none is checked out with CRLF."""

    def git(*arguments: str) -> str:
        return subprocess.run(
            ["git", "-c", "core.autocrlf=true", *arguments], cwd=tmp_path, capture_output=True, text=True, check=True
        ).stdout

    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    git("init", "-q")
    for name in filter(None, names.split("\0")):
        if not name.startswith(("dist/", "imports/")) and (ROOT / name).is_file():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / name)
    git("add", "-A")
    for path in (tmp_path / "setup/venv.sh", tmp_path / ".sops.yaml"):
        path.unlink()
    git("checkout", "--", ".")
    assert b"\r" not in (tmp_path / "setup/venv.sh").read_bytes() + (tmp_path / ".sops.yaml").read_bytes()
    converted = [line for line in git("ls-files", "--eol").splitlines() if "w/crlf" in line or "w/mixed" in line]
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
