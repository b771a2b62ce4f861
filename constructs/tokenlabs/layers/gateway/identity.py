"""The identity of a request: the key's Secret, its tenant annotations, and the answers to a request without a valid key.

Shared by the gate and Kuadrant's AuthPolicy, which read the same Secrets.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from tokenlabs.contract import headers, tenant_secret

AUTHENTICATION = "tenants"
"""Name of the authentication rule, and the realm that a 401 names."""

_ANNOTATIONS = "auth.identity.metadata.annotations"

CONTENT_TYPE = "application/json"
CHALLENGE = f'{headers.KEY_SCHEME} realm="{AUTHENTICATION}"'
REDACTED = f"'{headers.KEY_REPLACEMENT}'"
"""CEL for the text that backends see in place of the client's key. As `plain.value` it would come out as a printed Go
struct (Authorino 0.22 to 0.26, tried)."""


def annotation_selector(annotation: str) -> str:
    """Authorino's path (gjson) to an annotation of the key's Secret: dots inside the name are escaped."""
    return f"{_ANNOTATIONS}.{annotation.replace('.', chr(92) + '.')}"


def tier_predicates(tiers: Iterable[str]) -> tuple[str, str]:
    """CEL: the key's tier is one of `tiers`, and it has a user id. Without either, limits would silently not apply."""
    known = json.dumps(list(tiers))
    return (
        f'"{tenant_secret.TIER_ANNOTATION}" in {_ANNOTATIONS} && {_ANNOTATIONS}["{tenant_secret.TIER_ANNOTATION}"] in {known}',
        f'"{tenant_secret.USER_ANNOTATION}" in {_ANNOTATIONS}',
    )


def error_body(message: str, code: str, kind: str = "invalid_request_error") -> str:
    """An error in the shape that clients of OpenAI's API read."""
    error = {"message": message, "type": kind, "param": None, "code": code}
    return json.dumps({"error": error})


UNAUTHENTICATED = error_body("No valid API key: send it as `Authorization: Bearer tlabs_...`.", "invalid_api_key")
"""Body of a 401."""
UNAUTHORIZED = error_body(
    "This API key may not make this request: see the documented paths and methods.", "not_allowed"
)
"""Body of a 403."""
