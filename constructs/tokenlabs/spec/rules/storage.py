"""`weights` and `caches`: one place each, which the pods can mount wherever they run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from tokenlabs.contract import pools
from tokenlabs.spec.base import quantity_value
from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path
from tokenlabs.spec.roles import served
from tokenlabs.spec.rules.names import LONGEST_LABEL
from tokenlabs.spec.rules.placed import places_of
from tokenlabs.spec.rules.resources import SMALLEST_MEMORY
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.runtimes.declaration import flag_of
from tokenlabs.spec.serving import Model
from tokenlabs.spec.storage import Caches, Weights

_SEVERAL = 2
_MANY = ("ReadWriteMany", "ReadOnlyMany")
_EXISTS = "is unused: it describes a claim that tokenlabs creates, and `{}` exists already"


class _Kept(NamedTuple):
    """The weights, or the caches, of a model."""

    path: Path
    """Where they are written: at the model, or in the defaults."""
    position: int
    """Of the model in the list."""
    model: Model
    place: Weights | Caches


def one_volume(parts: Parts) -> Iterator[Fault]:
    """Weights and caches are in one place each."""
    for path, weights in _written_weights(parts):
        yield from _one_of(path, {"claim": weights.claim, "hostPath": weights.host_path, "image": weights.image})
    for path, caches in _written_caches(parts):
        places = {"claim": caches.claim, "hostPath": caches.host_path, "emptyDir": caches.empty_dir}
        yield from _one_of(path, places)
        if caches.access_mode and not caches.claim:
            why = "describes a claim, and there is none"
            yield Fault((*path, "accessMode"), why, "remove it", at_key=True, value="accessMode")
        if caches.sub_path and not (caches.claim or caches.host_path):
            why = "is unused: the pod's own folder has no others in it"
            yield Fault((*path, "subPath"), why, "remove it")


def _one_of(path: Path, places: dict[str, str | None]) -> Iterator[Fault]:
    first, *others = [name for name, value in places.items() if value] or [""]
    for other in others:
        yield Fault(
            (*path, other), f"is a second place beside `{first}`", "keep one of the two", at_key=True, value=other
        )


def fields_of_claims(parts: Parts) -> Iterator[Fault]:
    """Fields of a claim that tokenlabs creates; beside an existing volume they would do nothing."""
    for path, weights in _written_weights(parts):
        elsewhere = "hostPath" if weights.host_path else "image" if weights.image else ""
        unused = {
            "size": bool(weights.size and elsewhere),
            "storageClass": bool(weights.storage_class and not weights.created),
            "accessMode": bool(weights.access_mode and elsewhere),
        }
        for field in (name for name, fault in unused.items() if fault):
            why = _EXISTS.format(elsewhere or "claim")
            instead = f"remove it, or remove `{elsewhere}`" if elsewhere else "remove it, or add `size`"
            yield Fault((*path, field), why, instead, at_key=True, value=field)
        if weights.per_replica and not weights.own:
            why = f"gives each replica a claim, but `{elsewhere or 'claim'}` is one volume for all"
            yield Fault((*path, "perReplica"), why, "remove one of the two", at_key=True, value="perReplica")
        elif weights.per_replica and weights.access_mode not in (None, "ReadWriteOnce"):
            why = "lets several nodes mount each replica's claim, which only that replica uses"
            yield Fault((*path, "accessMode"), why, "remove it, or remove `perReplica`")
        if weights.size and quantity_value(weights.size) < SMALLEST_MEMORY:
            yield Fault((*path, "size"), "is too small for weights", "write a size, such as `100Gi`")
        if weights.image and weights.read_only:
            why = "is unused: the volume of an image is always read-only"
            yield Fault((*path, "readOnly"), why, "remove it", at_key=True, value="readOnly")
        elif weights.created and not weights.writable:
            field = "readOnly" if weights.read_only else "accessMode"
            why = "leaves the claim that tokenlabs creates empty: nothing could write weights to it"
            instead = "remove it, or name an existing claim: `claim` without `size`"
            yield Fault((*path, field), why, instead, at_key=True, value=field)


def sources_where_they_are(parts: Parts) -> Iterator[Fault]:
    """An engine loads a folder of the volume only if something has filled it, and streams from a bucket without a volume."""
    for each in _kept(parts, "weights"):
        model, path = each.model, ("models", each.position)
        if not isinstance(each.place, Weights):
            continue
        folder = bool(model.source and model.source.startswith("/"))
        if each.place.image and model.source and not folder:
            why = "is unused: the engine loads `/weights`, which is `weights.image`"
            yield Fault((*path, "source"), why, "remove it, or remove `weights.image`")
        if each.place.image and model.adapters and not model.streamed:
            why = (
                "are downloaded from Hugging Face, and with `weights.image` the engine downloads nothing: it would exit at every "
                "start"
            )
            instead = (
                "remove them, or write `weights` with a claim or a `hostPath`, and the model's repository in `source`"
            )
            yield Fault((*path, "adapters"), why, instead, at_key=True, shows_value=False)
        if folder and not RUNTIMES[model.engine].downloads:
            why = f"is a folder, and `{model.engine}` loads a file"
            yield Fault((*path, "source"), why, "remove it, and write the file in the engine's own field")
        elif folder and each.place.own:
            why = "is in the model's own claim, which is empty when it is created: the engine would exit at every start"
            yield Fault(
                (*path, "source"), why, "write `weights` with a `claim`, a `hostPath` or an `image` that has it"
            )
        if model.revision and (each.place.image or folder or model.streamed):
            yield Fault((*path, "revision"), "is unused: only Hugging Face has revisions", "remove it")
        if model.streamed:
            yield from _streamed(path, model)


def _streamed(path: Path, model: Model) -> Iterator[Fault]:
    runtime = RUNTIMES[model.engine]
    if not runtime.streams:
        why = f"is in a bucket, and `{model.engine}` loads weights only from its volume or Hugging Face"
        yield Fault((*path, "source"), why, "copy it to a claim, and write its folder below `/weights`")
    if model.weights:
        why = "is unused: the engine streams its weights from `source`"
        yield Fault(
            (*path, "weights"), why, "remove it; `caches` keeps compiled kernels", at_key=True, shows_value=False
        )
    for place, word in enumerate(runtime.extra_args(model)):
        if flag_of(word) == "--load-format":
            yield Fault((*path, runtime.arguments, "extraArgs", place), "is set for `source` in a bucket", "remove it")


def names_of_stateful_sets(parts: Parts) -> Iterator[Fault]:
    """A label of a StatefulSet's pods has its name with a hash of ten characters and a dash (kubernetes#64023)."""
    longest = LONGEST_LABEL - len("-0123456789") - len(pools.server("", "prefill"))
    for each in _stored(parts):
        if isinstance(each.place, Weights) and each.place.per_replica and len(each.model.pool) > longest:
            why = f"is {len(each.model.pool)} characters long, too long for the labels of a StatefulSet's pods"
            yield Fault(("models", each.position, "pool"), why, f"write at most {longest}, or remove `perReplica`")


def claims_alike(parts: Parts) -> Iterator[Fault]:
    """A shared claim is created once, and does not belong to one model."""
    kept = [(each, each.place) for each in _stored(parts) if isinstance(each.place, Weights)]
    own = {
        pools.weights(one.pool, one.role): one.pool
        for each, weights in kept
        if weights.own
        for one in served(each.model)
    }
    created: dict[str, tuple[_Kept, Weights]] = {}
    for each, weights in kept:
        if not weights.claim or not weights.size:
            continue
        first, as_first = created.setdefault(weights.claim, (each, weights))
        if weights.claim in own:
            why = f"is the name of the claim of pool `{own[weights.claim]}`: both would be one object"
            yield Fault((*each.path, "claim"), why, "choose another name, or remove `size` to share that claim")
        elif _description(as_first) != _description(weights):
            why = f"is created with another size, access mode or StorageClass for models[{first.position}]"
            instead = "write the same, or write them at one model, and only `claim` and `accessMode` at the others"
            yield Fault((*each.path, "claim"), why, instead)


def _description(weights: Weights) -> tuple[str | None, ...]:
    return weights.size, weights.access_mode, weights.storage_class


def claims_within_reach(parts: Parts) -> Iterator[Fault]:
    """Pods on several nodes can mount one claim only if its access mode allows it; elsewhere they stay in ContainerCreating."""
    uses: dict[str, list[_Kept]] = {}
    for each in (*_stored(parts), *_kept(parts, "caches")):
        if each.place.claim:
            uses.setdefault(each.place.claim, []).append(each)
    for used in uses.values():
        roles = [one for each in used for one in served(each.model)]
        at = {str(place): place.machines for one in roles for place in places_of(parts, one)}
        alone = len(roles) == 1 and roles[0].pods == 1
        if alone or sum(at.values()) < _SEVERAL:
            continue
        where = sorted(at)
        known = {each.place.access_mode for each in used} - {None}
        created = any(isinstance(each.place, Weights) and each.place.size for each in used)
        mode = "`ReadWriteOnce` lets one node mount it" if known or created else "its access mode is not known here"
        for path in {each.path: None for each in used if each.place.access_mode not in _MANY}:
            why = f"is used on {_joined(where)}, and {mode}: pods on the others would not start"
            instead = "write `accessMode: ReadWriteMany` if its StorageClass has it, or use a claim for each node"
            yield Fault((*path, "claim"), why, instead)


def _joined(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _kept(parts: Parts, field: Literal["weights", "caches"]) -> Iterator[_Kept]:
    """The weights or caches of each model whose engine reads them."""
    defaults = parts.model_defaults
    for index, model in parts.models:
        if field in RUNTIMES[model.engine].ignores:
            continue
        if place := getattr(model, field):
            yield _Kept(("models", index, field), index, model, place)
        elif place := getattr(defaults, field, None):
            yield _Kept(("modelDefaults", field), index, model, place)


def _stored(parts: Parts) -> Iterator[_Kept]:
    """The weights of models that mount their volume."""
    return (each for each in _kept(parts, "weights") if not each.model.streamed)


def _written_weights(parts: Parts) -> Iterator[tuple[Path, Weights]]:
    if parts.model_defaults:
        yield ("modelDefaults", "weights"), parts.model_defaults.weights
    for index, model in parts.models:
        if model.weights:
            yield ("models", index, "weights"), model.weights


def _written_caches(parts: Parts) -> Iterator[tuple[Path, Caches]]:
    if parts.model_defaults and parts.model_defaults.caches:
        yield ("modelDefaults", "caches"), parts.model_defaults.caches
    for index, model in parts.models:
        if model.caches:
            yield ("models", index, "caches"), model.caches


RULES = (
    one_volume,
    fields_of_claims,
    sources_where_they_are,
    names_of_stateful_sets,
    claims_alike,
    claims_within_reach,
)
