"""A cluster's state as files, to diagnose a failed run. Never contains a Secret or key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import yaml

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.simulator.record import without_keys
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi
from tokenlabs_verify.environments.pod_logs import containers, log_path
from tokenlabs_verify.flux import state as flux_state

_NOT_HAD = (ApiError, httpx.HTTPError)
"""A kind that is not served, a container that has not started, an unhealthy API server."""
_KINDS = (
    *flux_state.KINDS,
    ("gateway.networking.k8s.io/v1", "GatewayClass"),
    ("gateway.networking.k8s.io/v1", "Gateway"),
    ("gateway.networking.k8s.io/v1", "HTTPRoute"),
    ("aigateway.envoyproxy.io/v1beta1", "AIGatewayRoute"),
    ("aigateway.envoyproxy.io/v1beta1", "AIServiceBackend"),
    ("inference.networking.k8s.io/v1", "InferencePool"),
    ("gateway.envoyproxy.io/v1alpha1", "EnvoyProxy"),
    ("gateway.envoyproxy.io/v1alpha1", "ClientTrafficPolicy"),
    ("gateway.envoyproxy.io/v1alpha1", "SecurityPolicy"),
    ("gateway.envoyproxy.io/v1alpha1", "BackendTrafficPolicy"),
    ("gateway.envoyproxy.io/v1alpha1", "EnvoyExtensionPolicy"),
    ("gateway.envoyproxy.io/v1alpha1", "EnvoyPatchPolicy"),
    ("kuadrant.io/v1beta1", "Kuadrant"),
    ("kuadrant.io/v1", "AuthPolicy"),
    ("kuadrant.io/v1", "RateLimitPolicy"),
    ("limitador.kuadrant.io/v1alpha1", "Limitador"),
    ("operator.authorino.kuadrant.io/v1beta1", "Authorino"),
    ("authorino.kuadrant.io/v1beta3", "AuthConfig"),
    ("apps/v1", "Deployment"),
    ("apps/v1", "StatefulSet"),
    ("v1", "Pod"),
    ("v1", "Service"),
    ("v1", "Node"),
)


def collect(api: KubernetesApi, folder: Path) -> int:
    """Write objects, conditions, events and logs below `folder`; return the number of files. Unreadable ones are left out."""
    written = 0
    for path, text in files(api):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(without_keys(text), encoding="utf-8")
        written += 1
    return written


def files(api: KubernetesApi) -> Iterator[tuple[str, str]]:
    """Relative path → text of each file."""
    objects: list[Manifest] = []
    for api_version, kind in _KINDS:
        try:
            found = api.list(api_version, kind)
        except _NOT_HAD:
            continue
        objects += found
        yield f"objects/{kind}.yaml", yaml.safe_dump_all(map(_bare, found), sort_keys=False)
    yield "conditions.txt", "\n".join(conditions(objects)) + "\n"
    with suppress(*_NOT_HAD):
        yield "events.txt", "\n".join(events(api.list("v1", "Event"))) + "\n"
    for namespace, pod, container in containers([each for each in objects if each["kind"] == "Pod"]):
        for suffix, query in (("", {}), (".previous", {"previous": "true"})):
            try:
                text = api.text(log_path(namespace, pod), {"container": container, **query})
            except _NOT_HAD:
                continue
            if text:
                yield f"logs/{namespace}/{pod}/{container}{suffix}.log", text


def _bare(manifest: Manifest) -> Manifest:
    metadata = {key: value for key, value in manifest["metadata"].items() if key != "managedFields"}
    return {**manifest, "metadata": metadata}


def conditions(objects: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """One line per condition, including those of a policy's ancestors and a route's parents; `!` marks those that are not True."""
    for each in objects:
        metadata, status = each["metadata"], each.get("status", {})
        subject = f"{each['kind']} {metadata.get('namespace', '-')}/{metadata['name']}"
        groups = [status, *status.get("ancestors", ()), *status.get("parents", ())]
        for condition in (found for group in groups for found in group.get("conditions") or ()):
            mark = " " if condition["status"] == "True" else "!"
            message = " ".join(condition.get("message", "").split())
            yield f"{mark} {subject}  {condition['type']}={condition['status']} {condition.get('reason', '')}  {message}"


def events(found: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Oldest first."""

    def moment(event: Mapping[str, Any]) -> str:
        when: str = event.get("lastTimestamp") or event.get("eventTime") or event["metadata"]["creationTimestamp"]
        return when

    for event in sorted(found, key=moment):
        about = event["involvedObject"]
        subject = f"{about.get('kind')} {about.get('namespace', '-')}/{about.get('name')}"
        message = " ".join(event.get("message", "").split())
        yield f"{moment(event)} {event.get('type')} {subject} {event.get('reason')} {event.get('count') or 1} times: {message}"
