"""The JSON Schema of platform.yaml, generated from the models, for completion and checks in editors."""

from __future__ import annotations

import ast
import inspect
import json
import textwrap
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

from tokenlabs.spec.base import SpecModel
from tokenlabs.spec.platform import Platform

SCHEMA_FILE = "schema/platform.schema.json"


@cache
def json_schema() -> dict[str, Any]:
    """The schema, draft 2020-12. Every file that loads is valid by it; only the loader checks rules that span fields."""
    schema = _described(Platform.model_json_schema(by_alias=True))
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "platform.schema.json",
        "title": "platform.yaml of tokenlabs",
        **_tidy(schema),
    }


def schema_text() -> str:
    """Content of the committed file."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def _described(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with the docstring of each field as its description.

    Pydantic's `use_attribute_docstrings` would read them from source whenever the models are loaded, also at every synth,
    which does not need them.
    """
    for model in _models(SpecModel):
        shape = schema if model is Platform else schema["$defs"].get(model.__name__)
        for name, text in _docstrings(model).items() if shape else ():
            field = model.model_fields[name]
            shape["properties"][field.alias or name]["description"] = text
    return schema


def _models(model: type[SpecModel]) -> Iterator[type[SpecModel]]:
    for each in model.__subclasses__():
        yield each
        yield from _models(each)


def _docstrings(model: type[SpecModel]) -> dict[str, str]:
    """The docstring below each field of a model."""
    source = ast.parse(textwrap.dedent(inspect.getsource(model))).body[0]
    body = source.body if isinstance(source, ast.ClassDef) else []
    return {
        field.target.id: inspect.cleandoc(text.value.value)
        for field, text in pairwise(body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }


def _tidy(schema: Any, in_properties: bool = False) -> Any:
    if isinstance(schema, list):
        return [_tidy(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if in_properties:
        return {name: _tidy(item) for name, item in schema.items()}
    tidied = {
        key: item
        if key in ("default", "examples", "enum", "const")
        else _tidy(item, key in ("properties", "$defs", "patternProperties"))
        for key, item in schema.items()
        # Pydantic's titles repeat the keys in another case.
        if key != "title"
    }
    if "description" in tidied:
        tidied["description"] = " ".join(tidied["description"].split())
    # Without it, names that match no pattern would be accepted.
    if "patternProperties" in tidied:
        tidied.setdefault("additionalProperties", False)
    return tidied
