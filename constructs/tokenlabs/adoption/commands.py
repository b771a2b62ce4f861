"""Commands that an operator runs."""

from __future__ import annotations

import json
from collections.abc import Collection
from shlex import quote

from tokenlabs.contract import tenant_secret
from tokenlabs.manifests.objects import Object, ObjectRef
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.manifests.references.groups import FLUX_KUSTOMIZE
from tokenlabs.spec.secret_names import redact


def kubectl(verb: str, ref: ObjectRef) -> str:
    """A kubectl command on an object, with its API group where that is not the core one."""
    namespace = f"-n {quote(ref.namespace)} " if ref.namespace else ""
    kind = ref.kind.lower() + (f".{ref.group}" if ref.group else "")
    return f"kubectl {namespace}{verb} {quote(kind)} {quote(ref.name)}"


def once_created(awaited: ObjectRef, command: str) -> str:
    """Waits until Flux has created an object, then runs a command. `kubectl wait --for=create` came with kubectl 1.31."""
    namespace = f"-n {quote(awaited.namespace)} " if awaited.namespace else ""
    kind = awaited.kind.lower() + (f".{awaited.group}" if awaited.group else "")
    return f"kubectl {namespace}wait --for=create --timeout=60m {quote(f'{kind}/{awaited.name}')} && {command}"


def force(ref: ObjectRef) -> str:
    """Allows kustomize-controller to delete and recreate an object whose fields cannot change (fluxcd/pkg, ssa).

    It reads the annotation from the object in the cluster too; the recreated one does not have it. Without kubectl's and Helm's
    marks: after deleting the object, kustomize-controller 1.9 would still remove them from it, fail, and wait for its next try.
    """
    marks = {f"{FLUX_KUSTOMIZE}/force": "enabled", "kubectl.kubernetes.io/last-applied-configuration": None}
    patch = json.dumps({"metadata": {"annotations": marks, "managedFields": [{}]}}, separators=(",", ":"))
    return f"{kubectl('patch', ref)} --type=merge -p {quote(patch)}"


def hand_fields(ref: ObjectRef, entry: int, manager: str) -> str:
    """Makes a manager's fields kubectl's, from which kustomize-controller takes them over, and removes what `dist/` lacks.

    Without managers at all, it would do so only the second time it applies the object: the API server gives the fields to
    `before-first-apply` while it applies it for the first time (kubernetes/kubernetes, managedfields/internal/skipnonapplied.go).

    Args:
        ref: the object.
        entry: index in its `managedFields`.
        manager: the entry's manager.
    """
    path = f"/metadata/managedFields/{entry}/manager"
    operations = [
        {"op": "test", "path": path, "value": manager},
        {"op": "replace", "path": path, "value": "kubectl"},
    ]
    return f"{kubectl('patch', ref)} --type=json -p {quote(json.dumps(operations, separators=(',', ':')))}"


def suspend(ref: ObjectRef) -> str:
    """Suspends an object of Flux as `flux suspend` does: kustomize-controller undoes changes of kubectl's own field managers."""
    return f"""{kubectl("patch", ref)} --type=merge --field-manager=flux -p '{{"spec":{{"suspend":true}}}}'"""


def removed_from(ref: ObjectRef, path: str, url: str) -> str:
    """What to change in a repository, as a comment: a shell that is given all commands waits at the next one."""
    return f"# remove {ref} from {path} of {redact(url)}, and push"


def reconcile(ref: ObjectRef) -> str:
    """Makes Flux reconcile an object now, as `flux reconcile` does (fluxcd/pkg, apis/meta)."""
    return f'{kubectl("annotate --overwrite", ref)} reconcile.fluxcd.io/requestedAt="$(date +%s)"'


def once_deleted(ref: ObjectRef) -> str:
    """Waits until an object is gone."""
    namespace = f"-n {quote(ref.namespace)} " if ref.namespace else ""
    return f"kubectl {namespace}wait --for=delete --timeout=60m {quote(f'{ref.kind.lower()}.{ref.group}/{ref.name}')}"


def delete_records(namespace: str, release: str) -> str:
    """Deletes Helm's records of a release (helm v3 and v4, pkg/storage/driver/secrets.go), and nothing that it applied."""
    return f"kubectl -n {quote(namespace)} delete secret -l {quote(f'owner=helm,name={release}')}"


def key_of(secret: Object) -> str:
    """Prints a tenant's key, for a pipe."""
    get = f"kubectl -n {quote(secret.ref.namespace)} get secret {quote(secret.ref.name)}"
    return f"{get} -o jsonpath='{{.data.{tenant_secret.KEY_FIELD}}}' | base64 -d"


def add_tenant(secret: Object, tiers: Collection[str] = ()) -> str:
    """Encrypts the key of a Secret in the cluster for the tenant of its name, in the first of its groups that is one of `tiers`."""
    annotations = mapping(secret.at("metadata", "annotations"))
    user = quote(str(annotations.get(tenant_secret.USER_ANNOTATION, "USER")))
    groups = [each.strip() for each in str(annotations.get(tenant_secret.TIER_ANNOTATION, "TIER")).split(",")]
    tier = quote(next((each for each in groups if each in tiers), groups[0]))
    name = quote(secret.ref.name)
    return f"{key_of(secret)} | tokenlabs tenant add {name} --user {user} --tier {tier} --key-stdin"
