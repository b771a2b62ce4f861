"""A tenant that is there for a moment: for whoever needs one working key and no scenario."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tokenlabs.secrets import api_key
from tokenlabs.secrets.manifest import tenant_secret
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.engine.facts import Facts


@contextmanager
def tenant_key(api: KubernetesApi, facts: Facts, name: str, tier: str | None = None) -> Iterator[str]:
    """The key of a tenant called `name`, of `tier` or else the one with the most requests; the tenant is removed at the end."""
    key = api_key.generate()
    api.apply(tenant_secret(secret=name, app=facts.platform, user=name, tier=tier or facts.roomiest.name, key=key))
    try:
        yield key
    finally:
        api.delete("v1", "Secret", name, facts.key_namespace)
