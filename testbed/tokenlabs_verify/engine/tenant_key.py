"""A temporary tenant, for callers that need one working key outside a scenario."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from tokenlabs.contract import tenant_secret
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.engine.facts import Facts


def new_key() -> str:
    """A random key like those of `tokenlabs tenant add`: 32 bytes in URL-safe base64."""
    return tenant_secret.KEY_PREFIX + secrets.token_urlsafe(32)


@contextmanager
def tenant_key(
    api: KubernetesApi, facts: Facts, name: str, tier: str | None = None, app: str | None = None
) -> Iterator[str]:
    """The key of a tenant called `name`; the tenant is deleted at the end.

    Args:
        api: of the cluster.
        facts: of its platform.
        name: of the Secret and of the user.
        tier: by default the one with the most requests.
        app: the Secret's label by which a gate selects it; by default the platform's.
    """
    key = new_key()
    tier = tier or facts.roomiest.name
    api.apply(tenant_secret.manifest(secret=name, app=app or facts.platform, user=name, tier=tier, key=key))
    try:
        yield key
    finally:
        api.delete("v1", "Secret", name, facts.key_namespace)
