"""Lanes: small layers with objects of every kind that a change can treat differently, several side by side in one tree.

Each lane has its own Kustomizations and namespace, so that mutations of different lanes do not affect each other:
`first` ← `second`, and `aside`, on which nothing depends.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.placement import PRUNE
from tokenlabs_verify.predictions.mutations.mutation import Files, packed

TARGET = "microk8s"
"""Of the targets, the one whose pods are pinned to the nodes of platform.yaml."""
ROOT = "bench"
"""Name of the source and of the root Kustomization."""
FLUX = "flux-system"
KUSTOMIZE = "kustomize.toolkit.fluxcd.io/v1"
GPU = "nvidia.com/gpu"


def lane_names(count: int) -> tuple[str, ...]:
    """The names of lanes."""
    return tuple(f"lane-{number}" for number in range(count))


def platform(lanes: Sequence[str]) -> str:
    """A platform.yaml that says which nodes the cluster has: one with a GPU for each lane."""
    nodes = "".join(
        f"    node-{lane}: {{arch: arm64, gpu: {{product: NVIDIA-GB10, memory: 119Gi, unified: true}}}}\n"
        for lane in lanes
    )
    return (
        f"version: 1\nname: {ROOT}\ncluster:\n  distribution: microk8s\n  storageClass: folders\n"
        f"  nodes:\n    controller: {{arch: amd64}}\n{nodes}"
    )


def tree(lanes: Sequence[str]) -> dict[str, bytes]:
    """The lanes with their root, as below `dist/`."""
    files: Files = {f"{TARGET}/flux/{lane}.yaml": [_layer(lane)] for lane in lanes}
    for lane in lanes:
        files |= lane_files(lane)
    return packed(files)


def entry_point() -> list[Manifest]:
    """What an operator applies once: the source and the root."""
    source = {
        "apiVersion": "source.toolkit.fluxcd.io/v1",
        "kind": "GitRepository",
        "metadata": {"name": ROOT, "namespace": FLUX},
        "spec": {"interval": "10m", "url": "https://example.com/bench", "ref": {"branch": "main"}},
    }
    return [source, kustomization(ROOT, f"{TARGET}/flux", wait=False)]


def kustomization(name: str, folder: str, *after: str, **spec: Any) -> Manifest:
    """A Flux Kustomization of a folder below `dist/`."""
    return {
        "apiVersion": KUSTOMIZE,
        "kind": "Kustomization",
        "metadata": {"name": name, "namespace": FLUX},
        "spec": {
            "interval": "10m",
            "retryInterval": "2m",
            "timeout": "5m",
            "path": f"./dist/{folder}",
            "prune": True,
            "wait": True,
            "sourceRef": {"kind": "GitRepository", "name": ROOT},
            **({"dependsOn": [{"name": each} for each in after]} if after else {}),
            **spec,
        },
    }


def _layer(lane: str) -> Manifest:
    return kustomization(lane, f"{TARGET}/{lane}/flux", wait=False)


def lane_files(lane: str) -> Files:
    """A lane's Kustomizations and objects."""
    base = f"{TARGET}/{lane}"
    names = {part: f"{lane}-{part}" for part in ("space", "first", "second", "aside")}
    return {
        f"{base}/flux/space.yaml": [kustomization(names["space"], f"{base}/space")],
        f"{base}/flux/first.yaml": [kustomization(names["first"], f"{base}/first", names["space"])],
        f"{base}/flux/second.yaml": [kustomization(names["second"], f"{base}/second", names["first"])],
        f"{base}/flux/aside.yaml": [kustomization(names["aside"], f"{base}/aside", names["space"])],
        f"{base}/space/namespace.yaml": [_object("v1", "Namespace", lane)],
        f"{base}/first/settings.yaml": [
            _object("v1", "ConfigMap", "settings", lane, data={"level": "info"}),
            _object("v1", "ConfigMap", "fixed", lane, data={"level": "info"}, immutable=True),
            _object("v1", "Secret", "token", lane, stringData={"token": "one"}, type="Opaque"),
        ],
        f"{base}/first/kept.yaml": [
            _object("v1", "ConfigMap", "kept", lane, annotations={PRUNE: "disabled"}, data={"a": "b"}),
        ],
        f"{base}/first/access.yaml": [
            _object("v1", "ServiceAccount", "web", lane),
            _object("rbac.authorization.k8s.io/v1", "Role", "web", lane, rules=[_RULE]),
            _object("rbac.authorization.k8s.io/v1", "Role", "other", lane, rules=[_RULE]),
            _object(
                "rbac.authorization.k8s.io/v1",
                "RoleBinding",
                "web",
                lane,
                roleRef={"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": "web"},
                subjects=[{"kind": "ServiceAccount", "name": "web", "namespace": lane}],
            ),
        ],
        f"{base}/first/storage.yaml": [
            _object(
                "storage.k8s.io/v1",
                "StorageClass",
                f"{lane}-class",
                provisioner="example.com/folders",
                parameters={"kind": "slow"},
                reclaimPolicy="Delete",
                volumeBindingMode="Immediate",
            ),
            _object("v1", "PersistentVolumeClaim", "data", lane, spec=_claim("10Gi")),
            _object("scheduling.k8s.io/v1", "PriorityClass", f"{lane}-priority", value=1000, description="bench"),
            _object("node.k8s.io/v1", "RuntimeClass", f"{lane}-runtime", handler="bench"),
        ],
        f"{base}/second/web.yaml": [
            _deployment("web", lane, replicas=2),
            _object(
                "v1", "Service", "web", lane, spec={"selector": {"app": "web"}, "ports": [{"name": "http", "port": 80}]}
            ),
        ],
        f"{base}/second/model.yaml": [_model(lane)],
        f"{base}/second/store.yaml": [_store(lane), _headless(lane)],
        f"{base}/second/agent.yaml": [_agent(lane)],
        f"{base}/second/task.yaml": [_job(lane)],
        f"{base}/second/alerts.yaml": [_rule(lane)],
        f"{base}/aside/extra.yaml": [_object("v1", "ConfigMap", "extra", lane, data={"a": "b"})],
        f"{base}/aside/side.yaml": [_deployment("side", lane, replicas=1)],
    }


_RULE = {"apiGroups": [""], "resources": ["pods"], "verbs": ["get"]}


def _object(
    api_version: str, kind: str, name: str, namespace: str = "", annotations: dict[str, str] | None = None, **rest: Any
) -> Manifest:
    metadata: dict[str, Any] = {"name": name}
    if namespace:
        metadata["namespace"] = namespace
    if annotations:
        metadata["annotations"] = annotations
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **rest}


def _claim(size: str) -> dict[str, Any]:
    return {
        "accessModes": ["ReadWriteOnce"],
        "storageClassName": "folders",
        "resources": {"requests": {"storage": size}},
    }


def _template(app: str, **spec: Any) -> dict[str, Any]:
    container = {
        "name": "main",
        "image": "example.com/app:1",
        "env": [{"name": "LEVEL", "value": "info"}],
        "ports": [{"name": "http", "containerPort": 8080}],
        "resources": {"requests": {"cpu": "500m", "memory": "64Mi"}},
    }
    return {"metadata": {"labels": {"app": app}}, "spec": {"containers": [container], **spec}}


def _deployment(name: str, lane: str, replicas: int) -> Manifest:
    template = _template(name)
    reference = {
        "name": "LEVEL_OF_FILE",
        "valueFrom": {"configMapKeyRef": {"name": "settings", "key": "level", "optional": True}},
    }
    template["spec"]["containers"][0]["env"].append(reference)
    spec = {"replicas": replicas, "selector": {"matchLabels": {"app": name}}, "template": template}
    return _object("apps/v1", "Deployment", name, lane, spec=spec)


def _model(lane: str) -> Manifest:
    """A Deployment on the lane's node, which uses its only GPU."""
    template = _template("model", nodeSelector={"kubernetes.io/hostname": f"node-{lane}"})
    main = template["spec"]["containers"][0]
    main["resources"] = {"requests": {"cpu": "4", "memory": "32Gi", GPU: "1"}, "limits": {GPU: "1"}}
    template["spec"]["volumes"] = [{"name": "data", "persistentVolumeClaim": {"claimName": "data"}}]
    main["volumeMounts"] = [{"name": "data", "mountPath": "/data"}]
    spec = {
        "replicas": 1,
        "strategy": {"type": "Recreate"},
        "selector": {"matchLabels": {"app": "model"}},
        "template": template,
    }
    return _object("apps/v1", "Deployment", "model", lane, spec=spec)


def _store(lane: str) -> Manifest:
    return _object(
        "apps/v1",
        "StatefulSet",
        "store",
        lane,
        spec={
            "replicas": 1,
            "serviceName": "store",
            "selector": {"matchLabels": {"app": "store"}},
            "template": _template("store"),
            "volumeClaimTemplates": [{"metadata": {"name": "data"}, "spec": _claim("5Gi")}],
        },
    )


def _headless(lane: str) -> Manifest:
    ports = [{"name": "http", "port": 80}]
    return _object(
        "v1", "Service", "store", lane, spec={"clusterIP": "None", "selector": {"app": "store"}, "ports": ports}
    )


def _agent(lane: str) -> Manifest:
    template = _template("agent", nodeSelector={"kubernetes.io/hostname": f"node-{lane}"})
    return _object(
        "apps/v1",
        "DaemonSet",
        "agent",
        lane,
        spec={"selector": {"matchLabels": {"app": "agent"}}, "template": template},
    )


def _job(lane: str) -> Manifest:
    return _object("batch/v1", "Job", "task", lane, spec={"template": _template("task", restartPolicy="Never")})


def _rule(lane: str) -> Manifest:
    rules = [{"alert": name, "expr": "vector(1)"} for name in (f"Down-{lane}", f"Slow-{lane}")]
    groups = [{"name": "bench", "rules": rules}]
    return _object("monitoring.coreos.com/v1", "PrometheusRule", "alerts", lane, spec={"groups": groups})
