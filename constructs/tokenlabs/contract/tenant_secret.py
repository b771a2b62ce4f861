"""A tenant's API key, and the Secret that gives it to Authorino: the one place that knows the format."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, NamedTuple

from tokenlabs.contract.namespaces import KUADRANT

NAMESPACE = KUADRANT
"""Authorino looks for API keys in the namespace of the Kuadrant resource (`apiKey.allNamespaces: false`)."""

APP_LABEL = "app"
"""The gate accepts the Secrets with this label; its value is the platform's name."""
MANAGED_BY_LABEL = "authorino.kuadrant.io/managed-by"
MANAGED_BY = "authorino"
"""Authorino ignores a Secret without this label (its default secret-label-selector)."""

TIER_ANNOTATION = "kuadrant.io/groups"
USER_ANNOTATION = "secret.kuadrant.io/user-id"
"""User id: limits count by it. Tier and user are readable without any key."""
DIGEST_ANNOTATION = "tokenlabs.dev/key-sha256"
"""See `digest`."""

KEY_FIELD = "api_key"
"""Authorino reads this key of the Secret and no other."""
KEY_PREFIX = "tlabs_"
"""How keys begin, for scanners and for what hides keys in logs."""

USER_PATTERN = r"^[A-Za-z0-9]([-A-Za-z0-9._@]*[A-Za-z0-9])?$"
LONGEST_USER = 128
"""Characters of a user id."""

_DIGEST_DIGITS = 16


def digest(key: str) -> str:
    """First 16 hexadecimal digits of the key's SHA-256: tells keys apart, and reveals nothing of a random one."""
    import hashlib  # on demand: loads OpenSSL, and most commands see no key

    return hashlib.sha256(key.encode()).hexdigest()[:_DIGEST_DIGITS]


PLACEHOLDER_DIGESTS = frozenset(("a586539f36acf590", "fdc770cffa02b123"))
"""Of `tlabs_free_demo_key_change_me` and `tlabs_pro_demo_key_change_me`, which the platform's guide once committed."""


class Says(NamedTuple):
    """What a Secret says of a tenant."""

    app: str
    tier: str
    user: str
    key: str


class Entry(NamedTuple):
    """A label or annotation of the Secret: written, inspected and compared wherever the Secret is."""

    place: Literal["labels", "annotations"]
    name: str
    value: Callable[[Says], str]
    """One word: letters, digits and `-._@`."""


ENTRIES = (
    Entry("labels", APP_LABEL, lambda tenant: tenant.app),
    Entry("labels", MANAGED_BY_LABEL, lambda _: MANAGED_BY),
    Entry("annotations", TIER_ANNOTATION, lambda tenant: tenant.tier),
    Entry("annotations", USER_ANNOTATION, lambda tenant: tenant.user),
    Entry("annotations", DIGEST_ANNOTATION, lambda tenant: digest(tenant.key)),
)
"""All of them, in the order of the file. An entry that is added is missing in the files that are there: say in the changelog
how they get it."""


def manifest(*, secret: str, app: str, user: str, tier: str, key: str) -> dict[str, Any]:
    """The Secret, before encryption."""
    tenant = Says(app, tier, user, key)
    metadata: dict[str, Any] = {"name": secret, "namespace": NAMESPACE}
    for entry in ENTRIES:
        metadata.setdefault(entry.place, {})[entry.name] = entry.value(tenant)
    return {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": metadata,
        "type": "Opaque",
        "stringData": {KEY_FIELD: key},
    }
