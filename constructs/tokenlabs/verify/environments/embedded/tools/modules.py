"""Upstream's charts and CRDs: the folders of the locked Go modules."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tokenlabs.spec.stacks import DEFAULT_STACK, StackName
from tokenlabs.verify.environments.embedded.tools import go_build, lock


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
