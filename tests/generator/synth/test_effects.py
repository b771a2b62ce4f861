"""Effects in the output of `tokenlabs synth`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests.generator.synth.conftest import Synth, edit
from tokenlabs.manifests.tree import read

FREE = "  free: {requests: {1m: 10, 24h: 100}, tokens: {1m: 5000, 24h: 50000}}"


def sentences(checkout: Path, synth: Synth, *arguments: str, target: str = "microk8s") -> list[str]:
    """`id: sentence` of a run's effects in a target."""
    done = synth(checkout, "--json", *arguments)
    assert done.stdout, done.stderr
    return [f"{each['id']}: {each['says']}" for each in json.loads(done.stdout)["effects"] if each["target"] == target]


def drop(checkout: Path, first: str, after: str) -> None:
    """Deletes the lines of platform.yaml from one to before another."""
    file = checkout / "platform.yaml"
    head, _, rest = file.read_text().partition(first)
    file.write_text(head + after + rest.partition(after)[2])


RESTARTED = (
    "restarted: Deployment token-labs/token-labs-pool-decode restarts all pods at once: "
    "it is unavailable for up to 10 min"
)


def test_a_changed_argument_restarts_its_model_and_no_other(checkout: Path, synth: Synth) -> None:
    edit(checkout, "vllm: {dtype: bfloat16}", "vllm: {dtype: float16}")
    assert sentences(checkout, synth) == [RESTARTED]


def test_a_removed_model_is_closed_and_deleted_but_its_weights_stay(checkout: Path, synth: Synth) -> None:
    drop(checkout, "  - id: nvidia/NVIDIA-Nemotron", "\nmodelDefaults:")
    foreseen = sentences(checkout, synth, "--check")
    assert "deleted: Deployment token-labs/nemotron-vl-pool-decode is deleted" in foreseen
    assert "deleted: Deployment token-labs/nemotron-vl-pool-epp is deleted" in foreseen
    (closed,) = (line for line in foreseen if line.startswith("closed: "))
    assert "requests for it get 404 as soon as Flux has updated the routes" in closed
    (orphaned,) = (line for line in foreseen if line.startswith("orphaned: "))
    assert "kubectl -n token-labs delete persistentvolumeclaim nemotron-vl-pool-weights" in orphaned
    assert not [line for line in foreseen if "token-labs-pool" in line and "restart" in line]
    assert sentences(checkout, synth) == foreseen
    assert sentences(checkout, synth) == [], "reported once"


def test_an_added_model_restarts_and_closes_nothing(checkout: Path, synth: Synth) -> None:
    added = "  - {id: acme/new, pool: new-pool, engine: llm-d-inference-sim}\n\nmodelDefaults:"
    edit(checkout, "\nmodelDefaults:", added)
    model, *of_the_picker, capacity = sentences(checkout, synth)
    assert model == "opened: model acme/new is reachable by tenants, before by no one"
    gives = "gives ServiceAccount token-labs/new-pool-epp the role"
    assert [each.partition(gives)[0] for each in of_the_picker] == [
        "opened: ClusterRoleBinding token-labs-endpoint-pickers ",
        "opened: RoleBinding token-labs/new-pool-epp ",
    ]
    assert capacity == "capacity: node controller has requests of memory 1Gi → 1536Mi, CPU 1 → 1500m"


def test_rejects_another_storage_class_with_a_remedy(checkout: Path, synth: Synth) -> None:
    edit(checkout, "storageClass: microk8s-hostpath", "storageClass: fast")
    found = [line for line in sentences(checkout, synth) if line.startswith("recreated: ")]
    (redis,) = (line for line in found if "StatefulSet redis-system/redis is rejected by the API server" in line)
    orphan = "`kubectl -n redis-system delete statefulset redis --cascade=orphan`"
    claim = "`kubectl -n redis-system delete pvc data-redis-0 --wait=false`"
    pod = "`kubectl -n redis-system delete pod redis-0`"
    assert redis.index(orphan) < redis.index(claim) < redis.index(pod)
    assert len([line for line in found if "PersistentVolumeClaim token-labs/" in line]) == 2, "one for each model"


def test_a_moved_model_leaves_its_volume_behind(checkout: Path, synth: Synth) -> None:
    text = (checkout / "platform.yaml").read_text()
    (node,) = re.findall(r"(?m)^    spark-02: .*\n", text)
    edit(checkout, node, node + node.replace("spark-02", "other"))
    edit(checkout, "    node: spark-02\n", "    node: other\n")
    (found,) = (line for line in sentences(checkout, synth) if line.startswith("unschedulable: "))
    assert (
        "moves from node spark-02 to other, and PersistentVolumeClaim token-labs/nemotron-vl-pool-weights stays"
        in found
    )
    assert "would stay Pending" in found


def test_reports_exposure(checkout: Path, synth: Synth) -> None:
    edit(checkout, "type: LoadBalancer, externalTrafficPolicy: Cluster", "type: ClusterIP")
    edit(checkout, "origins: []", "origins: [https://chat.example.com]")
    edit(checkout, "    - /v1/audio/health\n", "")
    found = sentences(checkout, synth)
    assert any(line.startswith("listener-changed: EnvoyProxy token-labs/token-labs-gateway") for line in found)
    assert "closed: path GET /v1/audio/health is reachable by no one, before by tenants" in found
    assert "opened: web pages of https://chat.example.com can call the API for tenants, before for no one" in found


def test_reports_old_and_new_limits(checkout: Path, synth: Synth) -> None:
    edit(checkout, FREE, FREE.replace("1m: 10,", "1m: 20,").replace("5000,", "6000,"))
    assert sentences(checkout, synth) == [
        "limit-raised: tier free (1 tenant) is allowed 20 requests per minute, up from 10",
        "limit-raised: tier free (1 tenant) is allowed 6,000 tokens per minute, up from 5,000",
    ]


@pytest.mark.parametrize("engine", ["envoy", "kuadrant"])
def test_an_equivalent_window_changes_nothing(checkout: Path, synth: Synth, engine: str) -> None:
    edit(checkout, "requests: envoy", f"requests: {engine}")
    assert synth(checkout).returncode == 0
    edit(checkout, FREE, FREE.replace("requests: {1m: 10,", "requests: {60s: 10,"))
    assert sentences(checkout, synth) == []


@pytest.mark.parametrize(("place", "reset"), [("before", {"enterprise", "free", "pro"}), ("behind", set())])
def test_a_new_last_tier_resets_no_counter(checkout: Path, synth: Synth, place: str, reset: set[str]) -> None:
    """The place of a rule is part of the counter's key in Envoy's rate-limit service."""
    tier = "  basic: {requests: {1m: 5}, tokens: {1m: 1000}}"
    last = "  enterprise: {requests: {1m: 1000, 24h: 50000}, tokens: {1m: 500000, 24h: 5000000}}"
    if place == "before":
        edit(checkout, FREE, f"{tier}\n{FREE}")
    else:
        edit(checkout, last, f"{last}\n{tier}")
    found = [line for line in sentences(checkout, synth) if line.startswith("counter-reset: ")]
    assert {match[1] for line in found if (match := re.search(r"of tier (\w+) ", line))} == reset


def test_reports_revoked_tenants(checkout: Path, synth: Synth) -> None:
    assert synth(checkout).returncode == 0
    edit(checkout, "  - {name: tenant-pro-demo, user: demo-pro-user, tier: pro}\n", "")
    (checkout / "secrets/tenants/tenant-pro-demo.yaml").unlink()
    assert sentences(checkout, synth) == [
        "key-revoked: tenant tenant-pro-demo is revoked: its key stops working",
        "deleted: Secret kuadrant-system/tenant-pro-demo is deleted",
    ]


def test_the_summary_begins_with_the_cluster(checkout: Path, synth: Synth) -> None:
    edit(checkout, "vllm: {dtype: bfloat16}", "vllm: {dtype: float16}")
    lines = synth(checkout).stdout.splitlines()
    assert lines[:3] == ["Effects on the cluster:", "CAUTION", "  restarted"]
    assert "dist/ changed: 0 added, 1 changed, 0 removed" in lines


def test_reports_the_steps_of_a_rename(checkout: Path, synth: Synth) -> None:
    edit(checkout, "name: token-labs\n", "name: lab\n")
    (renamed,) = (
        line for line in sentences(checkout, synth, "--target", "kind", target="kind") if "is replaced by lab" in line
    )
    assert [line.split("#")[0].strip() for line in renamed.splitlines()[1:]] == [
        "kubectl -n flux-system delete kustomization token-labs",
        "kubectl -n flux-system delete gitrepository token-labs",
        "kubectl delete namespace token-labs",
        "git push",
        "kubectl apply -k dist/kind/bootstrap",
    ]


def test_reports_an_entry_point_to_apply(checkout: Path, synth: Synth) -> None:
    edit(checkout, "branch: main", "branch: next")
    assert any("`kubectl apply -k dist/kind/bootstrap`" in each for each in sentences(checkout, synth, target="kind"))


def windows_line_ends(content: bytes) -> bytes:
    return content.replace(b"\n", b"\r\n")


def no_header(content: bytes) -> bytes:
    return content.removeprefix(b"# Made by `tokenlabs synth` from platform.yaml; edit that, not this.\n---\n")


def formatted(content: bytes) -> bytes:
    """As a formatter writes it: lists indented, keys sorted, text wrapped differently."""
    return b"".join(
        b"---\n" + yaml.safe_dump(each, indent=4, sort_keys=True).encode() for each in yaml.safe_load_all(content)
    )


@pytest.mark.parametrize("rewrite", [windows_line_ends, no_header, formatted])
def test_reformatted_old_files_have_no_effects(checkout: Path, synth: Synth, rewrite: Callable[[bytes], bytes]) -> None:
    for path in (checkout / "dist/microk8s").rglob("*.yaml"):
        path.write_bytes(rewrite(path.read_bytes()))
    edit(checkout, "vllm: {dtype: bfloat16}", "vllm: {dtype: float16}")
    assert sentences(checkout, synth) == [RESTARTED]


def test_nothing_changed_is_one_line(checkout: Path, synth: Synth) -> None:
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
def test_an_unreadable_old_file_is_rendered_again(
    checkout: Path, synth: Synth, repository: Path, file: str, content: bytes
) -> None:
    (checkout / "dist" / file).write_bytes(content + b"kustomize.toolkit.fluxcd.io/prune: disabled\n")
    done = synth(checkout)
    assert read(checkout / "dist") == read(repository / "dist")
    assert file in done.stdout
    assert "key-added" not in done.stdout, "objects of an unreadable file are not new"


def test_rejects_conflict_markers_in_platform_yaml(checkout: Path, synth: Synth) -> None:
    edit(checkout, "name: token-labs\n", "<<<<<<< HEAD\nname: token-labs\n=======\nname: lab\n>>>>>>> other\n")
    done = synth(checkout)
    assert done.returncode == 2
    assert "`<<<<<<< HEAD` is a conflict marker of an unfinished Git merge" in done.stderr
