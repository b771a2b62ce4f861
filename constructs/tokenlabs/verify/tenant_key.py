"""A tenant that is there for a moment: for whoever needs one working key and no scenario."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from tokenlabs.verify.facts import Facts
from tokenlabs.verify.kubernetes import KubernetesApi


@contextmanager
def tenant_key(api: KubernetesApi, facts: Facts, name: str) -> Iterator[str]:
    """The key of a tenant called `name`, of the tier with the most requests; the tenant is removed at the end."""
    key = f"tlabs_{secrets.token_urlsafe(32)}"
    api.apply(
        {
            "apiVersion": "v1",
            "kind": "Secret",
            "metadata": {
                "name": name,
                "namespace": facts.key_namespace,
                "labels": {"app": facts.platform, "authorino.kuadrant.io/managed-by": "authorino"},
                "annotations": {"kuadrant.io/groups": facts.roomiest.name, "secret.kuadrant.io/user-id": name},
            },
            "stringData": {"api_key": key},
        }
    )
    try:
        yield key
    finally:
        api.delete("v1", "Secret", name, facts.key_namespace)
