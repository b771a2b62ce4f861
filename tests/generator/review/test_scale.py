"""How many pods run, and how few may be left."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, sentences

AUTOSCALER = """\
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: h, namespace: n}
spec: {scaleTargetRef: {kind: Deployment, name: d}, minReplicas: MIN, maxReplicas: MAX}
"""
SCALED = """\
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: {name: h, namespace: n}
spec: {scaleTargetRef: {name: d}, minReplicaCount: MIN, maxReplicaCount: MAX, triggers: []}
"""
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: d, namespace: n}
spec: {SPECselector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}}
"""
BUDGET = """\
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: p, namespace: n}
spec: {minAvailable: MIN, selector: {matchLabels: {a: b}}}
"""


@pytest.mark.parametrize(
    ("file", "replicas", "said"),
    [
        (
            "models/token-labs-pool/server.yaml",
            0,
            "danger closed: Deployment token-labs/token-labs-pool-decode is scaled to 0 and has no pods: model "
            "nvidia/Llama-3.1-Nemotron-Nano-8B-v1 is unavailable",
        ),
        (
            "redis/server.yaml",
            0,
            "danger closed: StatefulSet redis-system/redis is scaled to 0 and has no pods: Service redis-system/redis is "
            "unavailable",
        ),
        (
            "models/token-labs-pool/picker.yaml",
            3,
            "info capacity: Deployment token-labs/token-labs-pool-epp runs 3 pods, before 1",
        ),
    ],
)
def test_more_or_no_pods(dist: Dist, file: str, replicas: int, said: str) -> None:
    dist.replace(file, "  replicas: 1\n", f"  replicas: {replicas}\n")
    assert said in dist.sentences()


def test_fewer_pods(dist: Dist) -> None:
    dist.replace("models/token-labs-pool/picker.yaml", "  replicas: 1\n", "  replicas: 3\n")
    dist.old, dist.new = dist.new, dist.old
    assert dist.sentences() == ["caution capacity: Deployment token-labs/token-labs-pool-epp runs 1 pod, before 3"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            1,
            2,
            "info capacity: the proxy of EnvoyProxy token-labs/token-labs-gateway runs 2 pods, before 1",
        ),
        (
            2,
            1,
            "caution proxy-restarted: the proxy of EnvoyProxy token-labs/token-labs-gateway runs 1 pod, before 2; streams of the "
            "others are cut off after 310s",
        ),
        (1, 0, "danger closed: the proxy of EnvoyProxy token-labs/token-labs-gateway is scaled to 0: the API is down"),
    ],
)
def test_more_proxies_restart_none(dist: Dist, old: int, new: int, said: str) -> None:
    dist.replace("gateway/envoy-proxy.yaml", "replicas: 1", f"replicas: {old}")
    dist.old = dict(dist.new)
    dist.replace("gateway/envoy-proxy.yaml", f"replicas: {old}", f"replicas: {new}")
    assert dist.sentences() == [said]


def test_an_autoscaler() -> None:
    def scaled(least: int, most: int) -> dict[str, bytes]:
        return files(h=AUTOSCALER.replace("MIN", str(least)).replace("MAX", str(most)))

    other = files(a=AUTOSCALER.replace("name: h", "name: other").replace("MIN", "1").replace("MAX", "1"))
    said = "HorizontalPodAutoscaler n/h"
    assert sentences(effects(other, other | scaled(1, 4))) == [f"info capacity: {said} runs 1 to 4 pods of d"]
    assert sentences(effects(scaled(1, 4), scaled(1, 2))) == [
        f"caution capacity: {said} runs 1 to 2 pods of d, before 1 to 4"
    ]
    assert sentences(effects(other | scaled(1, 4), other)) == [
        f"caution capacity: {said} is deleted: d keeps the replicas that Git has, whatever its load"
    ]


def test_kedas_autoscaler() -> None:
    def scaled(least: int, most: int) -> dict[str, bytes]:
        return files(h=SCALED.replace("MIN", str(least)).replace("MAX", str(most)))

    said = "ScaledObject n/h"
    assert sentences(effects(scaled(1, 4), scaled(1, 2))) == [
        f"caution capacity: {said} runs 1 to 2 pods of d, before 1 to 4"
    ]
    assert sentences(effects(scaled(1, 4), scaled(0, 8))) == [
        f"caution capacity: {said} runs 0 to 8 pods of d, before 1 to 4"
    ]


def test_replicas_that_leave_git_for_an_autoscaler() -> None:
    """Kubernetes sets the default of a field that its only manager no longer applies, which is 1."""
    pinned = files(d=DEPLOYMENT.replace("SPEC", "replicas: 3, "))
    scaled = files(d=DEPLOYMENT.replace("SPEC", ""), h=SCALED.replace("MIN", "2").replace("MAX", "4"))
    assert (
        "caution capacity: Deployment n/d runs 1 pod, before 3, until ScaledObject n/h raises it to its minimum of 2"
        in (sentences(effects(pinned, scaled)))
    )


def test_a_budget_for_drains() -> None:
    two, one = (files(p=BUDGET.replace("MIN", each)) for each in "21")
    assert sentences(effects(two, one)) == [
        "caution capacity: PodDisruptionBudget n/p keeps 1 or more pods during drains, before 2"
    ]
    assert sentences(
        effects(two | files(q=BUDGET.replace("name: p", "name: q")), files(q=BUDGET.replace("name: p", "name: q")))
    ) == ["caution capacity: PodDisruptionBudget n/p is deleted: drains of nodes may evict all of its pods at once"]
