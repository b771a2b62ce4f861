"""Upstream's CRDs: YAML files, parsed into one definition per kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from tokenlabs.bindings.pins import CustomKind, Source
from tokenlabs.errors import TokenlabsError

Schema = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Definition:
    """One CRD: names, scope, and the OpenAPI schema of each version."""

    group: str
    kind: str
    metadata_name: str
    names: Mapping[str, Any]
    scope: str
    schemas: Mapping[str, Schema]


class CrdLoader(yaml.CSafeLoader):
    """YAML as CRDs are written: a bare `=` (an enum of operators) is a string, not YAML 1.1's default value."""


CrdLoader.add_constructor("tag:yaml.org,2002:value", lambda _, node: node.value)


def candidates(files: Mapping[str, str], kind: CustomKind) -> list[str]:
    """Candidate files for the kind, found without parsing: some folders contain 10 MB of YAML."""
    group = re.compile(rf"^  group: {re.escape(kind.group)}\s*$", re.MULTILINE)
    name = re.compile(rf"^    kind: {re.escape(kind.kind)}\s*$", re.MULTILINE)
    return sorted(path for path, text in files.items() if group.search(text) and name.search(text))


def parse(text: str) -> Iterator[Definition]:
    """The CRDs of a file; other documents are ignored."""
    for document in yaml.load_all(text, CrdLoader):
        if isinstance(document, dict) and document.get("kind") == "CustomResourceDefinition":
            spec = document["spec"]
            yield Definition(
                group=spec["group"],
                kind=spec["names"]["kind"],
                metadata_name=document["metadata"]["name"],
                names=spec["names"],
                scope=spec["scope"],
                schemas={one["name"]: one["schema"]["openAPIV3Schema"] for one in spec["versions"]},
            )


def choose(source: Source, kind: CustomKind, definitions: Iterable[Definition]) -> Definition:
    """The one definition of the kind.

    Raises:
        TokenlabsError: upstream does not define the kind there, or not in the pinned versions.
    """
    found = [one for one in definitions if (one.group, one.kind) == (kind.group, kind.kind)]
    place = f"{source.module} {source.version}, {source.path}"
    if len(found) != 1:
        raise TokenlabsError(
            f"{kind.kind}.{kind.group} is defined {len(found)} times in {place}, not once: "
            f"correct `path` or `kind` of project {source.project} in bindings/crds.yaml."
        )
    absent = [version for version in kind.versions if version not in found[0].schemas]
    if absent:
        raise TokenlabsError(
            f"{kind.kind}.{kind.group} has no version {', '.join(absent)} in {place}, "
            f"only {', '.join(found[0].schemas)}: correct `version` or `also` in bindings/crds.yaml."
        )
    return found[0]
