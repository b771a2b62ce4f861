"""What every field of the spec changes: the schema walked, each value changed to others, and what comes of it.

A field has an effect where some other value of it renders to other files, in any target, or brings other findings. All is
taken from the JSON Schema, so that a new field is looked at without a line here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tokenlabs.gitops import flux
from tokenlabs.guide.facts import facts_of
from tokenlabs.layers import LAYERS
from tokenlabs.layers.base.layer import Piece, Unit
from tokenlabs.spec.loader import validated
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.rules import broken
from tokenlabs.spec.schema import json_schema
from tokenlabs.spec.stacks import STACKS
from tokenlabs.spec.target_names import TARGETS
from tokenlabs.spec.targets import target
from tokenlabs.synth.fingerprint import fingerprint

Schema = Mapping[str, Any]
Path = tuple[str | int, ...]

VERSIONS = sorted(
    {
        f"{a}.{b}.{c + step}"
        for stack in STACKS.values()
        for each in stack.components
        for a, b, c in [each.release]
        for step in (0, 1)
    }
)
STRINGS = (
    *("other", "edge", "pair", "guest", "staff", "spark-01", "controller"),
    *("1.36", "1.34", "0.11"),
    *("3", "3Gi", "45s", "2h", "700ms", "10.1.2.3", "v9"),
    *("acme/other", "other.example.com", "ghcr.io/acme/other:v2", "docker.io/acme/moved:latest"),
    *("https://other.example.com", "https://git.example.com/acme/other", "other=x:NoSchedule", "OTHER", "--swap-space=4"),
)  # fmt: skip
"""Text that some field takes; the schema says which."""


@dataclass(frozen=True)
class Rendered:
    """What comes of a spec that its schema allows."""

    accepted: bool
    files: frozenset[str]
    """Digests of all files of all targets; none where a rule refuses the spec."""
    findings: frozenset[tuple[Path, str]]
    """Path and reason of each."""
    told: frozenset[str] = frozenset()
    """What each tenant is told (`tokenlabs tenant show`)."""


@dataclass(frozen=True)
class Change:
    """A spec, and the same with another value in one field."""

    path: Path
    field: str
    """As `models[].vllm.dtype`."""
    before: Any
    after: Any
    words: tuple[str, str] | None
    """The word in `before` and that in `after`, where the field has a set of them."""


def changes(document: Any) -> Iterator[Change]:
    """All changes of a document, a field after the other, depth first."""
    schema = json_schema()
    walker = _Walker(document, schema["$defs"])
    yield from walker.properties(schema, document, (), "")


def outcome(document: Any) -> Rendered | None:
    """What comes of a document; None where the schema refuses it."""
    frozen = _frozen(document)
    platform, found = validated(frozen)
    if platform is None:
        assert found
        return None
    faults = broken(Parts.of(platform, frozen))
    findings = frozenset((fault.path, fault.why) for fault in faults)
    if any(fault.severity == "error" for fault in faults):
        return Rendered(False, frozenset(), findings)
    labels = {"app.kubernetes.io/part-of": platform.name}
    files = set()
    for name in TARGETS:
        shown = target(platform, name)
        pieces = {layer: list(layer.pieces(shown)) for layer in LAYERS}
        pieces[flux.LAYER] = list(flux.pieces(shown, ""))
        pieces[flux.BOOTSTRAP] = list(flux.bootstrap(shown, ""))
        files |= {f"{name} {_digest(layer.name, each, labels)}" for layer, found in pieces.items() for each in found}
    told = frozenset(repr(facts_of(platform, tenant)) for tenant in platform.tenants)
    return Rendered(True, frozenset(files), findings, told)


def _digest(layer: str, piece: Piece, labels: Mapping[str, str]) -> str:
    return fingerprint(layer, piece, labels) if isinstance(piece, Unit) else f"{layer} {piece!r}"


def _frozen(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _frozen(item) for key, item in value.items()}
    return tuple(map(_frozen, value)) if isinstance(value, list | tuple) else value


class _Walker:
    def __init__(self, document: Any, definitions: Mapping[str, Schema]) -> None:
        self._document = document
        self._definitions = definitions

    def properties(self, schema: Schema, value: Any, path: Path, field: str) -> Iterator[Change]:
        """Changes of a mapping with known keys."""
        for name, below in schema["properties"].items():
            full = f"{field}.{name}" if field else name
            required = name in schema.get("required", ())
            yield from self._field(below, value.get(name), (*path, name), full, required, below.get("default"))

    def _field(
        self, schema: Schema, value: Any, path: Path, field: str, required: bool, default: Any = None
    ) -> Iterator[Change]:
        variants = self._variants(schema)
        if not any(map(self._holds_fields, variants)):
            yield from self._changes(variants, value, path, field, required, default)
        for each in variants:
            yield from self._below(each, value, path, field)

    def _changes(
        self, variants: list[Schema], value: Any, path: Path, field: str, required: bool, default: Any
    ) -> Iterator[Change]:
        """Changes of a value as a whole."""
        if value is not None and not required:
            yield Change(path, field, self._document, _with(self._document, path, None), None)
        for each in variants:
            shown = default if value is None else value
            for other in self._others(each, shown):
                words = (shown, other) if isinstance(shown, str) and "enum" in each else None
                yield Change(path, field, self._document, _with(self._document, path, other), words)

    def _holds_fields(self, schema: Schema) -> bool:
        """A mapping of known keys, or a list or mapping of such: its fields are what is changed."""
        if schema.get("type") == "array":
            return any(map(self._holds_fields, self._variants(schema["items"])))
        if schema.get("type") == "object" and "properties" not in schema:
            return any(map(self._holds_fields, self._variants(_named(schema))))
        return "properties" in schema

    def _variants(self, schema: Schema) -> list[Schema]:
        if "$ref" in schema:
            own = {key: value for key, value in schema.items() if key != "$ref"}
            schema = {**self._definitions[schema["$ref"].rpartition("/")[2]], **own}
        if "anyOf" not in schema:
            return [] if schema.get("type") == "null" else [schema]
        members: list[Schema] = schema["anyOf"]
        return [each for member in members for each in self._variants(member)]

    def _below(self, schema: Schema, value: Any, path: Path, field: str) -> Iterator[Change]:
        """Changes within a value; where it is not of this shape, within an example of it."""
        kind = schema.get("type")
        if kind not in ("object", "array"):
            return
        known = "properties" in schema
        fits = isinstance(value, dict) if kind == "object" else isinstance(value, list)
        if not fits or not (value or known):
            value = self._sample(schema) or ({} if known else None)
            if value is None:
                return
            changed = _with(self._document, path, value)
            yield from _Walker(changed, self._definitions)._below(schema, value, path, field)
        elif kind == "array":
            for number, item in enumerate(value):
                yield from self._field(schema["items"], item, (*path, number), f"{field}[]", required=False)
        elif known:
            yield from self.properties(schema, value, path, field)
        else:
            for name, item in value.items():
                yield from self._field(_named(schema), item, (*path, name), f"{field}.<name>", required=False)

    def _others(self, schema: Schema, value: Any) -> Iterator[Any]:
        """Other values of a shape."""
        kind = schema.get("type")
        kinds = kind if isinstance(kind, list) else [kind]
        if {"enum", "const"} & schema.keys():
            yield from (each for each in schema.get("enum", [schema.get("const")]) if each != value)
        elif "boolean" in kinds:
            yield not value
        elif "integer" in kinds or kind == "number":
            low, high = schema.get("minimum", 1), schema.get("maximum", 10**9)
            number = value if isinstance(value, int | float) else low
            tried = (
                [number + 1, number - 1, number * 2, low, high] if "integer" in kinds else [number * 0.9, number / 2]
            )
            yield from (each for each in tried if each != value and each <= high)
        elif "string" in kinds:
            pattern = re.compile(schema.get("pattern", ""))
            tried = [*([f"{value}x", f"x{value}"] if isinstance(value, str) else []), *STRINGS, *VERSIONS]
            yield from (each for each in tried if each != value and pattern.search(each))
        elif kind == "array":
            item = [self._sample(each) for each in self._variants(schema["items"])][:1]
            others = [other for each in self._variants(schema["items"]) for other in self._others(each, None)][:8]
            yield from ([*(value or []), each] for each in [*item, *others])
            yield from (each for each in schema.get("examples", ()) if each != value)
        elif kind == "object" and "properties" not in schema:
            for name in ("other", "OTHER", "24h", "cpu"):
                for each in self._variants(_named(schema)):
                    yield (value or {}) | {name: self._sample(each)}

    def _sample(self, schema: Schema) -> Any:
        """A small value of a shape."""
        if schema.get("examples"):
            return schema["examples"][0]
        if {"enum", "const"} & schema.keys():
            return schema.get("enum", [schema.get("const")])[0]
        if schema.get("type") == "object" and "properties" in schema:
            wanted = schema.get("required", [])
            return {key: self._sample(self._variants(schema["properties"][key])[0]) for key in wanted}
        if default := schema.get("default"):
            # `null` says there is no default.
            return (
                {key: value for key, value in default.items() if value is not None}
                if isinstance(default, dict)
                else default
            )
        if schema.get("type") == "boolean":
            return True
        return next(iter(self._others(schema, None)), None)


def _named(schema: Schema) -> Schema:
    """The shape of the values of a mapping that chooses its keys."""
    named: Mapping[str, Schema] = schema.get("patternProperties", {})
    below: Schema | bool = next(iter(named.values())) if named else schema["additionalProperties"]
    return {} if isinstance(below, bool) else below


def _with(document: Any, path: Path, value: Any) -> Any:
    """A copy with another value at a path; None takes it away."""
    step, *rest = path
    copy: Any = dict(document or {}) if isinstance(step, str) else list(document)
    if rest:
        inner = copy.get(step) if isinstance(step, str) else copy[step]
        copy[step] = _with(inner, tuple(rest), value)
    elif value is None:
        del copy[step]
    else:
        copy[step] = value
    return copy


def key(document: Any) -> str:
    """A document as something to compare by."""
    return json.dumps(document, sort_keys=False)
