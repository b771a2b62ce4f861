"""Envoy's clusters for Authorino and Limitador: without them, auth returns 500 for all requests, and limits admit all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.contract import components
from tokenlabs_verify.kuadrant_compiled.objects import Compiled, Finding, shown
from tokenlabs_verify.kuadrant_compiled.requirements import Requirements

_CLUSTER = "type.googleapis.com/envoy.config.cluster.v3.Cluster"


def findings(required: Requirements, compiled: Compiled) -> Iterator[Finding]:
    """EnvoyPatchPolicies that are missing or have another endpoint."""
    if not required.limits:
        return
    service = ((compiled.limitador or {}).get("status") or {}).get("service") or {}
    expected = {
        f"kuadrant-auth-{required.gateway}": (
            "kuadrant-auth-service",
            components.AUTHORINO_HOST,
            components.AUTHORINO_GRPC_PORT,
        ),
        f"kuadrant-ratelimiting-{required.gateway}": (
            "kuadrant-ratelimit-service",
            service.get("host", components.LIMITADOR_HOST),
            service.get("ports", {}).get("grpc", components.LIMITADOR_GRPC_PORT),
        ),
    }
    by_name = {each["metadata"]["name"]: each for each in compiled.patches}
    for name, cluster in expected.items():
        subject = f"EnvoyPatchPolicy {required.platform}/{name}"
        policy = by_name.get(name)
        if policy is None:
            yield Finding(subject, f"cluster {shown(cluster)}", "no such object")
            continue
        target = policy["spec"]["targetRef"]
        if (target["kind"], target["name"]) != ("Gateway", required.gateway):
            yield Finding(f"{subject} target", f"Gateway {required.gateway}", shown(target))
        found = [_cluster(patch) for patch in policy["spec"].get("jsonPatches", ())]
        if found != [cluster]:
            yield Finding(subject, f"cluster {shown(cluster)}", shown(found))


def _cluster(patch: Mapping[str, Any]) -> tuple[str, str, int] | None:
    operation = patch["operation"]
    if patch["type"] != _CLUSTER or operation["op"] != "add":
        return None
    value = operation["value"]
    endpoints = [
        endpoint["endpoint"]["address"]["socket_address"]
        for locality in value["load_assignment"]["endpoints"]
        for endpoint in locality["lb_endpoints"]
    ]
    if len(endpoints) != 1 or value["name"] != patch["name"]:
        return None
    return value["name"], endpoints[0]["address"], endpoints[0]["port_value"]
