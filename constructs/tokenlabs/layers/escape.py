"""The one way past a typed binding that is wrong or lacks a field, and each use says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tokenlabs.layers.kinds import cdk8s

if TYPE_CHECKING:
    from cdk8s import ApiObject


def patch(api_object: ApiObject, path: str, value: Any, *, why: str) -> None:
    """Sets the JSON pointer `path` of a rendered object to `value`; `why` is for the reader, and may not be empty.

    Raises:
        ValueError: `why` is empty.
    """
    if not why.strip():
        raise ValueError(f"patching {path} past its binding wants a reason")
    # RFC 6902: `add` on a member that is there replaces it.
    api_object.add_json_patch(cdk8s.JsonPatch.add(path, value))


def api_version(api_object: ApiObject, version: str, *, why: str) -> None:
    """Writes another API version of the same shape than the binding's own; nothing where the two are one."""
    if api_object.api_version != version:
        patch(api_object, "/apiVersion", version, why=why)
