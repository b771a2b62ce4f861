"""A model over several nodes: a LeaderWorkerSet, whose groups are a leader, which answers requests, and workers.

Labels, names and variables as in lws v0.7.0 (api/leaderworkerset/v1, pkg/webhooks/pod_webhook.go). Its controller makes a
headless Service, which publishes addresses of pods that are not ready, so that members find each other at their start.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tokenlabs.contract import components, pools
from tokenlabs.layers.base import escape
from tokenlabs.layers.base.kinds import cdk8s, leader_worker_set
from tokenlabs.layers.base.stopping import MARGIN_SECONDS, OLD_BINDINGS, Stop
from tokenlabs.spec.runtimes import RUNTIMES

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.manifests.manifest import Manifest
    from tokenlabs.spec.serving import Model

LEADER = "$(LWS_LEADER_ADDRESS)"
"""The leader's name in DNS, as an argument has it."""
INDEX = "$(LWS_WORKER_INDEX)"
"""The pod's number in its group; the leader's is 0."""
UNTIL_GONE_SECONDS = 30
"""From the end of the leader until its workers have seen it."""


class GroupInputs(NamedTuple):
    """The pods of each replica."""

    size: int
    leader: tuple[str, ...]
    """Nodes of the leader, by name; empty: where the model may run."""
    workers: tuple[str, ...]
    """Nodes of the others likewise."""
    rendezvous: int | None
    """Port of the leader where its workers meet, if not that of its API."""


def inputs(model: Model) -> GroupInputs | None:
    """The groups of `model`; of one group on exactly the nodes that it names, the first one has the leader."""
    if model.multi_node is None:
        return None
    size, nodes = model.multi_node.size, model.nodes or ()
    exact = len(nodes) == size and model.replicas == 1
    return GroupInputs(
        size=size,
        leader=nodes[:1] if exact else nodes,
        workers=nodes[1:] if exact else nodes,
        rendezvous=RUNTIMES[model.engine].rendezvous,
    )


@cache
def _program() -> str:
    return Path(__file__).with_name("wait_for_leader.py").read_text(encoding="utf-8")


def stop_of_workers(of: GroupInputs, leader: Stop) -> Stop:
    """Workers end after their leader: when a group is recreated, all its pods are deleted at once."""
    ports = (components.BACKEND_PORT, *((of.rendezvous,) if of.rendezvous else ()))
    command = ["python3", "-c", _program(), str(leader.grace), *map(str, ports)]
    return Stop({"exec": {"command": command}}, leader.grace + UNTIL_GONE_SECONDS + MARGIN_SECONDS)


def build(
    scope: Construct,
    metadata: cdk8s.ApiObjectMetadata,
    of: GroupInputs,
    replicas: int,
    leader: Manifest,
    worker: Manifest,
) -> None:
    """The LeaderWorkerSet of two pod templates."""

    def changed(plain: dict[str, Any]) -> dict[str, Any]:
        templates = {"leaderTemplate": leader, "workerTemplate": worker}
        return {**plain, "leaderWorkerTemplate": dict(sorted((plain["leaderWorkerTemplate"] | templates).items()))}

    escape.with_change(
        scope,
        "server",
        leader_worker_set.LeaderWorkerSet,
        changed,
        metadata=metadata,
        spec=leader_worker_set.LeaderWorkerSetSpec(
            replicas=replicas,
            # Workers load their part of the weights, and meet the leader, before it is ready.
            startup_policy="LeaderCreated",
            rollout_strategy=leader_worker_set.LeaderWorkerSetSpecRolloutStrategy(
                type="RollingUpdate",
                # A new group beside the old one would stay Pending: the old one holds the GPUs.
                rolling_update_configuration=leader_worker_set.LeaderWorkerSetSpecRolloutStrategyRollingUpdateConfiguration(
                    max_unavailable=1, max_surge=0
                ),
            ),
            leader_worker_template=leader_worker_set.LeaderWorkerSetSpecLeaderWorkerTemplate(
                size=of.size,
                # NCCL's communicators do not take a member back: one that is lost ends the engine of all.
                restart_policy="RecreateGroupOnPodRestart",
                worker_template={},
            ),
        ),
        why=OLD_BINDINGS,
    )


def metadata(name: str, namespace: str, labels: dict[str, str]) -> cdk8s.ApiObjectMetadata:
    """Of the LeaderWorkerSet."""
    return cdk8s.ApiObjectMetadata(name=pools.group(name), namespace=namespace, labels=labels)
