"""The commands to execute, as data: in order, each with its reason, printable and comparable as text."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import yaml

from tokenlabs.contract.flux import INSTALL_FOLDER
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.environments.kind.cluster import REGISTRY_IMAGE, Cluster, config
from tokenlabs_verify.environments.kind.source import LOCAL_TAG, LocalSource, Source

REGISTRY_PORT = 5000
"""Inside kind's network."""
PUSH_PORT = 5001
"""On this machine's loopback."""


@dataclass(frozen=True, slots=True)
class Run:
    """A command."""

    why: str
    argv: tuple[str, ...]
    stdin: str = ""
    needed: bool = True
    """False: it only saves time; a failure is reported and ignored."""


@dataclass(frozen=True, slots=True)
class AwaitLayers:
    """Wait for the platform's layers, in Flux's order."""

    layers: tuple[str, ...]
    seconds: int


@dataclass(frozen=True, slots=True)
class KeepImages:
    """Save the running images to the archive, unless it already contains them all."""

    archive: Path


Step = Run | AwaitLayers | KeepImages


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that creating a cluster depends on."""

    cluster: Cluster
    source: Source
    objects: tuple[Manifest, ...]
    """The source and the root Kustomization for it."""
    layers: tuple[str, ...]
    """Names of the Kustomizations in the order they become ready."""
    dist: Path
    """The kind rendering: a folder named `kind` in one named `dist`."""
    state: Path
    """Folder for the kubeconfig and the pushed tree."""
    archive: Path | None
    """Archive of images, from an earlier run and for the next."""
    seconds: int
    """Seconds until all layers must be ready."""
    simulator: tuple[Manifest, ...] = ()
    """Manifests that replace llm-d's simulator with ours; empty: keep llm-d's."""

    @property
    def kubeconfig(self) -> Path:
        """Written by kind; the user's own file is not changed."""
        return self.state / "kubeconfig"


def up_steps(plan: Plan) -> Iterator[Step]:
    """From nothing to a platform whose layers are all ready."""
    name, kubeconfig = plan.cluster.name, f"--kubeconfig={plan.kubeconfig}"
    create = ("kind", "create", "cluster", f"--name={name}", "--config=-", "--wait=3m", kubeconfig)
    yield Run("a cluster of one node; the Gateway's NodePort on loopback", create, _yaml([config(plan.cluster)]))
    if plan.archive:
        load = ("kind", "load", "image-archive", str(plan.archive), f"--name={name}")
        yield Run("images of an earlier run", load, needed=False)
    flux = ("kubectl", kubeconfig, "apply", "--server-side", "--kustomize", str(plan.dist / INSTALL_FOLDER))
    yield Run("Flux, as in production", flux)
    yield Run("", ("kubectl", kubeconfig, "wait", "--for=condition=Established", "crds", "--all", "--timeout=1m"))
    if isinstance(plan.source, LocalSource):
        yield from _hand_over(plan, plan.source)
    apply = ("kubectl", kubeconfig, "apply", "--server-side", "--field-manager=tokenlabs", "--filename=-")
    yield Run("the source for Flux, and its root Kustomization", apply, _yaml(plan.objects))
    yield AwaitLayers(plan.layers, plan.seconds)
    yield from _steer(plan)
    if plan.archive:
        yield KeepImages(plan.archive)


def _hand_over(plan: Plan, source: LocalSource) -> Iterator[Run]:
    registry = plan.cluster.registry
    start = (
        *("docker", "run", "--detach", "--network=kind", f"--name={registry}"),
        f"--publish=127.0.0.1:{PUSH_PORT}:{REGISTRY_PORT}",
        REGISTRY_IMAGE,
    )
    staged = plan.state / "artifact"
    yield Run("a registry that the cluster can reach", start)
    yield Run("the same folders as in the repository, and nothing else", ("rm", "-rf", str(staged)))
    to = staged / PurePosixPath(plan.objects[1]["spec"]["path"]).parent
    yield Run("", ("mkdir", "-p", str(to.parent)))
    yield Run("", ("cp", "-R", str(plan.dist), str(to)))
    push = (
        *("flux", "push", "artifact", f"oci://localhost:{PUSH_PORT}/{source.repository}:{LOCAL_TAG}"),
        *(f"--path={staged}", "--source=local", f"--revision={LOCAL_TAG}"),
    )
    yield Run("the tree, as an OCI artifact", push)


def _steer(plan: Plan) -> Iterator[Run]:
    kubectl = ("kubectl", f"--kubeconfig={plan.kubeconfig}")
    if plan.simulator:
        # Its own field manager: fields of the Deployments set by another manager and absent here are kept.
        manager = "--field-manager=tokenlabs-simulator"
        force = ("apply", "--server-side", "--force-conflicts", manager, "--filename=-")
        why = "replace the models with our simulator: controllable answers, recorded requests"
        yield Run(why, (*kubectl, *force), _yaml(plan.simulator))
    for each in plan.simulator:
        if each["kind"] == "Deployment":
            metadata = each["metadata"]
            rollout = ("rollout", "status", f"deployment/{metadata['name']}", f"--namespace={metadata['namespace']}")
            yield Run("", (*kubectl, *rollout, "--timeout=6m"))


def down_steps(cluster: Cluster) -> Iterator[Run]:
    """Delete everything that was created."""
    yield Run("the cluster", ("kind", "delete", "cluster", f"--name={cluster.name}"))
    yield Run("its registry, if there is one", ("docker", "rm", "--force", cluster.registry), needed=False)


def keep_steps(images: Sequence[str], archive: Path) -> Iterator[Run]:
    """Save images to one archive, in the format of `kind load image-archive`."""
    for image in images:
        yield Run("", ("docker", "pull", "--quiet", image), needed=False)
    part = f"{archive}.part"
    yield Run("an archive for the next run", ("docker", "save", f"--output={part}", *images), needed=False)
    yield Run("atomically", ("mv", part, str(archive)), needed=False)


def text(step: Step) -> str:
    """A step as typed in a shell, followed by its stdin."""
    match step:
        case AwaitLayers(layers, seconds):
            return f"# within {seconds} s, ready in order: {' → '.join(layers)}\n"
        case KeepImages(archive):
            return f"# the images that run → {archive}, unless it contains them\n"
        case Run(why, argv, stdin, needed):
            comment = f"# {why}{'' if needed else ' (optional)'}\n" if why else ""
            document = f" <<'EOF'\n{stdin}EOF" if stdin else ""
            return f"{comment}{shlex.join(argv)}{document}\n"


def _yaml(manifests: Sequence[Manifest]) -> str:
    return yaml.safe_dump_all(manifests, sort_keys=False, width=1_000_000)
