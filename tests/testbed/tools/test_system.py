"""This machine's programs are used if present; otherwise the error names the packages to install."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.testbed.tools.conftest import Heard
from tokenlabs.errors import MissingToolError
from tokenlabs_verify.cluster.tools.building import build_pieces
from tokenlabs_verify.cluster.tools.lock import Lock, SystemPrograms
from tokenlabs_verify.cluster.tools.pieces import Piece, pieces

CUPS = SystemPrograms(
    name="cups",
    packages=("best-cups", "cups-server"),
    tools={"server": ("best-cups-server", "cups-server"), "client": ("best-cups-client", "cups-client")},
    reason="the test's",
    purpose="the test's",
)


def piece(entry: SystemPrograms) -> Piece:
    (only,) = pieces(Lock(modules=(), builds=(), wheels=(), system=(entry,)))
    return only


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on PATH."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def program(path: Path, script: str = "exit 0") -> Path:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def test_uses_the_machines_programs_preferred_first(programs: Path) -> None:
    server = program(programs / "cups-server")
    client = program(programs / "cups-client")
    assert piece(CUPS).tools == {"server": server, "client": client}
    better = program(programs / "best-cups-server")
    found = piece(CUPS)
    assert found.tools == {"server": better, "client": client}
    assert found.there
    build_pieces([found], Heard())


@pytest.mark.usefixtures("programs")
def test_names_the_packages_without_apt() -> None:
    with pytest.raises(MissingToolError, match="apt install cups-server; Fedora: dnf install best-cups") as error:
        build_pieces([piece(CUPS)], Heard())
    assert error.value.exit_code == 3


def test_requires_all_programs(programs: Path) -> None:
    program(programs / "cups-server")
    assert not piece(CUPS).there


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real apt-get with a repository of the test: `cups-server`, and the library it needs."""
    if shutil.which("apt-get") is None:
        pytest.skip("needs apt-get: a machine of Debian or Ubuntu")
    pool = tmp_path / "pool"
    pool.mkdir()
    server = {"usr/sbin/cups-server": '#!/bin/sh\necho "$LD_LIBRARY_PATH"\n', "usr/bin/cups-client": "#!/bin/sh\n"}
    index = [
        package(tmp_path, "cups-server", "Depends: libcup\n", server),
        package(tmp_path, "libcup", "", {"usr/lib/any-machine/libcup.so.1": ""}),
    ]
    (pool / "Packages").write_text("\n".join(index))
    sources = tmp_path / "sources.list"
    sources.write_text(f"deb [trusted=yes] file:{pool} ./\n")
    configuration = tmp_path / "apt.conf"
    configuration.write_text(f'Dir::Etc::SourceList "{sources}"; Dir::Etc::SourceParts "/nonexistent";\n')
    monkeypatch.setenv("APT_CONFIG", str(configuration))


def package(tmp_path: Path, name: str, fields: str, files: dict[str, str]) -> str:
    """Create a real package in the pool; return its paragraph of the repository's index."""
    control = f"Package: {name}\nVersion: 1\nArchitecture: all\nMaintainer: x <x@x>\n{fields}Description: x\n"
    for path, content in {**files, "DEBIAN/control": control}.items():
        file = tmp_path / "trees" / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content)
        file.chmod(0o644 if path == "DEBIAN/control" else 0o755)
    made = tmp_path / "pool" / f"{name}_1_all.deb"
    subprocess.run(["dpkg-deb", "--build", tmp_path / "trees" / name, made], check=True, capture_output=True)
    content_of = made.read_bytes()
    return (
        f"{control}Filename: ./{made.name}\nSize: {len(content_of)}\nSHA256: {hashlib.sha256(content_of).hexdigest()}\n"
    )


@pytest.mark.usefixtures("debian")
def test_unpacks_packages_with_libraries_without_root() -> None:
    made = piece(CUPS)
    build_pieces([made], Heard())
    assert made.there
    assert made.folder is not None
    said = subprocess.run([made.tools["server"]], capture_output=True, text=True, check=True).stdout.strip()
    assert Path(said).resolve() == made.folder / "root" / "usr/lib/any-machine"
    assert Path(said, "libcup.so.1").exists()


@pytest.mark.usefixtures("debian")
def test_a_moved_cache_still_works(cache: Path) -> None:
    """The scripts contained the cache's absolute path; found after moving one to another disk."""
    made = piece(CUPS)
    build_pieces([made], Heard())
    moved = cache.rename(cache.with_name("moved"))
    server = moved / made.tools["server"].relative_to(cache)
    said = subprocess.run([server], capture_output=True, text=True, check=True).stdout.strip()
    assert Path(said, "libcup.so.1").exists()
    assert Path(said).resolve().is_relative_to(moved)


@pytest.mark.usefixtures("debian")
def test_a_program_runs_through_a_link(tmp_path: Path) -> None:
    """Pods call every program by a link in their PATH, whatever else is in it."""
    made = piece(CUPS)
    build_pieces([made], Heard())
    link = tmp_path / "of a pod" / "cups"
    link.parent.mkdir()
    link.symlink_to(made.tools["server"])
    done = subprocess.run(["cups"], capture_output=True, text=True, check=True, env={"PATH": str(link.parent)})
    assert Path(done.stdout.strip(), "libcup.so.1").exists()


@pytest.mark.usefixtures("debian")
def test_reports_missing_packages() -> None:
    entry = CUPS.model_copy(update={"packages": ("best-cups", "better-cups")})
    with pytest.raises(MissingToolError, match="Unable to locate package better-cups"):
        build_pieces([piece(entry)], Heard())


@pytest.mark.usefixtures("debian")
def test_reports_a_package_without_the_program(cache: Path) -> None:
    entry = CUPS.model_copy(update={"tools": {"server": ("cups-server",), "saucer": ("saucer",)}})
    with pytest.raises(MissingToolError, match="do not contain saucer"):
        build_pieces([piece(entry)], Heard())
    assert [path.name for path in (cache / "tools").iterdir() if not path.name.endswith(".lock")] == []
