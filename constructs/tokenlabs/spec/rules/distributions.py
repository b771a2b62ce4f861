"""Distributions: fields without a default are required, and unsupported settings are rejected."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.distributions import DISTRIBUTIONS, GENERIC
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault


def what_the_cluster_lacks(parts: Parts) -> Iterator[Fault]:
    """Prevents rejected pods, unbound volumes and ignored addresses."""
    name = parts.distribution
    if name is None:
        return
    known, expose = DISTRIBUTIONS[name], parts.gateway.expose if parts.gateway else None
    if known.refused:
        yield Fault(("cluster", "distribution"), known.refused.why, known.refused.instead)
        return
    if not known.brings_storage and not parts.storage_written:
        why = f"has no `storageClass:`, and `{name}` provides none: the volumes of counters and weights would stay Pending"
        instead = "write `storageClass:` with a name from `kubectl get storageclass`"
        yield Fault(("cluster",), why, instead, at_key=True, shows_value=False)
    owner = next(
        (each for each, one in DISTRIBUTIONS.items() if one.storage_is_its_own and one.storage == parts.storage_class),
        None,
    )
    if owner and name not in (owner, GENERIC):
        why = f"is the StorageClass of `{owner}`, and the distribution is `{name}`: volumes would stay Pending"
        instead = f"write `{known.storage}`" if known.storage else "write a name from `kubectl get storageclass`"
        instead += f"; if you created a class of that name, write `cluster.distribution: {GENERIC}`"
        yield Fault(("cluster", "storageClass"), why, instead)
    if expose and expose.address and expose.type == "LoadBalancer" and not known.takes_addresses:
        why = f"is ignored: the load balancer of `{name}` ({known.balancer}) chooses addresses itself"
        instead = f"remove it; if you installed another load balancer, write `cluster.distribution: {GENERIC}`"
        yield Fault(("gateway", "expose", "address"), why, instead)


RULES = (what_the_cluster_lacks,)
