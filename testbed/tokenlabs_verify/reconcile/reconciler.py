"""Applies a target's layers like Flux: in dependency order, waiting for each layer's health before its dependents."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi
from tokenlabs_verify.reconcile import git_repositories, helm_releases
from tokenlabs_verify.reconcile.health import Health, judge
from tokenlabs_verify.reconcile.layers import HealthExpr, Layer, group
from tokenlabs_verify.waiting import wait_until

FLUX_GROUPS = frozenset({"source.toolkit.fluxcd.io", "kustomize.toolkit.fluxcd.io", "helm.toolkit.fluxcd.io"})
"""Flux's kinds: they are not applied; their controllers' work is done here."""

_FIRST = ("Namespace", "CustomResourceDefinition", "ServiceAccount", "ClusterRole", "Secret", "ConfigMap")
"""Flux applies cluster definitions first."""
_PARALLEL = 6
_PRUNE = "kustomize.toolkit.fluxcd.io/prune"
_SSA = "kustomize.toolkit.fluxcd.io/ssa"

Key = tuple[str, str, str, str]
"""Group, kind, namespace, name."""


@dataclass(frozen=True, slots=True)
class Exceptions:
    """Known differences from Flux on a cluster; all are reported."""

    held: frozenset[str] = frozenset()
    """Names of charts' Deployments that are kept at zero replicas."""
    unjudged: frozenset[str] = frozenset()
    """Kinds whose objects are applied but whose health no controller reports here."""
    additions: Mapping[str, tuple[Manifest, ...]] = field(default_factory=dict)
    """By layer: objects that a held-back controller would have created."""
    swept: tuple[tuple[str, str, str], ...] = ()
    """API version, kind and label of objects created by a held-back controller in an earlier pass: deleted first."""


@dataclass(frozen=True, slots=True)
class Applied:
    """What was applied of a tree."""

    applied: tuple[Manifest, ...]
    """Objects of `dist/`, as they were sent."""
    handled_here: tuple[str, ...]
    """Objects of `dist/` for Flux's controllers, handled here: `Kind namespace/name`."""
    inventory: tuple[Manifest, ...]
    """All applied objects, including those of charts and upstream."""
    seconds: Mapping[str, float]
    """By layer: seconds from its start until it was healthy."""


def reconcile(
    api: KubernetesApi,
    layers: Sequence[Layer],
    helm: Path,
    *,
    kubeconfig: Path | None = None,
    exceptions: Exceptions | None = None,
    before: Sequence[Manifest] = (),
    progress: Callable[[str], None] | None = None,
) -> Applied:
    """Bring the cluster into the state of `layers`.

    Args:
        api: the cluster.
        layers: ordered, dependencies first.
        helm: path of helm.
        kubeconfig: of the same cluster, for charts that look up objects; None: as in an empty one.
        exceptions: known differences of this environment.
        before: the inventory of an earlier call: objects that are no longer part of it are pruned, like Flux does.
        progress: called with each layer that is ready.

    Raises:
        NotYetError: a layer did not become healthy in time; the message has the last state seen.
        ApiError: the API server rejected an object.
    """
    if before and exceptions:
        _sweep(api, exceptions)
    run = _Run(api, helm, kubeconfig, exceptions or Exceptions(), before, progress)
    pool = ThreadPoolExecutor(len(layers))
    try:
        futures: dict[str, Future[None]] = {}
        for layer in layers:
            futures[layer.name] = pool.submit(run.layer, layer, [futures[name] for name in layer.after])
        wait(futures.values())
    finally:  # do not wait: Ctrl-C would take as long as a layer's timeout
        pool.shutdown(wait=False, cancel_futures=True)
    failed = [future.exception() for future in futures.values() if future.exception()]
    own = [error for error in failed if not isinstance(error, _DependencyFailedError)]
    if own and own[0] is not None:
        raise own[0]
    _prune(api, before, run.inventory)
    return Applied(tuple(run.applied), tuple(run.handled_here), tuple(run.inventory), run.seconds)


def key(manifest: Manifest) -> Key:
    """An object's identity."""
    metadata = manifest["metadata"]
    return group(manifest), manifest["kind"], metadata.get("namespace", ""), metadata["name"]


def apply(api: KubernetesApi, objects: Iterable[Manifest], deadline: float) -> None:
    """Apply objects in parallel, definitions first; retry those the server cannot accept yet until the deadline."""
    rest = list(objects)
    for kind in _FIRST:
        _apply_all(api, [each for each in rest if each["kind"] == kind], deadline)
    _apply_all(api, [each for each in rest if each["kind"] not in _FIRST], deadline)


def await_healthy(api: KubernetesApi, layer: Layer, objects: Iterable[Manifest], deadline: float) -> None:
    """Wait until each object is healthy. Raises NotYetError with the last state seen."""
    waiting = {key(each): each for each in objects}

    def state() -> str:
        lines = []
        for identity, manifest in list(waiting.items()):
            health = _look(api, manifest, layer.exprs)
            if health.current:
                del waiting[identity]
            else:
                _, kind, namespace, name = identity
                lines.append(f"\n  {kind} {namespace}/{name}: {health.message}")
        return "".join(lines)

    wait_until(state, deadline - time.monotonic(), f"layer `{layer.name}` is healthy")


def _look(api: KubernetesApi, manifest: Manifest, exprs: Mapping[tuple[str, str], HealthExpr]) -> Health:
    """The current health of an object; one that cannot be read is not healthy."""
    metadata = manifest["metadata"]
    try:
        found = api.get(manifest["apiVersion"], manifest["kind"], metadata["name"], metadata.get("namespace"))
    except (ApiError, httpx.HTTPError) as error:
        if not _passes(error):
            raise
        return Health(False, str(error) or type(error).__name__)
    return judge(found, exprs)


class _DependencyFailedError(Exception):
    """A layer before this one failed."""


class _Run:
    """One call of `reconcile`."""

    def __init__(
        self,
        api: KubernetesApi,
        helm: Path,
        kubeconfig: Path | None,
        exceptions: Exceptions,
        before: Sequence[Manifest],
        progress: Callable[[str], None] | None,
    ) -> None:
        self._api = api
        self._helm = helm
        self._kubeconfig = kubeconfig
        self._exceptions = exceptions
        self._progress = progress
        # The API server recompiles a CRD at each apply, a second or more for a large one: skip those that exist.
        self._defined = {key(each): each for each in before if each["kind"] == "CustomResourceDefinition"}
        self._lock = threading.Lock()
        self.applied: list[Manifest] = []
        self.handled_here: list[str] = []
        self.inventory: list[Manifest] = []
        self.seconds: dict[str, float] = {}

    def layer(self, layer: Layer, after: Sequence[Future[None]]) -> None:
        """One layer, after its dependencies are ready."""
        wait(after)
        if any(future.exception() for future in after):
            raise _DependencyFailedError(layer.name)
        started = time.monotonic()
        deadline = started + layer.timeout
        own = [each for each in layer.objects if group(each) not in FLUX_GROUPS]
        fluxs = [each for each in layer.objects if group(each) in FLUX_GROUPS]
        additions = list(self._exceptions.additions.get(layer.name, ()))
        apply(self._api, [*own, *additions], deadline)
        upstream = [
            each for flux in fluxs if flux["kind"] == "Kustomization" for each in git_repositories.objects(flux, fluxs)
        ]
        apply(self._api, self._new(upstream), deadline)
        released = [
            each for flux in fluxs if flux["kind"] == "HelmRelease" for each in self._install(flux, fluxs, deadline)
        ]
        everything = [*own, *additions, *upstream, *released]
        judged = [each for each in everything if each["kind"] not in self._exceptions.unjudged]
        await_healthy(self._api, layer, judged, deadline)
        took = time.monotonic() - started
        with self._lock:
            self.applied += own
            self.inventory += everything
            self.handled_here += [_subject(each) for each in fluxs]
            self.seconds[layer.name] = took
        if self._progress:
            self._progress(f"{layer.name} ({len(everything)} objects, {took:.1f} s)")

    def _install(self, release: Manifest, sources: Sequence[Manifest], deadline: float) -> list[Manifest]:
        rendered = helm_releases.render(release, sources, self._helm, self._kubeconfig)
        apply(self._api, rendered.hooks, deadline)
        _await_jobs(self._api, [each for each in rendered.hooks if each["kind"] == "Job"], deadline)
        objects = [self._held(each) for each in rendered.objects]
        apply(self._api, self._new(objects), deadline)
        return [*(each for each in rendered.hooks if each["kind"] != "Job"), *objects]

    def _new(self, objects: Iterable[Manifest]) -> list[Manifest]:
        return [each for each in objects if not self._is_there(each)]

    def _is_there(self, manifest: Manifest) -> bool:
        known = self._defined.get(key(manifest))
        created_only = (manifest["metadata"].get("annotations") or {}).get(_SSA) == "IfNotPresent"
        return known is not None and (created_only or known == manifest)

    def _held(self, manifest: Manifest) -> Manifest:
        if manifest["kind"] == "Deployment" and manifest["metadata"]["name"] in self._exceptions.held:
            return manifest | {"spec": manifest["spec"] | {"replicas": 0}}
        return manifest


def _await_jobs(api: KubernetesApi, jobs: Sequence[Manifest], deadline: float) -> None:
    for job in jobs:

        def state(job: Manifest = job) -> str:
            health = _look(api, job, {})
            return "" if health.current else health.message

        wait_until(state, deadline - time.monotonic(), f"{_subject(job)} has completed")


def _apply_all(api: KubernetesApi, objects: Sequence[Manifest], deadline: float) -> None:
    with ThreadPoolExecutor(_PARALLEL) as pool:
        for future in [pool.submit(_apply_one, api, each, deadline) for each in objects]:
            future.result()


def _apply_one(api: KubernetesApi, manifest: Manifest, deadline: float) -> None:
    def state() -> str:
        try:
            api.apply(manifest)
        except (ApiError, httpx.HTTPError) as error:
            if not _passes(error):
                raise
            return str(error) or type(error).__name__
        return ""

    wait_until(state, deadline - time.monotonic(), f"{_subject(manifest)} is applied")


def _passes(error: ApiError | httpx.HTTPError) -> bool:
    """Whether the error may go away: the kind or namespace does not exist yet, a webhook or the server is not ready yet."""
    return isinstance(error, httpx.HTTPError) or error.status in (404, 429, 500, 502, 503, 504)


def _sweep(api: KubernetesApi, exceptions: Exceptions) -> None:
    for api_version, kind, label in exceptions.swept:
        for each in api.list(api_version, kind, selector=label):
            api.delete(api_version, kind, each["metadata"]["name"], each["metadata"]["namespace"])


def _prune(api: KubernetesApi, before: Sequence[Manifest], now: Sequence[Manifest]) -> None:
    kept = {key(each) for each in now}
    for manifest in reversed(before):
        metadata = manifest["metadata"]
        disabled = (metadata.get("annotations") or {}).get(_PRUNE) == "disabled"
        if key(manifest) not in kept and not disabled:
            api.delete(manifest["apiVersion"], manifest["kind"], metadata["name"], metadata.get("namespace"))


def _subject(manifest: Manifest) -> str:
    metadata = manifest["metadata"]
    return f"{manifest['kind']} {metadata.get('namespace', '')}/{metadata['name']}"
