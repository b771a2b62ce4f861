"""Validates objects against their schemas, as strictly as kube-apiserver's field validation: unknown fields are errors.

Uses the full structural schemas of the pinned CRDs and of Kubernetes (`schemas`). CEL rules of CRDs
(`x-kubernetes-validations`) need a real API server and are not checked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonschema_rs

from tokenlabs.manifests import schemas
from tokenlabs.manifests.strategic_merge import ITEM_DEFAULTS, LIST_MAP_KEYS
from tokenlabs.spec import schema_remedies
from tokenlabs.spec.kubernetes_names import DNS_NAME, LABEL_KEY, QUALIFIED_NAME

CLUSTER_SCOPED = frozenset({"Namespace", "GatewayClass", "ClusterRole", "ClusterRoleBinding"})
"""Rendered kinds without a namespace."""

_NAME = re.compile(DNS_NAME)
_RBAC_NAME = re.compile(r"[^/%]+")
_LABEL_KEY = re.compile(LABEL_KEY)
_LABEL_VALUE = re.compile(f"({QUALIFIED_NAME})?")
_NAME_LENGTH = {"Namespace": 63, "Service": 63}
_RBAC = frozenset({"Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"})
_OBJECT_META = "apis.meta.v1.ObjectMeta"

Refusal = tuple[str, str, str]
"""JSON pointer, what is wrong, what to write."""


@dataclass(frozen=True, slots=True)
class StructureFault:
    """A reason for an API server to reject an object."""

    subject: str
    """`Kind namespace/name`."""
    path: str
    """JSON pointer into the object; empty: the object as a whole."""
    wrong: str
    instead: str
    """What to write."""

    def __str__(self) -> str:
        return f"{self.subject}: {self.path or 'the object'}: {self.wrong}; {self.instead}"


class _DistinctItems:
    """`x-kubernetes-list-map-keys`: the combination of these fields is unique in a list."""

    def __init__(self, parent_schema: dict[str, Any], value: Any, schema_path: list[str | int]) -> None:
        del parent_schema, schema_path
        self._keys: list[str] = value

    def validate(self, instance: Any) -> None:
        """Raises for the first duplicate."""
        for error in self.iter_errors(instance):
            raise error

    def iter_errors(self, instance: Any) -> Iterator[ValueError]:
        """One error per duplicate of an earlier item."""
        first: dict[tuple[Any, ...], int] = {}
        for number, item in enumerate(instance if isinstance(instance, list) else ()):
            if not isinstance(item, dict):
                continue
            values = tuple(item.get(key, ITEM_DEFAULTS.get(key)) for key in self._keys)
            if values in first:
                same = ", ".join(f"{key}={value}" for key, value in zip(self._keys, values, strict=True))
                yield ValueError(f"items {first[values]} and {number} are both {same}")
            first.setdefault(values, number)


@dataclass(frozen=True, slots=True)
class _Form:
    """A schema and its validator."""

    schema: Mapping[str, Any]
    validator: jsonschema_rs.Draft202012Validator

    def refusals(self, instance: Any, path: str = "") -> Iterator[Refusal]:
        for error in self.validator.iter_errors(instance):
            place = path + _pointer(error.instance_path)
            match error.kind:
                case jsonschema_rs.ValidationErrorKind.AdditionalProperties(unexpected=names):
                    known = self._level(error.schema_path).get("properties", {})
                    for name in names:
                        remedy = schema_remedies.of_unknown_field(name, known)
                        yield place + _pointer([name]), "is not a field of this kind", remedy
                case jsonschema_rs.ValidationErrorKind.Custom(message=message):
                    yield place, message, "keep one of the two, or make them differ in these fields"
                case kind:
                    yield place, error.message, schema_remedies.of(kind, error.instance)

    def _level(self, path: list[str | int]) -> Mapping[str, Any]:
        level: Any = self.schema
        for step in path[:-1]:
            level = level[step]
        return dict(level)


def validate(objects: Iterable[Mapping[str, Any]]) -> list[StructureFault]:
    """All faults of all objects, in their order."""
    return [fault for each in objects for fault in _faults(each)]


def _faults(manifest: Mapping[str, Any]) -> Iterator[StructureFault]:
    metadata = manifest.get("metadata") or {}
    kind, api_version = manifest.get("kind", ""), manifest.get("apiVersion", "")
    namespace = f"{metadata['namespace']}/" if metadata.get("namespace") else ""
    subject = f"{kind} {namespace}{metadata.get('name', '')}"
    form = _form(api_version, kind)
    if form is None:
        wrong = f"{kind} of {api_version} is not among the pinned kinds"
        yield StructureFault(subject, "/kind", wrong, "fix it, or add the kind to bindings/crds.yaml")
        return
    refusals = list(_metadata_form().refusals(metadata, "/metadata"))
    # Names that are not text are already reported, and cannot be checked further.
    refusals += [*form.refusals(manifest), *([] if refusals else _metadata(kind, metadata))]
    yield from (StructureFault(subject, *refusal) for refusal in refusals)


def _metadata(kind: str, metadata: Mapping[str, Any]) -> Iterator[Refusal]:
    name, namespace = metadata.get("name", ""), metadata.get("namespace", "")
    pattern, length = (_RBAC_NAME if kind in _RBAC else _NAME), _NAME_LENGTH.get(kind, 253)
    if not pattern.fullmatch(name) or len(name) > length:
        remedy = f"write at most {length} lower case letters, digits and `-`"
        yield "/metadata/name", f"{name!r} is not a valid name for a {kind}", remedy
    if not namespace and kind not in CLUSTER_SCOPED:
        yield "/metadata/namespace", "is missing", "add `namespace`"
    if namespace and kind in CLUSTER_SCOPED:
        yield "/metadata/namespace", f"a {kind} has no namespace", "remove it"
    for key, value in metadata.get("labels", {}).items():
        if not _LABEL_KEY.fullmatch(key) or not _LABEL_VALUE.fullmatch(value):
            remedy = "write at most 63 letters, digits, `-`, `_` and `.`, a letter or digit at both ends"
            yield f"/metadata/labels{_pointer([key])}", f"{key}={value} is not a valid label", remedy
    for key in metadata.get("annotations", {}):
        if not _LABEL_KEY.fullmatch(key):
            remedy = "write `<domain>/<name>`, the name with at most 63 letters, digits, `-`, `_` and `.`"
            yield f"/metadata/annotations{_pointer([key])}", "is not a valid annotation", remedy


def _pointer(path: Iterable[str | int]) -> str:
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in path)


@cache
def _form(api_version: str, kind: str) -> _Form | None:
    text = schemas.read(api_version, kind)
    return None if text is None else _made(json.loads(text))


@cache
def _metadata_form() -> _Form:
    """The schema of `metadata`, from the definitions of a Deployment (its pod template's)."""
    deployment = _form("apps/v1", "Deployment")
    assert deployment is not None  # noqa: S101 (always imported)
    return _made({"$ref": f"#/$defs/{_OBJECT_META}", "$defs": deployment.schema["$defs"]})


def _made(schema: Mapping[str, Any]) -> _Form:
    return _Form(schema, jsonschema_rs.Draft202012Validator(dict(schema), keywords={LIST_MAP_KEYS: _DistinctItems}))
