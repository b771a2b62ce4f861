"""A CRD's OpenAPI schema as a JSON Schema that is as strict as an API server with `fieldValidation: Strict`.

CEL rules (`x-kubernetes-validations`) are not included.
"""

from __future__ import annotations

from typing import Any

from tokenlabs.bindings.definitions import Schema
from tokenlabs.errors import TokenlabsError

LIST_MAP_KEYS = "x-kubernetes-list-map-keys"
"""The keyword that names the fields by which an array's items differ; no JSON Schema keyword says that."""
_KEPT = frozenset({
    "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "multipleOf", "minItems", "maxItems", "uniqueItems",
    "minProperties", "maxProperties", LIST_MAP_KEYS,
})  # fmt: skip
_INSIDE = frozenset({
    "type", "properties", "additionalProperties", "items", "required", "format", "allOf", "anyOf", "oneOf", "not", "nullable",
    "x-kubernetes-int-or-string", "x-kubernetes-preserve-unknown-fields",
})  # fmt: skip
_DROPPED = frozenset({
    "description", "title", "example", "default", "externalDocs",
    "x-kubernetes-validations", "x-kubernetes-list-type", "x-kubernetes-map-type",
})  # fmt: skip
_INT32 = 2**31
# What apiextensions checks and JSON Schema means the same by; others (`byte`, `duration`) differ or say nothing.
_FORMATS = frozenset({"date-time", "ipv4", "ipv6", "uuid"})


def kind_schema(schema: Schema, api_version: str, kind: str) -> Schema:
    """The JSON Schema of a kind at one version. `metadata` is left to the caller; `status` is never written by hand.

    Raises:
        TokenlabsError: the schema uses a keyword that is not understood here, so that nothing is silently not checked.
    """
    strict = strictly(schema, kind)
    properties = strict["properties"]
    properties.pop("status", None)
    properties |= {"apiVersion": {"const": api_version}, "kind": {"const": kind}, "metadata": {"type": "object"}}
    strict["required"] = sorted({*strict.get("required", ()), "apiVersion", "kind", "metadata"} - {"status"})
    return strict


def strictly(schema: Schema, place: str) -> Schema:
    """A structural schema, with all levels below it: unknown fields are rejected.

    Raises:
        TokenlabsError: an unknown keyword, named with its place.
    """
    strict = _values(schema, place)
    kind: Any = schema.get("type")
    if schema.get("x-kubernetes-int-or-string"):
        kind = ["integer", "string"]
        strict.pop("anyOf", None)  # it says the same once more
    elif kind == "object":
        strict |= _fields(schema, place)
    elif kind == "array":
        strict["items"] = strictly(schema["items"], f"{place}[]")
        if schema.get("x-kubernetes-list-type") == "set":
            strict["uniqueItems"] = True
    if kind is not None:
        strict["type"] = [*([kind] if isinstance(kind, str) else kind), "null"] if schema.get("nullable") else kind
    return strict


def _fields(schema: Schema, place: str) -> Schema:
    properties: dict[str, Schema] = schema.get("properties", {})
    fields: Schema = {}
    if properties:
        fields["properties"] = {name: strictly(value, f"{place}.{name}") for name, value in properties.items()}
    more = schema.get("additionalProperties")
    if isinstance(more, dict):
        fields["additionalProperties"] = strictly(more, f"{place}{{}}")
    elif not more and not schema.get("x-kubernetes-preserve-unknown-fields"):
        fields["additionalProperties"] = False
    # An API server fills in defaults before it looks for required fields.
    required = [name for name in schema.get("required", ()) if "default" not in properties.get(name, {})]
    if required:
        fields["required"] = required
    return fields


def _values(schema: Schema, place: str) -> Schema:
    """What a schema says of values, at one level."""
    values: Schema = {}
    for keyword, content in schema.items():
        if keyword in _KEPT:
            values[keyword] = content
        elif keyword in ("allOf", "anyOf", "oneOf"):
            values[keyword] = [_condition(one, place) for one in content]
        elif keyword == "not":
            values[keyword] = _condition(content, place)
        elif keyword == "format":
            values |= _format(content, schema)
        elif keyword not in _INSIDE | _DROPPED:
            raise TokenlabsError(
                f"{place}: the keyword `{keyword}` is new in upstream's CRDs; add it to structural_schema.py."
            )
    return values


def _format(name: str, schema: Schema) -> Schema:
    if name == "int32":
        low, high = schema.get("minimum", -_INT32), schema.get("maximum", _INT32 - 1)
        return {"minimum": max(low, -_INT32), "maximum": min(high, _INT32 - 1)}
    return {"format": name} if name in _FORMATS else {}


def _condition(schema: Schema, place: str) -> Schema:
    """A schema below allOf, anyOf, oneOf or not: it constrains fields that are declared elsewhere and refuses no others."""
    condition = _values(schema, place)
    condition |= {keyword: schema[keyword] for keyword in ("type", "required") if keyword in schema}
    if "properties" in schema:
        condition["properties"] = {
            name: _condition(value, f"{place}.{name}") for name, value in schema["properties"].items()
        }
    for inner in ("items", "additionalProperties"):
        if isinstance(schema.get(inner), dict):
            condition[inner] = _condition(schema[inner], place)
    return condition
