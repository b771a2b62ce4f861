"""`tokenlabs verify` with a kind cluster created by `tokenlabs env up --env kind`: see `Entry`."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

from tokenlabs.spec.loader import load
from tokenlabs.spec.target_names import SIMULATED
from tokenlabs.spec.targets import target
from tokenlabs_verify.engine.facts import facts_of
from tokenlabs_verify.environments.kind.cluster import cluster_of
from tokenlabs_verify.environments.kind.environment import attach
from tokenlabs_verify.orchestrator import Order, PassRun, Running, Say, run

TAKES = frozenset({"platform_file"})


def passes(order: Order, say: Say) -> Generator[PassRun, None, None]:
    """Attach to the cluster. Raises as `attach`."""
    rendered = target(load(order.platform_file).platform, SIMULATED)
    facts = facts_of(rendered)
    environment = attach(cluster_of(rendered), facts.platform, facts.gateway)
    yield partial(run, Running(environment, facts), order, say)
