"""YAML as Flux reads it: values built from libyaml's events.

Flux builds every folder with kustomize, which reads YAML with go-yaml v3 and keeps what JSON can express (tried with kustomize
5.8). Only `true` and `false` are booleans: `yes`, `on` and `12:30:45` are text. `010` and `0o10` are 8, `1e3` is 1000. Keys
are text, tags that YAML does not define mean nothing, and a mapping's own keys win over those that it merges (`<<`). Repeated
keys and aliases without end are rejected. Dates are read as they are written; kustomize adds a time to them.

PyYAML's own loaders read YAML 1.1. They also take more than twice as long, because they first build a tree of nodes.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from functools import lru_cache
from math import inf, nan
from typing import Any, Final, NoReturn

from yaml import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
    YAMLError,
)
from yaml._yaml import CParser

_FIXED: Final[dict[str, Any]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), nan),
    **dict.fromkeys((".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"), inf),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), -inf),
}
_BEGINS_A_NUMBER = frozenset("+-.0123456789")
_INTEGER = re.compile(r"([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))")
_BASES = {2: 16, 3: 2, 4: 8, 5: 10}
"""Group of `_INTEGER` → base."""
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_LONGEST_INTEGER = 80
"""Characters: 64 bits take 67. Python refuses to read numbers of more than 4,300 digits."""
_TAG = "tag:yaml.org,2002:"
_TYPES: Final[dict[str, tuple[type, ...]]] = {
    _TAG + "null": (type(None),),
    _TAG + "bool": (bool,),
    _TAG + "int": (int,),
    _TAG + "float": (float, int),
    _TAG + "timestamp": (str,),
}
_LARGEST = 100_000
"""Values of a document with aliases. kustomize stops at `document contains excessive aliasing` (go-yaml, decode.go)."""

_Next = Callable[[], Any]
_Anchors = dict[str, Any]


def load(text: bytes) -> Any:
    """The value of a text's only document; None if it is empty.

    Raises:
        yaml.YAMLError: it is not YAML, has several documents, or has what kustomize rejects.
        UnicodeDecodeError: it is not UTF-8.
    """
    following: _Next = CParser(text.decode()).get_event
    following()  # the stream's start
    start = following()
    if type(start) is not DocumentStartEvent:
        return None
    try:
        value = _value(following(), following, {})
    except RecursionError:
        _reject(start, "it has more levels than Python can read")
    following()  # the document's end
    if type(rest := following()) is not StreamEndEvent:
        _reject(rest, "a second document begins without `---`")
    if b"&" in text and b"*" in text and _too_large(value):
        raise YAMLError("its aliases stand for too many values")
    return value


def _value(event: Any, following: _Next, anchors: _Anchors) -> Any:
    kind = type(event)
    if kind is AliasEvent:
        # An anchor is known when its value is complete: no value contains itself.
        if event.anchor not in anchors:
            _reject(event, f"no complete value above has the anchor `{event.anchor}`")
        return anchors[event.anchor]
    value: Any
    if kind is ScalarEvent:
        value = _scalar(event)
    elif kind is MappingStartEvent:
        value = _mapping(following, anchors)
    else:
        value = []
        while type(item := following()) is not SequenceEndEvent:
            value.append(_value(item, following, anchors))
    if event.anchor is not None:
        anchors[event.anchor] = value
    return value


def _mapping(following: _Next, anchors: _Anchors) -> dict[str, Any]:
    found: dict[str, Any] = {}
    merged: dict[str, Any] = {}
    while type(event := following()) is not MappingEndEvent:
        # Most keys and values are scalars without a tag or an anchor: calling `_value` for these would take a tenth longer.
        if type(event) is ScalarEvent and event.tag is None and event.anchor is None:
            key = _key(event.value) if event.implicit[0] else event.value
        else:
            key = _text(_value(event, following, anchors))
        if key is None:
            _reject(event, "a key is neither text, a number nor a boolean")
        if key == "<<" and event.implicit[0]:
            merged = {**_merge(following, anchors), **merged}
            continue
        if key in found:
            _reject(event, f"key `{key}` is repeated")
        event = following()
        if type(event) is ScalarEvent and event.tag is None and event.anchor is None:
            found[key] = _plain(event.value) if event.implicit[0] else event.value
        else:
            found[key] = _value(event, following, anchors)
    return {**merged, **found} if merged else found


def _merge(following: _Next, anchors: _Anchors) -> dict[str, Any]:
    """What `<<` stands for: a mapping, or several, of which earlier ones win."""
    event = following()
    value = _value(event, following, anchors)
    mappings = value if isinstance(value, list) else [value]
    if not all(isinstance(each, dict) for each in mappings):
        _reject(event, "`<<` can only merge mappings")
    return {key: inner for each in reversed(mappings) for key, inner in each.items()}


def _scalar(event: Any) -> Any:
    text: str = event.value
    if event.tag is None:
        return _plain(text) if event.implicit[0] else text
    if event.tag == _TAG + "binary":
        try:
            return base64.b64decode(text).decode(errors="replace")
        except binascii.Error:
            _reject(event, "the value is tagged as binary, but is not base64")
    if event.tag not in _TYPES:
        return text
    value = _plain(text)
    if not isinstance(value, _TYPES[event.tag]) or (isinstance(value, bool) and event.tag != _TAG + "bool"):
        _reject(event, f"the value is tagged as {event.tag.removeprefix(_TAG)}, but is not")
    return value


@lru_cache(1 << 16)
def _plain(text: str) -> Any:
    """The value of a scalar without quotes and tag."""
    if text in _FIXED:
        return _FIXED[text]
    if text[0] not in _BEGINS_A_NUMBER:
        return text
    digits = text.replace("_", "")
    if len(digits) <= _LONGEST_INTEGER and (found := _INTEGER.fullmatch(digits)):
        group = found.lastindex or 0
        number = int(found[1] + found[group], _BASES[group])
        if -(1 << 63) <= number < 1 << 64:
            return number
    if _FLOAT.fullmatch(digits) and abs(value := float(digits)) != inf:
        # JSON has one type of number: Go writes 1e3 as 1000.
        return int(value) if value.is_integer() and abs(value) < 1 << 63 else value
    return text


@lru_cache(1 << 12)
def _key(text: str) -> str | None:
    return _text(_plain(text))


def _text(key: Any) -> str | None:
    """A key as JSON has it (`convertToJSONableObject` of sigs.k8s.io/yaml, which kubectl uses); None: it cannot be a key."""
    if isinstance(key, bool):
        return "true" if key else "false"
    if isinstance(key, float):
        return f"{key:.7g}"
    return str(key) if isinstance(key, str | int) else None


def _reject(event: Any, problem: str) -> NoReturn:
    raise MarkedYAMLError(problem=problem, problem_mark=event.start_mark)


def _too_large(value: Any) -> bool:
    waiting, count = [value], 0
    while waiting and count <= _LARGEST:
        each = waiting.pop()
        inner = each.values() if isinstance(each, dict) else each if isinstance(each, list) else ()
        waiting.extend(inner)
        count += 1
        if len(waiting) > _LARGEST:
            return True
    return count > _LARGEST
