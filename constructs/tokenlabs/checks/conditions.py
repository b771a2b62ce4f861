"""Conditions of Kuadrant's and Authorino's objects that are the same for every request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.trace.cel_library import ERRORS, program

_FIELD = r"(?<![\w.)\]])request\.(?:method|path|url_path|host|scheme)"
_EMPTY = r"""(?:""|'')"""
_ALL = r"""(?P<quote>["'])\^?(?:\.\*)?\$?(?P=quote)"""
_TRUE = re.compile(
    rf"(?P<left>{_FIELD})\s*==\s*(?P=left)(?![\w.(\[])|{_FIELD}\.(?:startsWith|endsWith|contains)\({_EMPTY}\)"
    rf"|{_FIELD}\.matches\({_ALL}\)|{_FIELD}\s*!=\s*{_EMPTY}"
)
"""Comparisons of fields that every request has, and that every value passes."""
_DEEPEST = 50
"""Levels of `all` and `any` that are read: a document may be nested deeper than Python's stack."""
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT")
"""RFC 9110 and RFC 5789."""
_EVERY_TEXT = re.compile(r"\^?(?:\.\*)?\$?")

Named = Mapping[str, Any]
"""`spec.patterns`: name → its patterns."""


def always(conditions: Any, named: Named) -> bool | None:
    """The value of `when`, or of `patternMatching.patterns`, all of which must hold; None: it depends on the request.

    As in Authorino v0.26 (`buildPredicates`): a reference to patterns that do not exist is left out, and an empty list holds.
    """
    return _all(_values(conditions, named))


def _values(conditions: Any, named: Named, depth: int = 0) -> list[bool | None]:
    """The values of a list's conditions, without those that Authorino leaves out."""
    if depth > _DEEPEST:
        return [None]
    found: list[bool | None] = []
    for each in map(mapping, items(conditions)):
        if (name := str(each.get("patternRef"))) in named:
            found += [_of_pattern(mapping(one)) for one in items(named[name])]
        elif each.get("operator"):
            found.append(_of_pattern(each))
        elif each.get("predicate"):
            found.append(constant(str(each["predicate"])))
        if each.get("all"):
            found.append(_all(_values(each["all"], named, depth + 1)))
        if each.get("any"):
            found.append(_any(_values(each["any"], named, depth + 1)))
    return found


def _all(values: list[bool | None]) -> bool | None:
    return False if False in values else None if None in values else True


def _any(values: list[bool | None]) -> bool | None:
    return True if True in values else None if None in values else False


def _of_pattern(pattern: Mapping[str, Any]) -> bool | None:
    """Of a selector, an operator and a value: a regular expression that every text matches, or a method that does not exist."""
    operator, value = pattern.get("operator"), str(pattern.get("value", ""))
    if operator == "matches" and _EVERY_TEXT.fullmatch(value):
        return True
    of_method = pattern.get("selector") in ("request.method", "context.request.http.method")
    return operator == "neq" if of_method and operator in ("eq", "neq") and value not in _METHODS else None


def constant(predicate: str) -> bool | None:
    """The value of a CEL predicate; None: it depends on the request, or is not CEL.

    It is evaluated without a request: a variable is then an error, and CEL's `||` and `&&` have a value in spite of an
    error on one side only where that side does not matter. If it reads nothing but the method, every method is tried.
    """
    only_method = "request" not in predicate.replace("request.method", "")
    contexts: Iterable[dict[str, Any]] = [{"request": {"method": each}} for each in _METHODS] if only_method else [{}]
    try:
        compiled = program(_TRUE.sub("true", predicate))
        values = {compiled.execute(each) for each in contexts}
    except ERRORS:
        return None
    return values.pop() if values in ({True}, {False}) and all(isinstance(each, bool) for each in values) else None
