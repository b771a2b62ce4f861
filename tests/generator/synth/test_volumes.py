"""Is an operator told, before a push, which claims cannot become what platform.yaml now says?"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.generator.synth.conftest import Synth, edit

POOL = "token-labs/token-labs-pool-weights"


def said(checkout: Path, synth: Synth, *arguments: str) -> list[str]:
    done = synth(checkout, "--json", "--target", "microk8s", *arguments)
    assert done.stdout, done.stderr
    warnings: list[str] = json.loads(done.stdout)["warnings"]
    return [each for each in warnings if "claim " in each]


def test_smaller_weights_are_rejected_by_the_api_server(checkout: Path, synth: Synth) -> None:
    edit(checkout, "weights: {size: 100Gi}", "weights: {size: 50Gi}")
    told = said(checkout, synth, "--check")
    assert len(told) == 2, "one for each model"
    assert f"claim {POOL} shrinks from 100Gi to 50Gi: the API server rejects that" in told[-1]
    assert "write 100Gi or more" in told[-1]
    assert "kubectl -n token-labs delete pvc token-labs-pool-weights" in told[-1]


def test_larger_weights_need_a_class_that_expands(checkout: Path, synth: Synth) -> None:
    edit(checkout, "weights: {size: 100Gi}", "weights: {size: 1Ti}")
    told = said(checkout, synth)
    assert all("grows from 100Gi to 1Ti" in each and "kubectl get storageclass" in each for each in told)
    assert len(told) == 2
    assert said(checkout, synth) == [], "said once, when it happens"


def test_the_same_size_in_other_words_is_no_change(checkout: Path, synth: Synth) -> None:
    edit(checkout, "weights: {size: 100Gi}", "weights: {size: 102400Mi}")
    assert said(checkout, synth) == []


def test_another_storage_class_is_rejected(checkout: Path, synth: Synth) -> None:
    """Of the StatefulSet's claim too, whose template cannot change either."""
    edit(checkout, "storageClass: microk8s-hostpath", "storageClass: fast")
    told = said(checkout, synth)
    assert all(
        "changes its StorageClass from microk8s-hostpath to fast: the API server rejects that" in each for each in told
    )
    assert [each.split()[4] for each in told] == [
        "redis-system/data-redis-0",
        "token-labs/nemotron-vl-pool-weights",
        POOL,
    ]
    redis = told[0]
    orphan = "after the push `kubectl -n redis-system delete statefulset redis --cascade=orphan`"
    claim = "`kubectl -n redis-system delete pvc data-redis-0 --wait=false`"
    pod = "`kubectl -n redis-system delete pod redis-0`"
    assert redis.index(orphan) < redis.index(claim) < redis.index(pod)
    assert "statefulset" not in told[1]


def test_moved_model_orphans_its_volume(checkout: Path, synth: Synth) -> None:
    text = (checkout / "platform.yaml").read_text()
    (node,) = re.findall(r"(?m)^    spark-02: .*\n", text)
    edit(checkout, node, node + node.replace("spark-02", "other"))
    edit(checkout, "    node: spark-02\n", "    node: other\n")
    (told,) = said(checkout, synth)
    assert "claim token-labs/nemotron-vl-pool-weights is used on other and was on spark-02" in told
    assert "would stay Pending" in told


def test_other_changes_are_silent(checkout: Path, synth: Synth) -> None:
    edit(checkout, "startup: 15m", "startup: 20m")
    assert said(checkout, synth) == []


@pytest.mark.parametrize(
    "content", ["storage: [", "kind: PersistentVolumeClaim\nmetadata: 3\nstorage:\n", "\xff storage:"]
)
def test_an_old_file_that_cannot_be_read_is_passed_over(checkout: Path, synth: Synth, content: str) -> None:
    file = checkout / "dist/microk8s/models/token-labs-pool/server.yaml"
    file.write_text(content)
    assert said(checkout, synth) == []
