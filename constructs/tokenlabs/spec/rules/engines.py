"""What an engine cannot do with a model's fields."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.placement import field_of
from tokenlabs.spec.problems import Fault, Path, listing
from tokenlabs.spec.rules.placed import placed
from tokenlabs.spec.runtimes import RUNTIMES, vllm
from tokenlabs.spec.runtimes.declaration import ModelFault
from tokenlabs.spec.serving import Model
from tokenlabs.spec.stacks.choice import resolve


def fields_that_the_engine_takes(parts: Parts) -> Iterator[Fault]:
    """Values that an engine rejects at its start, or takes for something else."""
    for index, model in parts.models:
        for each in RUNTIMES[model.engine].faults(model):
            yield fault_of(index, model, each)


def images_of_a_release(parts: Parts) -> Iterator[Fault]:
    """An image of a release that lacks what tokenlabs relies on."""
    default = parts.model_defaults.image if parts.model_defaults else None
    for index, model in parts.models:
        image = model.image or default
        for each in RUNTIMES[model.engine].of_image(image) if image else ():
            path: Path = ("models", index, "image") if model.image else ("modelDefaults", "image")
            yield Fault(path, each.why, each.instead)


def memory_that_can_be_counted(parts: Parts) -> Iterator[Fault]:
    """On a shared GPU, and where GPU and host share memory, what an engine takes must be known before it starts."""
    for one in placed(parts):
        runtime = RUNTIMES[one.model.engine]
        # What such an engine has no `prefill` for is said elsewhere.
        if one.model.role == "decode" and (one.gpu.sharing != "none" or one.gpu.unified):
            alone = one.gpu.sharing == "none" and runtime.of_unified_memory
            for each in (alone or runtime.of_shared_memory)(one.model):
                yield fault_of(one.position, one.model, each)


def gpus_that_the_engine_is_built_for(parts: Parts) -> Iterator[Fault]:
    """An engine that exists for one vendor's GPUs does not start on another's."""
    for one in placed(parts):
        vendors = RUNTIMES[one.model.engine].vendors
        if one.gpu.vendor not in vendors:
            only = listing(sorted(vendors))
            why = f"leads to {one.places[0]}, whose GPUs are of `{one.gpu.vendor}`, and {one.model.engine} is built for {only}"
            field = field_of(one.model) or "node"
            yield Fault(
                (*one.path, field), why, "choose another node, or another engine", at_key=True, shows_value=False
            )


def devices_that_the_user_may_open(parts: Parts) -> Iterator[Fault]:
    """/dev/kfd and /dev/dri of AMD's and Intel's GPUs belong to groups of the node; NVIDIA's devices are everyone's."""
    default = parts.model_defaults.user if parts.model_defaults else None
    for one in placed(parts):
        user = one.model.user or default
        if user and not user.supplemental_groups and one.gpu.vendor != "nvidia" and one.model.role == "decode":
            path: Path = ("models", one.position, "user") if one.model.user else ("modelDefaults", "user")
            why = (
                f"has no `supplementalGroups`, and `{one.model.id}` runs on {one.places[0]}, whose devices belong to groups "
                "`video` and `render`: unless its container runtime changes their owner, the engine may not open them"
            )
            instead = "write `supplementalGroups` with their IDs: `getent group video render` on the node"
            yield Fault(path, why, instead, severity="warning", at_key=True, shows_value=False)


def adapters_by_name(parts: Parts) -> Iterator[Fault]:
    """An engine that does not know an adapter by the name in a request answers with the base model."""
    for index, model in parts.models:
        if model.adapters and not RUNTIMES[model.engine].serves_adapters:
            why = f"are not supported: {model.engine} would answer with the base model"
            yield Fault(("models", index, "adapters"), why, "remove them, or write `engine: vllm`", at_key=True)


def an_image_of_the_engine(parts: Parts) -> Iterator[Fault]:
    """`modelDefaults.image` contains one engine: with another one's command, the container exits at every start."""
    first: tuple[int, Model] | None = None
    for index, model in parts.models:
        if model.image or RUNTIMES[model.engine].component:
            continue
        first = first or (index, model)
        if model.engine != first[1].engine:
            why = (
                f"has no `image`, and neither has models[{first[0]}], whose engine is `{first[1].engine}`: "
                "`modelDefaults.image` cannot contain both"
            )
            yield Fault(
                ("models", index), why, f"write `image:` with one of {model.engine}", at_key=True, value=model.id
            )


def weights_of_a_file(parts: Parts) -> Iterator[Fault]:
    """A file is in a repository that is downloaded, or on a volume that someone has filled."""
    for index, model in parts.models:
        runtime, defaults = RUNTIMES[model.engine], parts.model_defaults
        weights = model.weights or (defaults.weights if defaults else None)
        if not runtime.needs_a_file or weights is None:
            continue
        place: Path = ("models", index)
        if model.source is None and weights.created:
            why = "has no `source`, and its volume is new: the file would not be there"
            instead = "write the repository in `source`, or an existing volume in `weights`, such as `weights: {claim: models}`"
            yield Fault(place, why, instead, at_key=True, value=model.id)
        elif model.source is not None and not weights.writable:
            why = "is a repository to download, and its volume is read-only"
            yield Fault((*place, "source"), why, "remove it, and put the file on the volume")


def a_picker_that_reads_its_metrics(parts: Parts) -> Iterator[Fault]:
    """A picker that finds none of a server's series takes all servers for idle."""
    picker = resolve(parts.stack).picker if parts.stack else None
    if picker is None or (picker.name == "llm-d-inference-scheduler" and picker.release >= _NAMES_METRICS):
        return
    for index, model in parts.models:
        if model.picked and RUNTIMES[model.engine].metrics(model) != vllm.METRICS:
            why = f"is not supported with {picker.name} {picker.version}: tokenlabs names the series of other engines than vLLM "
            instead = 'write `stack: "2026-12"`, or `engine: vllm`'
            yield Fault(("models", index, "engine"), f"{why}to llm-d-inference-scheduler 0.7 only", instead)


_NAMES_METRICS = (0, 7, 0)
"""Release of llm-d's inference scheduler from which on its configuration names the series of model servers (GIE v1.4.0)."""


def fault_of(index: int, model: Model, each: ModelFault) -> Fault:
    """A fault that an engine's declaration finds, with its place."""
    path: Path = tuple(int(step) if step.isdecimal() else step for step in each.field.split(".")) if each.field else ()
    if not path:
        return Fault(("models", index), each.why, each.instead, at_key=True, value=model.id)
    return Fault(("models", index, *path), each.why, each.instead)


RULES = (
    fields_that_the_engine_takes,
    images_of_a_release,
    memory_that_can_be_counted,
    gpus_that_the_engine_is_built_for,
    devices_that_the_user_may_open,
    adapters_by_name,
    an_image_of_the_engine,
    weights_of_a_file,
    a_picker_that_reads_its_metrics,
)
