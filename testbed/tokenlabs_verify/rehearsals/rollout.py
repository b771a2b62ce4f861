"""Which pods run, whether all are those of the current manifests, and whether every object is as it was sent."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from tokenlabs.contract.namespaces import FLUX
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.flux import applied, content, git_repositories, layers

Pods = Mapping[str, frozenset[str]]
"""Workload, as `namespace/name` → UIDs of its running pods."""
_PROXY = "gateway.envoyproxy.io/owning-gateway-name"
"""Label of proxies, whose image is Envoy Gateway's (envoyproxy/gateway, internal/gatewayapi/resource.go)."""


def pods(api: KubernetesApi) -> Pods:
    """All but terminating ones, and those of jobs."""
    found: dict[str, frozenset[str]] = {}
    for each in api.list("v1", "Pod"):
        metadata = each["metadata"]
        owner: Manifest = next(iter(metadata.get("ownerReferences", ())), {})
        if owner.get("kind") in ("ReplicaSet", "StatefulSet") and not metadata.get("deletionTimestamp"):
            hashed = metadata["labels"].get("pod-template-hash", "")
            name = f"{metadata['namespace']}/{owner['name'].removesuffix(f'-{hashed}')}"
            found[name] = found.get(name, frozenset()) | {metadata["uid"]}
    return found


def unfinished(api: KubernetesApi, before: Pods) -> str:
    """What is not rolled out yet; also proxies that are still those of `before`, which Envoy Gateway replaces last."""
    for kind in ("Deployment", "StatefulSet"):
        for each in api.list("apps/v1", kind):
            metadata, status = each["metadata"], each.get("status", {})
            name = f"{metadata['namespace']}/{metadata['name']}"
            wanted = each["spec"].get("replicas", 1)
            counts = [status.get(field, 0) for field in ("replicas", "updatedReplicas", "readyReplicas")]
            if status.get("observedGeneration") != metadata["generation"] or counts != [wanted] * 3:
                return f"{name} is not rolled out: {counts} of {wanted} exist, are new, are ready"
            if _PROXY in metadata.get("labels", {}) and pods(api).get(name) == before.get(name):
                return f"{name} has not been replaced"
    return ""


def not_as_sent(api: KubernetesApi, dist: Path) -> list[str]:
    """Differences between the API server and `dist/kind`, with the CRDs of upstream's repositories that it names.

    Without encrypted Secrets, which are not applied as they are.
    """
    sent = [each for layer in layers.read(dist) for each in layer.objects] + content.flux_objects(dist)
    sent += [_without_labels(each) for each in crds(sent) if each["kind"] == "CustomResourceDefinition"]
    return [line for each in sent if "sops" not in each for line in applied.differences(api, {**each, "status": {}})]


def _without_labels(crd: Manifest) -> Manifest:
    """Kuadrant's chart has the same CRDs, and Helm labels them as its own; Flux writes its label when it next applies them."""
    return {**crd, "metadata": {"name": crd["metadata"]["name"]}}


def crds(sent: list[Manifest]) -> list[Manifest]:
    """What the Kustomizations of upstream's repositories apply."""
    sources = [
        each for each in sent if each["kind"] == "GitRepository" and each["spec"]["url"] in git_repositories.MODULES
    ]
    names = {each["metadata"]["name"] for each in sources}
    upstream = [
        each
        for each in sent
        if each["kind"] == "Kustomization"
        and each["metadata"].get("namespace") == FLUX
        and each["spec"]["sourceRef"]["name"] in names
    ]
    return [found for each in upstream for found in git_repositories.objects(each, sources)]
