"""The platform as its operator ran it in August 2026: Flux for the infrastructure only, the rest by hand.

The lab's repository has the CRDs of inference, and HelmReleases in `flux-system` with `targetNamespace` and ranges of versions;
Flux's Kustomization `flux-system` applies those that apply them. Models are Deployments with weights in a folder of the node and
shares of a GPU, one behind a Service and one behind a pool. What answers in their place, and the gate, are as in `february`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tokenlabs.contract.namespaces import AI_GATEWAY, ENVOY_GATEWAY, FLUX, KUADRANT
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.simulator.protocol import REQUESTS, TAG
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.flux.installation import install_yaml
from tokenlabs_verify.flux.state import HELM, KUSTOMIZATION, SOURCE, state
from tokenlabs_verify.rehearsals.takeover import february
from tokenlabs_verify.rehearsals.takeover.february import HOST, NAMESPACE, TARGET, Dist, object_
from tokenlabs_verify.rehearsals.takeover.installed import Installed, Keys
from tokenlabs_verify.rehearsals.takeover.lab_repository import CLUSTER, COMPONENTS, URL, LabRepository
from tokenlabs_verify.rehearsals.takeover.operator import Operator
from tokenlabs_verify.waiting import wait_until

DENSE, VISION = february.MODELS
"""The first is behind a Service, the second behind a pool."""
POOL = "nemotron-vl"
_SCHEDULER = "v1.4.0"
"""Of the chart inferencepool."""
_READY = 300.0
_SHARE = "nvidia.com/gpu.shared"
_USER = 1002
"""Whose cache of Hugging Face the pods read."""
_AI = "aigateway.envoyproxy.io/v1beta1"
_EG = "gateway.envoyproxy.io/v1alpha1"
_AGGREGATOR = f"""\
import http.server, json, sys

arrived = []


class Models(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "{REQUESTS}":
            return self.answer(arrived)
        if self.path != "/health":
            arrived.append({{"tag": self.headers.get("{TAG}", "")}})
        self.answer({{"object": "list", "data": [{{"id": each, "object": "model"}} for each in sys.argv[1:]]}})

    def answer(self, found):
        body = json.dumps(found).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


http.server.ThreadingHTTPServer(("", 8000), Models).serve_forever()
"""
"""A list of models that does not depend on the gateway's; like every backend here, it records what reached it."""
_NOTHING = "function envoy_on_response(handle)\nend\n"
"""What is left of the streaming override: Envoy AI Gateway 1.0 streams without it."""


def install(operator: Operator, dist: Dist, tenants: Keys, lab: LabRepository, api: KubernetesApi) -> Installed:
    """Everything; Flux's part from the lab's repository."""
    node = _node_with_shares(operator, api)
    _flux(operator, dist, lab, api)
    operator.shell(
        f"kubectl -n {KUADRANT} rollout restart deployment kuadrant-operator-controller-manager && "
        f"kubectl -n {KUADRANT} rollout status deployment kuadrant-operator-controller-manager --timeout=120s"
    )
    operator.apply([{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": NAMESPACE}}])
    operator.apply([object_("kuadrant.io/v1beta1", "Kuadrant", "kuadrant", {}, KUADRANT)])
    operator.apply(
        [february.tenant(name, user, f"research,{tier}", key) for name, (user, tier, key) in tenants.items()]
    )
    weights = operator.folder / "huggingface"
    operator.apply([_server(DENSE, "nemotron-8b", node, weights), *_service("nemotron-8b")])
    operator.apply([_server(VISION, POOL, node, weights)])
    operator.install(POOL, ("inferencepool", _SCHEDULER), NAMESPACE, _pool_values(dist))
    operator.apply(_aggregator(dist))
    operator.apply(february.gate())
    entry = february.entry(dist, {"http": 80, "alternative": 8000})
    operator.apply([_pinned(each, node) if each["kind"] == "EnvoyProxy" else each for each in entry])
    operator.apply(_routes())
    operator.apply(february.policies())
    return Installed(HOST, (DENSE, VISION), tenants, lab)


def _node_with_shares(operator: Operator, api: KubernetesApi) -> str:
    """What the device plugin and feature discovery write of a GPU in three shares, renamed; the node's name."""
    (node,) = (each["metadata"]["name"] for each in api.list("v1", "Node"))
    labels = "product=NVIDIA-GB10 memory=122572 count=1 replicas=3 sharing-strategy=time-slicing"
    operator.shell(f"kubectl label node {node} " + " ".join(f"nvidia.com/gpu.{each}" for each in labels.split()))
    shares = json.dumps({"status": {field: {_SHARE: "3"} for field in ("capacity", "allocatable")}})
    operator.shell(f"kubectl patch node {node} --subresource=status --type=merge -p '{shares}'")
    return str(node)


def _flux(operator: Operator, dist: Dist, lab: LabRepository, api: KubernetesApi) -> None:
    """As `flux bootstrap` leaves a cluster, with the infrastructure of the lab's repository; Envoy AI Gateway is helmfile's."""
    components = yaml_text.load(install_yaml(operator.tools["kubectl"]).decode())
    crds = [each for file in february.inference(dist) for each in yaml_text.load(file.read_text())]
    lab.write(
        {
            f"{COMPONENTS}/gotk-components.yaml": components,
            f"{COMPONENTS}/kustomization.yaml": [
                {
                    "apiVersion": "kustomize.config.k8s.io/v1beta1",
                    "kind": "Kustomization",
                    "resources": ["gotk-components.yaml"],
                }
            ],
            f"{CLUSTER}/crds.yaml": [_kustomization("inference-crds", "./crds")],
            f"{CLUSTER}/infrastructure.yaml": [_kustomization("infrastructure", "./infrastructure", "inference-crds")],
            "crds/inference.yaml": crds,
            "infrastructure/releases.yaml": _infrastructure(dist),
        }
    )
    operator.apply_server_side(components)
    source = {"interval": "1h", "url": URL, "ref": {"branch": "main"}}
    operator.apply(
        [_in_flux(SOURCE, "GitRepository", "flux-system", source), _kustomization("flux-system", f"./{CLUSTER}")]
    )
    version = dist.version("OCIRepository", "ai-gateway-controller")
    operator.install("aieg-crd", ("ai-gateway-crds-helm", version), AI_GATEWAY)
    operator.install("aieg", ("ai-gateway-helm", version), AI_GATEWAY)
    _await_releases(api, ("envoy-gateway", "kuadrant-operator"))


def _infrastructure(dist: Dist) -> list[Manifest]:
    """Sources and HelmReleases; one release has the name that Flux gives it, `<namespace>-<name>`."""
    oci = dist.one("OCIRepository", "envoy-gateway")["spec"]
    http = dist.one("HelmRepository", "kuadrant-operator")["spec"]
    kuadrant = dist.one("HelmRelease", "kuadrant-operator")["spec"]["chart"]["spec"]["version"]
    chart = {
        "chart": "kuadrant-operator",
        "version": _patches(kuadrant),
        "sourceRef": {"kind": "HelmRepository", "name": "kuadrant"},
    }
    common = {"interval": "10m", "install": {"createNamespace": True}}
    of_gateway: dict[str, Any] = {
        **common,
        "targetNamespace": ENVOY_GATEWAY,
        "chartRef": {"kind": "OCIRepository", "name": "envoy-gateway"},
        "values": february.gateway_values(dist),
    }
    of_kuadrant: dict[str, Any] = {
        **common,
        "targetNamespace": KUADRANT,
        "releaseName": "kuadrant-operator",
        "chart": {"spec": chart},
    }
    return [
        _in_flux(SOURCE, "OCIRepository", "envoy-gateway", oci | {"ref": {"semver": _patches(oci["ref"]["tag"])}}),
        _in_flux(SOURCE, "HelmRepository", "kuadrant", http),
        _in_flux(HELM, "HelmRelease", "envoy-gateway", of_gateway),
        _in_flux(HELM, "HelmRelease", "kuadrant-operator", of_kuadrant),
    ]


def _patches(version: str) -> str:
    """The range of a version's patches: `1.5.x`."""
    return f"{version.removeprefix('v').rpartition('.')[0]}.x"


def _in_flux(api_version: str, kind: str, name: str, spec: Mapping[str, Any]) -> Manifest:
    return object_(api_version, kind, name, spec, FLUX)


def _kustomization(name: str, path: str, *after: str) -> Manifest:
    reference = {"kind": "GitRepository", "name": "flux-system"}
    spec: dict[str, Any] = {
        "interval": "10m",
        "retryInterval": "5s",
        "path": path,
        "prune": True,
        "sourceRef": reference,
    }
    return _in_flux(KUSTOMIZATION, "Kustomization", name, spec | {"dependsOn": [{"name": each} for each in after]})


def _await_releases(api: KubernetesApi, names: Sequence[str]) -> None:
    def missing() -> str:
        found = {each["metadata"]["name"]: state(each) for each in api.list(HELM, "HelmRelease", FLUX)}
        waiting = (each for each in names if each not in found or not found[each].ready)
        return "; ".join(str(found.get(each, f"{each} is missing")) for each in waiting)

    wait_until(missing, _READY, f"{' and '.join(names)} are ready")


def _server(model: str, app: str, node: str, weights: Path) -> Manifest:
    deployment = february.server(model, app, app)
    labels = {"app": app}
    pod = deployment["spec"]["template"]["spec"]
    pod["nodeSelector"] = {"kubernetes.io/hostname": node}
    pod["securityContext"] = {"runAsUser": _USER, "runAsGroup": _USER, "runAsNonRoot": True}
    pod["volumes"] = [
        {"name": "cache", "hostPath": {"path": str(weights), "type": "DirectoryOrCreate"}},
        {"name": "shm", "emptyDir": {"medium": "Memory", "sizeLimit": "8Gi"}},
    ]
    (container,) = pod["containers"]
    container["args"] += ["--gpu-memory-utilization=0.40", "--max-model-len=32768", "--max-num-seqs=64"]
    container["args"].remove("--gpu-memory-utilization=0.70")
    values = {
        "HF_HOME": "/cache",
        "HF_HUB_OFFLINE": "1",
        "HF_HUB_DISABLE_XET": "1",
        "TRITON_CACHE_DIR": "/tmp/triton",  # noqa: S108 (in the container)
        "VLLM_WORKER_MULTIPROC_METHOD": "spawn",
    }
    container["env"] = [{"name": name, "value": value} for name, value in values.items()]
    container["volumeMounts"] = [
        {"name": "cache", "mountPath": "/cache"},
        {"name": "shm", "mountPath": "/dev/shm"},  # noqa: S108 (in the container)
    ]
    container["resources"] = {
        "requests": {"cpu": "4", "memory": "32Gi"},
        "limits": {"cpu": "8", "memory": "56Gi", _SHARE: "1"},
    }
    deployment["spec"]["selector"]["matchLabels"] = labels
    deployment["spec"]["template"]["metadata"]["labels"] = labels
    return deployment


def _pinned(proxy: Manifest, node: str) -> Manifest:
    """`externalTrafficPolicy: Local`: only the proxy's node answers, so the proxy may not move."""
    kubernetes = proxy["spec"]["provider"]["kubernetes"]
    kubernetes["envoyService"]["externalTrafficPolicy"] = "Local"
    kubernetes["envoyDeployment"] = {"pod": {"nodeSelector": {"kubernetes.io/hostname": node}}}
    return proxy


def _service(name: str) -> list[Manifest]:
    """A model without a pool: its Service, as a backend of Envoy AI Gateway."""
    fqdn = {"hostname": f"{name}.{NAMESPACE}.svc.cluster.local", "port": 8000}
    reference = {"group": "gateway.envoyproxy.io", "kind": "Backend", "name": name}
    return [
        object_("v1", "Service", name, {"selector": {"app": name}, "ports": [{"port": 8000}]}),
        object_(_EG, "Backend", name, {"endpoints": [{"fqdn": fqdn}]}),
        object_(_AI, "AIServiceBackend", name, {"schema": {"name": "OpenAI"}, "backendRef": reference}),
    ]


def _pool_values(dist: Dist) -> Manifest:
    values = february.pool_values(dist, POOL)
    values["inferencePool"]["modelServers"]["matchLabels"] = {"app": POOL}
    return values


def _routes() -> list[Manifest]:
    """Models by name, the list of models, and the override that was applied by hand."""

    def rule(model: str, backend: Mapping[str, str]) -> Manifest:
        match = {"headers": [{"type": "Exact", "name": "x-ai-eg-model", "value": model}]}
        return {"matches": [match], "backendRefs": [backend], "timeouts": {"request": "300s"}}

    rules = [
        rule(DENSE, {"name": "nemotron-8b"}),
        rule(VISION, {"group": "inference.networking.k8s.io", "kind": "InferencePool", "name": POOL}),
    ]
    costs = [{"metadataKey": "llm_total_token", "type": "TotalToken"}]
    listed = {
        "matches": [{"path": {"type": "Exact", "value": "/v1/models"}}],
        "backendRefs": [{"name": "models-aggregator", "port": 8000}],
    }
    parents = {"parentRefs": [TARGET]}
    target = {"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": "llm-inference"}
    return [
        object_(_AI, "AIGatewayRoute", "llm-inference", parents | {"rules": rules, "llmRequestCosts": costs}),
        object_("gateway.networking.k8s.io/v1", "HTTPRoute", "models-aggregator", parents | {"rules": [listed]}),
        object_(
            _EG,
            "EnvoyExtensionPolicy",
            "llm-inference-streaming",
            {"targetRefs": [target], "lua": [{"type": "Inline", "inline": _NOTHING}]},
        ),
    ]


def _aggregator(dist: Dist) -> list[Manifest]:
    name, labels = "models-aggregator", {"app": "models-aggregator"}
    image = dist.one("Deployment", "magpie-tts")["spec"]["template"]["spec"]["containers"][0]["image"]
    container = {
        "name": "aggregator",
        "image": image,
        "command": ["python", "-u", "/program/main.py", DENSE, VISION],
        "ports": [{"containerPort": 8000}],
        "readinessProbe": {"httpGet": {"path": "/health", "port": 8000}, "periodSeconds": 2},
        "volumeMounts": [{"name": "program", "mountPath": "/program"}],
    }
    pod = {"containers": [container], "volumes": [{"name": "program", "configMap": {"name": name}}]}
    spec = {
        "replicas": 1,
        "selector": {"matchLabels": labels},
        "template": {"metadata": {"labels": labels}, "spec": pod},
    }
    program: Manifest = {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": name, "namespace": NAMESPACE},
        "data": {"main.py": _AGGREGATOR},
    }
    return [
        program,
        object_("apps/v1", "Deployment", name, spec),
        object_("v1", "Service", name, {"selector": labels, "ports": [{"port": 8000}]}),
    ]
