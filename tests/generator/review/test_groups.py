"""What a change of a LeaderWorkerSet does to its groups: no pod of one restarts alone."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import effects, files, sentences

GROUPS = """\
apiVersion: leaderworkerset.x-k8s.io/v1
kind: LeaderWorkerSet
metadata: {name: g, namespace: n}
spec:
  replicas: REPLICAS
  leaderWorkerTemplate:
    size: 3
    leaderTemplate:
      metadata: {labels: {role: leader}}
      spec:
        containers:
        - {name: main, image: "image:1", startupProbe: {periodSeconds: 10, failureThreshold: 720}}
    workerTemplate:
      metadata: {labels: {role: worker}}
      spec:
        containers:
        - {name: main, image: "image:1"}
  rolloutStrategy: {type: RollingUpdate, rollingUpdateConfiguration: {maxUnavailable: 1, maxSurge: 0}}
"""


@pytest.mark.parametrize(
    ("replicas", "seconds", "says"),
    [
        (1, 7200, "restarts its only group, all pods of it: it is unavailable for up to 120 min"),
        (2, 0, "restarts group by group"),
    ],
)
@pytest.mark.parametrize("edit", ["leader", "worker", "size"])
def test_a_change_of_a_template_restarts_groups(replicas: int, seconds: int, says: str, edit: str) -> None:
    old = GROUPS.replace("REPLICAS", str(replicas))
    new = {
        "leader": old.replace('image:1", startup', 'image:2", startup'),
        "worker": old.replace('image:1"}', 'image:2"}'),
        "size": old.replace("size: 3", "size: 4"),
    }[edit]
    (effect,) = effects(files(a=old), files(a=new), "restarted")
    assert (effect.seconds, effect.says) == (seconds, f"LeaderWorkerSet n/g {says}")


def test_the_same_in_other_words_restarts_nothing() -> None:
    old = GROUPS.replace("REPLICAS", "1")
    new = old.replace('image:1"}', 'image:1", imagePullPolicy: IfNotPresent}').replace(
        "{labels: {role: worker}}\n      spec:",
        "{labels: {role: worker}}\n      spec:\n        dnsPolicy: ClusterFirst",
    )
    assert effects(files(a=old), files(a=new), "restarted") == []


def test_other_strategies_restart_nothing() -> None:
    old = GROUPS.replace("REPLICAS", "2")
    assert effects(files(a=old), files(a=old.replace("maxUnavailable: 1", "maxUnavailable: 2")), "restarted") == []


def test_fewer_groups_are_counted_in_pods() -> None:
    old, new = (GROUPS.replace("REPLICAS", count) for count in ("2", "1"))
    assert sentences(effects(files(a=old), files(a=new))) == [
        "caution capacity: LeaderWorkerSet n/g runs 1 group of 3 pods, before 2"
    ]


def test_a_partition_keeps_all_groups() -> None:
    old = GROUPS.replace("REPLICAS", "2").replace("maxSurge: 0", "maxSurge: 0, partition: 2")
    (effect,) = effects(files(a=old), files(a=old.replace('image:1"}', 'image:2"}')))
    assert (effect.id, effect.says) == (
        "without-effect",
        "LeaderWorkerSet n/g changes its pods' templates, but `partition: 2` keeps all of its groups",
    )
