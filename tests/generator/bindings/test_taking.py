"""Is imports/ what its lock says, and does an import say plainly what went wrong?"""

from __future__ import annotations

import gzip
import io
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings import go_modules, jsii_archive, taking
from tokenlabs.errors import DifferenceError
from tokenlabs.manifests.tree import compare, read

ROOT = Path(__file__).resolve().parents[3]


def _say(_: str) -> None: ...


def test_committed_bindings_match_the_lock() -> None:
    taking.verify(ROOT, _say)


def test_an_edited_binding_is_noticed(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "imports", tmp_path / "imports", ignore=shutil.ignore_patterns("__pycache__"))
    with (tmp_path / "imports/io/kuadrant/__init__.py").open("a") as binding:
        binding.write("# edited\n")
    with pytest.raises(DifferenceError, match="imports/ is not what its lock says"):
        taking.verify(tmp_path, _say)


def test_distinguishes_a_refused_version_from_an_unreachable_registry() -> None:
    refused = go_modules.failure("example.org/m", "v9.9.9", "reading …: 403 Forbidden")
    silent = go_modules.failure("example.org/m", "v9.9.9", "dial tcp: connection refused")
    assert isinstance(refused, go_modules.VersionRefusedError)
    assert str(refused).startswith("REFUSED")
    assert isinstance(silent, go_modules.RegistryUnreachableError)
    assert refused.exit_code == silent.exit_code == 3


def test_import_matches_the_committed_files(tmp_path: Path) -> None:
    """In a checkout of its own: pinned CRDs from the cache or the module proxy, through the real cdk8s-cli."""
    for name in ("constructs", "imports"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.rmtree(tmp_path / "imports/k8s")
    schemas = tmp_path / "constructs/tokenlabs/manifests/schemas.zip"
    schemas.unlink()
    done = subprocess.run(
        [sys.executable, "-P", "-m", "tokenlabs", "import"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": f"{tmp_path / 'constructs'}{os.pathsep}{tmp_path}"},
        capture_output=True,
        text=True,
        check=False,
    )
    if "REFUSED" in done.stderr:
        pytest.skip(f"{NOT_RUN}{done.stderr}")
    assert done.returncode == 0, done.stderr
    committed = {path: content for path, content in read(ROOT / "imports").items() if "__pycache__" not in path}
    assert not compare(committed, read(tmp_path / "imports"))
    # zlib's builds differ in what they make of the same files: the archive's content counts.
    assert _members(schemas) == _members(ROOT / "constructs/tokenlabs/manifests/schemas.zip")


def _members(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


@pytest.mark.parametrize("level", [1, 9])
def test_archives_do_not_depend_on_who_compressed_them_or_when(level: int) -> None:
    made = []
    for when in (0, 1_700_000_000):
        plain = io.BytesIO()
        with tarfile.open(fileobj=plain, mode="w") as packed:
            entry = tarfile.TarInfo("package/a.js")
            entry.size, entry.mtime = 70_000, when
            packed.addfile(entry, io.BytesIO(b"x" * 70_000))
        made.append(jsii_archive.normalised(gzip.compress(plain.getvalue(), level, mtime=when)))
    assert made[0] == made[1]
    with tarfile.open(fileobj=io.BytesIO(made[0])) as packed:
        content = packed.extractfile("package/a.js")
        assert content is not None
        assert content.read() == b"x" * 70_000
