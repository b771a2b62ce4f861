"""Programs built from Go modules: upstream's go.sum, or ours, pins every dependency."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tokenlabs.bindings import go_modules
from tokenlabs.cache import folder_of
from tokenlabs.errors import DIFFERENCE, DifferenceError, TokenlabsError
from tokenlabs_verify.cluster.tools.lock import GoBuild, Module
from tokenlabs_verify.cluster.tools.process import Tick, run

_HERE = Path(__file__).parent
_FLAGS = "-mod=readonly -trimpath -buildvcs=false"


class BuildFailedError(TokenlabsError):
    """The build failed, but not because of a registry."""

    exit_code = DIFFERENCE


class ChecksumError(DifferenceError):
    """The registry serves other contents than those locked."""


def folder(build: GoBuild, module: Module) -> Path:
    """Folder of the build; it depends on everything that affects the result."""
    return folder_of(f"tools/{build.name}-{module.version}", _inputs(build, module))


def program(build: GoBuild, module: Module, tool: str) -> Path:
    """Path of one of its tools."""
    return folder(build, module) / "bin" / tool


def make(build: GoBuild, module: Module, to: Path, tick: Tick) -> None:
    """Build into the folder `to`.

    Raises:
        VersionRefusedError: the module proxy does not have a version.
        RegistryUnreachableError: it did not answer.
        ChecksumError: the module differs from the locked one.
        BuildFailedError: the build failed.
        MissingToolError: Go is missing.
    """
    source = downloaded(module)
    where = _HERE / build.own_module if build.own_module else source
    binaries = to / "bin"
    binaries.mkdir()
    command = [
        str(go_modules.go()),
        "build",
        f"-ldflags={' '.join(_linker_flags(build))}",
        "-o",
        f"{binaries}{os.sep}" if len(build.tools) > 1 else str(binaries / next(iter(build.tools))),
        *build.tools.values(),
    ]
    environment = go_modules.environment(_FLAGS, without_sumdb=() if module.sumdb else (module.module,))
    ended = run(command, cwd=where, environment={**environment, "CGO_ENABLED": "0"}, tick=tick)
    if ended.code:
        raise go_modules.failure(module.module, module.version, ended.last_lines()) or BuildFailedError(
            f"{build.name} {module.version} could not be built from Go module {module.module}; the registry "
            f"answered, so it is not the cause.\nGo said:\n{ended.last_lines()}\n"
            "If the disk is full or memory is low, free some and run it again: compiled packages are kept."
        )
    if len(build.tools) > 1:
        # Go names each program after its package's folder.
        for tool, package in build.tools.items():
            (binaries / PurePosixPath(package).name).rename(binaries / tool)


def downloaded(module: Module) -> Path:
    """The module's folder in Go's cache; it is downloaded if missing.

    Raises:
        VersionRefusedError: the module proxy does not have the version.
        RegistryUnreachableError: it did not answer.
        ChecksumError: it differs from the locked one.
        MissingToolError: Go is missing.
    """
    found = go_modules.download(module.module, module.version, sumdb=module.sumdb)
    if found.checksum != module.sum:
        raise ChecksumError(
            f"{module.module} {module.version} has changed: lock.yaml has {module.sum}, the proxy serves "
            f"{found.checksum}. Published versions are immutable; find the cause before changing the lock."
        )
    return found.folder


def _linker_flags(build: GoBuild) -> Iterator[str]:
    yield from ("-s", "-w")
    for variable, value in build.variables.items():
        yield f"-X={variable}={value}"


def _inputs(build: GoBuild, module: Module) -> Iterator[bytes]:
    """Everything that affects the build; descriptions do not."""
    pinned = [module.module, module.version, module.sum, build.tools, build.variables, _FLAGS]
    yield json.dumps(pinned, sort_keys=True).encode()
    if build.own_module:
        where = _HERE / build.own_module
        for path in (where / "go.mod", where / "go.sum", *sorted(where.glob("*.go"))):
            yield path.read_bytes()
