"""Errors shown to the user, and exit codes."""

from __future__ import annotations

import errno

FINE = 0
DIFFERENCE = 1
BAD_INPUT = 2
MISSING_ON_MACHINE = 3
BUG = 70
"""`EX_SOFTWARE` of sysexits.h."""
INTERRUPTED = 130
"""128 + SIGINT, as in shells."""

EXIT_CODES = {
    FINE: "success",
    DIFFERENCE: "findings, or a difference",
    BAD_INPUT: "bad input",
    MISSING_ON_MACHINE: "missing on this machine: a program, package, disk space or permission",
    BUG: "a bug in tokenlabs",
    INTERRUPTED: "interrupted by Ctrl-C",
}
"""The meaning of each exit code, for every command."""


class TokenlabsError(Exception):
    """An error that the user can fix: what is wrong and what to do. Shown without a traceback."""

    exit_code = BAD_INPUT

    @property
    def labelled(self) -> tuple[tuple[str, str], ...]:
        """The texts to show, each with its label: `error`, `warning`, or empty for a note."""
        return (("error", str(self)),)


class DifferenceError(TokenlabsError):
    """Committed files differ from the rendered ones, or a check has findings."""

    exit_code = DIFFERENCE


class MissingToolError(TokenlabsError):
    """A program, wheel, registry or disk space is missing or unreachable on this machine."""

    exit_code = MISSING_ON_MACHINE


_OF_THE_MACHINE = {
    errno.ENOSPC: "free some disk space",
    errno.EDQUOT: "free some disk quota",
    errno.EROFS: "the file system is read-only: use another folder",
    errno.EACCES: "check its owner and permissions: `ls -ld`",
    errno.EPERM: "check its owner and permissions: `ls -ld`",
    errno.EIO: "check the disk: `dmesg`",
    errno.EMFILE: "raise the limit: `ulimit -n`",
    errno.ENFILE: "terminate some programs",
    errno.ENOTDIR: "a file exists in place of a folder: move it away",
    errno.EEXIST: "a file exists in place of a folder: move it away",
    errno.ENOMEM: "terminate some programs, or use a machine with more memory",
}


_OURS = ("", "tokenlabs", "tokenlabs_verify", "imports")
"""This repository's packages: if one is missing, that is a bug. Empty: an error without a module name."""


def of_the_machine(error: BaseException) -> MissingToolError | None:
    """The error to show if `error` is caused by the machine; None for any other error."""
    if isinstance(error, MemoryError):
        return MissingToolError(f"this machine is out of memory; {_OF_THE_MACHINE[errno.ENOMEM]}")
    if isinstance(error, ModuleNotFoundError) and (error.name or "").split(".")[0] not in _OURS:
        return MissingToolError(
            f"the Python package `{(error.name or '').split('.')[0]}` is not installed: `make synth` installs only what synth "
            "needs; run `make venv-dev`"
        )
    if isinstance(error, FileNotFoundError) and "temporary directory" in str(error.strerror):
        return MissingToolError(f"{error.strerror}; set a writable one: `export TMPDIR=…`")
    if isinstance(error, OSError) and error.errno in _OF_THE_MACHINE:
        place = f"{error.filename}: " if error.filename else ""
        return MissingToolError(f"{place}{error.strerror}; {_OF_THE_MACHINE[error.errno]}")
    return None
