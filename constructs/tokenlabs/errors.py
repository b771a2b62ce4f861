"""The errors tokenlabs shows a person, each with its exit code (`EXIT_CODES`)."""

from __future__ import annotations

import errno

FINE = 0
DIFFERENCE = 1
BAD_INPUT = 2
MISSING_ON_MACHINE = 3
BUG = 70
"""`EX_SOFTWARE` of sysexits.h."""
INTERRUPTED = 130
"""As shells have it: 128 and SIGINT's number."""

EXIT_CODES = {
    FINE: "fine",
    DIFFERENCE: "findings, or a difference",
    BAD_INPUT: "bad input",
    MISSING_ON_MACHINE: "this machine lacks something: a program, a package, space, a permission",
    BUG: "a bug in tokenlabs",
    INTERRUPTED: "stopped by Ctrl-C",
}
"""What each exit code of every command says."""


class TokenlabsError(Exception):
    """Something the reader can act on: what is wrong, and what to do instead. Shown without a traceback."""

    exit_code = BAD_INPUT

    @property
    def labelled(self) -> tuple[tuple[str, str], ...]:
        """What is shown, each text with its label: `error` or `warning`; without one it is a remark."""
        return (("error", str(self)),)


class DifferenceError(TokenlabsError):
    """What is committed is not what the input gives, or a check found something."""

    exit_code = DIFFERENCE


class MissingToolError(TokenlabsError):
    """A program, a wheel, a registry or room that this machine does not have or reach."""

    exit_code = MISSING_ON_MACHINE


_OF_THE_MACHINE = {
    errno.ENOSPC: "free some space",
    errno.EDQUOT: "free some of your quota",
    errno.EROFS: "the file system is read-only: use another place",
    errno.EACCES: "see its owner and rights: `ls -ld`",
    errno.EPERM: "see its owner and rights: `ls -ld`",
    errno.EIO: "see the disk's health: `dmesg`",
    errno.EMFILE: "raise the limit: `ulimit -n`",
    errno.ENFILE: "end some programs",
    errno.ENOTDIR: "a file is where a folder belongs: move it away",
    errno.EEXIST: "a file is where a folder belongs: move it away",
    errno.ENOMEM: "end some programs, or use a machine with more memory",
}


_OURS = ("", "tokenlabs", "tokenlabs_verify", "imports")
"""Packages of this repository: one that is missing is a bug. Empty: an error that names no module."""


def of_the_machine(error: BaseException) -> MissingToolError | None:
    """The error to show for one that comes of the machine, not of tokenlabs; None for any other."""
    if isinstance(error, MemoryError):
        return MissingToolError(f"the memory of this machine is used up; {_OF_THE_MACHINE[errno.ENOMEM]}")
    if isinstance(error, ModuleNotFoundError) and (error.name or "").split(".")[0] not in _OURS:
        return MissingToolError(
            f"the Python package `{(error.name or '').split('.')[0]}` is not installed here: `make synth` installs what synth "
            "needs alone; `make venv-dev` installs the rest"
        )
    if isinstance(error, FileNotFoundError) and "temporary directory" in str(error.strerror):
        return MissingToolError(f"{error.strerror}; name one that can be written to: `export TMPDIR=…`")
    if isinstance(error, OSError) and error.errno in _OF_THE_MACHINE:
        place = f"{error.filename}: " if error.filename else ""
        return MissingToolError(f"{place}{error.strerror}; {_OF_THE_MACHINE[error.errno]}")
    return None
