"""The volumes of a model's pods: its weights, its compiled kernels, and memory that processes share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract import pools
from tokenlabs.contract.labels import INSTANCE_LABEL
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.pods import PRUNE_DISABLED, quantity
from tokenlabs.layers.models.server import COMPONENT
from tokenlabs.spec.distributions import storage_class
from tokenlabs.spec.image_roles import of_the_spec
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.runtimes.declaration import CACHES_FOLDER, WEIGHTS_FOLDER
from tokenlabs.spec.storage import DEFAULT_SIZE, Caches, Weights

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.manifests.manifest import Manifest
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

WEIGHTS = "weights"
"""Name of the volume of the weights, and of the template of its claims."""
SHARED_MEMORY = "/dev/shm"  # noqa: S108 (the path in containers)


class ClaimInputs(NamedTuple):
    """A PersistentVolumeClaim that tokenlabs creates."""

    name: str
    size: str
    access_mode: str
    storage_class: str | None
    pool: str | None
    """Of the only model that uses it; None: several may."""
    per_replica: bool = False
    """Each replica has one."""


class VolumeInputs(NamedTuple):
    """A volume of the pods; one of `claim`, `host_path`, `image`, `empty_dir` and `memory` is set."""

    name: str
    folder: str
    """Where containers have it."""
    claim: str | None = None
    host_path: str | None = None
    image: str | None = None
    empty_dir: str | None = None
    """Its largest size; empty: no limit."""
    memory: str | None = None
    """The same, for one in memory."""
    sub_path: str | None = None
    read_only: bool = False
    must_exist: bool = False
    """The folder of the node is not created."""


class StorageInputs(NamedTuple):
    """Where a model's pods read and write."""

    claim: ClaimInputs | None
    volumes: tuple[VolumeInputs, ...]
    hub: dict[str, str]
    """Variables by which huggingface_hub finds weights, and keeps what else it writes (its constants.py)."""
    caches: str
    """Folder of the compiled kernels."""


def weights_of(platform: Platform, model: Model) -> Weights:
    """The volume of a model's weights."""
    return model.weights or platform.model_defaults.weights


def loaded(platform: Platform, model: Model) -> str:
    """What the engine loads: the model's `source`, the folder of an image of weights, or the repository of its id."""
    return model.source or (WEIGHTS_FOLDER if weights_of(platform, model).image else model.id)


def inputs(target: Target, model: Model, *, shared_memory: bool) -> StorageInputs:
    """The volumes of `model`; with MPS, the device plugin brings the shared memory."""
    platform, defaults = target.platform, target.platform.model_defaults
    weights, caches = weights_of(platform, model), model.caches or defaults.caches
    user = model.user or defaults.user
    beside = caches is None and weights.writable and not model.streamed
    folder = f"{WEIGHTS_FOLDER}/compiled" if beside else CACHES_FOLDER
    volumes = [] if model.streamed else [_weights(target, weights, model.pool, model.role, owned=user is not None)]
    if not beside:
        volumes.append(_caches(caches or Caches(), owned=user is not None))
    if shared_memory:
        size = model.shared_memory or defaults.shared_memory
        volumes.append(VolumeInputs("shared-memory", SHARED_MEMORY, memory=size))
    return StorageInputs(
        claim=None if model.streamed else _claim(target, model, weights),
        volumes=tuple(volumes),
        hub=_hub(model, weights, folder),
        caches=folder,
    )


def _hub(model: Model, weights: Weights, caches: str) -> dict[str, str]:
    if model.streamed:
        return {"HF_HOME": f"{caches}/huggingface"}
    if weights.writable:
        return {"HF_HOME": WEIGHTS_FOLDER}
    cache = f"{WEIGHTS_FOLDER}/hub"
    return {"HF_HOME": f"{caches}/huggingface", "HF_HUB_CACHE": cache, "HF_HUB_OFFLINE": "1"}


def _weights(target: Target, weights: Weights, pool: str, role: pools.Role, *, owned: bool) -> VolumeInputs:
    return VolumeInputs(
        WEIGHTS,
        WEIGHTS_FOLDER,
        claim=weights.claim or (pools.weights(pool, role) if weights.own else None),
        host_path=weights.host_path,
        image=of_the_spec(target, weights.image) if weights.image else None,
        sub_path=weights.sub_path,
        read_only=not weights.writable,
        must_exist=owned or not weights.writable,
    )


def _caches(caches: Caches, *, owned: bool) -> VolumeInputs:
    elsewhere = caches.claim or caches.host_path
    return VolumeInputs(
        "caches",
        CACHES_FOLDER,
        claim=caches.claim,
        host_path=caches.host_path,
        empty_dir=None if elsewhere else caches.empty_dir or "",
        sub_path=caches.sub_path,
        must_exist=owned,
    )


def _claim(target: Target, model: Model, weights: Weights) -> ClaimInputs | None:
    """The claim that the files of `model` have: its own, or a shared one whose size no model before it writes."""
    if not weights.created or (weights.claim and _first_of(target.platform, weights.claim) is not model):
        return None
    return ClaimInputs(
        name=weights.claim or pools.weights(model.pool, model.role),
        size=weights.size or DEFAULT_SIZE,
        access_mode=weights.access_mode or "ReadWriteOnce",
        storage_class=weights.storage_class or storage_class(target.platform.cluster),
        pool=None if weights.claim else model.pool,
        per_replica=weights.per_replica,
    )


def _first_of(platform: Platform, claim: str) -> Model:
    """The model whose files have a shared claim: others may only name it."""
    return next(
        each
        for each in platform.models
        if weights_of(platform, each).claim == claim
        and weights_of(platform, each).created
        and "weights" not in RUNTIMES[each.engine].ignores
        and not each.streamed
    )


def build_claim(scope: Construct, inputs: ClaimInputs, namespace: str) -> None:
    """The claim, which Flux never prunes."""
    own = {INSTANCE_LABEL: inputs.pool} if inputs.pool else {}
    k8s.KubePersistentVolumeClaim(
        scope,
        "weights",
        metadata=k8s.ObjectMeta(
            name=inputs.name, namespace=namespace, labels={**COMPONENT, **own}, annotations=PRUNE_DISABLED
        ),
        spec=_claim_spec(inputs),
    )


def claim_template(inputs: ClaimInputs) -> k8s.KubePersistentVolumeClaimProps:
    """The claim of each replica: a StatefulSet creates it, and keeps it."""
    return k8s.KubePersistentVolumeClaimProps(metadata=k8s.ObjectMeta(name=WEIGHTS), spec=_claim_spec(inputs))


def _claim_spec(inputs: ClaimInputs) -> k8s.PersistentVolumeClaimSpec:
    return k8s.PersistentVolumeClaimSpec(
        access_modes=[inputs.access_mode],
        storage_class_name=inputs.storage_class,
        resources=k8s.ResourceRequirements(requests={"storage": quantity(inputs.size)}),
    )


def volumes(inputs: StorageInputs) -> list[k8s.Volume]:
    """The pod's volumes; those of images get their source from `with_images`."""
    templates = {WEIGHTS} if inputs.claim and inputs.claim.per_replica else set()
    return [_volume(each) for each in inputs.volumes if each.name not in templates]


def mounts(inputs: StorageInputs) -> list[k8s.VolumeMount]:
    """Where the engine's container has them."""
    return [
        k8s.VolumeMount(
            name=each.name, mount_path=each.folder, sub_path=each.sub_path, read_only=each.read_only or None
        )
        for each in inputs.volumes
    ]


def with_images(template: Manifest, inputs: StorageInputs) -> Manifest:
    """The pod template with the sources of volumes that are images."""
    images = {each.name: {"image": {"reference": each.image}} for each in inputs.volumes if each.image}
    spec = template["spec"]
    volumes = [each | images.get(each["name"], {}) for each in spec.get("volumes", [])]
    return {**template, "spec": {**spec, **({"volumes": volumes} if volumes else {})}}


def _volume(each: VolumeInputs) -> k8s.Volume:
    if each.claim:
        claim = k8s.PersistentVolumeClaimVolumeSource(claim_name=each.claim, read_only=each.read_only or None)
        return k8s.Volume(name=each.name, persistent_volume_claim=claim)
    if each.host_path:
        # What the kubelet creates belongs to root, and nobody else could write to it.
        kind = "Directory" if each.must_exist else "DirectoryOrCreate"
        return k8s.Volume(name=each.name, host_path=k8s.HostPathVolumeSource(path=each.host_path, type=kind))
    if each.memory:
        memory = k8s.EmptyDirVolumeSource(medium="Memory", size_limit=quantity(each.memory))
        return k8s.Volume(name=each.name, empty_dir=memory)
    if each.empty_dir is not None:
        limit = quantity(each.empty_dir) if each.empty_dir else None
        return k8s.Volume(name=each.name, empty_dir=k8s.EmptyDirVolumeSource(size_limit=limit))
    return k8s.Volume(name=each.name)
