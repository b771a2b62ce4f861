"""The tenants' API keys: one Secret a key, as Authorino reads them.

Encrypted files are copied from `secrets/tenants/`. In kind they are plain demo keys, made here without cdk8s: ten
thousand equal objects are ten thousand calls into Node otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.layers.layer import EncryptedFile, Layer, Piece, PlainFile
from tokenlabs.secrets import manifest

if TYPE_CHECKING:
    from tokenlabs.spec.targets import Target

FOLDER = "tenants/"


def demo_key(tenant: str) -> str:
    """The key of a tenant in kind: known to all, and refused everywhere else for its `change_me`."""
    return f"tlabs_{tenant}_change_me"


def _pieces(target: Target) -> Iterator[Piece]:
    platform = target.platform
    if not target.encrypted:
        if platform.tenants:
            yield PlainFile(
                "tenants.yaml",
                tuple(
                    manifest.tenant_secret(
                        secret=tenant.name,
                        app=platform.name,
                        user=tenant.user,
                        tier=tenant.tier,
                        key=demo_key(tenant.name),
                    )
                    for tenant in platform.tenants
                ),
            )
        return
    for source in target.secrets:
        if source.startswith(FOLDER) and source.endswith(".yaml"):
            file = source[len(FOLDER) :]
            yield EncryptedFile(file, source, file[:-5], manifest.TENANT_NAMESPACE, (manifest.KEY_FIELD,))


LAYER = Layer("tenants", "API keys of the tenants, encrypted", ("namespaces",), _pieces)
