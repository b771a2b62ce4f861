"""Generates imports/ and the schemas from the pins (`tokenlabs import`), and compares them (`--check`)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.bindings import (
    cdk8s_cli,
    kubernetes,
    kubernetes_schema,
    lock,
    pins,
    reduced,
    slim,
    structural_schema,
    upstream,
)
from tokenlabs.bindings.cdk8s_cli import Say
from tokenlabs.bindings.pins import CustomKind, Pins
from tokenlabs.bindings.upstream import Upstream
from tokenlabs.errors import DifferenceError
from tokenlabs.manifests import schemas, tree

IMPORTS = "imports"
"""The folder of the bindings, below the repository's root."""


@dataclass(frozen=True, slots=True)
class Summary:
    """The results of an import, and the changed files."""

    kinds: int
    groups: int
    bindings: lock.Made
    schemas: lock.Made
    change: tree.Change
    """To the files of imports/, the lock among them."""
    schemas_changed: bool


def take(root: Path, say: Say) -> Summary:
    """Regenerate imports/ and the schemas below the repository's root. Writes only once everything is generated.

    Raises:
        TokenlabsError: something is missing, refused or wrong.
    """
    wanted = pins.read()
    found = upstream.gather(wanted, lock.read(root / IMPORTS / lock.NAME), say)
    groups, members = _groups(wanted, found), _schemas(wanted, found)
    cli = cdk8s_cli.installed(say)
    say(f"cdk8s-cli: bindings of {len(groups)} API groups")
    generated = cdk8s_cli.generate(cli, groups, say)
    bindings = {path: _slimmed(path, content) for path, content in generated.items()}
    bindings |= kubernetes.bindings()
    locked = lock.Lock(
        pins=_pins_digest(),
        generator=_generator_digest(),
        modules=found.modules,
        inputs=_inputs(groups),
        bindings=lock.digest(bindings),
        schemas=lock.digest(members),
    )
    new = {**bindings, lock.NAME: lock.text(locked).encode()}
    schemas_changed = schemas.write(members)
    change = tree.replace(root / IMPORTS, new, _committed(root))
    return Summary(len(members), len(groups), locked.bindings, locked.schemas, change, schemas_changed)


def verify(root: Path, say: Say) -> None:
    """Compare pins, lock, imports/ and the schemas, without network; and with upstream's files where the cache has them.

    Raises:
        DifferenceError: with each thing that is not what it should be.
    """
    locked = lock.read(root / IMPORTS / lock.NAME)
    if locked is None:
        raise DifferenceError(f"There is no {IMPORTS}/{lock.NAME}: run `tokenlabs import`.")
    wrong = _stale(root, locked) or _underivable(locked, say)
    if wrong:
        raise DifferenceError("\n".join([*wrong, "Run `tokenlabs import` and commit what it changes."]))


def _stale(root: Path, locked: lock.Lock) -> list[str]:
    bindings = {path: content for path, content in _committed(root).items() if path != lock.NAME}
    compared = (
        (locked.pins, _pins_digest(), "bindings/crds.yaml is not what the lock was made from"),
        (locked.generator, _generator_digest(), "bindings/npm/package-lock.json is not what the lock was made from"),
        (
            locked.bindings,
            lock.digest(bindings),
            f"{IMPORTS}/ is not what its lock says: edited, or only half committed",
        ),
        (locked.schemas, lock.digest(schemas.members()), f"checks/{schemas.ARCHIVE.name} is not what the lock says"),
    )
    return [problem for one, other, problem in compared if one != other]


def _underivable(locked: lock.Lock, say: Say) -> list[str]:
    wanted = pins.read()
    found = upstream.from_cache(wanted, locked)
    if found is None:
        say("upstream's files are not all in the cache: only digests were compared (`tokenlabs import` fetches them)")
        return []
    say("upstream's files: in the cache, as they were locked")
    wrong = []
    if lock.digest(_schemas(wanted, found)) != locked.schemas:
        wrong.append(f"checks/{schemas.ARCHIVE.name} is not what upstream's files give")
    if _inputs(_groups(wanted, found)) != locked.inputs:
        wrong.append(f"{IMPORTS}/ was generated from other CRDs than upstream's files give")
    return wrong


def _slimmed(path: str, content: bytes) -> bytes:
    """A module of bindings without its checks at run time; what loads the assemblies stays as generated."""
    return slim.slim(content.decode()).encode() if path.endswith("/__init__.py") and "/_jsii/" not in path else content


def _groups(wanted: Pins, found: Upstream) -> dict[str, str]:
    """API group → the reduced CRDs of its kinds, as one file."""
    groups: dict[str, list[dict[str, object]]] = {}
    for kind, definition in sorted(found.definitions, key=lambda one: (one[0].group, one[0].kind)):
        if kind.binding:
            groups.setdefault(kind.group, []).append(reduced.custom_resource_definition(definition, kind))
    for own, definition in kubernetes_schema.definitions(found.openapi, wanted.kubernetes):
        custom = CustomKind(group=own.group, kind=own.kind, version=own.version)
        groups.setdefault(own.group, []).append(reduced.custom_resource_definition(definition, custom))
    return {group: reduced.text(crds) for group, crds in groups.items()}


def _schemas(wanted: Pins, found: Upstream) -> dict[str, bytes]:
    """Member of the archive → the schema of one kind at one version."""
    made = dict(kubernetes_schema.kind_schemas(found.openapi, wanted.kubernetes))
    for kind, definition in found.definitions:
        for version in kind.versions:
            api_version = f"{kind.group}/{version}"
            made[(api_version, kind.kind)] = structural_schema.kind_schema(
                definition.schemas[version], api_version, kind.kind
            )
    return {
        schemas.member(api_version, kind): json.dumps(schema, sort_keys=True, separators=(",", ":")).encode()
        for (api_version, kind), schema in made.items()
    }


def _inputs(groups: Mapping[str, str]) -> dict[str, str]:
    return {group: lock.sha256(text.encode()) for group, text in groups.items()}


def _committed(root: Path) -> tree.Tree:
    """imports/ without Python's byte code."""
    return {path: content for path, content in tree.read(root / IMPORTS).items() if not path.endswith(".pyc")}


def _pins_digest() -> str:
    return lock.sha256(pins.PINS.read_bytes())


def _generator_digest() -> str:
    return lock.sha256((cdk8s_cli.NPM / "package-lock.json").read_bytes())
