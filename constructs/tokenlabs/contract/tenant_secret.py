"""A tenant's API key, and the Secret that gives it to Authorino: the one place that knows the format."""

from __future__ import annotations

import hashlib
from typing import Any

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
    return hashlib.sha256(key.encode()).hexdigest()[:_DIGEST_DIGITS]


def manifest(*, secret: str, app: str, user: str, tier: str, key: str) -> dict[str, Any]:
    """The Secret, before encryption."""
    return {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {
            "name": secret,
            "namespace": NAMESPACE,
            "labels": {APP_LABEL: app, MANAGED_BY_LABEL: MANAGED_BY},
            "annotations": {TIER_ANNOTATION: tier, USER_ANNOTATION: user, DIGEST_ANNOTATION: digest(key)},
        },
        "type": "Opaque",
        "stringData": {KEY_FIELD: key},
    }
