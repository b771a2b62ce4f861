"""The platform of the guide of February 2026, without Flux: releases of Helm, and objects that `kubectl apply` made.

Names and layout are the guide's; the programs are those of the default stack, since the guide's versions are not built here. Where
the guide has the Kuadrant operator's wasm module ask Authorino, a SecurityPolicy does: the module is published as an image only.
"""

from __future__ import annotations

import copy
import secrets
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tokenlabs.contract.namespaces import AI_GATEWAY, ENVOY_GATEWAY, KUADRANT
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.flux import git_repositories, layers
from tokenlabs_verify.rehearsals.takeover.installed import Installed, Keys
from tokenlabs_verify.rehearsals.takeover.operator import Operator

NAMESPACE = "token-labs"
GATEWAY = "token-labs-gateway"
HOST = "inference.token-labs.local"
VLLM = "ghcr.io/elizabetht/token-labs/vllm-serve:v0.4.0"
MAGPIE = "ghcr.io/elizabetht/token-labs/magpie-tts:latest"
TIERS: Mapping[str, Mapping[str, Mapping[str, int]]] = {
    "free": {"requests": {"24h": 100, "1m": 10}, "tokens": {"24h": 50_000, "1m": 5_000}},
    "pro": {"requests": {"24h": 5_000, "1m": 100}, "tokens": {"24h": 500_000, "1m": 50_000}},
    "enterprise": {"requests": {"24h": 50_000, "1m": 1_000}, "tokens": {"24h": 5_000_000, "1m": 500_000}},
}
MODELS = {
    "nvidia/Llama-3.1-Nemotron-Nano-8B-v1": (
        "token-labs-pool",
        "nemotron-8b",
        "ms-nemotron-8b-llm-d-modelservice-decode",
    ),
    "nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8": ("nemotron-vl-pool", "nemotron-vl", "nemotron-vl-pool-decode"),
}
"""Model → its pool, the value of `llm-d.ai/model`, and its Deployment."""
_GUIDE = "v1.3.0"
"""Of the chart inferencepool, with the scheduler that is built here."""
TARGET = {"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": GATEWAY}


class Dist:
    """Objects of `dist/kind`, whose programs the guide's objects run here."""

    def __init__(self, dist: Path) -> None:
        self.folder = dist
        self.layers = {each.name: each.objects for each in layers.read(dist)}

    def one(self, kind: str, name: str) -> Manifest:
        """A copy of an object."""
        found = (each for objects in self.layers.values() for each in objects)
        return copy.deepcopy(next(each for each in found if (each["kind"], each["metadata"]["name"]) == (kind, name)))

    def version(self, kind: str, name: str) -> str:
        """Version of the chart of a HelmRelease, or of its OCIRepository."""
        spec = self.one(kind, name)["spec"]
        return str(spec["ref"]["tag"] if "ref" in spec else spec["chart"]["spec"]["version"])


def images(dist: Dist) -> dict[str, str]:
    """The guide's images, and what runs in their place."""
    model = dist.one("Deployment", "token-labs-pool-decode")["spec"]["template"]["spec"]["containers"][0]["image"]
    speech = dist.one("Deployment", "magpie-tts")["spec"]["template"]["spec"]["containers"][0]["image"]
    return {VLLM: model, MAGPIE: speech}


def keys() -> Keys:
    """Tenants as in the guide, with keys of their own: the guide's are placeholders."""
    return {
        f"tenant-{tier}-demo": (f"demo-{tier}-user", tier, f"tlabs_{secrets.token_hex(16)}") for tier in ("free", "pro")
    }


def install(operator: Operator, dist: Dist, keys: Keys) -> Installed:
    """Everything, in the guide's order."""
    controllers(operator, dist)
    platform(operator, dist, keys)
    return Installed(HOST, tuple(MODELS), keys)


def controllers(operator: Operator, dist: Dist) -> None:
    """Releases `eg`, `aieg-crd`, `aieg` and `kuadrant-operator`, and the definitions of inference."""
    operator.apply_definitions(inference(dist))
    version = dist.version("OCIRepository", "ai-gateway-controller")
    operator.install("aieg-crd", ("ai-gateway-crds-helm", version), AI_GATEWAY)
    operator.install(
        "eg",
        ("gateway-helm", dist.version("OCIRepository", "envoy-gateway")),
        ENVOY_GATEWAY,
        gateway_values(dist),
        wait=False,  # it is ready once it reaches Envoy AI Gateway
    )
    operator.install("aieg", ("ai-gateway-helm", version), AI_GATEWAY)
    operator.install(
        "kuadrant-operator", ("kuadrant-operator", dist.version("HelmRelease", "kuadrant-operator")), KUADRANT
    )
    # It looks for Authorino's kinds once, at its start, and Helm does not wait for the CRDs of a chart's templates; the operator's
    # own message says to restart it (kuadrant-operator v1.5.2).
    operator.shell(f"kubectl -n {KUADRANT} rollout restart deployment kuadrant-operator-controller-manager")
    operator.shell(
        f"kubectl -n {KUADRANT} rollout status deployment kuadrant-operator-controller-manager --timeout=120s"
    )


def gateway_values(dist: Dist) -> Manifest:
    """Envoy Gateway's, with Envoy AI Gateway's extension, and without the limits that Kuadrant counts."""
    engine = dist.one("HelmRelease", "envoy-gateway")["spec"]["values"]["config"]["envoyGateway"]
    kept = {name: value for name, value in engine.items() if name not in ("rateLimit", "provider")}
    return {"config": {"envoyGateway": kept}, "topologyInjector": {"enabled": False}}


def platform(operator: Operator, dist: Dist, keys: Keys) -> None:
    """What the guide applies by hand, and releases of the chart inferencepool."""
    operator.apply([{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE}}])
    operator.apply([object_("kuadrant.io/v1beta1", "Kuadrant", "kuadrant", {}, KUADRANT)])
    operator.apply([tenant(name, *each) for name, each in keys.items()])
    for model, (pool, label, deployment) in MODELS.items():
        operator.apply([server(model, label, deployment)])
        operator.install(pool, ("inferencepool", _GUIDE), NAMESPACE, pool_values(dist, label))
    operator.apply(magpie(dist))
    operator.apply(gate())
    operator.apply(entry(dist, {"http": 80}))
    operator.apply(_routes())
    operator.apply(policies())


def inference(dist: Dist) -> list[Path]:
    """Files with the definitions of the inference extension."""
    objects = dist.layers["crds"]
    name = "token-labs-crds-gateway-api-inference-extension"
    (kustomization,) = (each for each in objects if (each["kind"], each["metadata"]["name"]) == ("Kustomization", name))
    return git_repositories.files(kustomization, objects)


def object_(api_version: str, kind: str, name: str, spec: Mapping[str, Any], namespace: str = NAMESPACE) -> Manifest:
    """An object, by default in the platform's namespace."""
    return {"apiVersion": api_version, "kind": kind, "metadata": {"name": name, "namespace": namespace}, "spec": spec}


def tenant(name: str, user: str, tier: str, key: str) -> Manifest:
    """The Secret of a tenant, made by hand."""
    metadata = {
        "name": name,
        "namespace": KUADRANT,
        "labels": {"authorino.kuadrant.io/managed-by": "authorino", "app": "token-labs"},
        "annotations": {"kuadrant.io/groups": tier, "secret.kuadrant.io/user-id": user},
    }
    return {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": metadata,
        "stringData": {"api_key": key},
        "type": "Opaque",
    }


def server(model: str, label: str, deployment: str) -> Manifest:
    """A model's Deployment, as the guide has it."""
    labels = {"llm-d.ai/inference-serving": "true", "llm-d.ai/model": label, "llm-d.ai/role": "decode"}
    container = {
        "name": "vllm",
        "image": VLLM,
        "args": ["--model", model, "--served-model-name", model, "--port=8000", "--gpu-memory-utilization=0.70"],
        "ports": [{"containerPort": 8000, "name": "http"}],
        "readinessProbe": {"httpGet": {"path": "/health", "port": 8000}, "periodSeconds": 2},
        "startupProbe": {"httpGet": {"path": "/health", "port": 8000}, "periodSeconds": 10, "failureThreshold": 60},
        "resources": {"requests": {"cpu": "50m", "memory": "64Mi"}, "limits": {"cpu": "500m", "memory": "256Mi"}},
    }
    template = {"metadata": {"labels": labels}, "spec": {"containers": [container]}}
    spec = {"replicas": 1, "selector": {"matchLabels": labels}, "template": template}
    return object_("apps/v1", "Deployment", deployment, spec)


def pool_values(dist: Dist, label: str) -> Manifest:
    """Values of the chart inferencepool."""
    image = dist.one("Deployment", "token-labs-pool-epp")["spec"]["template"]["spec"]["containers"][0]["image"]
    repository, _, tag = image.rpartition(":")
    hub, _, name = repository.rpartition("/")
    return {
        "inferenceExtension": {"image": {"hub": hub, "name": name, "tag": tag}},
        "inferencePool": {
            "targetPorts": [{"number": 8000}],
            "modelServers": {"matchLabels": {"llm-d.ai/inference-serving": "true", "llm-d.ai/model": label}},
        },
    }


def magpie(dist: Dist) -> list[Manifest]:
    """Text to speech."""
    program = dist.one("ConfigMap", "speech-stand-in")
    program["metadata"] = {"name": "magpie-program", "namespace": NAMESPACE}
    deployment, service = dist.one("Deployment", "magpie-tts"), dist.one("Service", "magpie-tts")
    labels = {"app": "magpie-tts"}
    pod = deployment["spec"]["template"]["spec"]
    pod["containers"][0] |= {"name": "magpie", "image": MAGPIE}
    pod["volumes"] = [{"name": "program", "configMap": {"name": "magpie-program"}}]
    del pod["serviceAccountName"]
    spec = {
        "replicas": 1,
        "selector": {"matchLabels": labels},
        "template": {"metadata": {"labels": labels}, "spec": pod},
    }
    ports = service["spec"]["ports"]
    return [
        program,
        object_("apps/v1", "Deployment", "magpie-tts", spec),
        object_("v1", "Service", "magpie-tts", {"selector": labels, "ports": ports}),
    ]


def gate() -> list[Manifest]:
    """Before every route, so that no request passes without a key; as the guide's AuthPolicy decides."""
    config = {
        "hosts": [HOST],
        "authentication": {
            "api-key": {
                "apiKey": {"selector": {"matchLabels": {"app": "token-labs"}}},
                "credentials": {"authorizationHeader": {"prefix": "Bearer"}},
            }
        },
    }
    name = "authorino-authorino-authorization.kuadrant-system.svc.cluster.local"
    backend = {"endpoints": [{"fqdn": {"hostname": name, "port": 50051}}]}
    reference = {"group": "gateway.envoyproxy.io", "kind": "Backend", "name": "lab-authorino", "port": 50051}
    policy = {"targetRefs": [TARGET], "extAuth": {"failOpen": False, "grpc": {"backendRefs": [reference]}}}
    return [
        object_("authorino.kuadrant.io/v1beta3", "AuthConfig", "lab-gate", config, KUADRANT),
        object_("gateway.envoyproxy.io/v1alpha1", "Backend", "lab-authorino", backend),
        object_("gateway.envoyproxy.io/v1alpha1", "SecurityPolicy", "lab-gate", policy),
    ]


def entry(dist: Dist, ports: Mapping[str, int]) -> list[Manifest]:
    """The Gateway with a listener on each port, and its proxy, reached at the node port of `dist/kind`."""
    service = dist.one("EnvoyProxy", GATEWAY)["spec"]["provider"]["kubernetes"]["envoyService"]
    proxy = {"provider": {"type": "Kubernetes", "kubernetes": {"envoyService": service}}}
    allowed = {"namespaces": {"from": "Same"}}
    listeners = [
        {"name": name, "protocol": "HTTP", "port": port, "hostname": HOST, "allowedRoutes": allowed}
        for name, port in ports.items()
    ]
    parameters = {"group": "gateway.envoyproxy.io", "kind": "EnvoyProxy", "name": "token-labs-proxy"}
    gateway = {"gatewayClassName": "eg", "infrastructure": {"parametersRef": parameters}, "listeners": listeners}
    buffer = {"targetRefs": [TARGET], "connection": {"bufferLimit": "4Mi"}}
    gateway_class: Manifest = {
        "apiVersion": "gateway.networking.k8s.io/v1",
        "kind": "GatewayClass",
        "metadata": {"name": "eg"},
        "spec": {"controllerName": "gateway.envoyproxy.io/gatewayclass-controller"},
    }
    return [
        gateway_class,
        object_("gateway.envoyproxy.io/v1alpha1", "EnvoyProxy", "token-labs-proxy", proxy),
        object_("gateway.envoyproxy.io/v1alpha1", "ClientTrafficPolicy", "client-buffer-limit", buffer),
        object_("gateway.networking.k8s.io/v1", "Gateway", GATEWAY, gateway),
    ]


def _routes() -> list[Manifest]:
    rules = [
        {
            "matches": [{"headers": [{"type": "Exact", "name": "x-ai-eg-model", "value": model}]}],
            "backendRefs": [{"group": "inference.networking.k8s.io", "kind": "InferencePool", "name": pool}],
            "timeouts": {"request": "300s"},
        }
        for model, (pool, _, _) in MODELS.items()
    ]
    costs = [{"metadataKey": "llm_total_token", "type": "TotalToken"}]
    speech = {
        "matches": [{"path": {"type": "PathPrefix", "value": "/v1/audio"}}],
        "backendRefs": [{"name": "magpie-tts", "port": 8000}],
    }
    parents = {"parentRefs": [TARGET]}
    return [
        object_(
            "aigateway.envoyproxy.io/v1beta1",
            "AIGatewayRoute",
            "llm-inference",
            parents | {"rules": rules, "llmRequestCosts": costs},
        ),
        object_("gateway.networking.k8s.io/v1", "HTTPRoute", "audio-routes", parents | {"rules": [speech]}),
    ]


def policies() -> list[Manifest]:
    """Kuadrant's, as the guide has them."""
    keys = {
        "apiKey": {"selector": {"matchLabels": {"app": "token-labs"}}},
        "credentials": {"authorizationHeader": {"prefix": "Bearer"}},
    }
    auth = {"targetRef": TARGET, "rules": {"authentication": {"api-key": keys}}}
    return [
        object_("kuadrant.io/v1", "AuthPolicy", "token-labs-auth", auth),
        object_(
            "kuadrant.io/v1",
            "RateLimitPolicy",
            "token-labs-rate-limits",
            _limits("requests", 'request.method == "POST"'),
        ),
        object_(
            "kuadrant.io/v1alpha1",
            "TokenRateLimitPolicy",
            "token-labs-token-limits",
            _limits("tokens", 'request.path == "/v1/chat/completions"'),
        ),
    ]


def _limits(field: str, condition: str) -> Manifest:
    def limit(tier: str, windows: Mapping[str, int]) -> Manifest:
        predicates: Sequence[str] = (condition, f'auth.identity.groups.split(",").exists(g, g == "{tier}")')
        return {
            "rates": [{"limit": amount, "window": window} for window, amount in windows.items()],
            "when": [{"predicate": each} for each in predicates],
            "counters": [{"expression": "auth.identity.userid"}],
        }

    return {"targetRef": TARGET, "limits": {tier: limit(tier, windows[field]) for tier, windows in TIERS.items()}}
