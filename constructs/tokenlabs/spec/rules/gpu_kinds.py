"""Several kinds of GPUs on one node: told apart by what pods request, and chosen by each model."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.accelerators import accelerator, kinds
from tokenlabs.spec.cluster import Node, NodePool
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import Place
from tokenlabs.spec.problems import Fault, Path, did_you_mean
from tokenlabs.spec.rules.placed import defaults_of, gpus_of, places_of, roles
from tokenlabs.spec.serving import Model


def one_of_the_fields(parts: Parts) -> Iterator[Fault]:
    """A node whose GPUs are said twice would have those of one field only."""
    for path, machine in _machines(parts):
        if machine.gpu and machine.gpus:
            why = "is said beside `gpus`, which names every kind of GPU of the machine"
            yield Fault((*path, "gpu"), why, "move it into `gpus`, under a name", at_key=True, shows_value=False)


def told_apart(parts: Parts) -> Iterator[Fault]:
    """The device plugin hands out any device of a resource, and a label has one value."""
    for path, machine in _machines(parts):
        resources: dict[str, str] = {}
        labels: dict[str, tuple[str, str]] = {}
        shares_memory = ""
        for name, gpu in machine.gpus.items():
            asked, at = accelerator(gpu, defaults_of(parts)), (*path, "gpus", name)
            if asked.resource in resources:
                why = (
                    f"has the resource `{asked.resource}`, as `{resources[asked.resource]}` has: a pod that requests it would get "
                    "either of them"
                )
                instead = (
                    "write the `resource` of each, as `kubectl describe node` lists them; if it lists one for both, use a DRA "
                    "driver, with `dra.selectors` at each (docs/hardware.md)"
                )
                if asked.claim:
                    why = f"claims any `{asked.resource}`, as `{resources[asked.resource]}` does: a pod would get either of them"
                    instead = "write `dra.selectors` or `dra.deviceClass` at each, which no device of the other meets"
                yield Fault(at, why, instead, at_key=True, value=name)
            elif (
                asked.label
                and path[1] == "nodes"
                and labels.setdefault(asked.label[0], (asked.label[1], name))[0] != asked.label[1]
            ):
                value, other = labels[asked.label[0]]
                why = f"has `{asked.label[0]}: {asked.label[1]}`, and `{other}` has `{value}`: a node has one value of a label"
                yield Fault(
                    at,
                    why,
                    "write `label: none` at the one that the node's label does not name",
                    at_key=True,
                    value=name,
                )
            elif gpu.unified and shares_memory:
                why = f"is unified, as `{shares_memory}` is: a node's memory would be counted twice"
                yield Fault(at, why, "describe both as one", at_key=True, value=name)
            resources.setdefault(asked.resource, name)
            shares_memory = shares_memory or (name if gpu.unified else "")


def chosen(parts: Parts) -> Iterator[Fault]:
    """A pod requests one kind of GPU; a name that a node does not have leads nowhere."""
    for _, path, one in roles(parts):
        for place in places_of(parts, one) if gpus_of(one) else ():
            if fault := _choice(path, one, place):
                yield fault
                break


def _choice(path: Path, model: Model, place: Place) -> Fault | None:
    names = tuple(kinds(place.spec))
    where = str(Place(place.kind, place.name, place.spec))
    if model.gpu is None and len(names) > 1:
        why = f"takes a GPU of {where}, which has several kinds: {', '.join(names)}"
        choices = " or ".join(f"`gpu: {name}`" for name in names)
        value = model.id if model.role == "decode" else None
        return Fault(path, why, f"write {choices}", at_key=True, value=value, shows_value=value is not None)
    if model.gpu is None or not names or model.gpu in names:
        return None
    at = (*path, "gpu") if path[-1] != "prefill" or _own_gpu(model) else path
    if names == ("",):
        why = f"names a kind of GPU, and {where} has one kind, without a name"
        return Fault(at, why, f"remove it, or write `gpus: {{{model.gpu}: …}}` in place of `gpu` at the node")
    return Fault(at, f"is not a GPU of {where}", did_you_mean(model.gpu, names))


def _own_gpu(model: Model) -> bool:
    return bool(model.prefill and model.prefill.gpu)


def _machines(parts: Parts) -> Iterator[tuple[Path, Node | NodePool]]:
    yield from ((("cluster", "nodes", name), node) for name, node in parts.nodes.items())
    yield from ((("cluster", "nodePools", name), pool) for name, pool in parts.node_pools.items())


RULES = (one_of_the_fields, told_apart, chosen)
