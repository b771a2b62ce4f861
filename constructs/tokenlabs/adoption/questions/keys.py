"""Do the tenants' keys stay the same?"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator

from tokenlabs.adoption.commands import add_tenant, key_of
from tokenlabs.adoption.plan import Adoption
from tokenlabs.adoption.step import Step, When
from tokenlabs.contract import tenant_secret
from tokenlabs.manifests.objects import Object


def steps(adoption: Adoption) -> Iterator[Step]:
    """A step for each tenant's Secret whose key in `secrets/` is another than in the cluster, or could not be compared."""
    for before, after in adoption.common:
        expected = after.at("metadata", "annotations", tenant_secret.DIGEST_ANNOTATION)
        if before.ref.kind != "Secret" or not expected:
            continue
        found = _digest(before)
        if found is None:
            says = f"has a key that is not in the objects' files. Compare it: its digest must begin with {expected}"
            yield Step("take over", When.BEFORE, before.ref, says, (f"{key_of(before)} | sha256sum",))
        elif found != expected:
            says = "has another key than `secrets/`: the tenant's key would stop working. Encrypt the one it uses"
            tier = str(after.at("metadata", "annotations", tenant_secret.TIER_ANNOTATION))
            commands = (f"tokenlabs tenant revoke {before.ref.name}", add_tenant(before, (tier,)))
            yield Step("conflict", When.BEFORE, before.ref, says, commands)


def _digest(secret: Object) -> str | None:
    """Digest of the key in a Secret; None: it is encrypted, or was left out."""
    if secret.at("sops"):
        return None
    plain = secret.at("stringData", tenant_secret.KEY_FIELD)
    encoded = secret.at("data", tenant_secret.KEY_FIELD)
    if isinstance(plain, str):
        return tenant_secret.digest(plain)
    try:
        return tenant_secret.digest(base64.b64decode(str(encoded), validate=True).decode()) if encoded else None
    except (binascii.Error, UnicodeDecodeError):
        return None
