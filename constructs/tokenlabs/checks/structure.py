"""Is every object of the form its kind has? Strict, as kube-apiserver's field validation is: unknown fields are errors.

Against the full structural schemas of the pinned CRDs and of Kubernetes (`schemas`). CEL rules of CRDs
(`x-kubernetes-validations`) want a real API server and are not judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonschema_rs

from tokenlabs.checks import schemas

CLUSTER_SCOPED = frozenset({"Namespace", "GatewayClass", "ClusterRole", "ClusterRoleBinding"})
"""Kinds of ours without a namespace."""

_NAME = re.compile(r"[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*")
_RBAC_NAME = re.compile(r"[^/%]+")
_LABEL_KEY = re.compile(r"([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9._]{0,61}[A-Za-z0-9])?")
_LABEL_VALUE = re.compile(r"([A-Za-z0-9]([-A-Za-z0-9._]{0,61}[A-Za-z0-9])?)?")
_LABEL_LENGTH = {"Namespace": 63, "Service": 63}
_RBAC = frozenset({"Role", "RoleBinding", "ClusterRole", "ClusterRoleBinding"})


@dataclass(frozen=True, slots=True)
class StructureFault:
    """What an API server would refuse of one object."""

    subject: str
    """`Kind namespace/name`."""
    path: str
    """JSON pointer into the object; empty: the object as a whole."""
    wrong: str

    def __str__(self) -> str:
        return f"{self.subject}: {self.path or 'the object'}: {self.wrong}"


def validate(objects: Iterable[Mapping[str, Any]]) -> list[StructureFault]:
    """All faults of all objects, in their order."""
    return [fault for each in objects for fault in _faults(each)]


def _faults(manifest: Mapping[str, Any]) -> Iterable[StructureFault]:
    metadata = manifest.get("metadata", {})
    kind, api_version = manifest.get("kind", ""), manifest.get("apiVersion", "")
    name, namespace = metadata.get("name", ""), metadata.get("namespace", "")
    subject = f"{kind} {namespace + '/' if namespace else ''}{name}"
    validator = _validator(api_version, kind)
    if validator is None:
        yield StructureFault(subject, "/kind", f"{kind} of {api_version} is not among the pinned kinds")
        return
    for error in validator.iter_errors(manifest):
        yield StructureFault(subject, _pointer(error.instance_path), error.message)
    yield from (StructureFault(subject, path, wrong) for path, wrong in _metadata(kind, name, namespace, metadata))


def _metadata(kind: str, name: str, namespace: str, metadata: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    pattern = _RBAC_NAME if kind in _RBAC else _NAME
    if not pattern.fullmatch(name) or len(name) > _LABEL_LENGTH.get(kind, 253):
        yield "/metadata/name", f"{name!r} is no name that Kubernetes takes for a {kind}"
    if bool(namespace) == (kind in CLUSTER_SCOPED):
        yield "/metadata/namespace", "is missing" if not namespace else f"a {kind} belongs to no namespace"
    for key, value in metadata.get("labels", {}).items():
        if not _LABEL_KEY.fullmatch(key) or not _LABEL_VALUE.fullmatch(value):
            yield "/metadata/labels", f"{key}={value} is no label that Kubernetes takes"
    for key in metadata.get("annotations", {}):
        if not _LABEL_KEY.fullmatch(key):
            yield "/metadata/annotations", f"{key} is no annotation that Kubernetes takes"


def _pointer(path: Iterable[str | int]) -> str:
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in path)


@cache
def _validator(api_version: str, kind: str) -> jsonschema_rs.Draft202012Validator | None:
    schema = schemas.read(api_version, kind)
    return None if schema is None else jsonschema_rs.Draft202012Validator(schema.decode())
