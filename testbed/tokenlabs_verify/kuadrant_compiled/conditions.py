"""CEL that the operator passed on, put to every kind of request that matters: not how it is written, but what it says."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import cel


class UnreadableError(Exception):
    """An expression that cannot be evaluated for a request; to the module it is not true."""


def all_hold(expressions: Iterable[str], context: dict[str, Any]) -> bool:
    """Whether all of them are true. Raises UnreadableError."""
    for expression in expressions:
        try:
            if _program(expression).execute(context) is not True:
                return False
        except (RuntimeError, ValueError, TypeError, KeyError) as error:
            raise UnreadableError(f"`{expression}`: {error}") from error
    return True


@cache
def _program(expression: str) -> cel.Program:
    return cel.compile(expression)


def request(tier: str, method: str, path: str) -> dict[str, Any]:
    """A request of a tenant as limits see it."""
    return {
        "auth": {"identity": {"tier": tier, "userid": "somebody"}},
        "request": {"method": method, "url_path": path, "path": path, "host": "inference.example.com"},
    }
