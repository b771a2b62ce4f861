"""`multiNode:` of a model: an engine that can span nodes, as many nodes as pods, and nothing that only single pods have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import field_of
from tokenlabs.spec.problems import Fault, Path, listing
from tokenlabs.spec.rules.names import GROUP_SUFFIX, LONGEST_LABEL
from tokenlabs.spec.rules.placed import places_of
from tokenlabs.spec.rules.pod import CLUSTER_DNS
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.serving import Model
from tokenlabs.spec.storage import Weights

VARIABLES = ("LWS_LEADER_ADDRESS", "LWS_GROUP_SIZE", "LWS_WORKER_INDEX")
"""That the controller sets, in place of the spec's (lws v0.7.0, pkg/utils/pod/pod_utils.go)."""


def an_engine_that_spans_nodes(parts: Parts) -> Iterator[Fault]:
    """Workers need a way to join their leader's engine, and equal parts of its GPUs."""
    able = [name for name, runtime in RUNTIMES.items() if runtime.rendezvous]
    default = parts.model_defaults.image if parts.model_defaults else None
    for path, model in _over_nodes(parts):
        runtime = RUNTIMES[model.engine]
        if not runtime.rendezvous:
            why = f"is not supported by `engine: {model.engine}`, of which a replica is one pod"
            yield Fault(
                path, why, f"remove it, or write `engine:` with {listing(able)}", at_key=True, shows_value=False
            )
            continue
        found = False
        for each in runtime.over_nodes(model, model.image or default, model.pods_each):
            found = True
            at = tuple(each.field.split(".")) if each.field else ()
            yield Fault(
                ("modelDefaults", *at) if at == ("image",) and not model.image else (*path[:-1], *at),
                each.why,
                each.instead,
                at_key=not at,
                shows_value=bool(at),
                value=None if at else model.id,
            )
        gpus = runtime.gpus(model)
        if not found and gpus % model.pods_each:
            why = f"cannot divide {gpus} GPUs of a replica (`{runtime.gpus_field(model)}`) equally"
            yield Fault((*path, "size"), why, "write a divisor of it, or change the engine's sizes")


def nothing_of_single_pods(parts: Parts) -> Iterator[Fault]:
    """What is not known to work over several nodes is refused."""
    for path, model in _over_nodes(parts):
        for field, given, why, instead in (
            (
                "prefill",
                model.prefill,
                "is not supported with `multiNode`: its pods would have to fetch the KV cache of all pods of a group",
                "remove one of the two",
            ),
            (
                "autoscaling",
                model.autoscaling,
                "is not supported with `multiNode`: a group would be started for a queue that it is too late for, and hold "
                "several nodes while parts of it are Pending",
                "write `replicas`",
            ),
            (
                "adapters",
                model.adapters,
                "are not supported with `multiNode`: each worker would load them by itself, unseen by any probe",
                "merge the adapter into weights of its own",
            ),
            (
                "task",
                model.task != "chat",
                "is not supported with `multiNode`: engines pool vectors on one node",
                "remove `multiNode`",
            ),
        ):
            if given:
                yield Fault((*path[:-1], field), why, instead, at_key=True, shows_value=False)


def as_many_nodes_as_pods(parts: Parts) -> Iterator[Fault]:
    """Each pod has a node of its own: GPUs of one node need no group, and a pod left over stays Pending."""
    for path, model in _over_nodes(parts):
        field = field_of(model)
        if field == "node":
            why = f"is one node, and `multiNode` needs {model.pods_each} for each replica"
            yield Fault((*path[:-1], "node"), why, "write `nodes`, `nodeSelector` or `nodePool`")
            continue
        at = places_of(parts, model)
        bare = field == "nodeSelector" and not all(place.gpu for place in at)  # named ones are refused in `gpus`
        at = tuple(place for place in at if place.gpu or not bare)
        machines = sum(place.machines for place in at)
        if field and at and machines < model.pods:
            groups = (
                f"{model.replicas} groups of {model.pods_each}"
                if model.replicas > 1
                else f"a group of {model.pods_each}"
            )
            have = f"`{field}` has {machines}" + (" with GPUs" if bare else "")
            why = f"needs {model.pods} nodes for {groups}, and {have}: pods would stay Pending"
            yield Fault((*path, "size"), why, "add nodes, or write less", value=str(model.pods_each))
        shared = next((place for place in at if place.gpu and place.gpu.sharing != "none"), None)
        if shared:
            why = f"is not supported on {shared}, whose GPUs are shared: whoever is on one of them holds up, or ends, all nodes"
            instead = f"write `sharing: none` at `cluster.{shared.kind}.{shared.name}.gpu`, and so configure the device plugin"
            yield Fault(path, why, instead, at_key=True, shows_value=False)


def weights_within_reach(parts: Parts) -> Iterator[Fault]:
    """Each pod of a group loads its part of the weights, on a node of its own."""
    for path, model in _over_nodes(parts):
        weights = model.weights or (parts.model_defaults.weights if parts.model_defaults else Weights())
        if model.streamed or not weights.own:
            continue
        where: Path = (*path[:-1], "weights") if model.weights else path
        instead = "write `weights` with `hostPath`, `image`, or `accessMode: ReadWriteMany` if its StorageClass has it"
        if weights.per_replica:
            why = "are a claim for each replica, and LeaderWorkerSet 0.7 makes no claims for its pods"
            yield Fault(where, f"{why}: all would wait for one volume", instead, at_key=True, shows_value=False)
        elif weights.access_mode in (None, "ReadWriteOnce"):
            why = "has one claim for its weights, ReadWriteOnce, which one node mounts: pods on the others would not start"
            yield Fault(where, why, instead, at_key=True, shows_value=False)


def variables_of_the_controller(parts: Parts) -> Iterator[Fault]:
    """The controller's own values win."""
    defaults = parts.model_defaults
    of_all: dict[Path, str] = {("modelDefaults", "env", name): name for name in (defaults.env if defaults else ())}
    for path, model in _over_nodes(parts):
        written: dict[Path, str] = {(*path[:-1], "env", name): name for name in model.env}
        for place, name in {**written, **of_all}.items():
            if name in VARIABLES:
                why = "is set by the LeaderWorkerSet controller, whatever is written here"
                yield Fault(place, why, "remove it", at_key=True, value=name)


def names_of_the_controller(parts: Parts) -> Iterator[Fault]:
    """Members find each other by names that the StatefulSets' controller gives their pods, whatever a template says."""
    for path, model in _over_nodes(parts):
        spec = model.pod.get("spec")
        for field in ("hostname", "subdomain"):
            if isinstance(spec, Mapping) and field in spec:
                why = "is set by the controller of a group's pods, whatever is written here"
                yield Fault((*path[:-1], "pod", "spec", field), why, "remove it", at_key=True, value=field)


def as_its_members_need(parts: Parts) -> Iterator[Fault]:
    """Members find their leader by the cluster's DNS; SIGTERM does not end SGLang's workers as a container's first process."""
    for path, model in _over_nodes(parts):
        spec = model.pod.get("spec")
        for field, needed, why in (
            (
                "dnsPolicy",
                CLUSTER_DNS,
                "keeps pods from finding the leader of their group, whose name the cluster's DNS has",
            ),
            (
                "shareProcessNamespace",
                (True,),
                "keeps workers from ending: SIGTERM does not end a container's first process",
            ),
        ):
            if isinstance(spec, Mapping) and field in spec and spec[field] not in needed:
                yield Fault((*path[:-1], "pod", "spec", field), why, "remove it", at_key=True, value=field)


def names_with_a_hash(parts: Parts) -> Iterator[Fault]:
    """Workers are a StatefulSet for each group, and a label of their pods has its name with a hash (kubernetes#64023)."""
    for path, model in _over_nodes(parts):
        longest = LONGEST_LABEL - len(f"{GROUP_SUFFIX}-{model.replicas - 1}-0123456789")
        if len(model.pool) > longest:
            why = f"is {len(model.pool)} characters long, too long for the labels of a group's pods"
            yield Fault((*path[:-1], "pool"), why, f"write at most {longest}")


def _over_nodes(parts: Parts) -> Iterator[tuple[Path, Model]]:
    return ((("models", index, "multiNode"), model) for index, model in parts.models if model.multi_node)


RULES = (
    an_engine_that_spans_nodes,
    nothing_of_single_pods,
    as_many_nodes_as_pods,
    weights_within_reach,
    variables_of_the_controller,
    names_of_the_controller,
    as_its_members_need,
    names_with_a_hash,
)
