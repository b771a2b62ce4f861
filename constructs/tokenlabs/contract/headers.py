"""Headers by which the platform's parts hand on what they know of a request. Clients' own of these names are removed."""

from __future__ import annotations

USER = "x-token-labs-user"
"""User id of the tenant, written by the gate; limits count by it."""
TIER = "x-token-labs-tier"
"""Tier of the tenant, written by the gate; limits are chosen by it."""

MODEL = "x-ai-eg-model"
"""Model of the request's body, written by Envoy AI Gateway; routes match it (ai-gateway v1.0.0, internalapi)."""
ORIGINAL_PATH = "x-ai-eg-original-path"
"""Path of the request, written by Envoy AI Gateway once it has read the body (ai-gateway v1.0.0, internalapi)."""

KEY = "authorization"
"""Holds the tenant's key."""
KEY_SCHEME = "Bearer"
"""Scheme before the key. Authorino compares it with case, then expects one space."""
KEY_REPLACEMENT = "redacted"
"""What backends see in place of the client's `Authorization`."""
