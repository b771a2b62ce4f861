"""GPUs: the nodes of every model have the GPUs that it takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from tokenlabs.manifests.fit import Demand, Room, fit, taken
from tokenlabs.spec.accelerators import CLAIM, is_slice, kinds
from tokenlabs.spec.cluster import Gpu
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import Place, field_of
from tokenlabs.spec.problems import Fault, Path, listing
from tokenlabs.spec.rules.placed import Placed, by_place, gpus_of, placed, places_of, roles
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model

_GPUS = "GPUs"


def on_a_node_with_a_gpu(parts: Parts) -> Iterator[Fault]:
    """An engine that takes GPUs needs a node with GPUs."""
    with_gpu = [name for name, node in parts.nodes.items() if kinds(node)]
    pools = [name for name, pool in parts.node_pools.items() if kinds(pool)]
    for _, path, model in roles(parts):
        if not gpus_of(model):
            continue
        field = field_of(model)
        if field is None:
            ways = [
                f"`{key}:` with {listing(names)}" for key, names in (("node", with_gpu), ("nodePool", pools)) if names
            ]
            instead = f"write {' or '.join(ways)}" if ways else "add `gpu:` to a node of the cluster"
            instead += _or_on_cpus(model)
            why = f"has no `node:`, and engine `{model.engine}` needs a node with a GPU"
            of_a_model = model.role == "decode"
            yield Fault(path, why, instead, at_key=True, value=model.id if of_a_model else None, shows_value=of_a_model)
            continue
        at = places_of(parts, model)
        bare = [place for place in at if not kinds(place.spec)]
        if field == "nodeSelector" and bare and len(bare) == len(at):
            why = f"selects {', '.join(map(str, bare))} without a GPU, and engine `{model.engine}` needs one"
            instead = f"add `gpu:` to `cluster.nodes.{bare[0].name}`, or select other nodes{_or_on_cpus(model)}"
            yield Fault((*path, field), why, instead, at_key=True, shows_value=False)
        elif field != "nodeSelector":
            for place in bare:
                why = f"has no GPU, and engine `{model.engine}` needs one"
                known = pools if field == "nodePool" else with_gpu
                instead = f"write {listing(known)}" if known else f"add `gpu:` to `cluster.{place.kind}.{place.name}`"
                yield Fault(_at((*path, field), model, place), why, instead + _or_on_cpus(model))


def _or_on_cpus(model: Model) -> str:
    on_cpus = RUNTIMES[model.engine].on_cpus and model.role == "decode" and not model.prefill
    return "; or, to run it on CPUs, `gpu: none` at the model" if on_cpus else ""


def _at(path: Path, model: Model, place: Place) -> Path:
    return (*path, model.nodes.index(place.name)) if model.nodes else path


def split_over_gpus_of_one_node(parts: Parts) -> Iterator[Fault]:
    """A replica is one pod: its GPUs are on one node, and each is a separate whole card."""
    for one in placed(parts):
        field = RUNTIMES[one.model.engine].gpus_field(one.model)
        place: Path = ("models", one.position, *field.split("."))  # that of `prefill`, too
        where, verb = _names(one.places), "shares its" if len(one.places) == 1 else "share their"
        has = "has" if len(one.places) == 1 else "have"
        most = max(place.gpu.count for place in one.places if place.gpu)
        if one.each > 1 and one.gpu.sharing != "none":
            why = (
                f"makes {one.each} GPUs per replica, and {where} {verb} GPUs: two shares may be on one GPU, "
                "so the device plugin rejects such a pod"
            )
            if one.gpu.sharing == CLAIM:
                why = f"makes {one.each} GPUs per replica, and {where} {verb} GPU by a claim of one GPU"
            yield Fault(place, why, "write 1, or choose a node whose `gpu.sharing` is `none`")
        elif (one.each > 1 or one.model.multi_node) and is_slice(one.gpu):
            gpus = RUNTIMES[one.model.engine].gpus(one.model)
            why = f"makes {gpus} GPUs per replica, and {where} {has} MIG slices, which NCCL cannot connect"
            instead = (
                "choose nodes with whole GPUs" if one.model.multi_node else "write 1, or choose a node with whole GPUs"
            )
            yield Fault(place, why, instead)
        elif one.each > most:
            counts = f"has {most}" if len(one.places) == 1 else f"have {most} each at most"
            each = "replica" if one.model.multi_node is None else "pod of a group"
            why = f"makes {one.each} GPUs per {each}, and {where} {counts}: a pod cannot span nodes"
            yield Fault(place, why, f"reduce it to {most} or less{_over_nodes(one)}")


def _over_nodes(one: Placed) -> str:
    most, spans = max(place.gpu.count for place in one.places if place.gpu), RUNTIMES[one.model.engine].rendezvous
    if one.model.multi_node:
        return f", or raise `multiNode.size` to {-(-RUNTIMES[one.model.engine].gpus(one.model) // most)}"
    if one.model.prefill:
        return f", or choose other nodes for {'the model' if one.model.role == 'decode' else '`prefill`'}"
    return f", or write `multiNode: {{size: {-(-one.each // most)}}}` with as many nodes" if spans else ""


def one_pod_a_gpu(parts: Parts) -> Iterator[Fault]:
    """Without sharing, each GPU is given to one pod; pods that no placement gives GPUs stay Pending."""
    before: list[Placed] = []
    for one in placed(parts):
        if one.gpu.sharing != "none" or one.each > max(place.gpu.count for place in one.places if place.gpu):
            continue
        most = sum(place.machines * (place.gpu.count // one.each) for place in one.places if place.gpu)
        if one.model.multi_node and one.model.pods > sum(place.machines for place in one.places):
            continue  # in `multi_node`: too few nodes, however many GPUs they have
        if one.model.multi_node is None and one.model.replicas > most:
            why = f"replicas of {one.each} GPU each need {one.gpus} GPUs, and {_has(one.places)}"
            if len(one.places) > 1 or one.places[0].machines > 1:
                why += f": room for {most}"
            yield Fault((*one.path, one.model.pods_field), why, f"write {most} or less")
        elif not _fit([*before, one]):
            others = [other for other in before if _meet(other, one)]
            field = field_of(one.model) or "node"
            if not others:
                # Of one model, only groups: they need a node for each pod.
                own = f"each pod of a group needs {one.each} on a node of its own"
                why = f"leads to {_names(one.places)}: {_has(one.places)}, and {own}"
                yield Fault(
                    (*one.path, field), why, f"write nodes with {one.each} or more", at_key=True, shows_value=False
                )
            elif one.fixed and all(other.fixed for other in others):
                yield Fault((*one.path, field), _full(one.gpu, others), _elsewhere(parts, one))
            else:
                used = ", ".join(f"`{other.model.id}` (models[{other.position}])" for other in others)
                why = f"leads to {_names(one.places)}, where {used} may run: {_has(_union([*others, one]))}, too few for all"
                yield Fault((*one.path, field), why, _elsewhere(parts, one), at_key=True, shows_value=False)
            continue
        before.append(one)


def one_pod_a_share(parts: Parts) -> Iterator[Fault]:
    """A shared GPU has a fixed number of shares; further pods stay Pending."""
    before: list[Placed] = []
    full: list[Placed] = []
    for one in placed(parts):
        if one.gpu.sharing == "none" or not one.gpu.shares or any(_meet(other, one) for other in full):
            continue
        before.append(one)
        if _fit(before):
            continue
        full.append(before.pop())
        others = [other for other in before if _meet(other, one)]
        used, at = sum(other.model.pods for other in [*others, one]), _union([*others, one])
        shares = sum(place.machines * place.gpu.count * (place.gpu.shares or 0) for place in at if place.gpu)
        gpus = sum(place.machines * place.gpu.count for place in at if place.gpu)
        its = "its GPU" if gpus == 1 else f"its {gpus} GPUs"
        why = f"has {shares} shares of {its}, and its models need {used}: a pod would stay Pending"
        if len(at) > 1:
            why = f"leads to {_names(at)}, whose {gpus} GPUs have {shares} shares, and the models there need {used}"
        raise_ = f"`{at[0].field}.shares`"
        instead = f"move a model, or raise {raise_}"
        instead += "" if one.gpu.sharing == CLAIM else " with the device plugin's `replicas`"
        yield Fault((*one.path, field_of(one.model) or "node"), why, instead)


def whoever_comes_first(parts: Parts) -> Iterator[Fault]:
    """The scheduler does not plan: a pod that may run on several nodes can take the GPU that another one needs."""
    found = [one for one in placed(parts) if all(place.gpu for place in one.places)]
    if not _fit(found):
        return
    for one in found:
        others = [_demand(other) for other in found if other is not one and not other.settled and _meet(other, one)]
        fixed = [_demand(other) for other in found if other is not one and other.settled and _meet(other, one)]
        rooms = _rooms([one, *found])
        gone = taken([*others, *fixed], _demand(one), rooms, _GPUS)
        if others and _left(one, rooms, gone) < one.model.pods:
            roaming = next(other for other in found if other is not one and not other.settled and _meet(other, one))
            why = (
                f"leads to {_names(one.places)}, where pods of `{roaming.model.id}` (models[{roaming.position}]) may be first, "
                "though they could run elsewhere: this model's pod would stay Pending"
            )
            instead = f"let models[{roaming.position}] name only nodes that this one does not need"
            field = field_of(one.model) or "node"
            yield Fault((*one.path, field), why, instead, severity="warning", at_key=True, shows_value=False)


def _left(one: Placed, rooms: Mapping[str, Room], gone: Decimal) -> Decimal:
    """How many pods of a model find room, at worst, once others have taken `gone` of its nodes."""
    each, has = _demand(one).one[_GPUS], [(rooms[place.key].of_each[_GPUS], place.machines) for place in one.places]
    if not one.apart:
        return (sum((room * machines for room, machines in has), Decimal(0)) - gone) / each
    fitting = [(room, machines) for room, machines in has if room >= each]
    # A node is lost once less than a pod's part of it is left, however much others have free.
    loses = min((room - each + 1 for room, _ in fitting), default=Decimal(1))
    return sum((Decimal(machines) for _, machines in fitting), Decimal(0)) - gone // loses


def _demand(one: Placed) -> Demand:
    gpus = Decimal(one.each if one.gpu.sharing == "none" else 1)
    return Demand(frozenset(place.key for place in one.places), one.model.pods, {_GPUS: gpus}, one.apart)


def _rooms(models: Sequence[Placed]) -> dict[str, Room]:
    return {
        place.key: Room({_GPUS: Decimal(place.gpu.count * (place.gpu.shares or 1))}, place.machines)
        for place in _union(models)
        if place.gpu
    }


def _fit(models: Sequence[Placed]) -> bool:
    return fit([_demand(one) for one in models], _rooms(models))


def _union(models: Sequence[Placed]) -> tuple[Place, ...]:
    """The places of models, each once."""
    return tuple({place.key: place for one in models for place in one.places}.values())


def _meet(one: Placed, other: Placed) -> bool:
    return bool({place.key for place in one.places} & {place.key for place in other.places})


def _names(at: Sequence[Place]) -> str:
    return " and ".join(filter(None, [", ".join(map(str, at[:-1])), str(at[-1])]))


def _has(at: Sequence[Place]) -> str:
    """Places and their GPUs: `a` has 4, `b` has 2."""
    return ", ".join(f"{place} has {place.gpu.count}{_on_each(place)}" for place in at if place.gpu)


def _on_each(place: Place) -> str:
    return f" on each of {place.machines} machines" if place.machines > 1 else ""


def _full(gpu: Gpu, before: list[Placed]) -> str:
    who = ", ".join(f"`{other.model.id}` (models[{other.position}])" for other in before)
    count = "1 GPU" if gpu.count == 1 else f"{gpu.count} GPUs"
    verb = "uses it" if gpu.count == 1 else "use them" if len(before) > 1 else "uses some of them"
    return f"has {count} without sharing, and {who} {verb}: this model's pod would stay Pending"


def _elsewhere(parts: Parts, one: Placed) -> str:
    used = {place.key: sum(other.gpus for other in models) for place, _, models in by_place(parts)}
    taken_ = {place.name for place in one.places}
    free = [
        name
        for name, node in parts.nodes.items()
        if name not in taken_
        and node.gpu
        and node.gpu.sharing == "none"
        and node.gpu.count - used.get(Place("nodes", name, node).key, 0) >= one.gpus
    ]
    if free:
        return f"write {listing(free)}"
    place = one.places[0]
    here = {each.key for each in one.places}
    several = any(other.gpus > 1 for at, _, models in by_place(parts) if at.key in here for other in models)
    fewer = ", let one take fewer GPUs," if several else ","
    return f"remove a model{fewer} or set how the GPU is shared: `{place.field}.sharing`"


RULES = (on_a_node_with_a_gpu, split_over_gpus_of_one_node, one_pod_a_gpu, one_pod_a_share, whoever_comes_first)
