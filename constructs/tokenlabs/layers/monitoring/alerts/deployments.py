"""Whether a workload runs: asked of kube-state-metrics, which kube-prometheus-stack brings.

It knows of pods that never started, and so were never scraped; and it says nothing of a Deployment that does not exist.
"""

from __future__ import annotations

from tokenlabs.contract import components
from tokenlabs.contract.namespaces import REDIS
from tokenlabs.layers.monitoring.rules import series

AVAILABLE_REPLICAS = "kube_deployment_status_replicas_available"
READY_REPLICAS = "kube_statefulset_status_replicas_ready"


def replicas(namespace: str, deployment: str) -> str:
    """Pods of a Deployment that are available."""
    return series(AVAILABLE_REPLICAS, namespace=namespace, deployment=deployment)


def replicas_of_each(namespace: str, deployments: str) -> str:
    """Likewise of all Deployments whose whole name is matched."""
    return series(AVAILABLE_REPLICAS, namespace=namespace, matching={"deployment": deployments})


def ready_of_each(namespace: str, stateful_sets: str) -> str:
    """Pods of all StatefulSets whose whole name is matched, that are ready."""
    return series(READY_REPLICAS, namespace=namespace, matching={"statefulset": stateful_sets})


def redis_replicas() -> str:
    """Pods of Redis that are ready."""
    return series(READY_REPLICAS, namespace=REDIS, statefulset=components.REDIS)
