"""What a change of `dist/` does in the cluster, as far as the manifests tell: restarts, tenants, exposure, releases.

Pure: objects as they were and as they will be in, sentences out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.contract.tenant_secret import DIGEST_ANNOTATION, MANAGED_BY_LABEL, TIER_ANNOTATION, USER_ANNOTATION
from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.synth.changed_objects import ChangedObjects, Placed
from tokenlabs.synth.versions_back import older


class Effect(NamedTuple):
    """A sentence: who, and what becomes of it."""

    subject: str
    change: str

    def __str__(self) -> str:
        return f"{self.subject} {self.change}"


def effects(changed: ChangedObjects, target: str, limits: Iterable[Effect] = ()) -> tuple[Effect, ...]:
    """What the change does in the cluster of `target`; empty where nothing changes. `limits`: what becomes of those."""
    if changed.first:
        return (Effect(f"dist/{target}", "is new: nothing of it was rendered before"),)
    told = list(limits)
    told_by_limits = _LIMITS if told else ()
    others: Counter[str] = Counter()
    for ref in sorted(changed.before.keys() | changed.after.keys()):
        before, after = changed.before.get(ref), changed.after.get(ref)
        sentences = list(_SENTENCES[ref.kind](ref, before, after)) if ref.kind in _SENTENCES else []
        told += sentences
        if not sentences and ref.kind not in told_by_limits:
            others["deleted" if not after else "updated" if before else "created"] += 1
    if others:
        counts = ", ".join(f"{others[verb]} {verb}" for verb in ("created", "updated", "deleted") if others[verb])
        told.append(Effect("other objects:", counts))
    told += [
        Effect(f"dist/{target}/{path}", "could not be read: what its change does is unknown")
        for path in changed.unreadable
    ]
    return tuple(told)


def _workload(ref: ObjectRef, before: Placed | None, after: Placed | None) -> Iterator[Effect]:
    subject = _subject(ref, (after or before))
    if not before:
        yield Effect(subject, "starts")
    elif not after:
        yield Effect(subject, "is deleted")
    elif fixed := _fixed_fields_that_differ(ref.kind, before, after):
        yield Effect(subject, f"is rejected by the API server, and its layer is not applied: {fixed} cannot change")
    elif _at(before, "spec", "template") != _at(after, "spec", "template"):
        yield Effect(subject, "restarts: its pod template changes")
    elif (old := _at(before, "spec", "replicas")) != (new := _at(after, "spec", "replicas")):
        yield Effect(subject, f"is scaled from {old} to {new}")
    else:
        yield Effect(subject, "is updated without a restart")


_MAY_CHANGE = frozenset(
    {
        *("minReadySeconds", "ordinals", "persistentVolumeClaimRetentionPolicy", "replicas", "revisionHistoryLimit"),
        *("template", "updateStrategy"),
    }
)
"""Fields of a StatefulSet's `spec` that an update may change (kubernetes, pkg/apis/apps/validation, ValidateStatefulSetUpdate)."""


def _fixed_fields_that_differ(kind: str, before: Placed, after: Placed) -> str:
    """Fields that the API server lets no update change, and this one does; empty: none."""
    was, now = (_at(each, "spec") or {} for each in (before, after))
    names = {*was, *now} - _MAY_CHANGE if kind == "StatefulSet" else {"selector"}
    return ", ".join(f"`spec.{name}`" for name in sorted(names) if was.get(name) != now.get(name))


def _subject(ref: ObjectRef, placed: Placed | None) -> str:
    path = placed.path if placed else ""
    if found := re.fullmatch(r"models/(.+)[./](server|picker)\.yaml", path):
        return f"model {found[1]}" if found[2] == "server" else f"endpoint picker of {found[1]}"
    return str(ref)


def _tenant(ref: ObjectRef, before: Placed | None, after: Placed | None) -> Iterator[Effect]:
    if not any(_at(each, "metadata", "labels", MANAGED_BY_LABEL) for each in (before, after) if each):
        return
    was, now = (_at(each, "metadata", "annotations") or {} if each else {} for each in (before, after))
    subject = f"tenant {ref.name}"
    if not before:
        yield Effect(subject, f"is added, tier {now.get(TIER_ANNOTATION)}")
    elif not after:
        yield Effect(subject, "is revoked: its key stops working")
    else:
        if was.get(TIER_ANNOTATION) != now.get(TIER_ANNOTATION):
            yield Effect(
                subject,
                f"moves from tier {was.get(TIER_ANNOTATION)} to {now.get(TIER_ANNOTATION)}",
            )
        if was.get(USER_ANNOTATION) != now.get(USER_ANNOTATION):
            yield Effect(
                subject,
                f"is counted as user {now.get(USER_ANNOTATION)}, no longer {was.get(USER_ANNOTATION)}",
            )
        if was.get(DIGEST_ANNOTATION) != now.get(DIGEST_ANNOTATION):
            yield Effect(subject, "has a new key: the old one stops working")


def _proxy(_: ObjectRef, before: Placed | None, after: Placed | None) -> Iterator[Effect]:
    if not before or not after:
        return
    place = ("spec", "provider", "kubernetes")
    if _at(before, *place, "envoyDeployment") != _at(after, *place, "envoyDeployment"):
        yield Effect("the proxy", "restarts: its pod template changes")
    was, now = _at(before, *place, "envoyService"), _at(after, *place, "envoyService")
    if was != now:
        yield Effect("the gateway", f"is exposed differently: {_differences(was, now)}")


def _body_processor(_: ObjectRef, before: Placed | None, after: Placed | None) -> Iterator[Effect]:
    if before and after:
        yield Effect("the proxy", "restarts: the body processor's container changes")


def _gateway(ref: ObjectRef, before: Placed | None, after: Placed | None) -> Iterator[Effect]:
    was, now = (_at(each, "spec", "listeners") if each else None for each in (before, after))
    if was and now and was != now:
        yield Effect("the gateway", f"listens differently: {_listeners(was)}, now {_listeners(now)}")
    elif not (was and now):
        yield Effect(f"gateway {ref.name}", "is deleted" if was else "starts to listen")


def _open_paths(_: ObjectRef, before: Placed | None, after: Placed | None) -> Iterator[Effect]:
    was, now = (set(re.findall(r'"(/[^"]*)"', _predicates(each))) if each else set() for each in (before, after))
    if before and after and was - now:
        yield Effect("closed paths:", ", ".join(sorted(was - now)))
    if before and after and now - was:
        yield Effect("newly open paths:", ", ".join(sorted(now - was)))


def _cors(_: ObjectRef, before: Placed | None, after: Placed | None) -> Iterator[Effect]:
    was, now = (set(_at(each, "spec", "cors", "allowOrigins") or ()) if each else set() for each in (before, after))
    if was != now:
        yield Effect("web pages that may call the API:", ", ".join(sorted(map(str, now))) or "none")


def _release(ref: ObjectRef, before: Placed | None, after: Placed | None) -> Iterator[Effect]:
    subject = f"Helm release {ref.name}"
    if not before or not after:
        yield Effect(subject, "is installed" if after else "is uninstalled")
        return
    was, now = (_at(each, "spec", "chart", "spec", "version") for each in (before, after))
    if was == now:
        yield Effect(subject, "is upgraded: its values change")
    else:
        yield Effect(subject, f"is {'downgraded' if older(now, was) else 'upgraded'} from {was} to {now}")


def _source(ref: ObjectRef, before: Placed | None, after: Placed | None) -> Iterator[Effect]:
    if not before or not after:
        return
    was, now = (_at(each, "spec", "ref") for each in (before, after))
    if was != now:
        yield Effect(f"source {ref.name}", f"is read at {_words(now)}, no longer at {_words(was)}")


_Sentences = Callable[[ObjectRef, Placed | None, Placed | None], Iterator[Effect]]
_LIMITS = ("BackendTrafficPolicy", "RateLimitPolicy", "TokenRateLimitPolicy")
_SENTENCES: Mapping[str, _Sentences] = {
    "Deployment": _workload,
    "StatefulSet": _workload,
    "DaemonSet": _workload,
    "Secret": _tenant,
    "EnvoyProxy": _proxy,
    "GatewayConfig": _body_processor,
    "Gateway": _gateway,
    "AuthConfig": _open_paths,
    "SecurityPolicy": _cors,
    "HelmRelease": _release,
    "GitRepository": _source,
    "OCIRepository": _source,
}
"""Kind → what becomes of an object of it, as it was and as it will be; nothing: it is counted among the others."""


def _at(placed: Placed, *path: str) -> Any:
    """The value of a path; None where there is none: an old file may hold anything."""
    value: Any = placed.manifest
    for step in path:
        value = value.get(step) if isinstance(value, Mapping) else None
    return value


def _predicates(placed: Placed) -> str:
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, Mapping):
            for key, item in value.items():
                found.extend([item] if key == "predicate" and isinstance(item, str) else [])
                walk(item)
        elif isinstance(value, list):
            for item in value:
                walk(item)

    walk(placed.manifest)
    return "\n".join(found)


def _listeners(listeners: Any) -> str:
    return " and ".join(
        f"{each.get('protocol')} on port {each.get('port')}" for each in listeners if isinstance(each, Mapping)
    )


def _differences(was: Any, now: Any) -> str:
    """What differs between two mappings: `type LoadBalancer → NodePort, nodePort unset → 30443`."""
    before, after = (dict(_leaves("", value)) for value in (was, now))
    keys = [key for key in (*before, *(after.keys() - before.keys())) if before.get(key) != after.get(key)]
    return ", ".join(f"{key} {before.get(key, 'unset')} → {after.get(key, 'unset')}" for key in sorted(keys))


def _leaves(key: str, value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for name, item in value.items():
            yield from _leaves(str(name), item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(key, item)
    else:
        yield key, str(value)


def _words(value: Any) -> str:
    """A small mapping in words: `type LoadBalancer, nodePort 30443`."""
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_words(item)}" for key, item in value.items()) or "nothing"
    if isinstance(value, list):
        return ", ".join(map(_words, value))
    return str(value)
