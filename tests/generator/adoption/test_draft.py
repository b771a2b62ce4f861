"""The draft of a platform.yaml: what is read of a cluster, and what it says is unknown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from syrupy.assertion import SnapshotAssertion

from tests.generator.several_nodes import deployment, on
from tokenlabs.adoption.description import describe, placement, platform_yaml, vllm
from tokenlabs.adoption.description import nodes as description_of_nodes
from tokenlabs.adoption.description.described import Described
from tokenlabs.manifests.objects import documents, parse
from tokenlabs.manifests.references.pods import pods
from tokenlabs.manifests.tree import read
from tokenlabs.spec.loader import load

FEBRUARY = Path(__file__).with_name("february")
AUGUST = Path(__file__).with_name("august")


def drafted(folder: Path) -> Described:
    return describe(parse(documents(read(folder))))


def test_the_draft_of_the_guides_cluster(snapshot: SnapshotAssertion) -> None:
    assert platform_yaml(drafted(FEBRUARY)) == snapshot


def test_the_completed_draft_of_the_guides_cluster_is_a_valid_platform(tmp_path: Path) -> None:
    fields: dict[str, Any] = yaml.safe_load(platform_yaml(drafted(FEBRUARY)))
    for node in ("spark-01", "spark-02"):
        fields["cluster"]["nodes"][node]["gpu"]["memory"] = "119Gi"
    fields["gitops"] = {"repository": "https://github.com/example/lab"}
    (tmp_path / "platform.yaml").write_text(yaml.safe_dump(fields))
    platform = load(tmp_path / "platform.yaml").platform
    assert [each.id for each in platform.models] == [
        "nvidia/Llama-3.1-Nemotron-Nano-8B-v1",
        "nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-FP8",
    ]
    assert platform.models[1].vllm.enforce_eager
    assert platform.tiers["free"].requests == {"24h": 100, "1m": 10}


def test_each_tenant_is_added_with_the_key_that_it_has() -> None:
    get = (
        "kubectl -n kuadrant-system get secret {} -o jsonpath='{{.data.api_key}}' | base64 -d | tokenlabs tenant add {}"
    )
    assert drafted(FEBRUARY).commands == (
        f"{get.format('tenant-free-demo', 'tenant-free-demo')} --user demo-free-user --tier free --key-stdin",
        f"{get.format('tenant-pro-demo', 'tenant-pro-demo')} --user demo-pro-user --tier pro --key-stdin",
    )


def test_says_what_it_cannot_describe() -> None:
    unknown = "\n".join(drafted(AUGUST).unknown)
    assert "token-labs/qwen loads" not in unknown
    assert "`Qwen3-0.6B` has no picker; if it makes embeddings, write `task: embedding`" in unknown
    assert "pinned to no node; write `node` of `Qwen3-0.6B`" in unknown
    assert "`big` is routed to sglang, behind which no pods were found" in unknown
    assert "listener alternative on port 8000 is left out" in unknown
    assert "no RateLimitPolicy of Kuadrant limits a tier" in unknown
    assert "the objects have no Node" in unknown


NODES = b"""
apiVersion: v1
kind: Node
metadata: {name: a, labels: {kubernetes.io/arch: amd64, rack: "1", other: x}}
---
apiVersion: v1
kind: Node
metadata: {name: b, labels: {kubernetes.io/arch: amd64, rack: "1"}}
---
apiVersion: v1
kind: Node
metadata: {name: c, labels: {kubernetes.io/arch: arm64}}
---
"""


@pytest.mark.parametrize(
    ("where", "model"),
    [
        (on("a", "c"), {"nodes": ["a", "c"]}),
        (on("c"), {"node": "c"}),
        ("nodeSelector: {kubernetes.io/hostname: c}", {"node": "c"}),
        ("nodeSelector: {rack: '1'}", {"nodeSelector": {"rack": "1"}}),
        ("nodeSelector: {kubernetes.io/arch: arm64}", {"node": "c"}),
        ("nodeSelector: {}", {}),
    ],
)
def test_the_nodes_of_a_model(where: str, model: dict[str, Any]) -> None:
    tree = {"a.yaml": NODES + deployment("x", where).encode()}
    objects = parse(documents(tree))
    (template,) = pods(objects)
    assert placement.of(objects, template.spec) == model
    nodes = description_of_nodes.describe(objects).fields["cluster"]["nodes"]
    assert [node.get("labels") for node in nodes.values()] == (
        [{"rack": "1"}, {"rack": "1"}, None] if "nodeSelector" in model else [None] * 3
    )


def test_describes_a_model_behind_a_service() -> None:
    (model,) = drafted(AUGUST).fields["models"]
    assert (model["pool"], model["picker"]) == ("qwen", False)
    assert model["vllm"] == {"maxModelLen": 32768, "tensorParallelSize": 1}


def test_a_limit_for_two_tiers_is_left_to_the_operator() -> None:
    policy = b"""
apiVersion: kuadrant.io/v1
kind: RateLimitPolicy
metadata: {name: limits, namespace: a}
spec: {limits: {all: {rates: [{limit: 1, window: 1m}], when: [{predicate: 'auth.identity.groups in ["free", "pro"]'}]}}}
"""
    found = describe(parse(documents({"a.yaml": policy})))
    assert "tiers" not in found.fields
    assert any("limits `all` for free, pro" in each for each in found.unknown)


@pytest.mark.parametrize(
    ("container", "model", "fields", "others"),
    [
        ({"command": ["vllm", "serve"], "args": ["a/b", "--dtype=half"]}, "a/b", {"vllm.dtype": "half"}, []),
        ({"command": ["bash", "-c"], "args": ["vllm serve a/b --enforce-eager"]}, "a/b", {"vllm.enforceEager": True}, []),
        ({"command": ["sh", "-ec", "exec vllm serve a/b \\\n  -tp 2"]}, "a/b", {"vllm.tensorParallelSize": 2}, []),
        ({"image": "vllm/vllm-openai:v1", "args": ["--model", "a/b"]}, "a/b", {}, []),
        ({"command": ["vllm", "serve"], "args": ["a/b", "--runner", "pooling"]}, "a/b", {"task": "embedding"}, []),
        ({"command": ["vllm", "serve"], "args": ["a/b", "--task=embed"]}, "a/b", {"task": "embedding"}, []),
        ({"command": ["vllm", "serve"], "args": ["a/b", "--task=generate"]}, "a/b", {}, []),
        ({"command": ["vllm", "serve"], "args": ["a/b", "--task=score"]}, "a/b", {}, ["--task=score"]),
        ({"args": ["python3", "-m", "vllm.entrypoints.openai.api_server", "--model=a/b"]}, "a/b", {}, []),
        (
            {"command": ["vllm", "serve", "a/b"], "args": ["--speculative-config", '{"a": 1}', "-O3", "--async-scheduling"]},
            "a/b",
            {},
            ['--speculative-config={"a": 1}', "-O3", "--async-scheduling"],
        ),
    ],
)  # fmt: skip
def test_reads_the_arguments_of_vllm(
    container: dict[str, Any], model: str, fields: dict[str, Any], others: list[str]
) -> None:
    words = vllm.words(container)
    assert words is not None
    assert vllm.model(words) == model
    assert vllm.fields(words) == (fields, others)


def test_another_engine_is_not_taken_for_vllm() -> None:
    assert vllm.words({"command": ["python3", "-m", "sglang.launch_server"], "args": ["--model-path", "a"]}) is None


def test_no_secret_of_the_cluster_gets_into_the_draft() -> None:
    key, token, password = "tlabs_0123456789abcdefghij", "hf_abcdefghijklmnopqrstuv", "s3cretpassword"
    objects = f"""
apiVersion: aigateway.envoyproxy.io/v1alpha1
kind: AIGatewayRoute
metadata: {{name: models, namespace: a}}
spec:
  rules:
  - matches: [{{headers: [{{name: x-ai-eg-model, value: a/b}}]}}]
    backendRefs: [{{group: inference.networking.k8s.io, kind: InferencePool, name: pool}}]
---
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {{name: pool, namespace: a}}
spec: {{selector: {{matchLabels: {{app: pool}}}}}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {{name: server, namespace: a}}
spec:
  template:
    metadata: {{labels: {{app: pool}}}}
    spec:
      containers:
      - image: vllm/vllm-openai:v1
        args: [--model, a/b, --api-key, {password}, --async-scheduling]
        env:
        - {{name: HUGGING_FACE_HUB_TOKEN, value: {token}}}
        - {{name: CALLS, value: "https://ada:{password}@example.com/"}}
        - {{name: OWN, value: {key}}}
        - {{name: DB_PASSWORD, value: {password}}}
        - {{name: EOS_TOKEN, value: "</s>"}}
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {{name: flux-system, namespace: flux-system}}
spec: {{url: "https://ada:{password}@github.com/example/lab"}}
""".encode()
    described = describe(parse(documents({"a.yaml": objects})))
    text = platform_yaml(described)
    assert not any(each in text for each in (key, token, password))
    (model,) = described.fields["models"]
    assert model["env"] == {"EOS_TOKEN": "</s>"}
    assert model["vllm"]["extraArgs"] == ["--async-scheduling"]
    assert described.fields["gitops"]["repository"] == "https://github.com/example/lab"
    for name in ("HUGGING_FACE_HUB_TOKEN", "CALLS", "OWN", "DB_PASSWORD", "--api-key"):
        assert any(name in each and "looks like a secret" in each for each in described.unknown), name


ROUTE = """\
apiVersion: aigateway.envoyproxy.io/v1beta1
kind: AIGatewayRoute
metadata: {name: chat, namespace: lab}
spec:
  rules:
    - matches:
        - {headers: [{name: x-ai-eg-model, value: "qwen3:8b"}]}
        - {headers: [{name: x-ai-eg-model, value: chat}]}
        - {headers: [{name: x-ai-eg-model, value: support}]}
      backendRefs: [{group: inference.networking.k8s.io, kind: InferencePool, name: qwen}]
---
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {name: qwen, namespace: lab}
spec: {selector: {matchLabels: {app: qwen}}, targetPorts: [{number: 8000}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: qwen, namespace: lab}
spec:
  template:
    metadata: {labels: {app: qwen}}
    spec:
      containers:
        - name: vllm
          image: ghcr.io/acme/vllm:v1
          args: [--model=Qwen/Qwen3-8B, --revision, v1, --served-model-name, "qwen3:8b", chat, --enable-lora,
                 --lora-modules, support=acme/support-lora, --max-lora-rank, "32", --limit-mm-per-prompt, image=2, video=1]
"""


# A pool for the last name, with the same picker and pods.
POOL_OF_A_NAME = (
    ROUTE.replace(
        "        - {headers: [{name: x-ai-eg-model, value: support}]}\n",
        "",
    )
    .replace("targetPorts: [{number: 8000}]}", "targetPorts: [{number: 8000}], endpointPickerRef: {name: qwen-epp}}")
    .replace(
        "kind: InferencePool, name: qwen}]\n",
        """kind: InferencePool, name: qwen}]
    - matches: [{headers: [{name: x-ai-eg-model, value: support}]}]
      backendRefs: [{group: inference.networking.k8s.io, kind: InferencePool, name: qwen.support}]
---
apiVersion: inference.networking.k8s.io/v1
kind: InferencePool
metadata: {name: qwen.support, namespace: lab}
spec: {selector: {matchLabels: {app: qwen}}, targetPorts: [{number: 8000}], endpointPickerRef: {name: qwen-epp}}
""",
    )
)


@pytest.mark.parametrize("cluster", [ROUTE, POOL_OF_A_NAME])
def test_names_that_lead_to_the_same_servers_are_one_model(cluster: str) -> None:
    assert cluster.count("kind: InferencePool\n") == cluster.count("kind: InferencePool, name")
    objects = parse(documents({"lab.yaml": cluster.encode()}))
    (model,) = describe(objects).fields["models"]
    assert {name: model[name] for name in ("id", "aliases", "source", "revision", "adapters", "vllm")} == {
        "id": "qwen3:8b",
        "aliases": ["chat"],
        "source": "Qwen/Qwen3-8B",
        "revision": "v1",
        "adapters": [{"id": "support", "source": "acme/support-lora"}],
        "vllm": {"maxLoraRank": 32, "extraArgs": ["--limit-mm-per-prompt", "image=2", "video=1"]},
    }


def test_a_tenant_of_several_groups_gets_the_one_that_is_a_tier() -> None:
    text = b"""
apiVersion: kuadrant.io/v1
kind: RateLimitPolicy
metadata: {name: limits, namespace: a}
spec: {limits: {pro: {rates: [{limit: 1, window: 1m}]}}}
---
apiVersion: v1
kind: Secret
metadata:
  name: ada
  namespace: kuadrant-system
  labels: {authorino.kuadrant.io/managed-by: authorino}
  annotations: {kuadrant.io/groups: "research, pro", secret.kuadrant.io/user-id: ada}
"""
    (command,) = describe(parse(documents({"a.yaml": text}))).commands
    assert "--tier pro " in command


GROUP = """
apiVersion: leaderworkerset.x-k8s.io/v1
kind: LeaderWorkerSet
metadata: {name: large, namespace: lab}
spec:
  leaderWorkerTemplate:
    size: 2
    leaderTemplate:
      metadata: {labels: {app: qwen}}
      spec:
        nodeSelector: {kubernetes.io/hostname: spark-01}
        containers:
          - name: sglang
            image: lmsysorg/sglang:v0.5
            command: [python3, -m, sglang.launch_server]
            args: [--model-path, Qwen/Qwen3-235B, --pp-size, "2"]
    workerTemplate:
      spec: {nodeSelector: {kubernetes.io/hostname: spark-02}, containers: [{name: sglang, image: "lmsysorg/sglang:v0.5"}]}
"""


def test_reads_a_model_over_several_nodes() -> None:
    objects = ROUTE.rpartition("---\n")[0] + "---" + GROUP
    described = describe(parse(documents({"a.yaml": objects.encode()})))
    (model,) = described.fields["models"]
    assert (model["multiNode"], model["nodes"], model["engine"]) == ({"size": 2}, ["spark-01", "spark-02"], "sglang")
    assert "node" not in model
    assert any("runs as LeaderWorkerSet lab/large, several pods as one server" in each for each in described.unknown)
