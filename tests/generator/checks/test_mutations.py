"""Is a fault put into the rendered tree found, with nothing else? One fault for each rule, at least."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tokenlabs.checks.rules import RULES
from tokenlabs.checks.runner import check
from tokenlabs.manifests import tree
from tokenlabs.manifests.tree import Tree
from tokenlabs.spec.origins import beside

Fault = tuple[str, str, str, list[str]]
"""File of `dist/microk8s`, its text, what is written instead (without text: added at the end), ids of the findings."""

GATE = (Path(__file__).parents[3] / "dist/microk8s/gateway/gate.yaml").read_text()
AUTHORIZATION = GATE[GATE.index("  authorization:\n") : GATE.index("  hosts:\n")]
SECURITY_POLICY = GATE[
    GATE.index("apiVersion:") : GATE.index("apiVersion: gateway.envoyproxy.io/v1alpha1\nkind: Backend\n")
]
API_KEYS = "      apiKey:\n        selector:\n          matchLabels:\n            app: token-labs\n"
IN_DIST: list[Fault] = [
    ("redis/service.yaml", "kind: Service\n", "kind: Service\nkind: Service\n", ["TL001"]),
    ("redis/service.yaml", "kind: Service\n", "", ["TL001"]),
    (
        "policies/envoy-limits.yaml",
        "",
        "apiVersion: gateway.envoyproxy.io/v1alpha1\nkind: BackendTrafficPolicy\nmetadata: {name: b, namespace: token-labs}\n"
        "spec: {targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: token-labs-gateway}]}\n",
        ["TL202"],
    ),
    (
        "redis/config.yaml",
        "",
        "apiVersion: v1\nkind: Service\nmetadata: {name: redis, namespace: redis-system}\n"
        "spec: {ports: [{name: redis, port: 6379, targetPort: redis}], selector: {app.kubernetes.io/name: redis}}\n",
        ["TL502"],
    ),
    (
        "routes/magpie-tts.yaml",
        "",
        "apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: other, namespace: token-labs}\n"
        "spec: {parentRefs: [{name: token-labs-gateway}], rules: [{matches: [{path: {type: Exact, "
        "value: /v1/audio/speech}}], backendRefs: [{name: magpie-tts, port: 8000}]}]}\n",
        ["TL105"],
    ),
    (
        "routes/magpie-tts.yaml",
        "    name: token-labs-gateway\n",
        "    name: token-labs-gateway\n    sectionName: tls\n",
        ["TL107"],
    ),
    ("models/token-labs-pool/pool.yaml", "number: 9002", "number: 9003", ["TL104"]),
    (
        "gateway/gate.yaml",
        "gateway.envoyproxy.io/v1alpha1\nkind: Sec",
        "gateway.envoyproxy.io/v1\nkind: Sec",
        ["TL108"],
    ),
    (
        "models/token-labs-pool/server.yaml",
        "storageClassName: microk8s-hostpath",
        "storageClassName: hostpath",
        ["TL101"],
    ),
    ("models/token-labs-pool/server.yaml", "runtimeClassName: nvidia", "runtimeClassName: nvidea", ["TL101"]),
    ("gateway/gate.yaml", "  hosts:\n  - '*'\n", "", ["TL207"]),
    ("redis/server.yaml", "kind: StatefulSet", "kind: StatefulSets", ["TL108"]),
    ("models/token-labs-pool/server.yaml", "replicas: 1", "replicas: 2", ["TL404"]),
    ("models/token-labs-pool/server.yaml", "hostname: spark-01", "hostname: spark-03", ["TL404"]),
    ("models/token-labs-pool/server.yaml", "progressDeadlineSeconds: 1525", "progressDeadlineSeconds: 300", ["TL405"]),
    ("removals/models-token-labs-pool.yaml", "timeout: 26m", "timeout: 5m", ["TL405"]),
    ("speech/magpie-tts.yaml", "hostname: spark-01", "hostname: controller", ["TL406"]),
    ("models/token-labs-pool/picker.yaml", "scheduler:v0.7.1", "scheduler:v0.7.1-arm64", ["TL406"]),
    ("routes/kustomization.yaml", "- magpie-tts.yaml\n", "", ["TL507"]),
    ("routes/kustomization.yaml", "- magpie-tts.yaml\n", "- magpie-tts.yaml\n- riva.yaml\n", ["TL507"]),
    ("flux/tenants.yaml", "  decryption:\n    provider: sops\n    secretRef:\n      name: sops-age\n", "", ["TL604"]),
    ("envoy-gateway/source.yaml", "tag: v1.8.3", "tag: v1.6.3", ["TL701", "TL702"]),
    ("crds/gateway-api.yaml", "tag: v1.5.1", "tag: v1.4.1", ["TL701"]),
    ("crds/envoy-ai-gateway.yaml", "tag: v1.0.0", "tag: v0.7.0", ["TL702"]),
    (
        "monitoring/dashboard-tenants.yaml",
        "gen_ai_client_token_usage_sum",
        "gen_ai_client_token_usage_token_sum",
        ["TL802"],
    ),
    ("monitoring/alerts-models.yaml", "inference_pool_ready_pods", "inference_pool_ready", ["TL802"]),
    ("routes/magpie-tts.yaml", "- name: magpie-tts\n", "- name: magpie\n", ["TL101"]),
    ("routes/magpie-tts.yaml", "port: 8000", "port: 8080", ["TL104"]),
    (
        "models/token-labs-pool/pool.yaml",
        "name: token-labs-pool-epp\n    port",
        "name: other-epp\n    port",
        ["TL101"],
    ),
    (
        "models/token-labs-pool/pool.yaml",
        "llm-d.ai/role: decode\n  targetPorts",
        "llm-d.ai/role: x\n  targetPorts",
        ["TL103"],
    ),
    ("models/token-labs-pool/server.yaml", "claimName: token-labs-pool-weights", "claimName: weights", ["TL101"]),
    ("gateway/gate.yaml", "failOpen: false", "failOpen: true", ["TL201"]),
    ("gateway/gate.yaml", SECURITY_POLICY, "", ["TL201"]),
    ("gateway/gate.yaml", "  hosts:\n", "  when:\n  - predicate: 'false'\n  hosts:\n", ["TL209"]),
    ("gateway/gate.yaml", 'request.method == "GET" &&', "true ||", ["TL209"]),
    ("gateway/gate.yaml", "  authentication:\n", "  authentication:\n    public:\n      anonymous: {}\n", ["TL210"]),
    ("gateway/gate.yaml", API_KEYS, "      anonymous: {}\n", ["TL210"]),
    ("gateway/gate.yaml", AUTHORIZATION, "", ["TL302"]),
    ("gateway/gate.yaml", "    name: token-labs-gateway\n---", "    name: gateway\n---", ["TL101", "TL201"]),
    ("redis/server.yaml", "name: redis-auth", "name: redis-password", ["TL101"]),
    ("redis/server.yaml", "key: password", "key: pass", ["TL102"]),
    (
        "routes/llm-inference.yaml",
        "nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8",
        "nvidia/Llama-3.1-Nemotron-Nano-8B-v1",
        ["TL105", "TL401"],
    ),
    ("routes/magpie-tts.yaml", "value: /v1/audio/speech", "value: /v1/chat/completions", ["TL106"]),
    (
        "routes/llm-inference.yaml",
        "    - headers:\n      - name: x-ai-eg-model\n        type: Exact\n        value: nvidia/Llama",
        "    - headers:\n      - name: other\n        value: other\n"
        "    - headers:\n      - name: x-ai-eg-model\n        type: Exact\n        value: nvidia/Llama",
        ["TL407"],
    ),
    (
        "models/token-labs-pool/server.yaml",
        "",
        "apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: scaled, namespace: token-labs}\n"
        "spec: {scaleTargetRef: {name: token-labs-pool-decode}, maxReplicaCount: 1, triggers: []}\n",
        ["TL408"],
    ),
    ("routes/llm-inference.yaml", "value: nvidia/Llama-3.1", "value: nvidia/Llama-3.2", ["TL401"]),
    (
        "speech/magpie-tts.yaml",
        "path: /health\n            port: http\n",
        "path: /health\n            port: web\n",
        ["TL402"],
    ),
    ("models/token-labs-pool/server.yaml", "type: Recreate", "type: RollingUpdate", ["TL403"]),
    (
        "monitoring/monitors.yaml",
        "llm-d.ai/inference-serving: 'true'",
        "llm-d.ai/inference-serving: 'yes'",
        ["TL801"],
    ),
    ("gateway/gate.yaml", "request.url_path", "request.path", ["TL203"]),
    ("gateway/gate.yaml", "x-token-labs-user:", "x-token-labs-usr:", ["TL204"]),
    ("policies/envoy-limits.yaml", "  rateLimit:\n", "  compressor: [{type: Gzip}]\n  rateLimit:\n", ["TL206"]),
    ("routes/llm-inference.yaml", "metadataKey: llm_total_token", "metadataKey: total", ["TL301"]),
    ("gateway/gate.yaml", '"pro", "enterprise"]', '"pro"]', ["TL302"]),
    ("tenants/tenant-pro-demo.yaml", "kuadrant.io/groups: pro", "kuadrant.io/groups: gold", ["TL302"]),
    (
        "policies/envoy-limits.yaml",
        "descriptor_key: token-labs/token-labs-gateway/rule/2\n",
        "descriptor_key: x\n",
        ["TL303"],
    ),
    ("envoy-gateway/release.yaml", "type: Redis", "type: Memory", ["TL306"]),
    ("redis/server.yaml", '          requirepass "$PASSWORD"\n', "", ["TL307"]),
    (
        "envoy-gateway/release.yaml",
        "                - name: REDIS_AUTH\n",
        "                - name: REDIS_PASSWORD\n",
        ["TL307"],
    ),
    ("envoy-gateway/release.yaml", "name: redis-auth", "name: redis-password", ["TL307"]),
    ("flux/routes.yaml", "path: ./dist/microk8s/routes", "path: ./dist/microk8s/routs", ["TL501"]),
    ("flux/policies.yaml", "- name: token-labs-gateway", "- name: token-labs-routes", ["TL501"]),
    ("flux/tenants.yaml", "    name: token-labs\n", "    name: token-lab\n", ["TL501"]),
    ("models/token-labs-pool/server.yaml", "kustomize.toolkit.fluxcd.io/prune: disabled", "a: b", ["TL503"]),
    ("flux/routes.yaml", "  - name: token-labs-policies\n", "", ["TL504"]),
    ("envoy-gateway/release.yaml", "crds: Skip\n    strategy", "crds: Create\n    strategy", ["TL505"]),
    ("envoy-gateway/release.yaml", "enableEnvoyPatchPolicy: true", "enableEnvoyPatchPolicy: false", ["TL506"]),
    ("envoy-gateway/release.yaml", "              - Route\n", "", ["TL506"]),
    ("tenants/tenant-pro-demo.yaml", "api_key: ENC[", "api_key: plain[", ["TL601"]),
    ("tenants/tenant-pro-demo.yaml", "api_key: ENC[", "api_key: change_me[", ["TL602"]),
    ("tenants/tenant-pro-demo.yaml", "f301e955a310e0cc", "84cd3f94c7eab3e3", ["TL603"]),
    (
        "models/picker-access.yaml",
        "",
        "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: pods}\n"
        "roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}\n"
        "subjects: [{apiGroup: rbac.authorization.k8s.io, kind: Group, name: 'system:serviceaccounts'}]\n",
        ["TL605"],
    ),
]
WITH_KUADRANT: list[Fault] = [
    (
        "policies/request-limits.yaml",
        "",
        "apiVersion: kuadrant.io/v1alpha1\nkind: TokenRateLimitPolicy\nmetadata: {name: all, namespace: token-labs}\n"
        "spec:\n  targetRef: {group: gateway.networking.k8s.io, kind: Gateway, name: token-labs-gateway}\n"
        "  overrides: {limits: {day: {rates: [{limit: 50, window: 24h}]}}}\n---\n"
        "apiVersion: kuadrant.io/v1alpha1\nkind: TokenRateLimitPolicy\nmetadata: {name: one, namespace: token-labs}\n"
        "spec:\n  targetRef: {group: gateway.networking.k8s.io, kind: HTTPRoute, name: llm-inference}\n"
        "  limits: {day: {rates: [{limit: 5, window: 24h}]}}\n",
        ["TL208"],
    ),
    (
        "policies/request-limits.yaml",
        "",
        "apiVersion: gateway.envoyproxy.io/v1alpha1\nkind: EnvoyExtensionPolicy\n"
        "metadata: {name: lua, namespace: token-labs}\n"
        "spec: {targetRefs: [{group: gateway.networking.k8s.io, kind: HTTPRoute, name: magpie-tts}]}\n",
        ["TL205"],
    ),
    (
        "policies/request-limits.yaml",
        "",
        "apiVersion: kuadrant.io/v1alpha1\nkind: TokenRateLimitPolicy\nmetadata: {name: tokens, namespace: token-labs}\n"
        "spec:\n  targetRef: {group: gateway.networking.k8s.io, kind: HTTPRoute, name: llm-inference}\n"
        "  limits: {minute: {rates: [{limit: 5, window: 1m}]}, day: {rates: [{limit: 50, window: 24h}]}}\n",
        ["TL304"],
    ),
    ("policies/request-limits.yaml", "auth.identity.userid", 'auth.identity["userid"]', ["TL305"]),
    ("policies/request-limits.yaml", "auth.identity.userid", "auth.identity.user", ["TL204"]),
    ("policies/request-limits.yaml", 'request.method == "POST"', 'request.path == "/v1"', ["TL203"]),
]


PLATFORM = beside(Path(__file__).parents[3] / "dist")


def _found(files: Tree, fault: Fault) -> list[str]:
    path, old, new, _ = fault
    name = f"microk8s/{path}"
    text = files[name].decode()
    assert old in text
    changed = text.replace(old, new) if old else f"{text}---\n{new}"
    return sorted({each.rule.id for each in check(files | {name: changed.encode()}, platform=PLATFORM).findings})


@pytest.fixture(scope="session")
def dist(repository: Path) -> Tree:
    files = tree.read(repository / "dist")
    return {name: text for name, text in files.items() if name.startswith("microk8s/")}


@pytest.fixture(scope="session")
def with_kuadrant(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """What the example with Kuadrant's limits renders."""
    folder = tmp_path_factory.mktemp("kuadrant")
    shutil.copy(repository / "examples/limits-requests-kuadrant.yaml", folder / "platform.yaml")
    shutil.copy(repository / ".sops.yaml", folder)
    shutil.copytree(repository / "secrets", folder / "secrets", ignore=shutil.ignore_patterns("tenants"))
    subprocess.run([sys.executable, "-P", "-m", "tokenlabs", "synth", "-q"], cwd=folder, check=True)
    files = tree.read(folder / "dist")
    return {name: text for name, text in files.items() if name.startswith("microk8s/")}


@pytest.mark.parametrize("fault", IN_DIST, ids=lambda fault: "-".join(fault[3]))
def test_a_fault_in_dist_is_found_alone(dist: Tree, fault: Fault) -> None:
    assert _found(dist, fault) == fault[3]


@pytest.mark.parametrize("fault", WITH_KUADRANT, ids=lambda fault: "-".join(fault[3]))
def test_a_fault_beside_kuadrant_is_found_alone(with_kuadrant: Tree, fault: Fault) -> None:
    assert _found(with_kuadrant, fault) == fault[3]


def test_every_rule_has_a_fault() -> None:
    alone = {ids[0] for *_, ids in (*IN_DIST, *WITH_KUADRANT) if len(ids) == 1}
    assert {rule.id for rule in RULES} - alone == set()
