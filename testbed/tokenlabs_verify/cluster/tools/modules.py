"""Upstream's charts and CRDs: the folders of the locked Go modules."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tokenlabs.bindings import go_modules
from tokenlabs.spec.stacks import DEFAULT_STACK, StackName
from tokenlabs_verify.cluster.tools import go_build, lock


@cache
def module_folder(project: str, stack: StackName = DEFAULT_STACK) -> Path:
    """The files of a project at a stack's version, read-only; they are downloaded if missing.

    Raises:
        ValueError: the stack has no such project in the lock.
        VersionRefusedError: the module proxy does not have the version.
        RegistryUnreachableError: it did not answer.
        ChecksumError: the module differs from the locked one.
        MissingToolError: Go is missing.
    """
    return go_build.downloaded(lock.read().module(project, stack))


@cache
def folder_at(module: str, version: str) -> Path:
    """The files of a Go module at a version that `dist/` names: verified by the lock's checksum if it has this version or a
    replacement, otherwise by Go's checksum database.

    Raises as `module_folder`, except ValueError.
    """
    for locked in lock.read().modules:
        if locked.module == module and version in (locked.version, *locked.replaces):
            return go_build.downloaded(locked)
    return go_modules.download(module, version, sumdb=True).folder
