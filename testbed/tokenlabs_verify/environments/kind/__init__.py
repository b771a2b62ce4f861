"""The platform in a kind cluster: Flux as in production, controllers by their charts, Kuadrant's real data plane.

Needs Docker. Everything that is executed is data first (`steps.py`), so that it can be read, and tested, without it.
"""

from tokenlabs_verify.environments.kind.bring_up import UpOptions, dry_run, up
from tokenlabs_verify.environments.kind.cluster import Cluster, cluster_of
from tokenlabs_verify.environments.kind.environment import KindEnvironment, attach
from tokenlabs_verify.environments.kind.manage import down, logs, status

__all__ = [
    "Cluster",
    "KindEnvironment",
    "UpOptions",
    "attach",
    "cluster_of",
    "down",
    "dry_run",
    "logs",
    "status",
    "up",
]
