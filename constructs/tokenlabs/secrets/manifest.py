"""Secrets as Kubernetes and Authorino want them, before encryption. Nothing here is ever written as it is."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.secrets import api_key, pull_secrets

TENANT_NAMESPACE = "kuadrant-system"
"""Authorino looks for API keys in the namespace of the Kuadrant resource (`apiKey.allNamespaces: false`)."""
MANAGED_BY = "authorino.kuadrant.io/managed-by"
"""Label without which Authorino ignores a Secret (its default secret-label-selector)."""
APP = "app"
GROUPS = "kuadrant.io/groups"
USER_ID = "secret.kuadrant.io/user-id"
KEY_DIGEST = "tokenlabs.dev/key-sha256"
NOT_SET_YET = "tokenlabs.dev/not-set-yet"
"""Annotation of a Secret that holds noise until `tokenlabs secret set` gives it its value."""
KEY_FIELD = "api_key"
"""Authorino reads this key of the Secret and no other."""


def tenant_secret(*, secret: str, app: str, user: str, tier: str, key: str) -> Manifest:
    """A tenant's key for Authorino: tier and user id are annotations, readable without any key."""
    return {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {
            "name": secret,
            "namespace": TENANT_NAMESPACE,
            "labels": {APP: app, MANAGED_BY: "authorino"},
            "annotations": {GROUPS: tier, USER_ID: user, KEY_DIGEST: api_key.digest(key)},
        },
        "type": "Opaque",
        "stringData": {KEY_FIELD: key},
    }


def type_of(keys: Collection[str]) -> str:
    """The type of a Secret with these keys: kubelets take credentials for a registry from their own type only."""
    return "kubernetes.io/dockerconfigjson" if set(keys) == {pull_secrets.KEY} else "Opaque"


def platform_secret(*, secret: str, namespace: str, values: dict[str, str], not_set_yet: bool = False) -> Manifest:
    """A Secret of the platform itself; without the tenants' labels, so that Authorino never takes it for a key."""
    metadata: dict[str, Any] = {"name": secret, "namespace": namespace}
    if not_set_yet:
        metadata["annotations"] = {NOT_SET_YET: "true"}
    return {"apiVersion": "v1", "kind": "Secret", "metadata": metadata, "type": type_of(values), "stringData": values}
