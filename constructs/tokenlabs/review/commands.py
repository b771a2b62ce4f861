"""Commands that sentences suggest. People paste them, and names come from manifests: each word is quoted for a shell."""

from __future__ import annotations

from shlex import quote

from tokenlabs.manifests.objects import ObjectRef

__all__ = ["kubectl", "quote"]


def kubectl(ref: ObjectRef) -> str:
    """`kubectl` in an object's namespace."""
    return f"kubectl -n {quote(ref.namespace)}" if ref.namespace else "kubectl"
