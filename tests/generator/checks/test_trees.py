"""Are whole trees clean, and is a fault put into one found with nothing else?"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.checks.conftest import of
from tokenlabs.checks.rules import RULES
from tokenlabs.cli.check import page_of
from tokenlabs.manifests import tree

EXAMPLES = ("limits-all-envoy", "limits-requests-kuadrant", "verify-limits")


def test_dist_is_clean(repository: Path) -> None:
    assert of(tree.read(repository / "dist")) == []


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_clean(repository: Path, tmp_path: Path, example: str) -> None:
    shutil.copy(repository / "examples" / f"{example}.yaml", tmp_path / "platform.yaml")
    shutil.copy(repository / ".sops.yaml", tmp_path)
    # The examples name no tenants.
    shutil.copytree(repository / "secrets", tmp_path / "secrets", ignore=shutil.ignore_patterns("tenants"))
    subprocess.run([sys.executable, "-P", "-m", "tokenlabs", "synth", "-q"], cwd=tmp_path, check=True)
    files = tree.read(tmp_path / "dist")
    assert any(name.endswith("routes/llm-inference.yaml") for name in files)
    assert of(files) == []


def test_the_examples_are_those_of_the_repository(repository: Path) -> None:
    assert sorted(EXAMPLES) == sorted(each.stem for each in (repository / "examples").glob("*.yaml"))


@pytest.mark.parametrize(
    ("path", "old", "new", "expected"),
    [
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
    ],
)
def test_a_fault_in_dist_is_found_alone(repository: Path, path: str, old: str, new: str, expected: list[str]) -> None:
    files = {name: text for name, text in tree.read(repository / "dist").items() if name.startswith("microk8s/")}
    content = files[f"microk8s/{path}"].decode()
    assert old in content
    found = of(files | {f"microk8s/{path}": content.replace(old, new).encode()})
    assert sorted({each.partition(" ")[0] for each in found}) == expected, found


def test_ids_are_of_their_areas_and_each_rule_has_its_page(repository: Path) -> None:
    assert [rule.id for rule in RULES] == sorted({rule.id for rule in RULES})
    folder = repository / "constructs/tokenlabs/checks/rules"
    assert {page_of(rule).stem for rule in RULES} == {each.stem for each in folder.glob("tl*.py")}, (
        "a rule is not in RULES"
    )
    for rule in RULES:
        page = page_of(rule).read_text()
        assert page.startswith(f"# {rule.id}: {rule.title}\n")
        assert "## Before\n" in page
        assert "## After\n" in page
