"""The real kustomize-controller on a real API server with the real controllers and scheduler; trees are served to it.

kustomize-controller needs two things from source-controller: `status.artifact` of a source, and a tarball behind its URL with
that digest. Both are created here, so that a local tree is applied as a revision.
"""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import yaml

from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.tree import Tree
from tokenlabs_verify.admission import definitions, plane
from tokenlabs_verify.admission.asking import define
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi, NotFoundError
from tokenlabs_verify.cluster.places import environment_places
from tokenlabs_verify.cluster.tools.building import built
from tokenlabs_verify.flux import git_repositories
from tokenlabs_verify.predictions.artifacts import Artifacts
from tokenlabs_verify.predictions.nodes import Nodes
from tokenlabs_verify.predictions.statuses import SOURCE, STATUSES, Statuses, ready
from tokenlabs_verify.waiting import wait_until

FLUX = "flux-system"
KUSTOMIZE = "kustomize.toolkit.fluxcd.io/v1"


@dataclass(frozen=True, slots=True)
class Cluster:
    """What the lab's cluster has besides Flux."""

    settings: Sequence[str]
    """Arguments of kustomize-controller; see `settings`."""
    nodes: Sequence[Manifest] = ()
    objects: Sequence[Manifest] = ()
    """Created before Flux applies anything: storage and runtime classes, Flux's key."""
    sick: Collection[str] = ()
    """Names of workloads and objects that never become ready."""
    statuses: Statuses = field(default_factory=lambda: STATUSES)
    """By kind: the status in place of a controller that does not run."""


class FluxLab:
    """An API server with Flux's kinds, the running controller, and what it applied."""

    def __init__(self, api: KubernetesApi, artifacts: Artifacts, cluster: Cluster) -> None:
        self.api = api
        self._artifacts = artifacts
        self._cluster = cluster
        self.revision = ""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._report, daemon=True)

    def start(self) -> None:
        """Begin to report statuses in place of controllers that do not run here."""
        self._thread.start()

    def stop(self) -> None:
        """Stop reporting."""
        self._over.set()
        self._thread.join(30)

    def push(self, tree: Tree, name: str) -> None:
        """Make `tree` the revision of the platform's source."""
        artifact = self._artifacts.add(tree, "main")
        self._fetched(self.api.get(SOURCE, "GitRepository", name, FLUX), artifact)
        self.revision = artifact["revision"]

    def kustomizations(self) -> dict[str, Manifest]:
        """Flux's Kustomizations by name."""
        return {each["metadata"]["name"]: each for each in self.api.list(KUSTOMIZE, "Kustomization", FLUX)}

    def ready(self) -> set[str]:
        """Kustomizations that are ready at the revision, or at their own source's revision."""
        return {name for name, each in self.kustomizations().items() if self.is_ready(each)}

    def is_ready(self, each: Manifest) -> bool:
        """Whether a Kustomization is ready at the revision, or at its own source's revision."""
        status = each.get("status", {})
        conditions = {one["type"]: one["status"] for one in status.get("conditions", ())}
        revision = status.get("lastAppliedRevision", "")
        return (
            conditions.get("Ready") == "True"
            and status.get("observedGeneration") == each["metadata"]["generation"]
            and (revision == self.revision or not revision.startswith("main@"))
        )

    def wait(self, met: Callable[[], object], seconds: float = 240) -> float:
        """Wait until `met` is true; return the seconds elapsed. Raises NotYetError with Flux's messages."""
        return wait_until(lambda: "" if met() else self.said(), seconds, "Flux has done it")

    def said(self) -> str:
        """The messages of all Kustomizations."""
        said = [
            f"{name}: {one['status']} {one['message']}"
            for name, each in self.kustomizations().items()
            for one in each.get("status", {}).get("conditions", ())
            if one["type"] == "Ready"
        ]
        return "\n".join(said) or "no Kustomization says anything"

    def condition(self, kustomization: Manifest) -> str:
        """What a Kustomization says of itself."""
        found = kustomization.get("status", {}).get("conditions", ())
        return "; ".join(f"{one['type']} {one['status']}: {one['message']}" for one in found)

    def exists(self, api_version: str, kind: str, name: str, namespace: str | None = None) -> bool:
        """Whether the API server has the object."""
        try:
            self.api.get(api_version, kind, name, namespace)
        except NotFoundError:
            return False
        return True

    def _report(self) -> None:
        while not self._over.wait(0.5):
            with suppress(ApiError, httpx.HTTPError):  # the API server stops
                for source in self.api.list(SOURCE, "GitRepository"):
                    self._fetch(source)
            for api_version, kind in self._cluster.statuses:
                with suppress(ApiError, httpx.HTTPError):  # its CRD does not exist yet
                    for each in self.api.list(api_version, kind):
                        if each["metadata"]["name"] not in self._cluster.sick:
                            self._healthy(each)

    def _healthy(self, manifest: Manifest) -> None:
        wanted = self._cluster.statuses[manifest["apiVersion"], manifest["kind"]](manifest)
        status = manifest.get("status", {})
        if any(status.get(key) != value for key, value in wanted.items()):
            self._patch(manifest, wanted)

    def _fetch(self, source: Manifest) -> None:
        tag = source["spec"]["ref"].get("tag")
        fetched = source.get("status", {}).get("artifact", {}).get("revision", "").partition("@")[0]
        if tag and tag != fetched:
            self._fetched(source, self._artifacts.add(self._upstream(source), tag))

    def _upstream(self, source: Manifest) -> Tree:
        """The folder of an upstream repository that the Kustomization builds."""
        kustomization = self.api.get(KUSTOMIZE, "Kustomization", source["metadata"]["name"], FLUX)
        folder = kustomization["spec"]["path"].removeprefix("./")
        return {f"{folder}/{file.name}": file.read_bytes() for file in git_repositories.files(kustomization, [source])}

    def _fetched(self, source: Manifest, artifact: Mapping[str, Any]) -> None:
        self._patch(source, {"artifact": artifact, **ready(source, "Ready")})

    def _patch(self, manifest: Manifest, status: Mapping[str, Any]) -> None:
        metadata = manifest["metadata"]
        with suppress(NotFoundError):  # pruned meanwhile
            self.api.patch(
                manifest["apiVersion"],
                manifest["kind"],
                metadata["name"],
                {"status": status},
                namespace=metadata.get("namespace"),
                subresource="status",
            )


@contextmanager
def up(name: str, cluster: Cluster) -> Iterator[FluxLab]:
    """The lab, in a sandbox of this name; the controller's log is among the sandbox's. Raises as `plane.up`."""
    where = environment_places(name)
    with plane.up(name, controllers=True) as api:
        defined = definitions.before_platform()
        define(api, defined)
        wait_until(lambda: _unserved(api, defined), 60, "the API server serves the kinds of Flux")
        api.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": FLUX}})
        for each in cluster.objects:
            api.apply(each)
        nodes = Nodes(api, cluster.sick)
        nodes.add(cluster.nodes)
        artifacts = Artifacts()
        lab = FluxLab(api, artifacts, cluster)
        with _controller(where.kubeconfig, where.logs / "kustomize-controller.log", cluster.settings):
            nodes.start()
            lab.start()
            try:
                yield lab
            finally:
                lab.stop()
                nodes.stop()
                artifacts.close()


def settings(dist: Path) -> tuple[str, ...]:
    """The arguments that a target's `flux-install` adds to kustomize-controller."""
    (install,) = yaml_text.load((dist / "flux-install" / "kustomization.yaml").read_text())
    patches = [each["patch"] for each in install["patches"] if "kustomize-controller" in each["target"]["name"]]
    return tuple(operation["value"] for patch in patches for operation in yaml.safe_load(patch))


def _unserved(api: KubernetesApi, definitions: Sequence[Manifest]) -> str:
    """A kind that is not served yet, which lasts a moment after its CRD is established; empty: none."""
    for each in definitions:
        spec = each["spec"]
        version = next(one["name"] for one in spec["versions"] if one["storage"])
        try:
            api.list(f"{spec['group']}/{version}", spec["names"]["kind"])
        except ApiError as error:
            return str(error)
    return ""


@contextmanager
def _controller(kubeconfig: Path, log: Path, settings: Sequence[str]) -> Iterator[None]:
    """What requires a pod is disabled."""
    off = ["--events-addr=", "--metrics-addr=0", "--health-addr=127.0.0.1:0", "--enable-leader-election=false"]
    with log.open("wb") as output:
        process = subprocess.Popen(
            [built(["kustomize-controller"])["kustomize-controller"], "--watch-all-namespaces", *off, *settings],
            env={**os.environ, "KUBECONFIG": str(kubeconfig), "RUNTIME_NAMESPACE": FLUX},
            stdout=output,
            stderr=output,
        )
        try:
            yield
        finally:
            process.terminate()
            process.wait(30)
