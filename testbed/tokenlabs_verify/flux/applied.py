"""Whether the API server has objects as they were sent."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.spec.base import quantity_value
from tokenlabs_verify.client.kubernetes import KubernetesApi, NotFoundError


def differences(api: KubernetesApi, manifest: Mapping[str, Any]) -> Iterator[str]:
    """Paths at which an object in the API server differs from the manifest; it may have more (defaults)."""
    metadata = manifest["metadata"]
    subject = f"{manifest['kind']} {metadata['name']}"
    try:
        live = api.get(manifest["apiVersion"], manifest["kind"], metadata["name"], metadata.get("namespace"))
    except NotFoundError:
        yield f"{subject}: is missing"
        return
    expected = dict(manifest)
    if "stringData" in expected:  # write-only: returned as `data`
        texts = expected.pop("stringData")
        encoded = {name: base64.b64encode(text.encode()).decode() for name, text in texts.items()}
        expected["data"] = expected.get("data", {}) | encoded
    for path in _missing(expected, live, ""):
        yield f"{subject}: {path}"


def _missing(expected: object, live: object, path: str) -> Iterator[str]:
    """Paths at which `live` lacks the expected value; it may have more (defaults)."""
    match expected, live:
        case (dict(), dict()):
            for key, value in expected.items():
                if key in live:
                    yield from _missing(value, live[key], f"{path}/{key}")
                elif value not in (None, {}, []):
                    yield f"{path}/{key}"
        case (list(), list()) if len(expected) == len(live):
            for index, (one, other) in enumerate(zip(expected, live, strict=True)):
                yield from _missing(one, other, f"{path}/{index}")
        case _:
            # In Python, 1 == True.
            same = expected == live and isinstance(expected, bool) == isinstance(live, bool)
            if not same and not _same_quantity(expected, live):
                yield path


def _same_quantity(one: object, other: object) -> bool:
    """`1` and `1000m`: the API server normalizes quantities."""
    try:
        return quantity_value(str(one)) == quantity_value(str(other))
    except (ValueError, KeyError, AttributeError, ArithmeticError):
        return False
