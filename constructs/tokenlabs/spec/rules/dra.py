"""GPUs that a DRA driver serves (`dra`): nothing of a device plugin beside it, and claims that can be shared."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.accelerators import CLAIM, NONE, field_of_kind, kinds
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import field_of
from tokenlabs.spec.problems import Fault, Path
from tokenlabs.spec.rules.placed import placed


def nothing_of_a_device_plugin(parts: Parts) -> Iterator[Fault]:
    """Resources, labels and shares are a device plugin's."""
    for path, gpu in _gpus(parts):
        if gpu.dra is None:
            if gpu.sharing == CLAIM:
                why = "shares a claim, and without `dra` a device plugin serves the GPUs, which has none"
                yield Fault((*path, "sharing"), why, "add `dra: {}`, or write `time-slicing`")
            continue
        for field, value in (("resource", gpu.resource), ("label", gpu.label)):
            if value is not None:
                why = "is unused: with `dra`, pods claim devices, and the allocation chooses the node"
                yield Fault(
                    (*path, field), why, "remove it; `dra.selectors` choose devices", at_key=True, shows_value=False
                )
        if gpu.sharing not in (NONE, CLAIM):
            why = "is how a device plugin shares GPUs, and `dra` says that a DRA driver serves them"
            yield Fault((*path, "sharing"), why, "write `claim`: all pods name one claim; or remove `dra`")


def one_server_of_a_vendor(parts: Parts) -> Iterator[Fault]:
    """A device plugin and a DRA driver would both hand out the same cards."""
    for key, machines in (("nodes", parts.nodes), ("nodePools", parts.node_pools)):
        for name, machine in machines.items():
            first: dict[str, tuple[str, bool]] = {}
            for kind, gpu in kinds(machine).items():
                other, by_driver = first.setdefault(gpu.vendor, (kind, gpu.dra is not None))
                if by_driver != (gpu.dra is not None):
                    why = (
                        f"and `{other}` are GPUs of {gpu.vendor}, one of a DRA driver and one of a device plugin: both would "
                        "hand out the same cards"
                    )
                    instead = "write `dra` at both, or at none"
                    yield Fault(("cluster", key, name, "gpus", kind), why, instead, at_key=True, value=kind)


def one_claim_for_one_gpu(parts: Parts) -> Iterator[Fault]:
    """A claim is allocated once, on one node."""
    for path, gpu in _gpus(parts):
        if gpu.sharing == CLAIM and gpu.count > 1:
            why = f"is {gpu.count}, and a shared claim has one GPU"
            instead = "write each as a kind of its own in `gpus`, told apart by `dra.selectors`"
            yield Fault((*path, "count"), why, instead, shows_value=False)
        if gpu.sharing == CLAIM and path[1] == "nodePools":
            why = "is not supported for a node pool: the claim would be allocated on one of its machines"
            yield Fault((*path, "sharing"), why, "remove it and `shares`, or describe the nodes in `cluster.nodes`")


def models_on_the_node_of_a_claim(parts: Parts) -> Iterator[Fault]:
    """Pods that name a claim run where it is allocated."""
    for one in placed(parts):
        if one.gpu.sharing == CLAIM and len(one.places) > 1:
            why = "allows several nodes, and their GPUs are shared by a claim, which is allocated on one node"
            field = field_of(one.model) or "nodes"
            yield Fault((*one.path, field), why, f"write `node: {one.places[0].name}`", at_key=True, shows_value=False)


def _gpus(parts: Parts) -> Iterator[tuple[Path, Gpu]]:
    for key, machines in (("nodes", parts.nodes), ("nodePools", parts.node_pools)):
        for name, machine in machines.items():
            for kind, gpu in kinds(machine).items():
                yield ("cluster", key, name, *field_of_kind(kind).split(".")), gpu


RULES = (nothing_of_a_device_plugin, one_server_of_a_vendor, one_claim_for_one_gpu, models_on_the_node_of_a_claim)
