"""The tenants' keys in `dist/`: copies of their encrypted files, or, in kind, plain demo keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tokenlabs.contract import tenant_secret
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.secrets.encrypted import Holder

FOLDER = "tenants/"
"""Below `secrets/`."""
LAYER = "tenants"
"""Their layer."""
DEMO_FILE = "tenants.yaml"


class Copy(NamedTuple):
    """An encrypted file to copy."""

    source: str
    """Its path below `secrets/`."""
    file: str
    """Its path in the layer."""
    secret: str
    """Name of the Secret in it."""


def copies(sources: Iterable[str]) -> Iterator[Copy]:
    """The tenants' files among `sources`, paths below `secrets/`."""
    for source in sources:
        if source.startswith(FOLDER) and source.endswith(".yaml"):
            file = source[len(FOLDER) :]
            yield Copy(source, file, file[:-5])


def demo_key(tenant: str) -> str:
    """The key of a tenant in kind: public, and rejected elsewhere because of its `change_me`."""
    return f"{tenant_secret.KEY_PREFIX}{tenant}_change_me"


def demo_secrets(app: str, tenants: Iterable[Holder]) -> tuple[Manifest, ...]:
    """The tenants' Secrets in kind."""
    return tuple(
        tenant_secret.manifest(
            secret=tenant.name, app=app, user=tenant.user, tier=tenant.tier, key=demo_key(tenant.name)
        )
        for tenant in tenants
    )
