"""Where models run: one field says it, the nodes exist, and they are alike in what the model's pods request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tokenlabs.spec.accelerators import accelerator, field_of_kind, kinds
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import (
    ARCH_LABEL,
    FIELDS,
    HOSTNAME_LABEL,
    Place,
    labels_of_node,
    labels_of_pool,
    places,
    selects,
)
from tokenlabs.spec.problems import Fault, Path, did_you_mean
from tokenlabs.spec.rules.placed import defaults_of, gpus_of, places_of, roles
from tokenlabs.spec.serving import Model


def some_nodes(parts: Parts) -> Iterator[Fault]:
    """Without nodes, no rule could tell whether a model has a place."""
    if "cluster" in parts.written and not parts.node_names and not parts.node_pool_names:
        why = "has neither `nodes` nor `nodePools`"
        yield Fault(("cluster",), why, "add `nodes:` with the cluster's nodes", at_key=True, value="cluster")


def one_field(parts: Parts) -> Iterator[Fault]:
    """Two would have to agree."""
    for index, path, model in roles(parts):
        given = _written(parts, index, model)
        written = [name for name in (FIELDS[-1], *FIELDS[:-1]) if name in given]
        for second in written[1:]:
            what = "the model runs" if model.role == "decode" else "the pods run"
            why = f"says where {what}, and so does `{written[0]}`"
            yield Fault((*path, second), why, "remove one of them", at_key=True, shows_value=False)
        if len(written) == 1 and not places(model, parts.nodes, parts.node_pools, defaults_of(parts)):
            yield from _selects_nothing(parts, (*path, "nodeSelector"), model)


def _selects_nothing(parts: Parts, path: Path, model: Model) -> Iterator[Fault]:
    if not model.node_selector or len(parts.nodes) < len(parts.node_names):
        return
    for name, pool in parts.node_pools.items():
        if selects(model.node_selector, labels_of_pool(pool)):
            why = f"selects machines of node pool `{name}`, which are not among `cluster.nodes`"
            yield Fault(path, why, f"write `nodePool: {name}` instead", at_key=True, shows_value=False)
            return
    known: dict[str, list[str]] = {}
    for name, node in parts.nodes.items():
        for key, value in labels_of_node(name, node, defaults_of(parts)).items():
            known.setdefault(key, []).append(value)
    for key, value in model.node_selector.items():
        if value in known.get(key, ()):
            continue
        why = f"is not the value of `{key}` of any node: the pods would stay Pending"
        instead = (
            did_you_mean(value, known[key]) if key in known else f"write `labels: {{{key}: …}}` at the nodes with it"
        )
        yield Fault((*path, key), why, instead)
        return
    why = "selects no node: none has all of these labels"
    yield Fault(path, why, "remove one, or add `labels` to a node", at_key=True, shows_value=False)


def alike(parts: Parts) -> Iterator[Fault]:
    """A pod has one image, one RuntimeClass and one resource for its GPUs, wherever it runs."""
    for _, path, model in roles(parts):
        found = places_of(parts, model)
        if gpus_of(model):
            found = tuple(place for place in found if place.gpu)
        kinds = [_kind(parts, place, gpus=bool(gpus_of(model))) for place in found]
        other = next((number for number, kind in enumerate(kinds) if kind != kinds[0]), None)
        if other is None:
            continue
        field = "nodes" if model.nodes else "nodeSelector"
        same = [str(place) for place, kind in zip(found, kinds, strict=True) if kind == kinds[0]]
        name, one, two = next(
            (name, one, two) for name, one, two in zip(_Kind._fields, kinds[0], kinds[other], strict=True) if one != two
        )
        says = _WORDS[name]
        why = (
            f"allows {found[0]} with {says} {_shown(one)}, and {found[other]} with {_shown(two)}: "
            "a pod is written for one of them"
        )
        instead = f"name only {' and '.join(same)}" if len(same) > 1 else f"write `node: {found[0].name}`"
        yield Fault((*path, field), why, instead, at_key=True, shows_value=False)


class _Kind(NamedTuple):
    """What differs in a pod by where it runs."""

    arch: str
    resource: str | None = None
    label: str | None = None
    runtime_class: str | None = None
    sharing: str | None = None


_WORDS = {
    "arch": "architecture",
    "resource": "GPU resource",
    "label": "GPU label",
    "runtime_class": "RuntimeClass",
    "sharing": "GPU sharing",
}


def _kind(parts: Parts, place: Place, *, gpus: bool) -> _Kind:
    if not gpus or not place.gpu:
        return _Kind(place.spec.arch)
    card = accelerator(place.gpu, defaults_of(parts))
    return _Kind(
        place.spec.arch,
        card.resource,
        "=".join(card.label) if card.label else None,
        card.runtime_class,
        place.gpu.sharing,
    )


def _shown(value: str | None) -> str:
    return f"`{value}`" if value else "none"


def labels_of_their_own(parts: Parts) -> Iterator[Fault]:
    """Labels that other fields imply would be said twice."""
    for name, node in parts.nodes.items():
        cards = {kind: accelerator(gpu, defaults_of(parts)).label for kind, gpu in kinds(node).items()}
        known = {card[0]: field_of_kind(kind) for kind, card in cards.items() if card}
        implied = {ARCH_LABEL: "arch", HOSTNAME_LABEL: "the node's name", **known}
        for key in node.labels.keys() & implied:
            why = f"is known from {implied[key] if ' ' in implied[key] else f'`{implied[key]}`'}"
            yield Fault(("cluster", "nodes", name, "labels", key), why, "remove it", at_key=True, value=key)


def pools_apart(parts: Parts) -> Iterator[Fault]:
    """Machines that two entries select are counted twice."""
    for name, pool in parts.node_pools.items():
        path: Path = ("cluster", "nodePools", name, "selector")
        others = [
            *(
                (f"node pool `{other}`", labels_of_pool(its))
                for other, its in parts.node_pools.items()
                if other != name
            ),
            *((f"node `{node}`", labels_of_node(node, its, defaults_of(parts))) for node, its in parts.nodes.items()),
        ]
        for other, labels in others:
            if selects(pool.selector, labels):
                why = f"also selects {other}: the pool's models would run there, too, uncounted"
                yield Fault(path, why, "add a label that only the pool's machines have", at_key=True, shows_value=False)
                break
        for kind, gpu in kinds(pool).items():
            if gpu.label:
                why = "is unused: pods select a pool's machines by `selector`"
                where: Path = ("cluster", "nodePools", name, *field_of_kind(kind).split("."), "label")
                yield Fault(where, why, "remove it", at_key=True, shows_value=False)


def pools_that_are_there(parts: Parts) -> Iterator[Fault]:
    """Pods of an unknown pool have no labels to select."""
    for _, path, model in roles(parts):
        if model.node_pool and model.node_pool not in parts.node_pool_names:
            instead = "add it under `cluster.nodePools`"
            if parts.node_pool_names:
                instead = did_you_mean(model.node_pool, parts.node_pool_names)
            yield Fault((*path, "nodePool"), "is not a node pool of this cluster", instead)


def _written(parts: Parts, index: int, model: Model) -> Mapping[str, object]:
    models = parts.written.get("models")
    found: object = models[index] if isinstance(models, tuple) else {}
    if model.role == "prefill" and isinstance(found, Mapping):
        found = found.get("prefill")
    return found if isinstance(found, Mapping) else {}


RULES = (some_nodes, one_field, alike, labels_of_their_own, pools_apart, pools_that_are_there)
