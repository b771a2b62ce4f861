"""The tenants' API keys: one Secret per key, as Authorino reads them.

Encrypted files are copied from `secrets/tenants/`. In kind they are plain demo keys, made without cdk8s: ten thousand
equal objects are ten thousand calls into Node otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.contract import tenant_secret
from tokenlabs.layers.base.layer import EncryptedFile, Layer, Piece, PlainFile
from tokenlabs.secrets import delivery

if TYPE_CHECKING:
    from tokenlabs.spec.targets import Target


def _pieces(target: Target) -> Iterator[Piece]:
    platform = target.platform
    if target.encrypted:
        for source, file, secret in delivery.copies(target.secrets):
            yield EncryptedFile(file, source, secret, tenant_secret.NAMESPACE, (tenant_secret.KEY_FIELD,))
    elif platform.tenants:
        yield PlainFile(delivery.DEMO_FILE, delivery.demo_secrets(platform.name, platform.tenants))


LAYER = Layer(delivery.LAYER, "API keys of the tenants, encrypted", ("namespaces",), _pieces)
