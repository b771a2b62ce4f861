"""The platform's own Secrets before encryption; none is written in plain text. Tenants' are `contract.tenant_secret`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.secrets import pull_secrets

NOT_SET_YET = "tokenlabs.dev/not-set-yet"
"""Annotation of a Secret with random bytes until `tokenlabs secret set` sets its value."""


def type_of(keys: Collection[str]) -> str:
    """The type of a Secret with these keys: kubelets accept registry credentials only from their own type."""
    return "kubernetes.io/dockerconfigjson" if set(keys) == {pull_secrets.KEY} else "Opaque"


def platform_secret(*, secret: str, namespace: str, values: dict[str, str], not_set_yet: bool = False) -> Manifest:
    """A platform Secret, without the tenants' labels, so that Authorino never treats it as a key."""
    metadata: dict[str, Any] = {"name": secret, "namespace": namespace}
    if not_set_yet:
        metadata["annotations"] = {NOT_SET_YET: "true"}
    return {"apiVersion": "v1", "kind": "Secret", "metadata": metadata, "type": type_of(values), "stringData": values}
