"""Where are counters kept, can they be lost, and do requests pass while they are unavailable?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import FLUX_HELM
from tokenlabs.manifests.references.pods import PodTemplate, of_pods, pod_template
from tokenlabs.manifests.requests import quantity
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.services import selected
from tokenlabs.review.statements import Statement, Statements, changed, removed, set_to, shorter, stated

_DANGER, _CAUTION = Severity.DANGER, Severity.CAUTION
LIMITS = ("spec", "values", "config", "envoyGateway", "rateLimit")
"""Settings of the rate-limit service in Envoy Gateway's HelmRelease."""
_PATH = ".".join(LIMITS)
_NO_EVICTION = "noeviction"

_STATEMENTS: Statements = {
    (FLUX_HELM, "HelmRelease"): (
        Statement(
            _PATH,
            removed,
            "limit-removed",
            _DANGER,
            "no longer runs the rate-limit service: no limit of Envoy Gateway applies",
        ),
        Statement(
            f"{_PATH}.backend.redis.url",
            changed,
            "counter-reset",
            _CAUTION,
            "keeps the counters of Envoy's limits in {new}, before in {old}: all of them reset",
        ),
        Statement(
            f"{_PATH}.backend.type",
            changed,
            "counter-reset",
            _DANGER,
            "keeps the counters of Envoy's limits in {new}, before in {old}: all of them reset",
        ),
        Statement(
            f"{_PATH}.failClosed",
            set_to(False, None),
            "unguarded",
            _DANGER,
            "lets requests pass without limits while the rate-limit service or its Redis is unavailable",
        ),
        Statement(
            f"{_PATH}.failClosed",
            set_to(True),
            "closed",
            _CAUTION,
            "rejects requests while the rate-limit service or its Redis is unavailable",
        ),
        Statement(
            f"{_PATH}.timeout",
            shorter,
            "limit-removed",
            _CAUTION,
            "waits {new} for a count, before {old}: longer ones are treated as if the rate-limit service were unavailable",
        ),
    ),
    ("limitador.kuadrant.io", "Limitador"): (
        Statement(
            "spec.storage",
            changed,
            "counter-reset",
            _CAUTION,
            "keeps counters elsewhere: {new}; before, {old}; all of them reset",
        ),
        Statement(
            "spec.replicas",
            changed,
            "counter-reset",
            _CAUTION,
            "runs {new} pods, before {old}: without Redis each counts on its own",
        ),
        Statement(
            "spec.limits", changed, "limit-raised", _CAUTION, "has other limits of its own: {new}; before, {old}"
        ),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`counter-reset`, and `unguarded`, `limit-removed` and `closed` for what happens without counters."""
    yield from stated(change, _STATEMENTS)
    for store, _, fails_closed in stores(change.after.objects):
        for pair in change.pairs:
            if pair.before and pair.after and pair.ref == store.owner.ref:
                yield from _restarted(change, pair, fails_closed)
            elif (
                pair.before
                and pair.after
                and pair.ref.kind == "ConfigMap"
                and pair.ref in {each.to for each in of_pods(store)}
            ):
                yield from _settings(change, pair, pair.before, pair.after)
    yield from _gone(change)


class Store(NamedTuple):
    """Pods of a tree that keep the counters of Envoy's limits."""

    pods: PodTemplate
    release: Object
    """Envoy Gateway's."""
    fails_closed: bool
    """Requests are rejected without the counters."""


def stores(objects: Objects) -> Iterator[Store]:
    """What keeps the counters of Envoy's limits in a tree."""
    for release in objects.of_kind(FLUX_HELM, "HelmRelease"):
        settings = mapping(release.at(*LIMITS))
        service = _service(objects, str(_at(settings, "backend", "redis", "url")))
        if service:
            for template in selected(objects, service):
                yield Store(template, release, settings.get("failClosed") is True)


def _service(objects: Objects, url: str) -> Object | None:
    """The Service of an address such as `redis.redis-system.svc.cluster.local:6379`."""
    name, _, rest = url.rpartition("/")[2].rpartition("@")[2].partition(":")[0].partition(".")
    return objects.by_ref.get(ObjectRef("", "Service", rest.partition(".")[0], name))


def _at(value: Any, *path: str) -> Any:
    for step in path:
        value = mapping(value).get(step)
    return value


def _restarted(change: TargetPair, pair: Pair, fails_closed: bool) -> Iterator[Effect]:
    because = pair.fields("spec.template")
    if because and fails_closed:
        yield change.effect(
            "closed", _CAUTION, pair, "restarts: requests that are limited are rejected until it is ready", because
        )
    elif because:
        yield change.effect(
            "limit-removed", _CAUTION, pair, "restarts: requests pass without limits until it is ready", because
        )
    if pair.before and pair.after and _kept(pair.before) and not _kept(pair.after):
        says = "no longer keeps its data on a volume: all counters reset whenever its pod restarts"
        yield change.effect(
            "counter-reset", _DANGER, pair, says, pair.fields("spec.volumeClaimTemplates", "spec.template")
        )


def _kept(controller: Object) -> bool:
    """Whether a container mounts a claim."""
    template = pod_template(controller)
    if template is None:
        return False
    claims = {
        str(mapping(mapping(each).get("metadata")).get("name"))
        for each in items(controller.at("spec", "volumeClaimTemplates"))
    }
    claims |= {
        str(mapping(each).get("name"))
        for each in items(template.spec.get("volumes"))
        if mapping(each).get("persistentVolumeClaim")
    }
    mounts = (each for _, container in template.containers() for each in items(container.get("volumeMounts")))
    return any(str(mapping(each).get("name")) in claims for each in mounts)


def _settings(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    old, new = (_directives(each) for each in (before, after))
    because = pair.fields("data")
    policy = new.get("maxmemory-policy", _NO_EVICTION)
    if policy != old.get("maxmemory-policy", _NO_EVICTION):
        if policy != _NO_EVICTION:
            says = f"has `maxmemory-policy {policy}`: it drops counters when its memory is full, and their limits start again"
            yield change.effect("counter-reset", _DANGER, pair, says, because)
        else:
            says = "has `maxmemory-policy noeviction`: when its memory is full, new counters are rejected"
            yield change.effect("limit-removed", Severity.INFO, pair, says, because)
    if old.get("appendonly") == "yes" != new.get("appendonly"):
        says = "no longer has `appendonly yes`: counters since the last snapshot, or all without one, reset at each restart"
        yield change.effect("counter-reset", _CAUTION, pair, says, because)
    had, has = (_size(each.get("maxmemory", "")) for each in (old, new))
    if had is not None and has is not None and has < had:
        says = f"has `maxmemory {new['maxmemory']}`, before {old['maxmemory']}: there is room for fewer counters"
        yield change.effect("limit-removed", _CAUTION, pair, says, because)


def _directives(settings: Object) -> Mapping[str, str]:
    """The lines `name value` of files for Redis or Valkey."""
    lines = (
        line.split(maxsplit=1) for text in mapping(settings.at("data")).values() for line in str(text).splitlines()
    )
    return {line[0]: line[1].strip() for line in lines if len(line) > 1 and not line[0].startswith("#")}


def _size(written: str) -> Any:
    """Redis' sizes: `256mb` is `256Mi`."""
    return quantity(written.lower().replace("kb", "Ki").replace("mb", "Mi").replace("gb", "Gi")) if written else None


def _gone(change: TargetPair) -> Iterator[Effect]:
    """A store of which the tree no longer has the pods, while the address stays."""
    kept = {each.pods.owner.ref for each in stores(change.after.objects)}
    for template, _, fails_closed in stores(change.before.objects):
        pair = next((each for each in change.pairs if each.ref == template.owner.ref), None)
        if pair and pair.after is None and template.owner.ref not in kept:
            says = "kept the counters of Envoy's limits and is gone: all of them reset"
            yield change.effect("counter-reset", _DANGER, pair, says)
            if not fails_closed and not kept:
                says = "kept the counters of Envoy's limits and is gone: requests pass without limits until another has them"
                yield change.effect("limit-removed", _DANGER, pair, says)
