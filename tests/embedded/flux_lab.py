"""The real kustomize-controller on a real API server; other controllers are replaced by artifacts and statuses.

kustomize-controller needs two things from source-controller: `status.artifact` of a source, and a tarball behind its URL with
that digest. Both are created here, so that a local tree is applied as a revision.
"""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import tarfile
import threading
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx

from tokenlabs.bindings import go_modules, pins
from tokenlabs.gitops import install
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.tree import Tree
from tokenlabs_verify.admission import plane
from tokenlabs_verify.admission.asking import define
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi, NotFoundError
from tokenlabs_verify.cluster.places import environment_places
from tokenlabs_verify.cluster.tools.building import built
from tokenlabs_verify.reconcile import git_repositories
from tokenlabs_verify.waiting import wait_until

FLUX = "flux-system"
SOURCE = "source.toolkit.fluxcd.io/v1"
KUSTOMIZE = "kustomize.toolkit.fluxcd.io/v1"
_PROJECTS = ("flux-source-controller", "flux-kustomize-controller", "flux-helm-controller")


class Artifacts:
    """Serves tarballs by HTTP, like source-controller."""

    def __init__(self) -> None:
        files: dict[str, bytes] = {}
        self._files = files

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                content = files.get(self.path)
                self.send_response(200 if content is not None else 404)
                self.send_header("Content-Length", str(len(content or b"")))
                self.end_headers()
                self.wfile.write(content or b"")

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def add(self, tree: Mapping[str, bytes], branch: str) -> dict[str, Any]:
        """`status.artifact` of a source whose revision is this tree."""
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as tar:
            for path, content in sorted(tree.items()):
                entry = tarfile.TarInfo(path)
                entry.size = len(content)
                tar.addfile(entry, io.BytesIO(content))
        digest = hashlib.sha256(packed.getvalue()).hexdigest()
        path = f"/{digest}.tar.gz"
        self._files[path] = packed.getvalue()
        return {
            "url": f"http://127.0.0.1:{self._server.server_port}{path}",
            "path": path[1:],
            "revision": f"{branch}@sha1:{digest[:40]}",
            "digest": f"sha256:{digest}",
            "lastUpdateTime": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "size": len(packed.getvalue()),
        }


class FluxLab:
    """An API server with Flux's kinds, the running controller, and what it applied."""

    def __init__(self, api: KubernetesApi, artifacts: Artifacts, sick: Collection[str]) -> None:
        self.api = api
        self._artifacts = artifacts
        self._sick = sick
        self.revision = ""
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._report, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        self._thread.join(30)

    def push(self, tree: Tree, name: str) -> None:
        """Make `tree` the revision of the platform's source."""
        artifact = self._artifacts.add(tree, "main")
        self._fetched(self.api.get(SOURCE, "GitRepository", name, FLUX), artifact)
        self.revision = artifact["revision"]

    def kustomizations(self) -> dict[str, Manifest]:
        return {each["metadata"]["name"]: each for each in self.api.list(KUSTOMIZE, "Kustomization", FLUX)}

    def ready(self) -> set[str]:
        """Kustomizations that are ready at the revision, or at their own source's revision."""
        return {name for name, each in self.kustomizations().items() if self._is_ready(each)}

    def _is_ready(self, each: Manifest) -> bool:
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
        return wait_until(lambda: "" if met() else self._said(), seconds, "Flux has done it")

    def _said(self) -> str:
        said = [
            f"{name}: {one['status']} {one['message']}"
            for name, each in self.kustomizations().items()
            for one in each.get("status", {}).get("conditions", ())
            if one["type"] == "Ready"
        ]
        return "\n".join(said) or "no Kustomization says anything"

    def exists(self, api_version: str, kind: str, name: str, namespace: str | None = None) -> bool:
        try:
            self.api.get(api_version, kind, name, namespace)
        except NotFoundError:
            return False
        return True

    def _report(self) -> None:
        """Replaces the other controllers: gives objects their statuses, and sources their artifacts."""
        while not self._over.wait(1):
            for api_version, kind in STATUSES:
                try:
                    found = self.api.list(api_version, kind)
                except (ApiError, httpx.HTTPError):
                    continue  # its CRD does not exist yet
                for each in found:
                    if each["metadata"]["name"] not in self._sick:
                        self._healthy(each)

    def _healthy(self, manifest: Manifest) -> None:
        ready = STATUSES[manifest["apiVersion"], manifest["kind"]](manifest)
        status = manifest.get("status", {})
        if manifest["kind"] == "GitRepository":
            if "artifact" not in status and "tag" in manifest["spec"]["ref"]:
                self._fetched(manifest, self._artifacts.add(self._upstream(manifest), manifest["spec"]["ref"]["tag"]))
        elif any(status.get(key) != value for key, value in ready.items()):
            self._patch(manifest, ready)

    def _upstream(self, source: Manifest) -> Tree:
        """The folder of an upstream repository that the Kustomization builds."""
        kustomization = self.api.get(KUSTOMIZE, "Kustomization", source["metadata"]["name"], FLUX)
        folder = kustomization["spec"]["path"].removeprefix("./")
        return {f"{folder}/{file.name}": file.read_bytes() for file in git_repositories.files(kustomization, [source])}

    def _fetched(self, source: Manifest, artifact: Mapping[str, Any]) -> None:
        self._patch(source, {"artifact": artifact, **_conditions(source, "Ready")})

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


def _conditions(manifest: Manifest, *types: str) -> dict[str, Any]:
    return {"conditions": _true(manifest, *types), "observedGeneration": manifest["metadata"]["generation"]}


def _true(manifest: Manifest, *types: str) -> list[dict[str, Any]]:
    return [
        {
            "type": each,
            "status": "True",
            "reason": each,
            "message": "",
            "lastTransitionTime": manifest["metadata"]["creationTimestamp"],
            "observedGeneration": manifest["metadata"]["generation"],
        }
        for each in types
    ]


def _only_conditions(*types: str) -> Callable[[Manifest], dict[str, Any]]:
    return lambda manifest: {"conditions": _true(manifest, *types)}


def _ancestors(manifest: Manifest) -> dict[str, Any]:
    return {
        "ancestors": [
            {
                "ancestorRef": {"name": "gateway"},
                "controllerName": "example.com/c",
                "conditions": _true(manifest, "Accepted"),
            }
        ]
    }


def _parents(manifest: Manifest) -> dict[str, Any]:
    reference = manifest["spec"]["parentRefs"][0]
    parent = {
        "parentRef": {key: reference[key] for key in ("group", "kind", "name") if key in reference},
        "controllerName": "gateway.envoyproxy.io/gatewayclass-controller",
        "conditions": _true(manifest, "Accepted", "ResolvedRefs"),
    }
    return {"parents": [parent]}


def _replicas(manifest: Manifest) -> dict[str, Any]:
    number = manifest["spec"].get("replicas", 1)
    names = ("replicas", "updatedReplicas", "readyReplicas", "availableReplicas")
    return {"observedGeneration": manifest["metadata"]["generation"], **dict.fromkeys(names, number)}


def _deployment(manifest: Manifest) -> dict[str, Any]:
    conditions = [
        {"type": "Available", "status": "True"},
        {"type": "Progressing", "status": "True", "reason": "NewReplicaSetAvailable"},
    ]
    return {**_replicas(manifest), "conditions": conditions}


def _stateful_set(manifest: Manifest) -> dict[str, Any]:
    return {**_replicas(manifest), "currentReplicas": 1, "currentRevision": "a", "updateRevision": "a"}


_EG = "gateway.envoyproxy.io/v1alpha1"
_GATEWAY = "gateway.networking.k8s.io/v1"
STATUSES: dict[tuple[str, str], Callable[[Manifest], dict[str, Any]]] = {
    (SOURCE, "GitRepository"): lambda _: {},
    (SOURCE, "OCIRepository"): lambda each: _conditions(each, "Ready"),
    (SOURCE, "HelmRepository"): lambda each: _conditions(each, "Ready"),
    ("helm.toolkit.fluxcd.io/v2", "HelmRelease"): lambda each: _conditions(each, "Ready"),
    ("apps/v1", "Deployment"): _deployment,
    ("apps/v1", "StatefulSet"): _stateful_set,
    ("v1", "PersistentVolumeClaim"): lambda _: {"phase": "Bound"},
    ("kuadrant.io/v1beta1", "Kuadrant"): lambda each: _conditions(each, "Ready"),
    ("limitador.kuadrant.io/v1alpha1", "Limitador"): lambda each: _conditions(each, "Ready"),
    (_GATEWAY, "GatewayClass"): _only_conditions("Accepted"),
    (_GATEWAY, "Gateway"): _only_conditions("Accepted", "Programmed"),
    (_GATEWAY, "HTTPRoute"): _parents,
    (_EG, "ClientTrafficPolicy"): _ancestors,
    (_EG, "SecurityPolicy"): _ancestors,
    (_EG, "BackendTrafficPolicy"): _ancestors,
    (_EG, "EnvoyPatchPolicy"): _ancestors,
    ("authorino.kuadrant.io/v1beta3", "AuthConfig"): _only_conditions("Ready"),
    ("kuadrant.io/v1", "AuthPolicy"): _only_conditions("Accepted"),
    ("kuadrant.io/v1", "RateLimitPolicy"): _only_conditions("Accepted"),
    ("aigateway.envoyproxy.io/v1beta1", "AIGatewayRoute"): _only_conditions("Accepted"),
}
"""The status of each kind when it is ready, reduced to what layers' health checks read."""


@contextmanager
def up(sick: Collection[str], log: Path) -> Iterator[FluxLab]:
    """The lab; workloads named in `sick` never become ready."""
    with plane.up("test-flux") as api:
        define(api, list(_definitions()))
        wait_until(lambda: _unserved(api), 60, "the API server serves the kinds of Flux")
        api.apply({"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": FLUX}})
        artifacts = Artifacts()
        lab = FluxLab(api, artifacts, sick)
        with _controller(environment_places("test-flux").kubeconfig, log):
            lab.start()
            try:
                yield lab
            finally:
                lab.stop()
                artifacts.close()


def _unserved(api: KubernetesApi) -> str:
    """Kinds that are not served yet, which lasts a moment after their CRDs are established; empty: none."""
    try:
        api.resource(KUSTOMIZE, "Kustomization")
        api.resource(SOURCE, "GitRepository")
    except NotFoundError as error:
        return str(error)
    return ""


def _definitions() -> Iterator[Manifest]:
    sources = {each.project: each for each in pins.read().sources}
    for project in _PROJECTS:
        source = sources[project]
        folder = go_modules.download(source.module, source.version, sumdb=source.sumdb).folder / source.path
        for file in sorted(folder.glob("*.yaml")):
            yield from (each for each in yaml_text.load(file.read_text()) if each["kind"] == "CustomResourceDefinition")


@contextmanager
def _controller(kubeconfig: Path, log: Path) -> Iterator[None]:
    """With the settings of `flux-install`; what requires a pod is disabled."""
    settings = [argument for group in install.SETTINGS.values() for argument in group]
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
