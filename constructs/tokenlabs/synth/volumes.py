"""What a change asks of volumes that a cluster cannot do: shrink, grow or move a claim that is there already.

By `dist/` as it was and as it is now. What the old tree says is taken softly: it is a hint about the cluster, never an input
of rendering.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import NamedTuple

from tokenlabs.layers.pods import HOSTNAME_LABEL
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.manifests.tree import Tree
from tokenlabs.spec.base import quantity_value
from tokenlabs.synth.changed_objects import manifests
from tokenlabs.synth.compose import ComposedTarget


class _Claim(NamedTuple):
    size: str
    """As written."""
    amount: float
    storage_class: str | None
    node: str | None
    """Of the one pod that uses it, where it is pinned."""
    stateful_set: str | None
    """Whose template makes it; None: it is a manifest, or an operator makes it."""


def warnings(old: Tree, targets: Iterable[ComposedTarget]) -> tuple[str, ...]:
    """Warnings of claims that were there before and do not become what `dist/` now says.

    Args:
        old: `dist/` as it was; what cannot be read in it is passed over.
        targets: as they are now.
    """
    found: list[str] = []
    for target in targets:
        prefix = f"{target.name}/"
        before = _claims(
            content
            for path, content in old.items()
            if path.startswith(prefix) and target.tree.get(path.removeprefix(prefix)) != content
        )
        now = _claims(content for path, content in target.tree.items() if old.get(prefix + path) != content)
        for name in sorted(before.keys() & now.keys()):
            told = _told(name, before[name], now[name])
            found += (f"warning: on {target.name}, claim {name} {each}" for each in told)
    return tuple(found)


def _told(name: str, before: _Claim, now: _Claim) -> Iterator[str]:
    namespace, _, claim = name.partition("/")
    recreate = _recreate(namespace, claim, now.stateful_set)
    if now.stateful_set and now.amount != before.amount:
        yield (
            f"changes from {before.size} to {now.size} in the template of StatefulSet {now.stateful_set}, which cannot change: "
            f"the API server rejects that, and its layer is not applied; write {before.size}, {recreate}"
        )
        return
    if now.amount < before.amount:
        yield (
            f"shrinks from {before.size} to {now.size}: the API server rejects that, and its layer is not applied; write "
            f"{before.size} or more, {recreate}"
        )
    elif now.amount > before.amount:
        yield (
            f"grows from {before.size} to {now.size}: the API server rejects that unless its StorageClass allows expansion "
            f"(`kubectl get storageclass`); where it does not, write {before.size}, {recreate}"
        )
    if before.storage_class != now.storage_class:
        was, becomes = before.storage_class or "the default", now.storage_class or "the default"
        yield (
            f"changes its StorageClass from {was} to {becomes}: the API server rejects that, and its layer is not applied; "
            f"write the former one, {recreate}"
        )
    if before.node and now.node and before.node != now.node:
        yield (
            f"is used on {now.node} and was on {before.node}: a volume on a node's own disk stays there, and the pod would "
            f"stay Pending; with storage that every node can mount, nothing is to be done; else write {before.node}, {recreate}"
        )


def _recreate(namespace: str, claim: str, stateful_set: str | None) -> str:
    """What to do where the content of a claim may be lost."""
    kubectl = f"`kubectl -n {namespace} delete"
    if not stateful_set:
        return (
            f"or, where its content may be lost, {kubectl} pvc {claim} --wait=false`, then delete its pod: both are created "
            "again"
        )
    # A claim that is deleted alone comes back from the former template.
    pod = f"{stateful_set}-0"
    return (
        f"or, where its content may be lost, after the push {kubectl} statefulset {stateful_set} --cascade=orphan`, then "
        f"{kubectl} pvc {claim} --wait=false` and {kubectl} pod {pod}`: Flux creates all three again"
    )


def _claims(texts: Iterable[bytes]) -> dict[str, _Claim]:
    claims: dict[str, _Claim] = {}
    for text in texts:
        # A claim, or what makes one: of thousands of files few need be read.
        if b"storage:" in text:
            # Whatever a file that someone edited holds, it is only a hint.
            with suppress(ValueError, KeyError, TypeError, AttributeError):
                claims |= _claims_of(manifests(text) or ())
    return claims


def _claims_of(objects: Iterable[Manifest]) -> dict[str, _Claim]:
    every = list(objects)
    nodes = dict(pair for manifest in every for pair in _nodes(manifest))
    return {
        name: _Claim(str(size), quantity_value(str(size)), storage_class, nodes.get(name), stateful_set)
        for manifest in every
        for name, size, storage_class, stateful_set in _specs(manifest)
    }


def _specs(manifest: Manifest) -> Iterator[tuple[str, object, str | None, str | None]]:
    """Name, size, StorageClass and StatefulSet of each claim that a manifest is, or makes."""
    metadata, spec = manifest["metadata"], manifest.get("spec", {})
    namespace, name = metadata.get("namespace"), metadata["name"]
    if manifest["kind"] == "PersistentVolumeClaim":
        yield f"{namespace}/{name}", spec["resources"]["requests"]["storage"], spec.get("storageClassName"), None
    for template in spec.get("volumeClaimTemplates") or ():
        # A StatefulSet names its pods and claims by number; ours have one.
        claim = template["spec"]
        claim_name = f"{template['metadata']['name']}-{name}-0"
        yield (
            f"{namespace}/{claim_name}",
            claim["resources"]["requests"]["storage"],
            claim.get("storageClassName"),
            name,
        )
    if manifest["kind"] == "Limitador" and "disk" in spec.get("storage", {}):
        claim = spec["storage"]["disk"]["persistentVolumeClaim"]
        # limitador-operator v0.15.0 and v0.18.3, pkg/limitador, PVCName.
        yield f"{namespace}/limitador-{name}", claim["resources"]["requests"], claim.get("storageClassName"), None


def _nodes(manifest: Manifest) -> Iterator[tuple[str, str]]:
    """Claim and node, for each claim of a pod template that is pinned."""
    spec = manifest.get("spec", {}).get("template", {}).get("spec") if manifest["kind"] == "Deployment" else None
    node = (spec or {}).get("nodeSelector", {}).get(HOSTNAME_LABEL)
    for volume in (spec or {}).get("volumes") or ():
        if node and "persistentVolumeClaim" in volume:
            yield f"{manifest['metadata']['namespace']}/{volume['persistentVolumeClaim']['claimName']}", node
