"""Names and labels of a model's objects: routes, pools, pods, policies and monitors find each other by these alone.

Everything of a model is named after its pool, so a rename in one place cannot leave a reference dangling in another.
"""

from __future__ import annotations

import hashlib
import re
from typing import Literal

from tokenlabs.contract.labels import NAME_LABEL

SERVING_LABEL = "llm-d.ai/inference-serving"
MODEL_LABEL = "llm-d.ai/model"
ROLE_LABEL = "llm-d.ai/role"
PICKER_LABEL = "inferencepool"

Role = Literal["decode", "prefill"]
"""What a model server's pods do, as llm-d's filters read it in ROLE_LABEL (llm-d-inference-scheduler v0.7.1, pkg/plugins/filter):
`decode` generates answers, and computes prompts unless a pod of role `prefill` has."""

WORKER = "worker"
"""ROLE_LABEL of the pods of a group other than its leader: no filter of llm-d's takes it for a server's."""

MODEL_SERVERS = {SERVING_LABEL: "true"}
"""Pods of all model servers."""

LARGEST_BODY = 4 * 2**20
"""Bytes of a request that an endpoint picker accepts: gRPC's default message size, which it does not change; larger bodies get
500 (GIE v1.3.0 and v1.4.0)."""

PICKERS = {NAME_LABEL: "endpoint-picker"}
"""Pods, and Services, of all endpoint pickers."""


def another(pool: str, name: str) -> str:
    """The InferencePool by which another name of the pool's model reaches the same servers and the same picker.

    The dot keeps it apart from the names of pools, the digest from those of names that differ in case or signs only.
    """
    readable = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    return f"{pool}.{readable}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"


def server(pool: str, role: Role = "decode") -> str:
    """The model server's Deployment and Service, and the ServiceAccount of both roles; the suffixes are those of llm-d's charts."""
    return f"{pool}-{role}"


def group(pool: str) -> str:
    """The LeaderWorkerSet of a model over several nodes; also its controller's headless Service and StatefulSet of leaders, and
    so not the name of the Service that requests come by."""
    return f"{pool}-group"


def members(pool: str) -> str:
    """The NetworkPolicy among the pods of a model over several nodes."""
    return f"{pool}-members"


def decoding(pool: str) -> str:
    """The headless Service of the pods that decode, which those that prefill ask before they stop."""
    return f"{pool}-decoding"


def weights(pool: str, role: Role = "decode") -> str:
    """The PersistentVolumeClaim of the model's weights: one for each role, since their pods may be on different nodes."""
    return f"{pool}-weights" if role == "decode" else server(pool, role)


def transfers(pool: str) -> str:
    """The NetworkPolicy between the two roles of a model."""
    return f"{pool}-transfers"


def files(pool: str) -> str:
    """The ConfigMap of the model's files."""
    return f"{pool}-files"


def picker(pool: str) -> str:
    """The endpoint picker's Deployment, Service, ConfigMap, ServiceAccount, Role and RoleBinding."""
    return f"{pool}-epp"


def model_labels(pool: str) -> dict[str, str]:
    """Labels that the pods of both roles of a model have."""
    return {**MODEL_SERVERS, MODEL_LABEL: pool}


def server_labels(pool: str, role: Role = "decode") -> dict[str, str]:
    """Labels of a model server's pods: what its Deployment, its Service and, without prefill, its InferencePool select.

    The role is part of it, as a selector without it would match prefill workers too (llm-d v0.5.0).
    """
    return {**model_labels(pool), ROLE_LABEL: role}


def member_labels(pool: str) -> dict[str, str]:
    """Labels that all pods of a model over several nodes have."""
    return {MODEL_LABEL: pool}


def worker_labels(pool: str) -> dict[str, str]:
    """Labels of the pods of a group that answer no requests; its leader has those of any server.

    A pool that selected them too would send requests to pods without an API (llm-d/llm-d-router#220).
    """
    return {**member_labels(pool), ROLE_LABEL: WORKER}


def picker_labels(pool: str) -> dict[str, str]:
    """Labels of an endpoint picker's pods; `inferencepool` is what GIE's own chart (v1.3.0) selects them by."""
    return {**PICKERS, PICKER_LABEL: picker(pool)}
