"""The JSON Schema of platform.yaml, made from the models: what editors complete and check by."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from tokenlabs.spec.platform import Platform

SCHEMA_FILE = "schema/platform.schema.json"


@cache
def json_schema() -> dict[str, Any]:
    """The schema, draft 2020-12. What loads is valid by it; rules that span fields are the loader's alone."""
    schema = Platform.model_json_schema(by_alias=True)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "platform.schema.json",
        "title": "platform.yaml of tokenlabs",
        **_tidy(schema),
    }


def schema_text() -> str:
    """The committed file."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


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
    # Without it, a name that matches no pattern would be let through.
    if "patternProperties" in tidied:
        tidied.setdefault("additionalProperties", False)
    return tidied
