"""Container logs since a point in time, through the Kubernetes API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi

NOT_OURS = frozenset({"kube-system", "local-path-storage", "kube-public", "kube-node-lease"})


def containers(pods: list[Manifest]) -> Iterator[tuple[str, str, str]]:
    """Namespace, pod and container of all pods outside the cluster's own namespaces."""
    for pod in pods:
        metadata, spec = pod["metadata"], pod["spec"]
        if metadata["namespace"] not in NOT_OURS:
            for container in [*spec.get("initContainers", ()), *spec["containers"]]:
                yield metadata["namespace"], metadata["name"], container["name"]


def log_path(namespace: str, pod: str) -> str:
    """The API's path of a pod's log."""
    return f"/api/v1/namespaces/{namespace}/pods/{pod}/log"


def logs_since(api: KubernetesApi, since: float, namespaces: frozenset[str] | None = None) -> Mapping[str, str]:
    """Lines since `since` (seconds since the epoch) by `namespace/pod/container`; empty logs are left out.

    Args:
        namespaces: only these; None: all but the cluster's own.
    """
    moment = datetime.fromtimestamp(since, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    found: dict[str, str] = {}
    for namespace, pod, container in containers(api.list("v1", "Pod")):
        if namespaces is not None and namespace not in namespaces:
            continue
        try:
            text = api.text(log_path(namespace, pod), {"container": container, "sinceTime": moment})
        except (ApiError, httpx.HTTPError):
            continue  # not started yet, or deleted meanwhile
        if text:
            found[f"{namespace}/{pod}/{container}"] = text
    return found
