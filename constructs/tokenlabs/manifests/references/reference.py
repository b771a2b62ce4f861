"""A field that names another object."""

from __future__ import annotations

from typing import NamedTuple

from tokenlabs.manifests.objects import ObjectRef


class Reference(NamedTuple):
    """A field that names another object."""

    path: str
    """Of the field: `spec.rules[0].backendRefs[1]`."""
    to: ObjectRef
    key: str = ""
    """Of the Secret or ConfigMap; empty: the object as a whole."""
    optional: bool = False
    """The pod starts without it."""
