"""The state of Flux's objects: ready or not, why not, and their order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter
from typing import Any

KUSTOMIZATION = "kustomize.toolkit.fluxcd.io/v1"
SOURCE = "source.toolkit.fluxcd.io/v1"
HELM = "helm.toolkit.fluxcd.io/v2"
REQUEST = "reconcile.fluxcd.io/requestedAt"
"""Annotation that makes a controller reconcile an object now."""

KINDS = (
    (SOURCE, "GitRepository"),
    (SOURCE, "OCIRepository"),
    (SOURCE, "HelmRepository"),
    (SOURCE, "HelmChart"),
    (HELM, "HelmRelease"),
    (KUSTOMIZATION, "Kustomization"),
)
"""All Flux kinds that the platform has or that Flux creates from them; sources first, since their errors come first."""


@dataclass(frozen=True, slots=True)
class State:
    """One object as last reported by its controller."""

    kind: str
    namespace: str
    name: str
    ready: bool
    message: str
    revision: str = ""
    """Last applied (Kustomization) or last fetched (source)."""

    def __str__(self) -> str:
        return f"{self.kind} {self.namespace}/{self.name}: {'ready' if self.ready else 'not ready'}: {self.message}"


def state(manifest: Mapping[str, Any]) -> State:
    """Ready counts only for the current generation (fluxcd/pkg/apis/meta, conditions)."""
    metadata, status = manifest["metadata"], manifest.get("status", {})
    condition = _condition(status, "Ready")
    current = status.get("observedGeneration") == metadata.get("generation")
    message = condition.get("message") or condition.get("reason") or "its controller has not reported yet"
    return State(
        kind=manifest["kind"],
        namespace=metadata["namespace"],
        name=metadata["name"],
        ready=condition.get("status") == "True" and current,
        message=" ".join(message.split())
        if current or not condition
        else "its controller has not observed this generation yet",
        revision=status.get("lastAppliedRevision") or status.get("artifact", {}).get("revision") or "",
    )


def _condition(status: Mapping[str, Any], type_: str) -> Mapping[str, Any]:
    return next((each for each in status.get("conditions", ()) if each["type"] == type_), {})


def order(kustomizations: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Names of Kustomizations, dependencies first, otherwise by name."""
    after = {
        each["metadata"]["name"]: {other["name"] for other in each["spec"].get("dependsOn", ())}
        for each in kustomizations
    }
    sorter = TopologicalSorter(after)
    sorter.prepare()
    found: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        found += ready
        sorter.done(*ready)
    return tuple(found)


def behind(layers: Sequence[str], kustomizations: Mapping[str, State], revision: str) -> list[str]:
    """Layers that are not ready at this revision of the source, in order."""
    return [
        name
        for name in layers
        if name not in kustomizations or not kustomizations[name].ready or kustomizations[name].revision != revision
    ]


def of_commit(revision: str, commit: str) -> bool:
    """Whether a source's revision (`main@sha1:…`, `sha1:…`) is this commit."""
    return revision.rpartition("sha1:")[2] == commit
