"""Kubernetes' own kinds as strict JSON Schemas, from its OpenAPI document (swagger 2.0, with references)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.bindings.definitions import Definition, Schema
from tokenlabs.bindings.pins import Kubernetes, KubernetesKind
from tokenlabs.bindings.structural_schema import LIST_MAP_KEYS
from tokenlabs.errors import TokenlabsError

_REFERENCE = "#/definitions/"
# Definitions whose `type: string` or `type: object` is not what the API server takes (apimachinery's own decoders).
_QUANTITY = r"^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([numkMGTPE]|[KMGTPE]i|[eE][+-]?[0-9]+)?$"
_DECODED: Mapping[str, Schema] = {
    "io.k8s.apimachinery.pkg.api.resource.Quantity": {"type": ["number", "string"], "pattern": _QUANTITY},
    "io.k8s.apimachinery.pkg.util.intstr.IntOrString": {"type": ["integer", "string"]},
    "io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1": {"type": "object"},
    "io.k8s.apimachinery.pkg.apis.meta.v1.Time": {"type": "string", "format": "date-time"},
    "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime": {"type": "string", "format": "date-time"},
    "io.k8s.apimachinery.pkg.runtime.RawExtension": {"type": "object"},
}
_INT32 = {"minimum": -(2**31), "maximum": 2**31 - 1}


def kind_schemas(document: bytes, pin: Kubernetes) -> dict[tuple[str, str], Schema]:
    """(apiVersion, kind) → JSON Schema, with the definitions it needs under `$defs`.

    Raises:
        TokenlabsError: a kind or a definition of the pins is not in the document.
    """
    definitions: dict[str, Schema] = json.loads(document)["definitions"]
    for definition, fields in pin.enumerations.items():
        for field in fields:
            if field not in definitions.get(definition, {}).get("properties", {}):
                raise TokenlabsError(
                    f"crds.yaml names values of {definition}.{field}, which {pin.version} does not have."
                )
    names = _names(definitions)
    schemas = {}
    for kind in pin.kinds:
        name = names.get((kind.group, kind.version, kind.kind))
        if name is None:
            raise TokenlabsError(
                f"{pin.module} {pin.version} has no {kind.kind} in {kind.api_version}: correct crds.yaml."
            )
        schemas[(kind.api_version, kind.kind)] = _kind_schema(name, kind, definitions, pin.enumerations)
    return schemas


def definitions(document: bytes, pin: Kubernetes) -> Iterator[tuple[KubernetesKind, Definition]]:
    """The kinds with a typed binding, in the form of CRDs: cdk8s-cli makes bindings of these alone."""
    known: dict[str, Schema] = json.loads(document)["definitions"]
    names = _names(known)
    for kind in pin.kinds:
        if kind.binding:
            schema = _inlined(_without_server_side(known[names[(kind.group, kind.version, kind.kind)]]), known)
            plural = f"{kind.kind.lower()}s"
            yield (
                kind,
                Definition(
                    group=kind.group,
                    kind=kind.kind,
                    metadata_name=f"{plural}.{kind.group}",
                    names={"kind": kind.kind, "plural": plural, "singular": kind.kind.lower()},
                    scope="Namespaced",
                    schemas={kind.version: schema},
                ),
            )


def _inlined(schema: Schema, known: Mapping[str, Schema]) -> Schema:
    """A schema without references; types that Kubernetes decodes itself are plain values, as in CRDs."""
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(_REFERENCE)
        if name in _DECODED:
            return {"x-kubernetes-int-or-string": True}
        return _inlined(known[name], known)
    found = dict(schema)
    if "properties" in schema:
        found["properties"] = {name: _inlined(one, known) for name, one in schema["properties"].items()}
    for inner in ("items", "additionalProperties"):
        if isinstance(schema.get(inner), dict):
            found[inner] = _inlined(schema[inner], known)
    return found


def _names(definitions: Mapping[str, Schema]) -> dict[tuple[str, str, str], str]:
    found = {}
    for name, definition in definitions.items():
        for one in definition.get("x-kubernetes-group-version-kind", ()):
            found[(one["group"], one["version"], one["kind"])] = name
    return found


def _kind_schema(
    name: str, kind: KubernetesKind, definitions: Mapping[str, Schema], enumerations: Mapping[str, Mapping[str, Any]]
) -> Schema:
    needed: dict[str, Schema] = {}
    root = _strictly(_without_server_side(definitions[name]), enumerations.get(name, {}), needed)
    root["properties"] |= {
        "apiVersion": {"const": kind.api_version},
        "kind": {"const": kind.kind},
        "metadata": {"type": "object"},
    }
    root["required"] = sorted({*root.get("required", ()), "apiVersion", "kind", "metadata"})
    waiting = list(needed)
    while waiting:
        reference = waiting.pop()
        reached: dict[str, Schema] = {}
        needed[reference] = _strictly(definitions[reference], enumerations.get(reference, {}), reached, reference)
        waiting += [one for one in reached if one not in needed]
        needed |= {one: {} for one in reached if one not in needed}
    return {**root, "$defs": {_short(one): needed[one] for one in sorted(needed)}}


def _without_server_side(definition: Schema) -> Schema:
    """A kind without its status, which only controllers write, and without the metadata, which is checked apart."""
    properties = {name: one for name, one in definition["properties"].items() if name not in ("status", "metadata")}
    return {**definition, "properties": properties}


def _strictly(schema: Schema, values: Mapping[str, Any], needed: dict[str, Schema], name: str = "") -> Schema:
    if name in _DECODED:
        return dict(_DECODED[name])
    if "$ref" in schema:
        target = schema["$ref"].removeprefix(_REFERENCE)
        needed.setdefault(target, {})
        return {"$ref": f"#/$defs/{_short(target)}"}
    strict: Schema = {key: schema[key] for key in ("type", "required", LIST_MAP_KEYS) if key in schema}
    if schema.get("format") == "int32":
        strict |= _INT32
    if schema.get("x-kubernetes-list-type") == "set":
        strict["uniqueItems"] = True
    if "items" in schema:
        strict["items"] = _strictly(schema["items"], {}, needed)
    if "additionalProperties" in schema:
        strict["additionalProperties"] = _strictly(schema["additionalProperties"], {}, needed)
    elif schema.get("type") == "object":
        fields = schema.get("properties", {})
        strict["properties"] = {field: _strictly(one, {}, needed) for field, one in fields.items()}
        strict["additionalProperties"] = False
        for field, allowed in values.items():
            strict["properties"][field]["enum"] = list(allowed)
    return strict


def _short(name: str) -> str:
    """`io.k8s.api.core.v1.Container` → `core.v1.Container`: names are unique without what they all begin with."""
    return name.removeprefix("io.k8s.api.").removeprefix("io.k8s.apimachinery.pkg.")
