"""Reconciling everything at once, and what that changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi, NotFoundError
from tokenlabs_verify.flux.state import HELM, KUSTOMIZATION, REQUEST
from tokenlabs_verify.waiting import wait_until

RECONCILED = 180.0
"""Seconds for all of Flux's objects to be reconciled; most is the API server's dry run of CRDs."""


def reconcile(api: KubernetesApi, source: str | None = None) -> None:
    """Reconcile Kustomizations and HelmReleases, as `flux reconcile` does, and wait for it.

    Args:
        api: the cluster.
        source: only Kustomizations of this source; None: also those of CRDs.

    Raises:
        NotYetError: they were not reconciled in time.
    """
    now = datetime.now(UTC).isoformat()

    def chosen() -> Iterator[Manifest]:
        return (each for each in _flux(api) if source in (None, each["spec"].get("sourceRef", {}).get("name", source)))

    asked: set[str] = set()
    for each in list(chosen()):
        namespace, name = each["metadata"]["namespace"], each["metadata"]["name"]
        body = {"metadata": {"annotations": {REQUEST: now}}}
        api.patch(each["apiVersion"], each["kind"], name, body, namespace=namespace)
        asked.add(each["metadata"]["uid"])

    def left() -> str:
        # What a commit has created since is reconciled without being asked.
        found = [
            each
            for each in chosen()
            if each["metadata"]["uid"] in asked and each.get("status", {}).get("lastHandledReconcileAt") != now
        ]
        return ", ".join(f"{each['kind']} {each['metadata']['name']}" for each in found)

    wait_until(left, RECONCILED, "everything is reconciled")


def versions(api: KubernetesApi) -> Mapping[str, str]:
    """Every object that Flux applied, and every release, with a version that moves when its content changes."""
    found: dict[str, str] = {}
    for each in _flux(api):
        if each["kind"] == "HelmRelease":
            found[_subject(each)] = ", ".join(str(one["version"]) for one in each["status"].get("history", ()))
        for entry in each["status"].get("inventory", {}).get("entries", ()):
            subject, manifest = _entry(api, entry["id"], entry["v"])
            found[subject] = _version(manifest)
    return found


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[str]:
    """What moved between two calls of `versions`."""
    for subject in sorted(before.keys() | after.keys()):
        if before.get(subject) != after.get(subject):
            yield f"{subject}: {before.get(subject, 'missing')} → {after.get(subject, 'missing')}"


def _flux(api: KubernetesApi) -> Iterator[Manifest]:
    for api_version, kind in ((KUSTOMIZATION, "Kustomization"), (HELM, "HelmRelease")):
        yield from api.list(api_version, kind)


def _subject(manifest: Manifest) -> str:
    return f"{manifest['kind']} {manifest['metadata'].get('namespace', '')}/{manifest['metadata']['name']}"


def _entry(api: KubernetesApi, identifier: str, version: str) -> tuple[str, Manifest | None]:
    """An entry of an inventory: `namespace_name_group_kind`, with `__` for a colon in a name (cli-utils, pkg/object)."""
    namespace, rest = identifier.split("_", 1)
    name, group, kind = rest.rsplit("_", 2)
    name = name.replace("__", ":")
    try:
        found = api.get(f"{group}/{version}" if group else version, kind, name, namespace or None)
    except NotFoundError:
        found = None
    return f"{kind} {namespace}/{name}", found


def _version(manifest: Manifest | None) -> str:
    """Its generation, which only its content moves; kinds without one have no status either."""
    if manifest is None:
        return "missing"
    metadata = manifest["metadata"]
    return str(metadata.get("generation") or f"resource version {metadata['resourceVersion']}")
