"""Upstream's charts and CRDs: the folders of the locked Go modules."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tokenlabs.bindings import go_modules
from tokenlabs.spec.stacks import DEFAULT_STACK, StackName
from tokenlabs_verify.cluster.tools import go_build, lock


@cache
def module_folder(project: str, stack: StackName = DEFAULT_STACK) -> Path:
    """The files of a project at the version that stands for a stack's, read-only, downloaded if they are not there.

    Raises:
        ValueError: the lock has no such project in that stack.
        VersionRefusedError: the module proxy refuses the version.
        RegistryUnreachableError: it did not answer.
        ChecksumError: the module is not the one that was locked.
        MissingToolError: there is no Go.
    """
    return go_build.downloaded(lock.read().module(project, stack))


@cache
def folder_at(module: str, version: str) -> Path:
    """The files of a Go module at a version that `dist/` names: with the locked checksum, where the lock has that version or one
    that stands for it, else with the one of Go's checksum database.

    Raises as `module_folder`, but for ValueError.
    """
    for locked in lock.read().modules:
        if locked.module == module and version in (locked.version, *locked.stands_for):
            return go_build.downloaded(locked)
    return go_modules.download(module, version, sumdb=True).folder
