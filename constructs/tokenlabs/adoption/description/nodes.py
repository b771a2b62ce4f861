"""The cluster: distribution, version, storage, nodes and their GPUs, from Node objects."""

from __future__ import annotations

from collections import Counter
from typing import Any

from tokenlabs.adoption.description import placement
from tokenlabs.adoption.description.described import Described, text
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.spec.accelerators import UNIFIED, VENDORS

NVIDIA = VENDORS["nvidia"]
_ARCH = "kubernetes.io/arch"
_MEMORY = "nvidia.com/gpu.memory"
_COUNT = "nvidia.com/gpu.count"
_SHARING = "nvidia.com/gpu.sharing-strategy"
_SHARES = "nvidia.com/gpu.replicas"
"""Labels of NVIDIA's GPU feature discovery (NVIDIA/k8s-device-plugin v0.17, internal/lm/resource.go); memory in MiB."""
_SHARED = 2
"""Fewest shares of a shared GPU."""
_MARKS = {
    "microk8s": "microk8s.io/cluster",
    "eks": "eks.amazonaws.com/nodegroup",
    "gke": "cloud.google.com/gke-nodepool",
}
"""Labels of nodes by distribution."""
_VERSIONS = {"+k3s": "k3s", "+rke2": "rke2", "-eks": "eks", "-gke": "gke"}
"""Parts of the kubelet's version by distribution."""


def describe(objects: Objects) -> Described:
    """`cluster`."""
    nodes = objects.of_kind("", "Node")
    if not nodes:
        return Described(
            {}, ("cluster: the objects have no Node; write `cluster.nodes`, or add `kubectl get nodes -o yaml`",)
        )
    unknown: list[str] = []
    cluster: dict[str, Any] = {"distribution": _distribution(nodes)}
    version = text(nodes[0].at("status", "nodeInfo", "kubeletVersion"))
    if version and version.startswith("v1."):
        cluster["kubernetes"] = ".".join(version.removeprefix("v").split(".")[:2])
    classes = Counter(
        str(name)
        for each in objects.of_kind("", "PersistentVolumeClaim")
        if (name := each.at("spec", "storageClassName"))
    )
    if classes:
        cluster["storageClass"] = max(sorted(classes), key=lambda name: classes[name])
    cluster["nodes"] = {}
    selected = placement.selected(objects)
    for node in nodes:
        cluster["nodes"][node.ref.name], missing = _node(node)
        labels = {key: value for key, value in mapping(node.at("metadata", "labels")).items() if key in selected}
        if labels:
            cluster["nodes"][node.ref.name]["labels"] = labels
        unknown += missing
    return Described({"cluster": cluster}, tuple(unknown))


def _distribution(nodes: tuple[Object, ...]) -> str:
    labels = mapping(nodes[0].at("metadata", "labels"))
    version = str(nodes[0].at("status", "nodeInfo", "kubeletVersion") or "")
    by_label = (name for name, label in _MARKS.items() if label in labels)
    by_version = (name for part, name in _VERSIONS.items() if part in version)
    return next((*by_label, *by_version, "kubernetes").__iter__())


def _shared(node: Object) -> dict[str, Any]:
    """`sharing`, `shares` and `resource` of GPUs that the device plugin shares; empty: it does not, or the node does not say."""
    labels = mapping(node.at("metadata", "labels"))
    strategy, shares = labels.get(_SHARING), str(labels.get(_SHARES, ""))
    if strategy not in ("time-slicing", "mps") or not shares.isdecimal() or int(shares) < _SHARED:
        return {}
    renamed = NVIDIA.shared_resource in mapping(node.at("status", "allocatable"))
    return {"sharing": strategy, "shares": int(shares)} | ({"resource": NVIDIA.shared_resource} if renamed else {})


def _node(node: Object) -> tuple[dict[str, Any], list[str]]:
    labels = mapping(node.at("metadata", "labels"))
    found: dict[str, Any] = {"arch": str(labels.get(_ARCH, node.at("status", "nodeInfo", "architecture")))}
    unknown: list[str] = []
    taints = [mapping(each) for each in items(node.at("spec", "taints"))]
    if product := text(labels.get(NVIDIA.label)):
        gpu: dict[str, Any] = {"product": product.removesuffix(NVIDIA.shared_suffix)}
        if gpu["product"] in UNIFIED:
            gpu["unified"] = True
        if str(labels.get(_COUNT, "1")) not in ("1", ""):
            gpu["count"] = int(labels[_COUNT])
        if str(labels.get(_MEMORY, "")).isdecimal() and int(labels[_MEMORY]):
            gpu["memory"] = f"{labels[_MEMORY]}Mi"
        else:
            unknown.append(f"cluster: write `nodes.{node.ref.name}.gpu.memory`, as `nvidia-smi` shows it")
        sharing = _shared(node)
        gpu |= sharing
        if product.endswith(NVIDIA.shared_suffix) and not sharing:
            unknown.append(f"cluster: the GPU of {node.ref.name} is shared; write `sharing` and `shares` of its `gpu`")
        if not any(each.get("key") == NVIDIA.taint for each in taints):
            gpu["taint"] = "none"
        found["gpu"] = gpu
    others = [
        f"{each['key']}{'=' + each['value'] if each.get('value') else ''}:{each['effect']}"
        for each in taints
        if each.get("key") != NVIDIA.taint and not str(each.get("key")).startswith("node.kubernetes.io/")
    ]
    return found | ({"taints": others} if others else {}), unknown
