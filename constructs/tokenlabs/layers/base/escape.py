"""The only ways around a typed binding that is wrong or outdated; each use gives a reason.

A JsonPatch on a typed object does not work: the generated bindings write `apiVersion` and their own fields last, and
silently drop the rest (cdk8s-cli 2.207, tested). An untyped ApiObject keeps patched fields.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tokenlabs.layers.base.kinds import cdk8s
from tokenlabs.manifests.manifest import Manifest

if TYPE_CHECKING:
    from cdk8s import ApiObject, ApiObjectMetadata

    from constructs import Construct


AI_GATEWAY_BEFORE_0_6 = "Envoy AI Gateway before 0.6 serves this kind, of the same shape, as v1alpha1 only"
"""Why objects of Envoy AI Gateway are written at the stack's API version."""


def at_version(
    scope: Construct, id_: str, kind: Any, api_version: str, *, metadata: ApiObjectMetadata, spec: Any, why: str
) -> None:
    """Adds an object of `kind` at another API version of the same shape, or at the binding's own where the two are one.

    Args:
        scope: takes the object.
        id_: of the construct; nothing is named after it.
        kind: class of the binding.
        api_version: group and version to write.
        metadata: of the object.
        spec: of the object, kind.
        why: the reason, for the reader.

    Raises:
        ValueError: `why` is empty.
    """
    plain = _plain(kind, spec, why)
    if plain["apiVersion"] == api_version:
        kind(scope, id_, metadata=metadata, spec=spec)
        return
    _untyped(scope, id_, plain | {"apiVersion": api_version}, metadata)


def with_field(
    scope: Construct, id_: str, kind: Any, path: str, value: Any, *, metadata: ApiObjectMetadata, spec: Any, why: str
) -> None:
    """Adds an object of `kind` with a field that its binding does not know.

    Args:
        scope: takes the object.
        id_: of the construct; nothing is named after it.
        kind: class of the binding.
        path: JSON pointer to the field, in the manifest.
        value: of the field.
        metadata: of the object.
        spec: of the object.
        why: the reason, for the reader.

    Raises:
        ValueError: `why` is empty.
    """
    each = _untyped(scope, id_, _plain(kind, spec, why), metadata)
    each.add_json_patch(cdk8s.JsonPatch.add(path, value))


def with_change(
    scope: Construct,
    id_: str,
    kind: Any,
    change: Callable[[Manifest], Manifest],
    *,
    metadata: ApiObjectMetadata,
    spec: Any,
    why: str,
) -> None:
    """As `with_field`, with `change` made to the object's whole `spec`."""
    plain = _plain(kind, spec, why)
    _untyped(scope, id_, {**plain, "spec": change(plain["spec"])}, metadata)


def _plain(kind: Any, spec: Any, why: str) -> Manifest:
    """The manifest that the binding makes, without metadata."""
    if not why.strip():
        raise ValueError(f"{kind.__name__} outside of its binding needs a reason")
    plain: Manifest = kind.manifest(spec=spec)
    return plain


def _untyped(scope: Construct, id_: str, plain: Manifest, metadata: ApiObjectMetadata) -> ApiObject:
    each = cdk8s.ApiObject(scope, id_, api_version=plain["apiVersion"], kind=plain["kind"], metadata=metadata)
    each.add_json_patch(cdk8s.JsonPatch.add("/spec", plain["spec"]))
    return each
