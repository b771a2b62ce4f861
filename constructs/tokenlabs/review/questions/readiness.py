"""When do pods get requests, when does the kubelet kill them, and how long may requests run when they stop?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.manifests.references.fields import mapping
from tokenlabs.review.containers import Container, Pods, changed_pods
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import TargetPair

_GRACE = 30
"""Default of `terminationGracePeriodSeconds`."""
_CAUTION = Severity.CAUTION


def effects(change: TargetPair) -> Iterator[Effect]:
    """`closed`: requests that fail, or that nothing answers."""
    for pods in changed_pods(change):
        yield from _stopping(change, pods)
        for container in pods.containers():
            yield from _probes(change, pods, container)


def _probes(change: TargetPair, pods: Pods, container: Container) -> Iterator[Effect]:
    old, new = container.old, container.new

    def effect(id_: str, says: str, *because: FieldChange | None) -> Effect:
        given = tuple(each for each in because if each)
        return change.effect(id_, _CAUTION, pods.pair, says, given, subject=container.subject)

    if old.get("readinessProbe") and not new.get("readinessProbe"):
        says = "gets requests as soon as it runs: they fail until it is ready"
        yield effect("closed", says, container.change("readinessProbe"))
    if old.get("livenessProbe") and not new.get("livenessProbe"):
        says = "is no longer restarted when it hangs"
        yield effect("closed", says, container.change("livenessProbe"))
    was, now = (_allowed(each) for each in (old, new))
    if now is not None and (was is None or now < was):
        before = f"before within {was} s" if was is not None else "before never"
        says = f"is killed and started again if it is not up within {now} s, {before}"
        yield effect("closed", says, container.change("startupProbe"), container.change("livenessProbe"))
    elif old.get("livenessProbe") and new.get("livenessProbe"):
        was, now = (_failing(mapping(each.get("livenessProbe"))) for each in (old, new))
        if now is not None and was is not None and now < was:
            says = f"is restarted after {now} s of failed checks, before after {was} s"
            yield effect("closed", says, container.change("livenessProbe"))


def _allowed(container: Mapping[str, Any]) -> int | None:
    """Seconds that it may take to start: those of its startup probe, otherwise of its liveness probe."""
    probe = mapping(container.get("startupProbe")) or mapping(container.get("livenessProbe"))
    return _failing(probe) if probe else None


def _failing(probe: Mapping[str, Any]) -> int | None:
    """Seconds until a probe has failed (k8s.io/api/core/v1, Probe: defaults 0, 3 and 10)."""
    parts = (probe.get("initialDelaySeconds", 0), probe.get("failureThreshold", 3), probe.get("periodSeconds", 10))
    delay, threshold, period = (each if isinstance(each, int) else None for each in parts)
    return None if delay is None or threshold is None or period is None else delay + threshold * period


def _stopping(change: TargetPair, pods: Pods) -> Iterator[Effect]:
    grace = pods.change("terminationGracePeriodSeconds")
    if grace:
        was, now = (_GRACE if each is None else each for each in (grace.old, grace.new))
        if isinstance(was, int) and isinstance(now, int) and now < was:
            says = f"has {now} s to stop, before {was} s: longer requests are cut off whenever a pod of it stops"
            yield change.effect("closed", _CAUTION, pods.pair, says, (grace,))
    for container in pods.containers():
        hook = container.change("lifecycle", "preStop")
        if hook and hook.old is not None:
            does = "no longer waits before it stops" if hook.new is None else "waits differently before it stops"
            says = f"{does}: requests that it still has, or still gets, may be cut off"
            yield change.effect("closed", _CAUTION, pods.pair, says, (hook,), subject=container.subject)
