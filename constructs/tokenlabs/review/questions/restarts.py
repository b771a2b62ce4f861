"""Which pods restart, and how long are they unavailable?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tokenlabs.manifests.autoscalers import autoscaled, replicas
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY, FLUX_HELM, LEADER_WORKER_SET
from tokenlabs.manifests.references.pods import PodTemplate, pod_template
from tokenlabs.manifests.rollout import rolling
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.pod_changes import new_pods
from tokenlabs.review.questions.immutable import fixed

_CONTROLLERS = ("Deployment", "StatefulSet", "DaemonSet")
_ENVOY_DEPLOYMENT = "spec.provider.kubernetes.envoyDeployment"
_ENVOY_DAEMON_SET = "spec.provider.kubernetes.envoyDaemonSet"
_PROXY_POD = (
    _ENVOY_DEPLOYMENT,
    _ENVOY_DAEMON_SET,
    "spec.bootstrap",
    "spec.concurrency",
    "spec.extraArgs",
    "spec.ipFamily",
    "spec.logging",
    "spec.shutdown",
    *(f"spec.telemetry.metrics.{each}" for each in ("matches", "prometheus", "sinks")),
)
"""Fields of an EnvoyProxy that change the proxy's pod template (Envoy Gateway 1.8, internal/infrastructure/kubernetes/proxy).

Envoy's bootstrap configuration is an argument of its container.
"""
_NOT_PROXY_POD = (f"{_ENVOY_DEPLOYMENT}.replicas", f"{_ENVOY_DEPLOYMENT}.strategy", f"{_ENVOY_DAEMON_SET}.strategy")
"""How many pods there are, and how they are replaced."""


def effects(change: TargetPair) -> Iterator[Effect]:
    """`restarted` and `proxy-restarted`."""
    for pair in change.pairs:
        group, kind = pair.ref.group, pair.ref.kind
        if not (pair.before and pair.after):
            continue
        if group == "apps" and kind in _CONTROLLERS:
            yield from _controller(change, pair, pair.before, pair.after)
        elif group == LEADER_WORKER_SET:
            yield from _groups(change, pair, pair.before, pair.after)
        elif (group, kind) == (ENVOY_GATEWAY, "EnvoyProxy"):
            because = tuple(each for each in pair.fields(*_PROXY_POD) if not each.path.startswith(_NOT_PROXY_POD))
            yield from _proxy(change, pair, because)
        elif (group, kind) == (FLUX_HELM, "HelmRelease"):
            yield from _release(change, pair)


def _controller(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    because = new_pods(pair)
    if not because or fixed(pair):
        return  # what the API server rejects or Flux recreates is in `immutable`
    kept = _kept_pods(after)
    if kept:
        yield change.effect(
            "without-effect",
            Severity.CAUTION,
            pair,
            f"changes its pods' template, but {kept}{_unready(change.after, after)}",
            because,
        )
        return
    template = pod_template(after)
    assert template is not None  # noqa: S101 - a controller has one
    counts = [_number(each.at("spec", "replicas"), 1) for each in (before, after)]
    if after.ref.kind != "DaemonSet" and 0 in counts:
        return
    start = startup_seconds(template)
    # An autoscaler may keep none, but then nothing is interrupted.
    gap, how = _interruption(after, max(1, replicas(autoscaled(change.after.objects), after).fewest), start)
    within = f" for up to {_duration(gap)}" if gap else ""
    away = f": it is unavailable{within}" if gap is None or gap > 0 else ""
    severity = Severity.CAUTION if away else Severity.INFO
    # Its pods may be older than the template in Git.
    unless = ", unless they still have this template" if _kept_pods(before) else ""
    yield change.effect("restarted", severity, pair, f"restarts {how}{away}{unless}", because, seconds=gap)


def _groups(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    """A LeaderWorkerSet: no pod of a group restarts alone."""
    because, template = new_pods(pair), pod_template(after)
    replicas, was = (_number(each.at("spec", "replicas"), 1) for each in (after, before))
    if not because or template is None or replicas == 0 or was == 0:
        return
    update = ("spec", "rolloutStrategy", "rollingUpdateConfiguration")
    partition, away = (
        _number(after.at(*update, field), each) for field, each in (("partition", 0), ("maxUnavailable", 1))
    )
    if partition >= replicas:
        says = f"changes its pods' templates, but `partition: {partition}` keeps all of its groups"
        yield change.effect("without-effect", Severity.CAUTION, pair, says, because)
        return
    if replicas > away or _number(after.at(*update, "maxSurge"), 0):
        yield change.effect("restarted", Severity.INFO, pair, "restarts group by group", because, seconds=0)
        return
    gap = startup_seconds(template)
    within = f" for up to {_duration(gap)}" if gap else ""
    how = "its only group, all pods of it" if replicas == 1 else "all groups at once"
    says = f"restarts {how}: it is unavailable{within}"
    yield change.effect("restarted", Severity.CAUTION, pair, says, because, seconds=gap)


def _kept_pods(controller: Object) -> str | None:
    """Why a controller keeps pods of an older template; None: it replaces them."""
    if controller.at("spec", "paused") is True:
        return "it is paused: its pods restart when it resumes"
    if controller.at("spec", "updateStrategy", "type") == "OnDelete":
        return "its pods restart only when they are deleted (`updateStrategy: OnDelete`)"
    partition = _number(controller.at("spec", "updateStrategy", "rollingUpdate", "partition"), 0)
    if controller.ref.kind == "StatefulSet" and 0 < partition >= _number(controller.at("spec", "replicas"), 1):
        return f"`partition: {partition}` keeps all of its pods"
    return None


def _unready(target: Target, controller: Object) -> str:
    """What waits for pods that a controller keeps.

    Flux's health checks count updated pods of a Deployment or DaemonSet, whatever its strategy, and of no StatefulSet with
    `OnDelete` (fluxcd/cli-utils v1.2.3, pkg/kstatus/status/core.go).
    """
    by = target.applied_by(controller)
    if by is None or controller.ref.kind == "StatefulSet":
        return ""
    checked = any(
        mapping(each).get("kind") == controller.ref.kind and mapping(each).get("name") == controller.ref.name
        for each in items(by.at("spec", "healthChecks"))
    )
    return (
        f"; until then {by} is not ready, nor is what depends on it" if checked or by.at("spec", "wait") is True else ""
    )


def _interruption(controller: Object, replicas: int, start: int | None) -> tuple[int | None, str]:
    """Longest interruption in seconds (None: unknown), and how the pods are replaced."""
    if controller.ref.kind == "StatefulSet":
        return (start, "its only pod") if replicas == 1 else (0, "one pod after the other")
    if controller.ref.kind == "DaemonSet":
        surge, _ = rolling(controller, 1)
        return (0, "node by node, the new pod first") if surge else (start, "node by node")
    if controller.at("spec", "strategy", "type") == "Recreate":
        return start, "all pods at once"
    _, away = rolling(controller, replicas)
    if away >= replicas:
        return start, "all pods at once" if replicas > 1 else "its only pod, the old one first"
    return 0, "pod by pod" if replicas > 1 else "with the new pod first"


def startup_seconds(template: PodTemplate) -> int | None:
    """The longest that its pods may take to start, from their startup probes; None: a container has none.

    kubelet: `initialDelaySeconds` + `failureThreshold` times `periodSeconds`, whose defaults are 0, 3 and 10.
    """
    longest = 0
    for container in items(template.spec.get("containers")):
        probe = mapping(mapping(container).get("startupProbe"))
        if not probe:
            continue
        longest = max(
            longest,
            _number(probe.get("initialDelaySeconds"), 0)
            + _number(probe.get("failureThreshold"), 3) * _number(probe.get("periodSeconds"), 10),
        )
    return longest or None


def _proxy(change: TargetPair, pair: Pair, because: tuple[FieldChange, ...]) -> Iterator[Effect]:
    if because:
        drain = pair.object.at("spec", "shutdown", "drainTimeout") or "60s"
        predicate = f"restarts: its pod template changes; streams that run longer than {drain} are cut off"
        subject = f"the proxy of {pair.object}"
        yield change.effect("proxy-restarted", Severity.CAUTION, pair, predicate, because, subject=subject)


def _release(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    because = pair.fields("spec.values")
    if because:
        says = "is upgraded with other values: pods whose templates change restart"
        yield change.effect("restarted", Severity.CAUTION, pair, says, because)


def _number(value: Any, default: int) -> int:
    return value if isinstance(value, int) else default


def _duration(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{minutes} min" + (f" {rest} s" if rest else "") if minutes else f"{rest} s"
