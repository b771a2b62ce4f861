"""Do running pods notice a change of the ConfigMaps and Secrets that they read?"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.pods import PodTemplate, of_pods, pods
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.pod_changes import POD_FIELDS


def effects(change: TargetPair) -> Iterator[Effect]:
    """`without-effect`: pods read variables, and files mounted by `subPath`, only at start-up; the kubelet updates other files."""
    settings = {pair.ref: pair for pair in change.pairs if _content_changes(pair)}
    if not settings:
        return
    restarting = {pair.ref for pair in change.pairs if pair.fields(*POD_FIELDS)}
    for template in pods(change.after.objects):
        reader = template.owner
        if reader.ref in restarting or reader.ref not in change.before.objects.by_ref:
            continue
        # Of one object, what is read only once matters more.
        read = {each.to: False for each in of_pods(template) if each.to in settings}
        read |= {each.to: True for each in of_pods(template) if each.to in settings and _read_once(template, each.path)}
        for ref, once in sorted(read.items()):
            pair = settings[ref]
            says = f"is read by {reader} only at start-up: it keeps the old content until it restarts"
            if not once:
                says = f"is mounted by {reader}, which does not restart: whether it reads the new content by itself is unknown"
            yield change.effect("without-effect", Severity.CAUTION, pair, says, pair.fields("data"))


def _content_changes(pair: Pair) -> bool:
    if pair.ref.group or pair.ref.kind not in ("ConfigMap", "Secret"):
        return False
    if not (pair.before and pair.after):
        return False
    return any(pair.before.at(field) != pair.after.at(field) for field in ("data", "binaryData", "stringData"))


def _read_once(template: PodTemplate, path: str) -> bool:
    if ".env[" in path or ".envFrom[" in path:
        return True
    number = path.removeprefix(f"{template.path}.volumes[").partition("]")[0]
    if not number.isdecimal():
        return False
    name = mapping(template.spec["volumes"][int(number)]).get("name")
    mounts = [
        mount
        for _, container in template.containers()
        for mount in map(mapping, items(container.get("volumeMounts")))
        if mount.get("name") == name
    ]
    return any(mount.get("subPath") for mount in mounts)
