"""Commands that an operator runs."""

from __future__ import annotations

from tokenlabs.contract import tenant_secret
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.references.fields import mapping


def kubectl(verb: str, ref: ObjectRef) -> str:
    """A kubectl command on an object, with its API group where that is not the core one."""
    namespace = f"-n {ref.namespace} " if ref.namespace else ""
    kind = ref.kind.lower() + (f".{ref.group}" if ref.group else "")
    return f"kubectl {namespace}{verb} {kind} {ref.name}"


def delete_records(namespace: str, release: str) -> str:
    """Deletes Helm's records of a release (helm v3 and v4, pkg/storage/driver/secrets.go), and nothing that it applied."""
    return f"kubectl -n {namespace} delete secret -l owner=helm,name={release}"


def key_of(secret: Object) -> str:
    """Prints a tenant's key, for a pipe."""
    get = f"kubectl -n {secret.ref.namespace} get secret {secret.ref.name}"
    return f"{get} -o jsonpath='{{.data.{tenant_secret.KEY_FIELD}}}' | base64 -d"


def add_tenant(secret: Object) -> str:
    """Encrypts the key of a Secret in the cluster for the tenant of its name."""
    annotations = mapping(secret.at("metadata", "annotations"))
    user = annotations.get(tenant_secret.USER_ANNOTATION, "USER")
    tier = str(annotations.get(tenant_secret.TIER_ANNOTATION, "TIER")).partition(",")[0]
    return f"{key_of(secret)} | tokenlabs tenant add {secret.ref.name} --user {user} --tier {tier} --key-stdin"
