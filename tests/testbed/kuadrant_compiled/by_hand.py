"""Objects of the Kuadrant operator WRITTEN BY HAND after its source's shapes (kuadrant-operator v1.5.2, internal/controller,
internal/wasm), from literal numbers: no function of ours makes them. What the real operator compiles is in
`operator_objects.yaml` as soon as a run has recorded it.
"""

from __future__ import annotations

import copy
import hashlib
from dataclasses import dataclass
from typing import Any

from tokenlabs_verify.kuadrant_compiled import Compiled

PLATFORM = """
version: 1
name: token-labs
stack: "2026-12"
cluster: {distribution: microk8s, storageClass: s, nodes: {n: {arch: amd64, gpu: {product: NVIDIA-L40S, memory: 45Gi}}}}
gateway: {name: gw, node: n}
models: [{id: acme/m, pool: p, node: n, gpuMemoryUtilization: 0.8}]
modelDefaults: {image: "ghcr.io/acme/vllm:v1"}
speech: {synthesis: {engine: magpie, node: n, image: "ghcr.io/acme/tts:v1"}}
tiers:
  free: {requests: {1m: 10, 24h: 100}, tokens: {1m: 5000}}
  pro-plus: {requests: {1m: 100}, tokens: {1m: 50000, 24h: 500000}}
limits: {requests: kuadrant}
gitops: {repository: https://git.example.com/acme/platform}
"""
FREE, PRO = "free", "pro_plus"
WINDOWS: dict[str, list[tuple[int, int]]] = {"free": [(60, 10), (86400, 100)], "pro-plus": [(60, 100)]}
USER = "auth.identity.userid"
AI, SPEECH = "token-labs/llm-inference", "token-labs/magpie-tts"
MODEL = "request.headers.exists(h, h.lowerAscii() == 'x-ai-eg-model' && request.headers[h] == 'acme/m')"


def identifier(tier: str) -> str:
    digest = hashlib.sha256(f"token-labs/gw/{tier}".encode()).hexdigest()[:8]
    return f"limit.{tier.replace('-', '_')}__{digest}"


def route(name: str, *matches: dict[str, Any]) -> dict[str, Any]:
    return {
        "metadata": {"name": name, "namespace": "token-labs"},
        "spec": {
            "parentRefs": [{"kind": "Gateway", "name": "gw"}],
            "rules": [{"matches": [match]} for match in matches],
        },
    }


def auth_config(rule: str) -> dict[str, Any]:
    name = hashlib.sha256(rule.encode()).hexdigest()
    annotations = 'auth.identity.metadata.annotations["kuadrant.io/groups"]'
    selector = "auth.identity.metadata.annotations"
    return {
        "metadata": {
            "name": name,
            "namespace": "kuadrant-system",
            "labels": {"kuadrant.io/auth": "true", "kuadrant.io/managed": "true"},
            "annotations": {
                "HTTPRouteRule.gateway.networking.k8s.io": f"httproute.gateway.networking.k8s.io:{rule}",
            },
        },
        "spec": {
            "hosts": [name],
            "authentication": {
                "tenants": {
                    "apiKey": {"allNamespaces": False, "selector": {"matchLabels": {"app": "token-labs"}}},
                    "credentials": {"authorizationHeader": {"prefix": "Bearer"}},
                    "metrics": False,
                    "priority": 0,
                }
            },
            "authorization": {
                "known-tier": {
                    "patternMatching": {
                        "patterns": [
                            {
                                "predicate": '"kuadrant.io/groups" in auth.identity.metadata.annotations && '
                                f'{annotations} in ["free", "pro-plus"]'
                            },
                            {"predicate": '"secret.kuadrant.io/user-id" in auth.identity.metadata.annotations'},
                        ]
                    }
                }
            },
            "response": {
                "success": {
                    "dynamicMetadata": {
                        "identity": {
                            "json": {
                                "properties": {
                                    "tier": {"selector": f"{selector}.kuadrant\\.io/groups", "value": None},
                                    "userid": {"selector": f"{selector}.secret\\.kuadrant\\.io/user-id", "value": None},
                                }
                            }
                        }
                    },
                    "headers": {"authorization": {"plain": {"expression": "'redacted'", "value": None}}},
                },
                "unauthenticated": {"code": 401},
                "unauthorized": {"code": 403},
            },
        },
    }


def conditional(tier: str) -> dict[str, Any]:
    data = [(identifier(tier), "1"), (USER, USER)]
    return {
        "predicates": [f'auth.identity.tier == "{tier}"', 'request.method == "POST"'],
        "data": [{"expression": {"key": key, "value": value}} for key, value in data],
    }


def action_set(host: str, predicates: list[str], rule: str) -> dict[str, Any]:
    scope = rule.partition("#")[0]
    actions: list[dict[str, Any]] = [
        {
            "service": "auth-service",
            "scope": hashlib.sha256(rule.encode()).hexdigest(),
            "sources": ["authpolicy.kuadrant.io:token-labs/gw"],
        },
        {
            "service": "ratelimit-service",
            "scope": scope,
            "conditionalData": [conditional("free"), conditional("pro-plus")],
            "sources": ["ratelimitpolicy.kuadrant.io:token-labs/gw"],
        },
    ]
    return {
        "name": hashlib.sha256(f"{rule}|{host}".encode()).hexdigest(),
        "routeRuleConditions": {"hostnames": [host], "predicates": predicates},
        "actions": actions,
    }


def patch_policy(name: str, cluster: str, host: str, port: int) -> dict[str, Any]:
    address = {"socket_address": {"address": host, "port_value": port}}
    return {
        "metadata": {"name": name, "namespace": "token-labs"},
        "spec": {
            "targetRef": {"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "gw"},
            "type": "JSONPatch",
            "jsonPatches": [
                {
                    "type": "type.googleapis.com/envoy.config.cluster.v3.Cluster",
                    "name": cluster,
                    "operation": {
                        "op": "add",
                        "path": "",
                        "value": {
                            "name": cluster,
                            "type": "STRICT_DNS",
                            "connect_timeout": "1s",
                            "lb_policy": "ROUND_ROBIN",
                            "http2_protocol_options": {},
                            "load_assignment": {
                                "cluster_name": cluster,
                                "endpoints": [{"lb_endpoints": [{"endpoint": {"address": address}}]}],
                            },
                        },
                    },
                }
            ],
        },
    }


def limits() -> list[dict[str, Any]]:
    return [
        {
            "name": tier,
            "namespace": namespace,
            "seconds": seconds,
            "max_value": most,
            "conditions": [f'descriptors[0]["{identifier(tier)}"] == "1"'],
            "variables": ['descriptors[0]["auth.identity.userid"]'],
        }
        for namespace in (AI, SPEECH)
        for tier, windows in WINDOWS.items()
        for seconds, most in windows
    ]


def services() -> dict[str, Any]:
    limits = {
        "type": "ratelimit",
        "endpoint": "kuadrant-ratelimit-service",
        "failureMode": "allow",
        "timeout": "500ms",
    }
    auth = {"type": "auth", "endpoint": "kuadrant-auth-service", "failureMode": "deny", "timeout": "2s"}
    return {"auth-service": auth, "ratelimit-service": limits}


@dataclass
class ByHand:
    """The objects, to be changed by a test."""

    routes: list[dict[str, Any]]
    auth_configs: list[dict[str, Any]]
    limitador: dict[str, Any]
    extension: dict[str, Any]
    patches: list[dict[str, Any]]

    @property
    def config(self) -> dict[str, Any]:
        config: dict[str, Any] = self.extension["spec"]["wasm"][0]["config"]
        return config

    def compiled(self) -> Compiled:
        return Compiled(
            tuple(self.routes), tuple(self.auth_configs), self.limitador, (self.extension,), tuple(self.patches)
        )


def by_hand() -> ByHand:
    """As they should be."""
    header = {"headers": [{"name": "x-ai-eg-model", "type": "Exact", "value": "acme/m"}]}
    anything = {"path": {"type": "PathPrefix", "value": "/"}}
    speech = {"path": {"type": "Exact", "value": "/v1/audio/speech"}}
    sets = [
        action_set("*", ["request.url_path == '/v1/audio/speech'"], f"{SPEECH}#rule-1"),
        action_set("*", ["request.url_path.startsWith('/')", MODEL], f"{AI}#rule-1"),
        action_set("*", ["request.url_path.startsWith('/')"], f"{AI}#rule-2"),
    ]
    extension = {
        "metadata": {"name": "kuadrant-gw", "namespace": "token-labs"},
        "spec": {
            "targetRefs": [{"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "gw"}],
            "wasm": [
                {
                    "name": "kuadrant-wasm-shim",
                    "rootID": "kuadrant_wasm_shim",
                    "failOpen": False,
                    "code": {"type": "Image", "image": {"url": "oci://quay.io/kuadrant/wasm-shim:v0.14.1"}},
                    "config": {"services": services(), "actionSets": sets},
                }
            ],
        },
    }
    domain = "kuadrant-system.svc.cluster.local"
    return copy.deepcopy(
        ByHand(
            routes=[route("llm-inference", anything | header, anything), route("magpie-tts", speech)],
            auth_configs=[auth_config(rule) for rule in (f"{AI}#rule-1", f"{AI}#rule-2", f"{SPEECH}#rule-1")],
            limitador={"metadata": {"name": "limitador"}, "spec": {"limits": limits()}},
            extension=extension,
            patches=[
                patch_policy(
                    "kuadrant-auth-gw", "kuadrant-auth-service", f"authorino-authorino-authorization.{domain}", 50051
                ),
                patch_policy(
                    "kuadrant-ratelimiting-gw", "kuadrant-ratelimit-service", f"limitador-limitador.{domain}", 8081
                ),
            ],
        )
    )
