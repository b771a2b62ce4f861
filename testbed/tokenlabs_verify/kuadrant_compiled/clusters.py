"""Envoy's clusters for Authorino and Limitador: without one, auth answers 500 to all, and limits let all pass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.contract import components
from tokenlabs_verify.kuadrant_compiled.objects import Compiled, Finding, shown
from tokenlabs_verify.kuadrant_compiled.wanted import Wanted

_CLUSTER = "type.googleapis.com/envoy.config.cluster.v3.Cluster"


def findings(wanted: Wanted, compiled: Compiled) -> Iterator[Finding]:
    """EnvoyPatchPolicies that are missing, or lead elsewhere."""
    if not wanted.limits:
        return
    service = ((compiled.limitador or {}).get("status") or {}).get("service") or {}
    expected = {
        f"kuadrant-auth-{wanted.gateway}": (
            "kuadrant-auth-service",
            components.AUTHORINO_HOST,
            components.AUTHORINO_GRPC_PORT,
        ),
        f"kuadrant-ratelimiting-{wanted.gateway}": (
            "kuadrant-ratelimit-service",
            service.get("host", components.LIMITADOR_HOST),
            service.get("ports", {}).get("grpc", components.LIMITADOR_GRPC_PORT),
        ),
    }
    by_name = {each["metadata"]["name"]: each for each in compiled.patches}
    for name, cluster in expected.items():
        subject = f"EnvoyPatchPolicy {wanted.platform}/{name}"
        policy = by_name.get(name)
        if policy is None:
            yield Finding(subject, f"cluster {shown(cluster)}", "no such object")
            continue
        target = policy["spec"]["targetRef"]
        if (target["kind"], target["name"]) != ("Gateway", wanted.gateway):
            yield Finding(f"{subject} target", f"Gateway {wanted.gateway}", shown(target))
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
