"""Diagnosis of a failure: the conditions of policies and routes, and the last log lines of each component."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import httpx

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError
from tokenlabs_verify.engine.environment import Environment
from tokenlabs_verify.engine.masking import Masking

KINDS = (
    ("gateway.networking.k8s.io/v1", "Gateway"),
    ("gateway.networking.k8s.io/v1", "HTTPRoute"),
    ("aigateway.envoyproxy.io/v1beta1", "AIGatewayRoute"),
    ("inference.networking.k8s.io/v1", "InferencePool"),
    ("gateway.envoyproxy.io/v1alpha1", "SecurityPolicy"),
    ("gateway.envoyproxy.io/v1alpha1", "ClientTrafficPolicy"),
    ("gateway.envoyproxy.io/v1alpha1", "BackendTrafficPolicy"),
    ("gateway.envoyproxy.io/v1alpha1", "EnvoyPatchPolicy"),
    ("authorino.kuadrant.io/v1beta3", "AuthConfig"),
    ("kuadrant.io/v1", "AuthPolicy"),
    ("kuadrant.io/v1", "RateLimitPolicy"),
)
LINES = 30
"""Log lines shown of each component."""
LINE_LENGTH = 500


def diagnosed(
    environment: Environment, since: float, masking: Masking
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Conditions, and each component's log lines since `since`; an error replaces what cannot be read."""
    try:
        conditions = tuple(masking(line) for line in _conditions(environment))
    except (TokenlabsError, httpx.HTTPError) as error:
        conditions = (masking(f"conditions could not be read: {error}"),)
    try:
        logs = tuple((name, tail(text, masking)) for name, text in sorted(environment.logs(since).items()) if text)
    except (TokenlabsError, httpx.HTTPError, OSError) as error:
        logs = (("logs", masking(f"could not be read: {error}")),)
    return conditions, logs


def tail(text: str, masking: Masking) -> str:
    """The last lines of a log, masked before they are truncated."""
    lines = masking("\n".join(text.splitlines()[-LINES:])).splitlines()
    return "\n".join(line if len(line) <= LINE_LENGTH else line[:LINE_LENGTH] + "…" for line in lines)


def _conditions(environment: Environment) -> Iterator[str]:
    for api_version, kind in KINDS:
        try:
            found = environment.api.list(api_version, kind)
        except ApiError:
            continue  # not served: its CRD belongs to another stack or engine
        for each in found:
            subject = f"{kind} {each['metadata'].get('namespace', '')}/{each['metadata']['name']}"
            lines = [condition_line(condition) for condition in conditions_of(each)]
            yield f"{subject}: {'; '.join(lines) or 'no conditions'}"


def conditions_of(manifest: Manifest) -> Iterator[Mapping[str, Any]]:
    """All conditions in an object's status, including those per parent or ancestor."""
    status = manifest.get("status") or {}
    yield from status.get("conditions") or ()
    for group in ("ancestors", "parents"):
        for each in status.get(group) or ():
            yield from each.get("conditions") or ()


def condition_line(condition: Mapping[str, Any]) -> str:
    """`Accepted=False (Conflicted: …)`; the reason only if it is not True."""
    line = f"{condition.get('type')}={condition.get('status')}"
    if condition.get("status") == "True":
        return line
    return f"{line} ({condition.get('reason')}: {condition.get('message', '')})"
