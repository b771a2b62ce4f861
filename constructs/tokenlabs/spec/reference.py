"""`docs/spec.md`, made from the JSON Schema: every key of platform.yaml, in the order one writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tokenlabs.spec.base import (
    DNS_LABEL_PATTERN,
    DNS_NAME_PATTERN,
    ENV_PATTERN,
    HOST_NAME_PATTERN,
    IMAGE_PATTERN,
    LATENCY_PATTERN,
    QUANTITY_PATTERN,
    WINDOW_PATTERN,
)
from tokenlabs.spec.schema import SCHEMA_FILE
from tokenlabs.spec.serving import MODEL_ID_PATTERN
from tokenlabs.spec.shape import Shape, platform_shape
from tokenlabs.spec.stacks import VERSION_PATTERN

REFERENCE_FILE = "docs/spec.md"

_INTRODUCTION = f"""\
<!-- Written by `tokenlabs schema`; edit the models in constructs/tokenlabs/spec/ instead. -->

# platform.yaml

The one input of `make synth`: facts once, and nothing that can be derived. Editors complete and check it by
`{SCHEMA_FILE}`, which its first line names; `make synth` checks more: what one field says about another.
All problems of a file are shown in one run, each with its line and what to write instead.

**How it is read.** One YAML document in UTF-8. Plain values mean what YAML 1.2 says: only `true` and `false` are
booleans, `yes`, `on` and `12:30` are text, a number may not begin with a zero. Every key stands once. Aliases of whole
values (`resources: *small`) are read; merge keys (`<<`) and tags are not.

**Words.** *name*: lower case letters, digits and `-`, at most 63 characters; with dots where it says *dotted name*.
*time*: hours, minutes and seconds, such as `24h`, `1h30m` or `90s`, no days. *amount*: a Kubernetes quantity, such as
`4`, `500m` or `32Gi`. *image*: with a tag or a digest.

The file of the repository, [`platform.yaml`](../platform.yaml), is the best example; [`examples/`](../examples/) holds
others.
"""

_WORDS = {
    DNS_LABEL_PATTERN: "name",
    DNS_NAME_PATTERN: "dotted name",
    HOST_NAME_PATTERN: "host name",
    IMAGE_PATTERN: "image",
    QUANTITY_PATTERN: "amount",
    WINDOW_PATTERN: "time",
    LATENCY_PATTERN: "time, or milliseconds such as `500ms`",
    VERSION_PATTERN: "version such as `1.8.1`",
    MODEL_ID_PATTERN: "model id",
    ENV_PATTERN: "variable",
}
# Documented once, linked from wherever they stand.
_SHARED = ("Resources", "Weights")


def reference_text() -> str:
    """The committed file."""
    shape = platform_shape()
    parts = [_INTRODUCTION, "## The whole file\n", _table(shape, "")]
    for depth, title, section in _sections(shape, ""):
        parts += [f"{'#' * (depth + 2)} `{title}`\n", section.description + "\n", _table(section, title)]
    for name in _SHARED:
        section = Shape(shape.definitions[name], shape.definitions)
        parts += [f"## {name}\n", section.description + "\n", _table(section, name)]
    return "\n".join(parts).rstrip() + "\n"


def _sections(shape: Shape, prefix: str, depth: int = 0) -> Iterator[tuple[int, str, Shape]]:
    for key in shape.keys:
        title = f"{prefix}.{key}" if prefix else key
        below = shape.at((key,))
        if _shared(shape.schema["properties"][key]):
            continue
        if "items" in below.schema and below.at((0,)).keys:
            title, below = f"{title}[…]", below.at((0,))
        elif not below.keys and (named := below.at(("*",))).keys:
            title, below = f"{title}.<name>", named
        if below.keys:
            yield depth, title, _described(below, shape.schema["properties"][key])
            yield from _sections(below, title, min(depth + 1, 2))


def _described(shape: Shape, written: dict[str, Any]) -> Shape:
    """With the description of the model, where that of the field speaks of the field."""
    references = [member["$ref"] for member in (written, *written.get("anyOf", ())) if "$ref" in member]
    if not references:
        return shape
    return Shape(
        shape.schema | {"description": shape.definitions[references[0].rsplit("/", 1)[1]]["description"]},
        shape.definitions,
    )


def _table(shape: Shape, prefix: str) -> str:
    rows = ["| key | value | left out | |", "| --- | --- | --- | --- |"]
    for key in shape.keys:
        written = shape.schema["properties"][key]
        below = shape.at((key,))
        # What a mapping's keys are when left out stands in its own table.
        default = (
            "**required**"
            if key in shape.required
            else ""
            if below.keys and not _shared(written)
            else _default(written)
        )
        rows.append(f"| `{key}` | {_value(written, below, prefix, key)} | {default} | {_cell(below.description)} |")
    return "\n".join(rows) + "\n"


def _value(written: dict[str, Any], shape: Shape, prefix: str, key: str) -> str:
    title = f"{prefix}.{key}" if prefix else key
    if shared := _shared(written):
        return f"[{shared}](#{shared.lower()})"
    if "enum" in shape.schema or "const" in shape.schema:
        choices = " or ".join(f"`{choice}`" for choice in shape.schema.get("enum", [shape.schema.get("const")]))
        return f"{choices}, or {_link(title, 'some in other versions')}" if shape.keys else choices
    if shape.keys:
        return _link(title, "mapping")
    if "items" in shape.schema:
        item = shape.at((0,))
        return _link(f"{title}[…]", "list") if item.keys else f"list of {_scalar(item)}"
    if shape.schema.get("type") == "object":
        named = shape.at(("*",))
        name = _WORDS.get(next(iter(shape.schema.get("patternProperties", {})), ""), "name")
        return _link(f"{title}.<name>", "mapping by name") if named.keys else f"{name}: {_scalar(named)}"
    return _scalar(shape)


def _scalar(shape: Shape) -> str:
    schema = shape.schema
    if "enum" in schema:
        return " or ".join(f"`{choice}`" for choice in schema["enum"])
    if schema.get("pattern") in _WORDS:
        return _WORDS[schema["pattern"]]
    kind = {"string": "text", "integer": "whole number", "number": "number", "boolean": "`true` or `false`"}
    bounds = {"minimum": "≥", "maximum": "≤", "exclusiveMinimum": ">", "exclusiveMaximum": "<"}
    words = kind.get(str(schema.get("type")), "text")
    return ", ".join([words, *(f"{sign} {schema[name]:g}" for name, sign in bounds.items() if name in schema)])


def _default(written: dict[str, Any]) -> str:
    default = written.get("default")
    if default in (None, {}, [], ""):
        return ""
    return f"`{_yaml(default)}`"


def _yaml(value: Any) -> str:
    if isinstance(value, dict):
        shown = {key: item for key, item in value.items() if item not in (None, {}, [])}
        return "{" + ", ".join(f"{key}: {_yaml(item)}" for key, item in shown.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_yaml(item) for item in value) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _shared(written: dict[str, Any]) -> str | None:
    members = [written, *written.get("anyOf", ())]
    names = [member["$ref"].rsplit("/", 1)[1] for member in members if "$ref" in member]
    return next((name for name in names if name in _SHARED), None)


def _link(title: str, text: str) -> str:
    # As GitHub makes anchors of headings: lower case, without punctuation.
    return f"[{text}](#{re.sub(r'[^-_a-z0-9 ]', '', title.lower()).replace(' ', '-')})"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
