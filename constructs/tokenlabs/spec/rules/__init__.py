"""Rules that span fields: each takes the validated parts of a spec and yields faults."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault
from tokenlabs.spec.rules import (
    arguments,
    autoscaling,
    cpus,
    distributions,
    dra,
    engine_flags,
    engines,
    gateway,
    gitops,
    gpu_kinds,
    gpu_memory,
    gpu_nodes,
    gpus,
    host_memory,
    images,
    kubernetes,
    mirrors,
    models,
    monitoring,
    multi_node,
    names,
    nodes,
    offline,
    paths,
    placement,
    plain_secrets,
    pod,
    pod_settings,
    prefill,
    resources,
    stack,
    storage,
    tasks,
    tenants,
    tiers,
    unused,
    weights_placement,
)

Rule = Callable[[Parts], Iterator[Fault]]

RULES: tuple[Rule, ...] = (
    *names.RULES,
    *stack.RULES,
    *kubernetes.RULES,
    *distributions.RULES,
    *nodes.RULES,
    *placement.RULES,
    *gateway.RULES,
    *gitops.RULES,
    *models.RULES,
    *autoscaling.RULES,
    *arguments.RULES,
    *engine_flags.RULES,
    *engines.RULES,
    *unused.RULES,
    *gpu_nodes.RULES,
    *gpu_kinds.RULES,
    *dra.RULES,
    *gpus.RULES,
    *cpus.RULES,
    *prefill.RULES,
    *multi_node.RULES,
    *gpu_memory.RULES,
    *host_memory.RULES,
    *weights_placement.RULES,
    *resources.RULES,
    *storage.RULES,
    *offline.RULES,
    *pod_settings.RULES,
    *pod.RULES,
    *images.RULES,
    *mirrors.RULES,
    *tiers.RULES,
    *tenants.RULES,
    *tasks.RULES,
    *paths.RULES,
    *monitoring.RULES,
    *plain_secrets.RULES,
)


def broken(parts: Parts) -> list[Fault]:
    """The faults of all rules."""
    return [fault for rule in RULES for fault in rule(parts)]
