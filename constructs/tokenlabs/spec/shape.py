"""The shape of platform.yaml by path: allowed keys and values, for messages and documentation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from tokenlabs.spec.problems import Path


@dataclass(frozen=True)
class Shape:
    """A part of the JSON Schema, references resolved."""

    schema: dict[str, Any]
    definitions: dict[str, Any]

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of a mapping of this shape; empty if its keys are free (nodes, tiers, windows)."""
        return tuple(self.schema.get("properties", ()))

    @property
    def required(self) -> tuple[str, ...]:
        """Required keys."""
        return tuple(self.schema.get("required", ()))

    @property
    def description(self) -> str:
        """Its purpose, in one sentence."""
        return " ".join(str(self.schema.get("description", "")).split())

    @property
    def example(self) -> Any:
        """An example value, or None."""
        examples = self.schema.get("examples")
        return examples[0] if examples else self.schema.get("default")

    def at(self, path: Path) -> Shape:
        """The shape at a path below; an empty one if the path is unknown."""
        shape = self
        for step in path:
            shape = shape._child(step)
        return shape

    def _child(self, step: str | int) -> Shape:
        schema = self.schema
        if isinstance(step, int):
            return self._of(schema.get("items", {}))
        if step in schema.get("properties", {}):
            return self._of(schema["properties"][step])
        others = [*schema.get("patternProperties", {}).values(), schema.get("additionalProperties")]
        return self._of(next((other for other in others if isinstance(other, dict)), {}))

    def _of(self, schema: dict[str, Any]) -> Shape:
        own = {key: value for key, value in schema.items() if key not in ("$ref", "anyOf")}
        if "$ref" in schema:
            own = self.definitions[schema["$ref"].rsplit("/", 1)[1]] | own
        for member in schema.get("anyOf", ()):
            if member.get("type") != "null":
                own = self._of(member).schema | own
        return Shape(own, self.definitions)


@cache
def platform_shape() -> Shape:
    """The shape of the whole file."""
    # Only a spec with problems, `tokenlabs schema` and the tests need it.
    from tokenlabs.spec.schema import json_schema

    schema = json_schema()
    return Shape(schema, schema["$defs"])


def homes(key: str) -> list[Path]:
    """Paths that have a key of this name; `0` is any item, `*` any name."""

    def walk(shape: Shape, path: Path) -> list[Path]:
        found: list[Path] = []
        for name in shape.keys:
            if name == key:
                found.append(path)
            found += walk(shape.at((name,)), (*path, name))
        if "items" in shape.schema:
            found += walk(shape.at((0,)), (*path, 0))
        if not shape.keys and ("patternProperties" in shape.schema or "additionalProperties" in shape.schema):
            found += walk(shape.at(("*",)), (*path, "*"))
        return found

    return walk(platform_shape(), ())


def flow(value: Any) -> str:
    """A default or an example as YAML on one line; empty where there is none."""
    if value is None:
        return ""
    if isinstance(value, dict):
        shown = {key: item for key, item in value.items() if item not in (None, {}, [])}
        return "{" + ", ".join(f"{key}: {flow(item)}" for key, item in shown.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    return str(value).lower() if isinstance(value, bool) else str(value)
