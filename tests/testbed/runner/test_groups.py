"""Models over several nodes: which pods answer, and when a LeaderWorkerSet is ready."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tokenlabs_verify.engine.cluster_acts import RESTARTED, groups_not_ready
from tokenlabs_verify.engine.facts import Facts, Workload, facts_of_file


@pytest.fixture(scope="module")
def facts(repository: Path) -> Facts:
    return facts_of_file(repository / "examples" / "two-nodes.yaml")


def test_only_leaders_are_a_backend(facts: Facts) -> None:
    assert facts.backend_of("deepseek-group-1") == "deepseek"
    assert facts.backend_of("deepseek-group-1-1") == "deepseek-group-1-1"


def test_leaders_and_workers_are_components(facts: Facts) -> None:
    leaders, workers = facts.components["model:deepseek"], facts.components["workers:deepseek"]
    for each, role in ((leaders, "decode"), (workers, "worker")):
        assert (each.kind, each.api_version) == ("LeaderWorkerSet", "leaderworkerset.x-k8s.io/v1")
        assert dict(each.pods)["llm-d.ai/role"] == role
    assert facts.components["lws"] == Workload("Deployment", "lws-system", "lws-controller-manager")


def group(restarted: str | None, ready: int) -> dict[str, Any]:
    template = {"metadata": {"annotations": {RESTARTED: restarted}} if restarted else {}}
    return {
        "spec": {"replicas": 1, "leaderWorkerTemplate": {"size": 2, "leaderTemplate": template}},
        "status": {"readyReplicas": ready},
    }


def pod(restarted: str | None, *, ready: bool = True, leaving: bool = False) -> dict[str, Any]:
    metadata: dict[str, Any] = {"annotations": {RESTARTED: restarted}} if restarted else {}
    if leaving:
        metadata["deletionTimestamp"] = "2026-11-29T11:00:00Z"
    return {
        "metadata": metadata,
        "status": {"conditions": [{"type": "Ready", "status": "True" if ready else "False"}]},
    }


def test_a_group_is_ready_once_all_its_pods_are_of_its_template() -> None:
    assert groups_not_ready(group("b", 1), 1, [pod("b"), pod("b")]) == ""


@pytest.mark.parametrize(
    ("workload", "members"),
    [
        (group("b", 0), [pod("b"), pod("b")]),
        (group("b", 1), [pod("a"), pod("a")]),
        (group("b", 1), [pod("b"), pod("b", ready=False)]),
        (group("b", 1), [pod("b"), pod("b", leaving=True)]),
        (group(None, 1), [pod(None)]),
        (group(None, 1), [pod(None), pod(None), pod(None, leaving=True)]),
    ],
    ids=["status", "template", "readiness", "leaving", "missing", "former"],
)
def test_a_group_is_not_ready_before(workload: dict[str, Any], members: list[dict[str, Any]]) -> None:
    assert "groups are ready" in groups_not_ready(workload, 1, members)
