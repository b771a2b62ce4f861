"""CRDs reduced for generating bindings: one version, only names and shapes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import yaml

from tokenlabs.bindings.definitions import Definition, Schema
from tokenlabs.bindings.pins import CustomKind
from tokenlabs.errors import TokenlabsError

_STEP = re.compile(r"\[\]|\{\}|[A-Za-z0-9]+")


def custom_resource_definition(definition: Definition, kind: CustomKind) -> dict[str, Any]:
    """The CRD that cdk8s is given for a kind.

    Raises:
        TokenlabsError: an opaque path does not exist.
    """
    schema = _shape(definition.schemas[kind.version])
    schema["properties"].pop("status", None)
    for path in kind.opaque_paths:
        _open(schema, _STEP.findall(path), f"{kind.kind}: {path}")
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": definition.metadata_name},
        "spec": {
            "group": definition.group,
            "names": {
                name: definition.names[name] for name in ("kind", "plural", "singular") if name in definition.names
            },
            "scope": definition.scope,
            "versions": [
                {"name": kind.version, "served": True, "storage": True, "schema": {"openAPIV3Schema": schema}},
            ],
        },
    }


def text(definitions: Sequence[dict[str, Any]]) -> str:
    """All CRDs of one group as one file: cdk8s overwrites a group's bindings with those of the next file."""
    return yaml.dump_all(definitions, Dumper=yaml.CSafeDumper, sort_keys=True)


def _shape(schema: Schema) -> Schema:
    """Types, fields and which of them are required.

    Enums stay strings, and integers-or-strings and quantities stay plain values: as classes each costs import time and a
    round trip to Node for every value, and the validation schemas refuse wrong values anyway.
    """
    if schema.get("x-kubernetes-int-or-string"):
        return {}
    shape: Schema = {name: schema[name] for name in ("type", "required") if name in schema}
    if "properties" in schema:
        shape["properties"] = {name: _shape(value) for name, value in schema["properties"].items()}
    for inner in ("items", "additionalProperties"):
        if isinstance(schema.get(inner), dict):
            shape[inner] = _shape(schema[inner])
    return shape


def _open(schema: Schema, steps: Sequence[str], whole: str) -> None:
    """Empty the schema that the steps lead to: cdk8s makes `any` of it."""
    for step in steps:
        inside = {"[]": schema.get("items"), "{}": schema.get("additionalProperties")}
        found = inside[step] if step in inside else schema.get("properties", {}).get(step)
        if not isinstance(found, dict):
            raise TokenlabsError(f"crds.yaml makes {whole} opaque, but upstream has nothing at `{step}` there.")
        schema = found
    schema.clear()
