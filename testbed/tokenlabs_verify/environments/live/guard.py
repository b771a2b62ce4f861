"""What may be sent to a real cluster's API server: reads, and changes to this run's canary tenants.

Every request passes through here before it is sent (`KubernetesApi(guard=…)`), so nothing else can be deleted, scaled, patched
or created by mistake. Keys are never read: Secrets other than the canaries are forbidden.
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
"""Prefix of a run's Secrets and users (`tenant_secrets.py`): counters are kept per user, so no tenant shares them."""

_SECRETS = f"/api/v1/namespaces/{KUADRANT}/secrets"
_PLAIN = re.compile(r"(/[A-Za-z0-9][A-Za-z0-9._:-]*)+")
"""Literal paths: nothing encoded, no empty or dot segment."""


class ForbiddenError(TokenlabsError):
    """A request that must not be sent to a real cluster."""


class Guard:
    """Raises ForbiddenError for forbidden requests, and tracks the canaries."""

    def __init__(self) -> None:
        self._canaries: set[str] = set()

    @property
    def canaries(self) -> frozenset[str]:
        """Names of Secrets that were created and may still exist."""
        return frozenset(self._canaries)

    def __call__(self, request: httpx.Request) -> None:
        """Returns if the request may be sent; raises otherwise."""
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        if not _PLAIN.fullmatch(path):
            raise _forbidden(request, "its path is not literal")
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
            raise _forbidden(request, "only canary tenants may be created, changed or deleted")

    def adopt(self, secret: Mapping[str, Any]) -> bool:
        """Whether a Secret in the cluster is a canary left by a killed run; if so, it may be deleted."""
        found = _is_canary_secret(secret) and secret["metadata"].get("namespace") == KUADRANT
        if found:
            self._canaries.add(secret["metadata"]["name"])
        return found

    def gone(self, name: str) -> None:
        """A canary was deleted."""
        self._canaries.discard(name)

    def _may_read(self, path: str, query: str) -> bool:
        parts = path.split("/")
        if "secrets" in parts:
            parameters = parse_qs(query)
            ours = parameters.get("labelSelector", [""])[0].partition("=")[0] == RUN_LABEL
            return self._is_canary(path) or (parts[-1] == "secrets" and ours)
        # These GETs start something: a command, a tunnel, a request to a service.
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
    """A Secret whose name and user belong to the run; a Secret without a user grants no access."""
    if not isinstance(body, dict) or (body.get("apiVersion"), body.get("kind")) != ("v1", "Secret"):
        return False
    metadata = body.get("metadata") or {}
    if not isinstance(metadata, dict) or metadata.keys() & {"finalizers", "ownerReferences", "generateName"}:
        return False  # deletion must remove it immediately, under the given name
    user = (metadata.get("annotations") or {}).get(USER_ANNOTATION, CANARY)
    return (
        str(metadata.get("name", "")).startswith(CANARY)
        and RUN_LABEL in (metadata.get("labels") or {})
        and str(user).startswith(CANARY)
    )


def _is_change(body: Any) -> bool:
    """A change of a canary's key or tier; its user and labels are immutable."""
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
        f"`{request.method} {request.url.path}` was not sent: a real cluster is read-only except for canary tenants ({why})"
    )
