"""Rules on nodes, start-up, kinds, listeners and lists of files: is each fault found, and nothing where there is none?"""

from __future__ import annotations

from textwrap import dedent

import pytest

from tests.generator.checks.conftest import found, of
from tokenlabs.checks.runner import check
from tokenlabs.spec.origins import PlatformFile

PLATFORM = b"""\
version: 1
cluster:
  distribution: microk8s
  storageClass: a
  nodes:
    spark: {arch: arm64, gpu: {product: NVIDIA-GB10, memory: 119Gi, unified: true}}
    plain: {arch: amd64}
"""
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: d, namespace: n}
spec:
  replicas: 1
  strategy: {type: Recreate}
  template:
    spec:
      nodeSelector: {kubernetes.io/hostname: spark}
      containers:
      - image: registry.example/server:v1
        startupProbe: {periodSeconds: 10, failureThreshold: 60}
        resources: {limits: {nvidia.com/gpu: 1, memory: 32Gi}}
"""
ROOT = """\
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: a, namespace: flux-system}
spec: {path: ./dist/microk8s/a, wait: true, timeout: 15m}
"""
LIST = "resources: [deployment.yaml]\n"


def _on_nodes(deployment: str, root: str = ROOT, files: str = LIST, platform: bytes = PLATFORM) -> list[str]:
    tree = {
        "microk8s/flux/a.yaml": root,
        "microk8s/a/deployment.yaml": deployment,
        "microk8s/a/kustomization.yaml": files,
    }
    file = PlatformFile("platform.yaml", platform)
    checked = check({name: text.encode() for name, text in tree.items()}, platform=file)
    return [f"{each.rule.id} {each.object} {each.says}" for each in checked.findings]


def test_accepts_pods_that_fit() -> None:
    assert _on_nodes(DEPLOYMENT) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("hostname: spark", "hostname: other", "TL404 Deployment n/d is pinned to node other, which `cluster.nodes` of"),
        (
            "replicas: 1",
            "replicas: 2",
            "TL404 Deployment n/d has pods that would stay Pending: the pods of node spark request 2 of GPUs together, and it "
            "has 1",
        ),
        ("hostname: spark", "hostname: plain", "TL404 Deployment n/d has pods that would stay Pending: the pods of node plain"),
        ("memory: 32Gi", "memory: 128Gi", "TL404 Deployment n/d has pods that would stay Pending: the pods of node spark"),
        (
            "hostname: spark}",
            "hostname: spark, kubernetes.io/arch: arm64, nvidia.com/gpu.product: H100}",
            "TL404 Deployment n/d requires `nvidia.com/gpu.product: H100` of node spark",
        ),
        ("server:v1", "server:v1-amd64", "TL406 Deployment n/d runs `registry.example/server:v1-amd64` on arm64"),
        (
            "failureThreshold: 60",
            "failureThreshold: 61",
            "TL405 Deployment n/d may take 610 s to start by its startup probe, but counts as failed after 600 s",
        ),
        (
            "spec:\n  replicas: 1",
            "spec:\n  progressDeadlineSeconds: 500\n  replicas: 1",
            "TL405 Deployment n/d may take 600 s to start by its startup probe, but counts as failed after 500 s",
        ),
    ],
)  # fmt: skip
def test_pods_that_do_not_fit(old: str, new: str, expected: str) -> None:
    assert old in DEPLOYMENT
    (says,) = _on_nodes(DEPLOYMENT.replace(old, new))
    assert says.startswith(expected)


@pytest.mark.parametrize(
    ("taints", "tolerations", "untolerated"),
    [
        ("taints: ['team=llm:NoSchedule']", "[]", "team=llm:NoSchedule"),
        ("taints: ['team=llm:NoExecute']", "[{key: team, operator: Exists, effect: NoSchedule}]", "team=llm:NoExecute"),
        ("taints: ['team=llm:NoSchedule']", "[{key: team, value: tts}]", "team=llm:NoSchedule"),
        ("taints: ['team=llm:NoSchedule']", "[{key: team, value: llm}]", ""),
        ("taints: ['team:NoSchedule']", "[{key: team}]", ""),
        ("taints: ['team=llm:NoSchedule']", "[{key: team, operator: Exists}]", ""),
        ("taints: ['team=llm:NoSchedule']", "[{operator: Exists}]", ""),
        ("taints: ['team=llm:PreferNoSchedule']", "[]", ""),
        ("gpu: {product: NVIDIA-GB10, memory: 119Gi, unified: true, taint: gpu-only}", "[]", "gpu-only"),
        ("gpu: {product: NVIDIA-GB10, memory: 119Gi, unified: true, taint: none}", "[]", ""),
    ],
)
def test_taints_of_the_node(taints: str, tolerations: str, untolerated: str) -> None:
    gpu = "gpu: {product: NVIDIA-GB10, memory: 119Gi, unified: true}"
    platform = PLATFORM.decode().replace(gpu, taints if taints.startswith("gpu") else f"{gpu}, {taints}")
    deployment = DEPLOYMENT.replace("      containers:", f"      tolerations: {tolerations}\n      containers:")
    says = _on_nodes(deployment, platform=platform.encode())
    node = f"TL404 Deployment n/d does not tolerate taint `{untolerated}` of node spark: its pods would stay Pending"
    assert says == ([node] if untolerated else [])


def test_nodes_are_unknown_without_platform_yaml() -> None:
    assert found(DEPLOYMENT.replace("hostname: spark", "hostname: other").replace("replicas: 1", "replicas: 9")) == []


def test_the_architecture_of_a_pods_own_selector_is_enough() -> None:
    own = DEPLOYMENT.replace("hostname: spark}", "hostname: spark, kubernetes.io/arch: arm64}")
    assert [each[:5] for each in found(own.replace("server:v1", "server:v1-x86_64"))] == ["TL406"]
    assert found(own.replace("server:v1", "server:v1-aarch64")) == []


def test_a_kustomization_waits_long_enough() -> None:
    short = ROOT.replace("timeout: 15m", "timeout: 5m")
    (says,) = _on_nodes(DEPLOYMENT, short)
    assert says.startswith(
        "TL405 Kustomization flux-system/a waits 300 s for Deployment n/d, which may take 600 s to start"
    )
    assert _on_nodes(DEPLOYMENT, short.replace("wait: true", "wait: false")) == []
    assert _on_nodes(DEPLOYMENT, ROOT.replace("timeout: 15m", "interval: 1h")) == []


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        (
            "resources: [deployment.yml]\n",
            {"lists `deployment.yml`, which is missing", "is not listed in microk8s/a/kust"},
        ),
        ("resources: [deployment.yaml, ../b]\n", {"lists `../b`, which is missing"}),
        ("resources: []\n", {"is not listed in microk8s/a/kustomization.yaml: Flux does not apply it"}),
        ("resources: [./deployment.yaml, https://example.com/a.yaml]\n", set()),
    ],
)
def test_lists_of_files(files: str, expected: set[str]) -> None:
    says = [each for each in _on_nodes(DEPLOYMENT, files=files) if each.startswith("TL507")]
    assert len(says) == len(expected)
    assert all(any(one in each for each in says) for one in expected)


def test_a_folder_that_flux_does_not_apply_may_hold_more() -> None:
    assert of({"a/kustomization.yaml": LIST.encode(), "a/b.yaml": DEPLOYMENT.encode()}, "TL507") == [
        "TL507 [resources: [deployment.yaml]]: File a/kustomization.yaml lists `deployment.yaml`, which is missing: Flux cannot "
        "build it, and applies nothing of it"
    ]


GATEWAY = """\
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: g, namespace: n}
spec:
  listeners:
  - {name: http, port: 80}
  - {name: team, port: 81, allowedRoutes: {namespaces: {from: All}}}
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: {name: r, namespace: n}
spec: {parentRefs: [{name: g}], rules: [{}]}
"""


@pytest.mark.parametrize(
    ("parent", "namespace", "why"),
    [
        ("{name: g}", "n", ""),
        ("{name: g, sectionName: http}", "n", ""),
        ("{name: g, port: 81, namespace: n}", "m", ""),
        ("{name: other, sectionName: https}", "n", ""),
        ("{name: g, sectionName: https}", "n", "none accepts sectionName `https`"),
        ("{name: g, port: 443}", "n", "none accepts port `443`"),
        ("{name: g, sectionName: http, namespace: n}", "m", "none accepts sectionName `http`"),
    ],
)
def test_a_route_has_a_listener(parent: str, namespace: str, why: str) -> None:
    tree = GATEWAY.replace("[{name: g}]", f"[{parent}]").replace(
        "{name: r, namespace: n}", f"{{name: r, namespace: {namespace}}}"
    )
    says = found(tree)
    assert [each[:5] for each in says] == (["TL107"] if why else [])
    assert all(why in each for each in says)


CRD = """\
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: things.example.com}
spec:
  group: example.com
  names: {kind: Thing}
  versions: [{name: v1, served: true}, {name: v1alpha1, served: false}]
---
"""


def _kind(api_version: str, kind: str) -> str:
    return f"apiVersion: {api_version}\nkind: {kind}\nmetadata: {{name: a, namespace: n}}\n"


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        (_kind("policy/v1beta1", "PodDisruptionBudget"), "write `policy/v1`"),
        (_kind("v1", "ServiceAcount"), "did you mean `ServiceAccount`?"),
        (_kind("extensions/v1beta1", "Ingress"), "none is defined"),
        (CRD + _kind("example.com/v1alpha1", "Thing"), "write `example.com/v1`"),
    ],
)
def test_a_kind_that_is_not_served(text: str, remedy: str) -> None:
    (finding,) = check({"a.yaml": text.encode()}).findings
    assert (finding.rule.id, finding.remedy) == ("TL108", remedy)


@pytest.mark.parametrize(
    "text",
    [
        _kind("batch/v1", "Job"),
        _kind("example.com/v9", "Thing"),
        CRD + _kind("example.com/v1", "Thing"),
        CRD + _kind("example.com/v1", "Other"),
        _kind("gateway.networking.k8s.io/v9", "Gateway"),
    ],
    ids=["kubernetes", "no-crd", "crd", "crd-of-another-kind", "not-installed"],
)
def test_kinds_that_are_served_or_not_known(text: str) -> None:
    assert found(text) == []


PORTS = """\
apiVersion: v1
kind: Service
metadata: {name: s, namespace: n}
spec: {ports: [{port: 80}]}
---
"""


@pytest.mark.parametrize(
    "text",
    [
        """\
        apiVersion: inference.networking.k8s.io/v1
        kind: InferencePool
        metadata: {name: p, namespace: n}
        spec: {endpointPickerRef: {name: s, port: {number: PORT}}}
        """,
        """\
        apiVersion: gateway.envoyproxy.io/v1alpha1
        kind: SecurityPolicy
        metadata: {name: p, namespace: n}
        spec: {extAuth: {grpc: {backendRefs: [{name: s, port: PORT}]}}}
        """,
        """\
        apiVersion: gateway.envoyproxy.io/v1alpha1
        kind: EnvoyExtensionPolicy
        metadata: {name: p, namespace: n}
        spec: {extProc: [{backendRefs: [{name: s, port: PORT}]}]}
        """,
        """\
        apiVersion: gateway.networking.k8s.io/v1
        kind: HTTPRoute
        metadata: {name: p, namespace: n}
        spec: {rules: [{filters: [{type: RequestMirror, requestMirror: {backendRef: {name: s, port: PORT}}}]}]}
        """,
    ],
    ids=["picker", "gate", "extension", "mirror"],
)
def test_everything_that_forwards_names_an_open_port(text: str) -> None:
    assert found(PORTS + dedent(text).replace("PORT", "80")) == []
    (says,) = found(PORTS + dedent(text).replace("PORT", "81"))
    assert "sends to port 81 of Service n/s, which has 80" in says


def test_an_encrypted_secret_needs_decryption() -> None:
    secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: n}\ndata: {a: 'ENC[x]'}\nsops: {mac: a}\n"
    files = {"microk8s/flux/a.yaml": ROOT.encode(), "microk8s/a/secret.yaml": secret.encode()}
    (says,) = of(files)
    assert "Kustomization flux-system/a has no `decryption`, and applies Secret n/s" in says
    decrypted = ROOT.replace("wait: true", "wait: true, decryption: {provider: sops}")
    assert of(files | {"microk8s/flux/a.yaml": decrypted.encode()}) == []


@pytest.mark.parametrize(("runtime", "missing"), [("nvidia", False), ("nvidea", True)])
def test_a_runtime_class_is_that_of_the_nodes(runtime: str, missing: bool) -> None:
    says = _on_nodes(DEPLOYMENT.replace("      containers:", f"      runtimeClassName: {runtime}\n      containers:"))
    assert [each[:5] for each in says] == (["TL101"] if missing else [])
    assert all("refers to RuntimeClass nvidea, which neither the tree nor platform.yaml has" in each for each in says)
