"""Distributions: what the cluster does not bring must be written, and what it cannot do is refused."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.distributions import DISTRIBUTIONS, GENERIC
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault


def what_the_cluster_lacks(parts: Parts) -> Iterator[Fault]:
    """A pod that is rejected, a volume that is never bound, an address that nothing reads."""
    name = parts.distribution
    if name is None:
        return
    known, expose = DISTRIBUTIONS[name], parts.gateway.expose if parts.gateway else None
    if known.refused:
        yield Fault(("cluster", "distribution"), known.refused.why, known.refused.instead)
        return
    if not known.brings_storage and not parts.storage_written:
        why = (
            f"has no `storageClass:`, and `{name}` brings none: the volumes of counters and weights would stay Pending"
        )
        instead = "write `storageClass:` with one of `kubectl get storageclass`"
        yield Fault(("cluster",), why, instead, at_key=True, shows_value=False)
    owner = next(
        (each for each, one in DISTRIBUTIONS.items() if one.storage_is_its_own and one.storage == parts.storage_class),
        None,
    )
    if owner and name not in (owner, GENERIC):
        why = f"is the StorageClass of `{owner}`, and the distribution is `{name}`: volumes would stay Pending"
        instead = f"write `{known.storage}`" if known.storage else "write one of `kubectl get storageclass`"
        instead += f"; where a class of that name was made, write `cluster.distribution: {GENERIC}`"
        yield Fault(("cluster", "storageClass"), why, instead)
    if expose and expose.address and expose.type == "LoadBalancer" and not known.takes_addresses:
        why = f"is not asked for: the load balancer of `{name}` ({known.balancer}) gives addresses of its own"
        instead = f"leave it out; where another load balancer was installed, write `cluster.distribution: {GENERIC}`"
        yield Fault(("gateway", "expose", "address"), why, instead)


RULES = (what_the_cluster_lacks,)
