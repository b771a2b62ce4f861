"""Pydantic's errors as faults with a reason and a remedy."""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import isfinite
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from tokenlabs.contract.tenant_secret import USER_PATTERN
from tokenlabs.spec.base import (
    DNS_LABEL_PATTERN,
    DNS_NAME_PATTERN,
    ENV_PATTERN,
    HOST_NAME_PATTERN,
    IMAGE_PATTERN,
    LABEL_KEY_PATTERN,
    LABEL_VALUE_PATTERN,
    LATENCY_PATTERN,
    QUANTITY_PATTERN,
    WINDOW_PATTERN,
    Refused,
    near_name,
)
from tokenlabs.spec.characters import meant
from tokenlabs.spec.closed_paths import closed_path
from tokenlabs.spec.cluster import TAINT_KEY_PATTERN, TAINT_PATTERN
from tokenlabs.spec.gateway import ADDRESS_PATTERN, ORIGIN_PATTERN
from tokenlabs.spec.hosts import host_of, is_ip_address, origin_as_sent
from tokenlabs.spec.pod_settings import FILE_NAME_PATTERN, SECRET_KEY_PATTERN
from tokenlabs.spec.problems import Fault, Path, listing, nearest
from tokenlabs.spec.serving import MODEL_ID_PATTERN, REPOSITORY_PATTERN, REVISION_PATTERN, SOURCE_PATTERN
from tokenlabs.spec.shape import Shape, flow, platform_shape
from tokenlabs.spec.slips import glued
from tokenlabs.spec.stacks import VERSION_PATTERN
from tokenlabs.spec.type_words import WORDS
from tokenlabs.spec.unknown_keys import unknown_key


def faults(error: ValidationError, value: object) -> list[Fault]:
    """The faults of a value that the schema rejects, one per place."""
    shape = platform_shape()
    found: dict[tuple[Path, bool], Fault] = {}
    for details in error.errors(include_url=False):
        path, at_key = _path(details["loc"], value)
        fault = _fault(details, path, at_key, value, shape.at(path))
        # A union reports an error for each member: keep the first one at this depth.
        if fault and (path, fault.at_key) not in found:
            found[path, fault.at_key] = fault
    # `product NVIDIA-GB10` without its colon, or with a look-alike, is one mistake: do not also report a missing key.
    slips = {(*path[:-1], key) for path, at_key in found if at_key and (key := _meant_key(str(path[-1])))}
    return [fault for (path, at_key), fault in found.items() if at_key or path not in slips]


def _meant_key(written: str) -> str | None:
    entry = glued(written)
    return entry[0] if entry else None if written.isascii() else meant(written)


def _path(loc: tuple[str | int, ...], value: Any) -> tuple[Path, bool]:
    """The path within the file: pydantic's location without the names of validators and union members."""
    path: list[str | int] = []
    for number, step in enumerate(loc):
        if step == "[key]":
            return tuple(path), True
        held = isinstance(value, Mapping) and step in value
        item = isinstance(value, tuple) and isinstance(step, int)
        if held or item:
            path.append(step)
            value = value[step]
        elif isinstance(value, Mapping) and number == len(loc) - 1:
            path.append(step)
    return tuple(path), False


def _fault(details: ErrorDetails, path: Path, at_key: bool, root: object, shape: Shape) -> Fault | None:
    kind, context, value = details["type"], details.get("ctx", {}), details["input"]
    # Consequences of other errors: a default needs other fields, a list is empty after its wrong items are dropped.
    if kind == "default_factory_not_called" or (kind == "too_short" and value):
        return None
    # `stack:` is a name or a mapping: for a mapping, report only its keys' faults.
    if kind == "literal_error" and isinstance(value, dict) and path[:1] == ("stack",):
        return None
    # A variable is text or from a Secret: likewise.
    if kind == "string_type" and isinstance(value, dict) and path[-1:] == ("str",):
        return None
    if kind == "missing":
        return _missing(path, shape, root)
    if kind == "extra_forbidden":
        return unknown_key(path, root)
    if kind == "value_error" and isinstance(context.get("error"), Refused):
        refused = context["error"]
        return Fault(path, refused.why, refused.instead, at_key=at_key)
    if kind == "literal_error":
        return _literal(path, value, re.findall(r"'([^']*)'|([0-9]+)", context["expected"]), at_key)
    if kind == "string_pattern_mismatch":
        return _pattern(path, value, context["pattern"], at_key)
    if value is None:
        return Fault(path, "is empty", _instead("write a value, or remove the key", shape), shows_value=False)
    if kind == "string_type" and (bare := _bare_number(value, shape.schema.get("pattern"))):
        return Fault(path, *bare, at_key=at_key)
    if kind == "model_type" and isinstance(value, str) and (entry := glued(value)) and entry[0] in shape.keys:
        return Fault(path, "has no colon and space after its key", f"write `{entry[0]}: {entry[1]}`")
    if isinstance(value, float) and not isfinite(value):
        return Fault(path, "is not a finite number", "write a number", at_key=at_key)
    if words := WORDS.get(kind):
        why, instead = words(context, value)
        if kind == "model_type" and len(shape.keys) == 1:
            instead = f"write `{path[-1]}: {{{shape.keys[0]}: …}}`"
        return Fault(
            path, why, _instead(instead, shape), at_key=at_key, shows_value=not isinstance(value, dict | tuple)
        )
    message = details["msg"]
    return Fault(path, f"is rejected: {message[:1].lower()}{message[1:]}", at_key=at_key)


def _missing(path: Path, shape: Shape, root: object) -> Fault:
    key = path[-1]
    described = f" ({shape.description.rstrip('.')})" if shape.description else ""
    example = "" if shape.example in _beside(path, root) else flow(shape.example)
    instead = f"write `{key}: {example}`" if example else f"write `{key}:`"
    if shape.required and not example:
        instead += f" with {listing(shape.required, last='and')}"
    elif shape.example and not example:
        instead += " with a value that is unique in the list"
    return Fault(path, f"is missing{described}", instead, shows_value=False)


def _beside(path: Path, root: Any) -> list[Any]:
    """Values of the missing key in the other items of the list."""
    if len(path) < 2 or not isinstance(path[-2], int):
        return []
    items = root
    for step in path[:-2]:
        items = items[step]
    return [item.get(path[-1]) for item in items if isinstance(item, Mapping)]


def _literal(path: Path, value: object, expected: list[tuple[str, str]], at_key: bool) -> Fault:
    known = [text or number for text, number in expected]
    if path[:2] == ("api", "paths"):
        return closed_path(path, str(value))
    if isinstance(value, dict | tuple):
        return Fault(path, "is not one word", f"write {listing(known)}", shows_value=False)
    if isinstance(value, str) and value in known:
        return Fault(path, "is text, but must be a number", f"write `{value}` without quotes")
    neighbour = nearest(value, known) if isinstance(value, str) else None
    instead = f"did you mean `{neighbour}`?" if neighbour else f"write {listing(known)}"
    return Fault(path, "is unknown", instead, at_key=at_key)


def _pattern(path: Path, value: str, pattern: str, at_key: bool) -> Fault:
    why, instead = PATTERNS.get(pattern, (f"does not have the form `{pattern}`", "write it in that form"))
    if pattern == HOST_NAME_PATTERN and is_ip_address(value):
        why = "is an IP address, and TLS needs the host name of the server's certificate"
        return Fault(path, why, "write its host name, such as `speech.example.com`", at_key=at_key)
    if pattern in (DNS_NAME_PATTERN, HOST_NAME_PATTERN) and (host := host_of(value, pattern)):
        return Fault(path, "is an address, but must be a host name", f"write `{host}`", at_key=at_key)
    if pattern in (DNS_LABEL_PATTERN, DNS_NAME_PATTERN, HOST_NAME_PATTERN) and (name := near_name(value, pattern)):
        instead = f"write `{name}`"
    if pattern == ORIGIN_PATTERN and (origin := origin_as_sent(value)):
        instead = f"write `{origin}`: scheme and host, no path"
    if pattern == QUANTITY_PATTERN and (near := _near_quantity(value)):
        instead = f"write `{near}`"
    return Fault(path, why, instead, at_key=at_key)


def _bare_number(value: object, pattern: str | None) -> tuple[str, str] | None:
    """What is wrong with a number in place of a duration or version; None if only the quotes are missing."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if pattern == WINDOW_PATTERN and isinstance(value, int):
        return "has no unit", f"write `{value}s` for seconds, or use `m` or `h`"
    if pattern == LATENCY_PATTERN:
        seconds = f"`{value * 1000:g}ms`" if isinstance(value, float) else f"`{value}ms` or `{value}s`"
        return "has no unit", f"write {seconds}"
    if pattern == VERSION_PATTERN:
        return "is not a version", f"write three numbers, such as `{value}.0`"
    return None


def _near_quantity(value: str) -> str | None:
    found = re.fullmatch(r"([0-9.]+) ?(ki|mi|gi|ti|k|m|g|t)?(b|ib)?", value.strip(), re.IGNORECASE)
    if not found:
        return None
    number, unit = found[1], (found[2] or "").title()
    near = number + (unit if unit.endswith("i") or not unit else f"{unit}i")
    return near if re.fullmatch(QUANTITY_PATTERN, near) and near != value else None


_NAME = "use lower-case letters, digits and `-`, with a letter or digit at both ends"
PATTERNS: dict[str, tuple[str, str]] = {
    DNS_LABEL_PATTERN: ("is not a valid name", _NAME),
    DNS_NAME_PATTERN: ("is not a valid name", f"{_NAME}; join several with dots"),
    HOST_NAME_PATTERN: ("is not a host name", "write one such as `speech.example.com`"),
    QUANTITY_PATTERN: ("is not a quantity", "write a Kubernetes quantity, such as `4`, `500m` or `32Gi`"),
    IMAGE_PATTERN: ("is not an image reference", "write `registry/name:tag` or `registry/name@sha256:…`"),
    MODEL_ID_PATTERN: (
        "is not a model id",
        "write letters, digits, `.`, `_`, `-`, `:`, `@`, `+` and `/`, as in `nvidia/Llama-3.1-Nemotron-Nano-8B-v1`",
    ),
    SOURCE_PATTERN: (
        "is neither a Hugging Face repository nor a folder of `/weights` or of a bucket",
        "write one such as `Qwen/Qwen3-0.6B`, `/weights/llama` or `s3://models/llama`",
    ),
    REPOSITORY_PATTERN: ("is not a Hugging Face repository", "write one such as `Qwen/Qwen3-0.6B`"),
    REVISION_PATTERN: ("is not a revision", "write a branch, a tag or a commit, such as `main`"),
    VERSION_PATTERN: ("is not a version", "write three numbers, such as `1.8.1`"),
    USER_PATTERN: ("is not a user id", "write letters, digits, `-`, `.`, `_` and `@`, such as `demo-free-user`"),
    LABEL_KEY_PATTERN: ("is not a label key", "write letters, digits, `-`, `_` and `.`, such as `release`"),
    LABEL_VALUE_PATTERN: ("is not a label value", "write letters, digits, `-`, `_` and `.`, no spaces"),
    ENV_PATTERN: ("is not the name of an environment variable", "write letters, digits and `_`, no digit first"),
    ORIGIN_PATTERN: ("is not an origin", "write scheme and host without a path, such as `https://chat.example.com`"),
    FILE_NAME_PATTERN: ("is not a file name", "write letters, digits, `-`, `_` and `.`, without folders: `chat.jinja`"),
    SECRET_KEY_PATTERN: ("is not a key of a Secret", "write letters, digits, `-`, `_` and `.`, such as `token`"),
    TAINT_PATTERN: ("is not a taint", "write `key=value:NoSchedule`, as for `kubectl taint`"),
    TAINT_KEY_PATTERN: ("is not a taint key", "write only the key, such as `nvidia.com/gpu`"),
    ADDRESS_PATTERN: ("is not an IP address", "write one such as `192.168.1.240`"),
}


def _instead(instead: str, shape: Shape) -> str:
    example = flow(shape.example) if shape.schema.get("examples") else ""
    return (
        f"{instead}, such as `{example}`"
        if example and "`" not in instead.replace("`- `", "").replace("`{…}`", "")
        else instead
    )
