"""The objects of a running cluster, read by `kubectl get`: any kubeconfig that works for kubectl works here."""

from __future__ import annotations

import base64
import binascii
import gzip
import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tokenlabs.adoption.existing import CHART, RECORD
from tokenlabs.contract import tenant_secret
from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.objects import Object, Objects, reference
from tokenlabs.manifests.references.fields import mapping

READ: Mapping[str, tuple[str, ...]] = {
    "": ("configmaps", "namespaces", "nodes", "persistentvolumeclaims", "secrets", "serviceaccounts", "services"),
    "aigateway.envoyproxy.io": ("*",),
    "apiextensions.k8s.io": ("customresourcedefinitions",),
    "apps": ("daemonsets", "deployments", "statefulsets"),
    "argoproj.io": ("applications",),
    "authorino.kuadrant.io": ("*",),
    "gateway.envoyproxy.io": ("*",),
    "gateway.networking.k8s.io": ("*",),
    "helm.toolkit.fluxcd.io": ("helmreleases",),
    "inference.networking.k8s.io": ("*",),
    "inference.networking.x-k8s.io": ("*",),
    "kuadrant.io": ("*",),
    "kustomize.toolkit.fluxcd.io": ("kustomizations",),
    "leaderworkerset.x-k8s.io": ("leaderworkersets",),
    "limitador.kuadrant.io": ("*",),
    "monitoring.coreos.com": ("podmonitors", "prometheuses", "prometheusrules", "servicemonitors"),
    "networking.k8s.io": ("networkpolicies",),
    "operator.authorino.kuadrant.io": ("*",),
    "policy": ("poddisruptionbudgets",),
    "rbac.authorization.k8s.io": ("clusterrolebindings", "clusterroles", "rolebindings", "roles"),
    "source.toolkit.fluxcd.io": ("*",),
}
"""API group → resources that are read, where the cluster has them; `*`: all of the group. They are only listed."""
_LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration"
"""Annotation of `kubectl apply` with the whole object, values of Secrets in plain text."""
_TIMEOUT = "--request-timeout=60s"


def read(kubeconfig: Path | None, context: str | None) -> Objects:
    """The objects of a cluster, with their field managers, and without values of Secrets other than tenants' keys.

    Args:
        kubeconfig: None: kubectl's default.
        context: None: the kubeconfig's current context.

    Raises:
        MissingToolError: kubectl is missing.
        TokenlabsError: the cluster cannot be reached, or one of the kinds must not be listed.
    """
    kubectl = _kubectl(kubeconfig, context)
    served = _run([*kubectl, "api-resources", "--verbs=list", "-o", "name", _TIMEOUT]).split()
    kinds = [each for each in served if _is_read(each)]
    listed = _run([*kubectl, "get", ",".join(kinds), "-A", "-o", "json", "--show-managed-fields", _TIMEOUT])
    found = map(kept, json.loads(listed)["items"])
    return Objects(tuple(Object(reference(each), each, "the cluster", 0) for each in found))


def rules() -> list[dict[str, list[str]]]:
    """The rules of a ClusterRole that allows to read this, and nothing else."""
    return [{"apiGroups": [group], "resources": list(READ[group]), "verbs": ["list"]} for group in sorted(READ)]


def _is_read(resource: str) -> bool:
    name, _, group = resource.partition(".")
    return bool({name, "*"} & {*READ.get(group, ())})


def _kubectl(kubeconfig: Path | None, context: str | None) -> list[str]:
    program = shutil.which("kubectl")
    if program is None:
        raise MissingToolError(
            "`kubectl` is missing: install it, or write the objects to a folder elsewhere (docs/adopt.md)"
        )
    options = [f"--kubeconfig={kubeconfig}"] if kubeconfig else []
    return [program, *options, *([f"--context={context}"] if context else [])]


def _run(command: Sequence[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        # A partial answer would read as if the rest were missing.
        raise TokenlabsError(
            f"`kubectl {_verb(command)}` failed: {done.stderr.strip()}\ndocs/adopt.md has the ClusterRole that it needs"
        )
    return done.stdout


def _verb(command: Sequence[str]) -> str:
    return next(each for each in command[1:] if not each.startswith("-"))


def kept(manifest: Manifest) -> Manifest:
    """The object without what is not used, so that no later step can print it: values of Secrets, schemas of CRDs.

    A tenant's key stays, for its digest. A record of Helm gets the chart's name and version as a label, as charts' objects have it.
    """
    metadata = mapping(manifest["metadata"])
    annotations = {name: each for name, each in mapping(metadata.get("annotations")).items() if name != _LAST_APPLIED}
    labels = mapping(metadata.get("labels"))
    data = mapping(manifest.get("data"))
    found = {**manifest, "metadata": {**metadata, "annotations": annotations}}
    if manifest["kind"] == "CustomResourceDefinition":
        spec = mapping(manifest.get("spec"))
        found["spec"] = {"group": spec.get("group"), "names": spec.get("names")}
    if manifest["kind"] == "Secret":
        for field in ("data", "stringData"):
            found.pop(field, None)
        if manifest.get("type") == RECORD:
            found["metadata"]["labels"] = {**labels, CHART: "-".join(_chart(data.get("release")))}
        elif labels.get(tenant_secret.MANAGED_BY_LABEL) == tenant_secret.MANAGED_BY:
            found["data"] = {field: each for field, each in data.items() if field == tenant_secret.KEY_FIELD}
    return found


def _chart(release: Any) -> Iterator[str]:
    """Name and version of the chart of Helm's record of a release (helm v3 and v4, pkg/storage/driver, encodeRelease).

    It is JSON, compressed, in base64; the API server encodes it once more.
    """
    try:
        content = base64.b64decode(base64.b64decode(str(release)))
        record = json.loads(gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content)
    except (binascii.Error, OSError, ValueError):
        return
    chart = mapping(mapping(mapping(record).get("chart")).get("metadata"))
    yield from (str(chart[field]) for field in ("name", "version") if chart.get(field))
