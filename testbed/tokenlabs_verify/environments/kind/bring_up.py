"""`up`: from a checkout, or any rendering, to a cluster whose layers are all ready at exactly that revision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tokenlabs import simulator
from tokenlabs.cache import cache_root
from tokenlabs.contract.flux import BOOTSTRAP_FOLDER, FOLDER
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.yaml_text import load
from tokenlabs.spec.targets import Target
from tokenlabs_verify.environments.kind import steered, tools
from tokenlabs_verify.environments.kind.checkout import git_facts
from tokenlabs_verify.environments.kind.cluster import Cluster, cluster_of
from tokenlabs_verify.environments.kind.images import keep
from tokenlabs_verify.environments.kind.running import api_of, clusters, run
from tokenlabs_verify.environments.kind.source import GitSource, LocalSource, Source, bootstrap_objects, git_source
from tokenlabs_verify.environments.kind.steps import (
    REGISTRY_PORT,
    AwaitLayers,
    KeepImages,
    Plan,
    Run,
    text,
    up_steps,
)
from tokenlabs_verify.flux.delivery import Expected, await_layers
from tokenlabs_verify.flux.state import order
from tokenlabs_verify.orchestrator import Say


@dataclass(frozen=True, slots=True)
class UpOptions:
    """Options of `env up --env kind`."""

    root: Path
    """Folder of platform.yaml and `dist/`."""
    target: Target
    """platform.yaml as rendered for kind."""
    repository: str | None = None
    """URL that Flux reads; None: `origin` of the checkout."""
    commit: str | None = None
    """None: HEAD."""
    ref: str | None = None
    """Full name of a ref that contains the commit; None: a branch of `origin` that does."""
    local: bool = False
    """Push the local `dist/kind` to a registry beside the cluster."""
    host_port: int | None = None
    archive: Path | None = None
    """Archive of images cached between runs."""
    seconds: int = 20 * 60
    """Seconds until all layers must be ready."""


def plan(options: UpOptions, program: Mapping[str, str]) -> Plan:
    """Everything that will be executed; `program` is the simulator's files. Raises TokenlabsError for options that cannot work."""
    cluster = cluster_of(options.target, options.host_port)
    dist = options.root / "dist" / options.target.name
    source = _source(options, cluster)
    objects = bootstrap_objects(_documents(options.root, dist / BOOTSTRAP_FOLDER), source)
    applied = [objects[1], *_documents(options.root, dist / FOLDER)]
    layers = order(each for each in applied if "toolkit.fluxcd.io" in each["apiVersion"])
    state = cache_root() / "kind" / cluster.name
    models = tuple(steered.manifests(options.target, program))
    return Plan(cluster, source, tuple(objects), layers, dist, state, options.archive, options.seconds, models)


def _documents(root: Path, folder: Path) -> list[Manifest]:
    documents = [each for path in sorted(folder.glob("*.yaml")) for each in load(path.read_text(encoding="utf-8"))]
    if not documents:
        raise TokenlabsError(f"`{folder}` has nothing for Flux; run `tokenlabs synth -f {root}/platform.yaml`")
    return documents


def _source(options: UpOptions, cluster: Cluster) -> Source:
    if options.local:
        if options.commit or options.ref or options.repository:
            raise TokenlabsError("--local uses the working tree; leave out --repository, --commit and --ref")
        return LocalSource(f"{cluster.registry}:{REGISTRY_PORT}", options.target.platform.name)
    return git_source(git_facts(options.root), options.repository, options.commit, options.ref)


def dry_run(options: UpOptions) -> str:
    """The commands of `up`, without the simulator's files; runs only git."""
    left_out = {name: f"({len(text.encode())} bytes)" for name, text in simulator.files().items()}
    return "\n".join(map(text, up_steps(plan(options, left_out))))


def up(options: UpOptions, say: Say) -> Cluster:
    """Create the platform; nothing existing is changed.

    Raises:
        MissingToolError: a program or Docker's engine is missing.
        TokenlabsError: a step failed, or a layer was not ready in time.
    """
    tools.require((*tools.ALL, "flux" if options.local else "git"))
    planned = plan(options, simulator.files())
    tools.require_engine()
    name = planned.cluster.name
    if name in clusters():
        raise TokenlabsError(f"the kind cluster `{name}` already exists; `tokenlabs env down --env kind` deletes it")
    planned.state.mkdir(parents=True, exist_ok=True)
    if options.archive:
        options.archive.parent.mkdir(parents=True, exist_ok=True)
    for step in up_steps(planned):
        match step:
            case Run():
                run(step, say)
            case AwaitLayers(layers, seconds):
                await_layers(api_of(name), layers, expected(planned.source), seconds, say)
            case KeepImages(archive):
                keep(api_of(name), archive, say)
    return planned.cluster


def expected(source: Source) -> Expected | None:
    """The commit that Flux must fetch; None: whatever was pushed to the local registry."""
    return Expected(source.commit, source.ref) if isinstance(source, GitSource) else None
