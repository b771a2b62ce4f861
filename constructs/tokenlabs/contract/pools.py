"""Names and labels of a model's objects: routes, pools, pods, policies and monitors find each other by these alone.

Everything of a model is named after its pool, so a rename in one place cannot leave a reference dangling in another.
"""

from __future__ import annotations

import hashlib
import re

from tokenlabs.contract.labels import NAME_LABEL

SERVING_LABEL = "llm-d.ai/inference-serving"
MODEL_LABEL = "llm-d.ai/model"
ROLE_LABEL = "llm-d.ai/role"
PICKER_LABEL = "inferencepool"

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


def server(pool: str) -> str:
    """The model server's Deployment, Service and ServiceAccount; the suffix is that of llm-d's charts."""
    return f"{pool}-decode"


def weights(pool: str) -> str:
    """The PersistentVolumeClaim of the model's weights."""
    return f"{pool}-weights"


def files(pool: str) -> str:
    """The ConfigMap of the model's files."""
    return f"{pool}-files"


def picker(pool: str) -> str:
    """The endpoint picker's Deployment, Service, ConfigMap, ServiceAccount, Role and RoleBinding."""
    return f"{pool}-epp"


def server_labels(pool: str) -> dict[str, str]:
    """Labels of a model server's pods: what its Deployment, its Service and its InferencePool select.

    The role is part of it, as a selector without it would match prefill workers too (llm-d v0.5.0).
    """
    return {**MODEL_SERVERS, MODEL_LABEL: pool, ROLE_LABEL: "decode"}


def picker_labels(pool: str) -> dict[str, str]:
    """Labels of an endpoint picker's pods; `inferencepool` is what GIE's own chart (v1.3.0) selects them by."""
    return {**PICKERS, PICKER_LABEL: picker(pool)}
