"""Evaluates the operator's CEL for every kind of request: compares its meaning, not its text."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import cel


class UnreadableError(Exception):
    """An expression that cannot be evaluated for a request; the module treats it as false."""


def all_hold(expressions: Iterable[str], context: dict[str, Any]) -> bool:
    """Whether all are true. Raises UnreadableError."""
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
    """A tenant's request as the limits receive it."""
    return {
        "auth": {"identity": {"tier": tier, "userid": "somebody"}},
        "request": {"method": method, "url_path": path, "path": path, "host": "inference.example.com"},
    }
