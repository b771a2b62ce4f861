"""What may be sent to the API server of a real cluster: reading, and canary tenants of this very run. Nothing else.

Every request passes here before it is sent, whoever makes it and however (`KubernetesApi(guard=…)`), so nothing else can be
deleted, scaled, patched or created by mistake. Reading never means reading a key: Secrets are closed, but for the canaries.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs

import httpx

from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.contract.tenant_secret import DIGEST_ANNOTATION, KEY_FIELD, TIER_ANNOTATION, USER_ANNOTATION
from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.engine.tenant_secrets import RUN_LABEL

CANARY = "verify-"
"""How a run's Secrets and users begin (`tenant_secrets.py`): counters are kept by user, so no tenant shares them."""

_SECRETS = f"/api/v1/namespaces/{KUADRANT}/secrets"
_PLAIN = re.compile(r"(/[A-Za-z0-9][A-Za-z0-9._:-]*)+")
"""Paths that mean what they say: nothing encoded, no empty or dot segment."""


class ForbiddenError(TokenlabsError):
    """A request that must not be sent to a real cluster."""


class Guard:
    """Raises ForbiddenError for what may not be sent, and knows which canaries are there."""

    def __init__(self) -> None:
        self._canaries: set[str] = set()

    @property
    def canaries(self) -> frozenset[str]:
        """Names of Secrets that were made, and may not be gone yet."""
        return frozenset(self._canaries)

    def __call__(self, request: httpx.Request) -> None:
        """Passes, or raises."""
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        if not _PLAIN.fullmatch(path):
            raise _forbidden(request, "its path is not plain")
        match request.method:
            case "GET":
                allowed = self._may_read(path, query)
            case "POST":
                allowed = path == _SECRETS and self._may_make(_body(request))
            case "PATCH":
                allowed = self._is_canary(path) and _is_change(_body(request))
            case "DELETE":
                allowed = self._is_canary(path)
            case _:
                allowed = False
        if not allowed:
            raise _forbidden(request, "only canary tenants are made, changed and removed")

    def adopt(self, secret: Mapping[str, Any]) -> bool:
        """Whether a Secret found in the cluster is a canary, left by a run that was killed; then it may be removed."""
        found = _is_canary_secret(secret) and secret["metadata"].get("namespace") == KUADRANT
        if found:
            self._canaries.add(secret["metadata"]["name"])
        return found

    def gone(self, name: str) -> None:
        """A canary was removed."""
        self._canaries.discard(name)

    def _may_read(self, path: str, query: str) -> bool:
        parts = path.split("/")
        if "secrets" in parts:
            asked = parse_qs(query)
            ours = asked.get("labelSelector", [""])[0].partition("=")[0] == RUN_LABEL
            return self._is_canary(path) or (parts[-1] == "secrets" and ours)
        # These start something, though they are GETs: a command, a tunnel, a request to whatever listens there.
        return not {"proxy", "exec", "attach", "portforward"} & set(parts)

    def _may_make(self, body: Any) -> bool:
        allowed = _is_canary_secret(body) and body["metadata"].get("namespace") == KUADRANT
        if allowed:
            self._canaries.add(body["metadata"]["name"])
        return allowed

    def _is_canary(self, path: str) -> bool:
        folder, _, name = path.rpartition("/")
        return folder == _SECRETS and name in self._canaries


def _is_canary_secret(body: Any) -> bool:
    """A Secret whose name and user are the run's own; one without a user opens nothing."""
    if not isinstance(body, dict) or (body.get("apiVersion"), body.get("kind")) != ("v1", "Secret"):
        return False
    metadata = body.get("metadata") or {}
    if not isinstance(metadata, dict) or metadata.keys() & {"finalizers", "ownerReferences", "generateName"}:
        return False  # it must be gone when it is deleted, and be called what it says
    user = (metadata.get("annotations") or {}).get(USER_ANNOTATION, CANARY)
    return (
        str(metadata.get("name", "")).startswith(CANARY)
        and RUN_LABEL in (metadata.get("labels") or {})
        and str(user).startswith(CANARY)
    )


def _is_change(body: Any) -> bool:
    """A canary's key or tier; its user and labels stay what they are."""
    if not isinstance(body, dict) or not body.keys() <= {"metadata", "stringData"}:
        return False
    metadata, data = body.get("metadata", {}), body.get("stringData", {})
    annotations = metadata.get("annotations", {}) if isinstance(metadata, dict) else None
    if not isinstance(annotations, dict) or not isinstance(data, dict) or not metadata.keys() <= {"annotations"}:
        return False
    return bool(annotations.keys() <= {TIER_ANNOTATION, DIGEST_ANNOTATION} and data.keys() <= {KEY_FIELD})


def _body(request: httpx.Request) -> Any:
    try:
        return json.loads(request.read())
    except ValueError:
        return None


def _forbidden(request: httpx.Request, why: str) -> ForbiddenError:
    return ForbiddenError(
        f"`{request.method} {request.url.path}` was not sent: this is a real cluster, where all else is read only ({why})"
    )
