"""The errors tokenlabs shows a person, each with its exit code.

Exit codes: 0 fine, 1 findings or difference, 2 bad input, 3 something missing on the machine.
"""

from __future__ import annotations

FINE = 0
DIFFERENCE = 1
BAD_INPUT = 2
MISSING_ON_MACHINE = 3


class TokenlabsError(Exception):
    """Something the reader can act on: what is wrong, and what to do instead. Shown without a traceback."""

    exit_code = BAD_INPUT


class DifferenceError(TokenlabsError):
    """What is committed is not what the input gives, or a check found something."""

    exit_code = DIFFERENCE


class MissingToolError(TokenlabsError):
    """A program, a wheel or a registry that this machine does not have or reach."""

    exit_code = MISSING_ON_MACHINE
