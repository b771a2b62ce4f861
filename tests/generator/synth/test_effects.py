"""Is an operator told what a change does in the cluster, before the files of it?"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests.generator.synth.conftest import Synth, edit, edit_file
from tokenlabs.manifests.tree import read

FREE = "  free: {requests: {1m: 10, 24h: 100}, tokens: {1m: 5000, 24h: 50000}}"


def told(checkout: Path, synth: Synth, target: str = "microk8s", *arguments: str) -> list[str]:
    done = synth(checkout, "--json", *arguments)
    assert done.returncode == 0, done.stderr
    return [f"{each['subject']} {each['change']}" for each in json.loads(done.stdout)["effects"].get(target, [])]


def drop(checkout: Path, first: str, after: str) -> None:
    """Deletes the lines of platform.yaml from one to before another."""
    file = checkout / "platform.yaml"
    head, _, rest = file.read_text().partition(first)
    file.write_text(head + after + rest.partition(after)[2])


def test_a_changed_argument_restarts_its_model_and_no_other(checkout: Path, synth: Synth) -> None:
    edit(checkout, "vllm: {dtype: bfloat16}", "vllm: {dtype: float16}")
    assert told(checkout, synth) == ["model token-labs-pool restarts: its pod template changes"]


def test_a_removed_model_is_deleted_with_its_picker(checkout: Path, synth: Synth) -> None:
    drop(checkout, "  - id: nvidia/NVIDIA-Nemotron", "\nmodelDefaults:")
    found = told(checkout, synth)
    assert "model nemotron-vl-pool is deleted" in found
    assert "endpoint picker of nemotron-vl-pool is deleted" in found
    assert not [line for line in found if "token-labs-pool" in line and "restart" in line]


def test_an_added_model_starts(checkout: Path, synth: Synth) -> None:
    edit(
        checkout,
        "\nmodelDefaults:",
        "  - {id: acme/new, pool: new-pool, engine: llm-d-inference-sim}\n\nmodelDefaults:",
    )
    assert {"model new-pool starts", "endpoint picker of new-pool starts"} <= set(told(checkout, synth))


def test_another_storage_class_is_rejected_for_a_stateful_set(checkout: Path, synth: Synth) -> None:
    edit(checkout, "storageClass: microk8s-hostpath", "storageClass: fast")
    assert (
        "StatefulSet redis-system/redis is rejected by the API server, and its layer is not applied: "
        "`spec.volumeClaimTemplates` cannot change"
    ) in told(checkout, synth)


def test_reports_exposure(checkout: Path, synth: Synth) -> None:
    edit(checkout, "type: LoadBalancer, externalTrafficPolicy: Cluster", "type: ClusterIP")
    edit(checkout, "origins: []", "origins: [https://chat.example.com]")
    edit(checkout, "    - /v1/audio/health\n", "")
    found = told(checkout, synth)
    assert any(
        line.startswith("the gateway is exposed differently: ") and "type LoadBalancer → ClusterIP" in line
        for line in found
    )
    assert "closed paths: /v1/audio/health" in found
    assert "web pages that may call the API: https://chat.example.com" in found


def test_limits_are_told_with_both_numbers(checkout: Path, synth: Synth) -> None:
    edit(checkout, FREE, FREE.replace("1m: 10,", "1m: 20,").replace("5000,", "6000,"))
    found = told(checkout, synth)
    assert "tier free allows 20 requests per 1m, was 10" in found
    assert "tier free allows 6000 tokens per 1m, was 5000" in found


@pytest.mark.parametrize("arguments", [[], ["--full"]], ids=["by what stands", "whole"])
def test_tenants_are_told(checkout: Path, synth: Synth, arguments: list[str]) -> None:
    assert synth(checkout).returncode == 0
    edit(checkout, "  - {name: tenant-pro-demo, user: demo-pro-user, tier: pro}\n", "")
    (checkout / "secrets/tenants/tenant-pro-demo.yaml").unlink()
    assert told(checkout, synth, "microk8s", *arguments) == ["tenant tenant-pro-demo is revoked: its key stops working"]


def test_the_summary_begins_with_the_cluster(checkout: Path, synth: Synth) -> None:
    edit(checkout, "vllm: {dtype: bfloat16}", "vllm: {dtype: float16}")
    done = synth(checkout)
    lines = done.stdout.splitlines()
    assert lines[:3] == [
        "Effects on the cluster of dist/microk8s:",
        "  model token-labs-pool restarts: its pod template changes",
        "dist/ changed: 0 added, 1 changed, 0 removed",
    ]


def windows_line_ends(content: bytes) -> bytes:
    return content.replace(b"\n", b"\r\n")


def no_header(content: bytes) -> bytes:
    return content.removeprefix(b"# Made by `tokenlabs synth` from platform.yaml; edit that, not this.\n---\n")


def formatted(content: bytes) -> bytes:
    """As a formatter writes it: lists indented, keys in another order, texts broken elsewhere."""
    return b"".join(
        b"---\n" + yaml.safe_dump(each, indent=4, sort_keys=True).encode() for each in yaml.safe_load_all(content)
    )


@pytest.mark.parametrize("rewrite", [windows_line_ends, no_header, formatted])
def test_reformatted_old_files_have_no_effect(checkout: Path, synth: Synth, rewrite: Callable[[bytes], bytes]) -> None:
    for path in (checkout / "dist/microk8s").rglob("*.yaml"):
        path.write_bytes(rewrite(path.read_bytes()))
    edit(checkout, "vllm: {dtype: bfloat16}", "vllm: {dtype: float16}")
    assert told(checkout, synth) == ["model token-labs-pool restarts: its pod template changes"]


def test_a_release_that_moves_back_is_downgraded(checkout: Path, synth: Synth) -> None:
    release = checkout / "dist/microk8s/kuadrant/release.yaml"
    edit_file(release, "version: 1.5.2", "version: 1.10.0")
    assert told(checkout, synth) == ["Helm release kuadrant-operator is downgraded from 1.10.0 to 1.5.2"]
    edit_file(release, "version: 1.5.2", "version: 1.4.6")
    assert told(checkout, synth) == ["Helm release kuadrant-operator is upgraded from 1.4.6 to 1.5.2"]


def test_unchanged_run_prints_one_line(checkout: Path, synth: Synth) -> None:
    for arguments in ((), ("--full",)):
        done = synth(checkout, *arguments)
        assert done.stdout.startswith("dist/ is current: nothing changed (")
        assert len(done.stdout.splitlines()) == 1


@pytest.mark.parametrize(
    "content",
    [
        b"<<<<<<< HEAD\napiVersion: v1\n=======\napiVersion: v2\n>>>>>>> branch\n",
        b"\xff\xfe\x00",
        b"just words\n",
        b"- a list\n",
        b"kind: Deployment\nmetadata: 3\n",
    ],
    ids=["conflict markers", "bytes", "words", "a list", "half an object"],
)
@pytest.mark.parametrize(
    "file",
    ["microk8s/policies/envoy-limits.yaml", "microk8s/models/token-labs-pool/server.yaml", "kind/left-over.yaml"],
)
def test_an_old_file_that_cannot_be_read_is_rendered_again(
    checkout: Path, synth: Synth, repository: Path, file: str, content: bytes
) -> None:
    (checkout / "dist" / file).write_bytes(content + b"kustomize.toolkit.fluxcd.io/prune: disabled\n")
    found = told(checkout, synth, file.partition("/")[0])
    assert read(checkout / "dist") == read(repository / "dist")
    assert any(f"dist/{file} could not be read" in line for line in found)


def test_conflict_markers_in_platform_yaml_are_told(checkout: Path, synth: Synth) -> None:
    edit(checkout, "name: token-labs\n", "<<<<<<< HEAD\nname: token-labs\n=======\nname: lab\n>>>>>>> other\n")
    done = synth(checkout)
    assert done.returncode == 2
    assert "<<<<<<< HEAD` is a conflict marker" in done.stderr
