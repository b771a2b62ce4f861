"""`tokenlabs verify` with a real cluster: see `Entry`."""

from __future__ import annotations

from collections.abc import Generator
from functools import partial

from tokenlabs.spec.target_names import CLUSTER
from tokenlabs_verify.engine.facts import facts_of_file
from tokenlabs_verify.environments.live.environment import live, unsafe
from tokenlabs_verify.orchestrator import Order, PassRun, Running, Say, run

TAKES = frozenset({"platform_file", "kubeconfig", "url"})


def passes(order: Order, say: Say) -> Generator[PassRun, None, None]:
    """Attach to the kubeconfig's cluster; closing it deletes canaries. Raises TokenlabsError if it cannot attach."""
    facts = facts_of_file(order.platform_file, CLUSTER)
    with live(facts.platform, facts.gateway, order.kubeconfig, order.url) as environment:
        yield partial(run, Running(environment, facts, unsafe), order, say)
