"""A program comes from exactly the locked wheel."""

from __future__ import annotations

import hashlib
import platform
import subprocess
import zipfile
from pathlib import Path

import pytest

from tests.testbed.tools.conftest import Heard
from tokenlabs.errors import MissingToolError
from tokenlabs_verify.cluster.tools.building import ToolsRefusedError, build_pieces
from tokenlabs_verify.cluster.tools.lock import Lock, Wheel
from tokenlabs_verify.cluster.tools.pieces import Piece, pieces

MACHINE = platform.machine()


@pytest.fixture
def wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Wheel:
    """A wheel with one program, in a folder that pip installs from."""
    place = tmp_path / "index"
    place.mkdir()
    file = place / f"greeter-1.2.3-py3-none-manylinux_2_31_{MACHINE}.whl"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("greeter/_bin/hello", "#!/bin/sh\necho hello\n")
        archive.writestr("greeter-1.2.3.dist-info/METADATA", "Metadata-Version: 2.1\nName: greeter\nVersion: 1.2.3\n")
        archive.writestr("greeter-1.2.3.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: false\n")
        archive.writestr("greeter-1.2.3.dist-info/RECORD", "")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(place))
    return Wheel(
        name="greeter",
        distribution="greeter",
        version="1.2.3",
        platform="manylinux_2_31",
        sha256={MACHINE: hashlib.sha256(file.read_bytes()).hexdigest()},
        tools={"greeter": "greeter/_bin/hello"},
        reason="the test's",
        purpose="the test's",
    )


def piece(wheel: Wheel) -> Piece:
    (only,) = pieces(Lock(modules=(), builds=(), wheels=(wheel,), system=()))
    return only


def test_keeps_only_the_program(wheel: Wheel) -> None:
    made = piece(wheel)
    build_pieces([made], Heard())
    assert subprocess.run([made.tools["greeter"]], capture_output=True, text=True, check=True).stdout == "hello\n"
    assert made.folder is not None
    assert [path.name for path in made.folder.rglob("*") if path.is_file()] == ["greeter"]


def test_rejects_changed_contents(wheel: Wheel) -> None:
    made = piece(wheel.model_copy(update={"sha256": {MACHINE: "0" * 64}}))
    with pytest.raises(MissingToolError, match=r"(?i)do not match the hashes") as error:
        build_pieces([made], Heard())
    assert not isinstance(error.value, ToolsRefusedError)
    assert not made.there


def test_a_missing_version_is_a_refusal(wheel: Wheel) -> None:
    made = piece(wheel.model_copy(update={"version": "9.9.9"}))
    with pytest.raises(ToolsRefusedError, match=r"REFUSED: the package index does not have greeter 9\.9\.9"):
        build_pieces([made], Heard())


def test_reports_a_machine_without_a_wheel(wheel: Wheel) -> None:
    made = piece(wheel.model_copy(update={"sha256": {"mips": "0" * 64}}))
    with pytest.raises(MissingToolError, match=f"no wheel for {MACHINE}, only for mips"):
        build_pieces([made], Heard())
