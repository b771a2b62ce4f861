"""A tenant that is there for a moment: for whoever needs one working key and no scenario."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from tokenlabs.contract import tenant_secret
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.engine.facts import Facts


def new_key() -> str:
    """A random key, as `tokenlabs tenant add` makes them: 32 bytes in URL-safe base64."""
    return tenant_secret.KEY_PREFIX + secrets.token_urlsafe(32)


@contextmanager
def tenant_key(api: KubernetesApi, facts: Facts, name: str, tier: str | None = None) -> Iterator[str]:
    """The key of a tenant called `name`, of `tier` or else the one with the most requests; the tenant is removed at the end."""
    key = new_key()
    api.apply(
        tenant_secret.manifest(secret=name, app=facts.platform, user=name, tier=tier or facts.roomiest.name, key=key)
    )
    try:
        yield key
    finally:
        api.delete("v1", "Secret", name, facts.key_namespace)
