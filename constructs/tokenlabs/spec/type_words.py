"""Messages for values of a wrong type or out of range: what is wrong, and what to write."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from tokenlabs.spec.nodes import LONGEST_NUMBER
from tokenlabs.spec.problems import WRITTEN


def _type(noun: str, instead: str) -> Callable[[Mapping[str, Any], object], tuple[str, str]]:
    def words(_: Mapping[str, Any], value: object) -> tuple[str, str]:
        return f"is {kind_of(value)}, but must be {noun}", instead

    return words


def _text_words(_: Mapping[str, Any], value: object) -> tuple[str, str]:
    if isinstance(value, dict | tuple):
        return f"is {kind_of(value)}, but must be text", "write one value"
    return f"is {kind_of(value)}, but must be text", f'quote it: `"{WRITTEN}"`'


def _number_words(_: Mapping[str, Any], value: object) -> tuple[str, str]:
    if isinstance(value, str) and (bare := _bare(value)):
        if len(bare) > LONGEST_NUMBER:
            return f"is a number of {len(bare)} digits", "write a smaller one"
        if re.fullmatch(r"0[0-9]+", bare) and bare.strip("0"):
            decimal = bare.lstrip("0")
            octal = str(int(bare, 8)) if re.fullmatch(r"[0-7]+", bare) else decimal
            other = f", or `{octal}` if octal was meant" if octal != decimal else ""
            return "begins with a zero, which some YAML parsers read as octal", f"write `{decimal}`{other}"
        return "is text, but must be a number", f"write `{bare}`" + (" without quotes" if bare == value else "")
    return f"is {kind_of(value)}, but must be a number", "write a number, without quotes or unit"


def _bare(value: str) -> str | None:
    """The number that a text spells in another form: `1_000`, `1,000`; None if it is not a number."""
    bare = re.sub(r"(?<=[0-9])[_,](?=[0-9]{3}(?![0-9]))", "", value.strip()).replace("_", "")
    return bare if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", bare) else None


def _fraction_words(context: Mapping[str, Any], value: object) -> tuple[str, str]:
    if isinstance(value, str) and re.fullmatch(r"[0-9]*,[0-9]+", value.strip()):
        meant = value.strip().replace(",", ".")
        return "has a comma instead of a decimal point", f"write `{'0' if meant.startswith('.') else ''}{meant}`"
    return _number_words(context, value)


def _integer_words(context: Mapping[str, Any], value: object) -> tuple[str, str]:
    if isinstance(value, float):
        return "is not a whole number", f"write `{int(value)}`" if abs(value) < 1e15 else "write a whole number"
    return _number_words(context, value)


def _boolean_words(_: Mapping[str, Any], value: object) -> tuple[str, str]:
    meant = {"yes": "true", "on": "true", "y": "true", "no": "false", "off": "false", "n": "false"}
    if isinstance(value, str) and value.lower() in meant:
        return "is text for some YAML parsers and a boolean for others", f"write `{meant[value.lower()]}`"
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return "is text, but must be a boolean", f"write `{value.lower()}` without quotes"
    return f"is {kind_of(value)}, but must be a boolean", "write `true` or `false`"


WORDS: dict[str, Callable[[Mapping[str, Any], Any], tuple[str, str]]] = {
    "string_type": _text_words,
    "int_type": _integer_words,
    "int_from_float": _integer_words,
    "float_type": _fraction_words,
    "bool_type": _boolean_words,
    "model_type": _type("a mapping", "write its keys below it, or in `{…}`"),
    "dict_type": _type("a mapping", "write `name: value` pairs below it, or in `{…}`"),
    "tuple_type": _type("a list", "write each item on a line with `- `, or all in `[…]`"),
    "greater_than": lambda context, _: (f"is not above {context['gt']:g}", f"write more than {context['gt']:g}"),
    "greater_than_equal": lambda context, _: (f"is below {context['ge']:g}", f"write {context['ge']:g} or more"),
    "less_than": lambda context, _: (f"is not below {context['lt']:g}", f"write less than {context['lt']:g}"),
    "less_than_equal": lambda context, _: (f"is above {context['le']:g}", f"write {context['le']:g} or less"),
    "too_short": lambda _, __: ("is empty", "write at least one entry"),
    "string_too_short": lambda _, __: ("is empty", "write a value"),
    "string_too_long": lambda context, value: (
        f"is {len(value)} characters long",
        f"write at most {context['max_length']}",
    ),
}
"""Pydantic's kind of error → what is wrong with a value, and what to write."""


def kind_of(value: object) -> str:
    """The type of a value for messages: `text`, `a list`."""
    if isinstance(value, bool):
        return "a boolean"
    kinds = ((int, "a number"), (float, "a number"), (str, "text"), (dict, "a mapping"), (tuple, "a list"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "nothing")
