"""Programs built from Go modules: upstream's own go.sum, or ours, decides every dependency."""

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
    """Go could not build it, and not because a registry refused or did not answer."""

    exit_code = DIFFERENCE


class ChecksumError(DifferenceError):
    """What the registry serves is not what was locked."""


def folder(build: GoBuild, module: Module) -> Path:
    """Where the build is kept, or would be: another place for whatever changes what is built."""
    return folder_of(f"tools/{build.name}-{module.version}", _inputs(build, module))


def program(build: GoBuild, module: Module, tool: str) -> Path:
    """Where one of its tools is, or would be."""
    return folder(build, module) / "bin" / tool


def make(build: GoBuild, module: Module, to: Path, tick: Tick) -> None:
    """Build into the folder `to`.

    Raises:
        VersionRefusedError: the module proxy refuses a version.
        RegistryUnreachableError: it did not answer.
        ChecksumError: the module is not the one that was locked.
        BuildFailedError: Go could not build it.
        MissingToolError: there is no Go.
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
            f"{build.name} {module.version} could not be built from its Go module {module.module}; the registry "
            f"answered, so this is not a refusal.\nGo said:\n{ended.last_lines()}\n"
            "Is the disk full, or memory short? Then run it again: what was compiled is kept."
        )
    if len(build.tools) > 1:
        # Go names each after its package's folder.
        for tool, package in build.tools.items():
            (binaries / PurePosixPath(package).name).rename(binaries / tool)


def downloaded(module: Module) -> Path:
    """The module's folder in Go's cache, downloaded if it is not there.

    Raises:
        VersionRefusedError: the module proxy refuses the version.
        RegistryUnreachableError: it did not answer.
        ChecksumError: it is not the one that was locked.
        MissingToolError: there is no Go.
    """
    found = go_modules.download(module.module, module.version, sumdb=module.sumdb)
    if found.checksum != module.sum:
        raise ChecksumError(
            f"{module.module} {module.version} is not what it was: lock.yaml has {module.sum}, the proxy serves "
            f"{found.checksum}. A published version does not change; find out why before changing the lock."
        )
    return found.folder


def _linker_flags(build: GoBuild) -> Iterator[str]:
    yield from ("-s", "-w")
    for variable, value in build.variables.items():
        yield f"-X={variable}={value}"


def _inputs(build: GoBuild, module: Module) -> Iterator[bytes]:
    """All that decides what is built; words for people are no part of it."""
    pinned = [module.module, module.version, module.sum, build.tools, build.variables, _FLAGS]
    yield json.dumps(pinned, sort_keys=True).encode()
    if build.own_module:
        where = _HERE / build.own_module
        for path in (where / "go.mod", where / "go.sum", *sorted(where.glob("*.go"))):
            yield path.read_bytes()
