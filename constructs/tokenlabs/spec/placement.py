"""Where a model may run: a node, several nodes, nodes with labels, or machines of a pool that come and go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Literal, NamedTuple

from pydantic import AfterValidator, Field

from tokenlabs.spec.accelerators import Defaults, accelerator, field_of_kind, kinds
from tokenlabs.spec.base import DnsName, LabelKey, Refused
from tokenlabs.spec.kubernetes_names import QUALIFIED_NAME

if TYPE_CHECKING:
    from tokenlabs.spec.cluster import Gpu, Node, NodePool
    from tokenlabs.spec.serving import Model

ARCH_LABEL = "kubernetes.io/arch"
HOSTNAME_LABEL = "kubernetes.io/hostname"

LabelText = Annotated[str, Field(pattern=rf"^({QUALIFIED_NAME})?$", max_length=63)]
"""The value of a label; may be empty, as in `node-role.kubernetes.io/gpu: ""`."""

NodeLabels = dict[LabelKey, LabelText]
"""Labels of a node, or that a node must have."""


def _several(nodes: tuple[str, ...]) -> tuple[str, ...]:
    if len(nodes) < 2:
        instead = f"write `node: {nodes[0]}`, or name more" if nodes else "remove it, or name nodes"
        raise Refused("names one node" if nodes else "names no node", instead)
    if len(set(nodes)) < len(nodes):
        twice = next(node for index, node in enumerate(nodes) if node in nodes[:index])
        raise Refused(f"names `{twice}` twice", "delete one")
    return nodes


def _some(labels: NodeLabels) -> NodeLabels:
    if not labels:
        raise Refused("selects every node", "remove it, or write a label")
    return labels


SeveralNodes = Annotated[tuple[DnsName, ...], AfterValidator(_several), Field(examples=[["spark-01", "spark-02"]])]
"""Names of two nodes or more."""

NodeSelector = Annotated[NodeLabels, AfterValidator(_some), Field(examples=[{"nvidia.com/gpu.product": "NVIDIA-L40S"}])]
"""At least one label."""

FIELDS = ("node", "nodes", "nodeSelector", "nodePool")
"""The fields of a model that say where it runs: one of them."""

ANYWHERE: Mapping[str, object] = {"node": None, "nodes": None, "node_selector": None, "node_pool": None, "gpu": None}
"""Values of these fields, and of `gpu`, for a model that may run on any node."""


class Place(NamedTuple):
    """A node, or the machines of a pool, that a model may run on."""

    kind: Literal["nodes", "nodePools"]
    """Key of `cluster` that has it."""
    name: str
    spec: Node | NodePool
    machines: int = 1
    """How many nodes it is at most."""
    gpu: Gpu | None = None
    """The GPUs of each machine that the model takes; None: it takes none, there are none, or it does not say which."""
    gpus: str = ""
    """The name of their kind, if a machine has several."""

    @property
    def key(self) -> str:
        """Differs between places, and between the kinds of GPUs of one."""
        return f"{self.kind}/{self.name}/{self.gpus}"

    @property
    def field(self) -> str:
        """The field with these GPUs, as in platform.yaml."""
        return f"cluster.{self.kind}.{self.name}.{field_of_kind(self.gpus)}"

    def __str__(self) -> str:
        name = f"`{self.name}`" if self.kind == "nodes" else f"node pool `{self.name}`"
        return f"{name} (`{self.gpus}`)" if self.gpus else name


def field_of(model: Model) -> str | None:
    """The field that says where a model runs, as in platform.yaml; None: none does."""
    given = dict(zip(FIELDS, (model.node, model.nodes, model.node_selector, model.node_pool), strict=True))
    return next((name for name, value in given.items() if value), None)


def places(
    model: Model, nodes: Mapping[str, Node], pools: Mapping[str, NodePool], defaults: Defaults
) -> tuple[Place, ...]:
    """Where a model may run, in the file's order; names that the cluster does not have are left out.

    Args:
        model: the model.
        nodes: `cluster.nodes`.
        pools: `cluster.nodePools`.
        defaults: the distribution's names of a GPU's label and RuntimeClass.
    """
    if model.node_pool:
        pool = pools.get(model.node_pool)
        return (Place("nodePools", model.node_pool, pool, pool.machines, *_taken(model, pool)),) if pool else ()
    if model.node_selector:
        return tuple(
            Place("nodes", name, node, 1, *_taken(model, node))
            for name, node in nodes.items()
            if selects(model.node_selector, labels_of_node(name, node, defaults))
        )
    named = model.nodes or ((model.node,) if model.node else ())
    return tuple(Place("nodes", name, node, 1, *_taken(model, node)) for name, node in nodes.items() if name in named)


def _taken(model: Model, machine: Node | NodePool) -> tuple[Gpu | None, str]:
    """The GPUs of a machine that a model takes, and the name of their kind."""
    found = kinds(machine)
    if model.on_cpus:
        return None, ""
    name = model.gpu or (next(iter(found)) if len(found) == 1 else "")
    return found.get(name), name


def on_several(model: Model, at: Sequence[Place]) -> bool:
    """Whether pods of a model may be on different nodes at a time."""
    return model.pods > 1 and sum(place.machines for place in at) > 1


def apart(model: Model, at: Sequence[Place]) -> bool:
    """Whether each replica has a node of its own.

    The scheduler does not know a GPU's memory: two replicas that it puts on one shared GPU may not fit there. GPUs that are
    not shared need no such rule: each has one pod, and a node with several takes several replicas when others are gone.
    """
    machines = sum(place.machines for place in at)
    if model.multi_node:
        # On one node, the pods of a group would need no network between them, and no group.
        return machines > 1
    shared = any(place.gpu and place.gpu.sharing != "none" for place in at)
    return shared and machines > 1 and 1 < model.replicas <= machines


def labels_of_node(name: str, node: Node, defaults: Defaults) -> dict[str, str]:
    """The labels of a node that platform.yaml says or implies."""
    cards = (accelerator(gpu, defaults).label for gpu in kinds(node).values())
    return {ARCH_LABEL: node.arch, HOSTNAME_LABEL: name, **dict(filter(None, cards)), **node.labels}


def labels_of_pool(pool: NodePool) -> dict[str, str]:
    """The labels of a pool's machines before they start: what autoscalers know of them."""
    return {ARCH_LABEL: pool.arch, **pool.selector}


def selects(selector: Mapping[str, str], labels: Mapping[str, str]) -> bool:
    """Whether a node with these labels is selected."""
    return all(labels.get(key) == value for key, value in selector.items())
