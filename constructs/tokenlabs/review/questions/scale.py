"""How many pods run what, and how few may be left during a drain?"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.contract.headers import MODEL
from tokenlabs.manifests.autoscalers import BOUNDS, autoscaled, bounds, count
from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import AI_GATEWAY, ENVOY_GATEWAY, INFERENCE, KEDA, LEADER_WORKER_SET
from tokenlabs.manifests.references.pods import pod_template, pod_templates
from tokenlabs.manifests.references.selections import selections
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.client_traffic import drain
from tokenlabs.review.statements import Statement, Statements, changed, stated

_DEPLOYMENT = "spec.provider.kubernetes.envoyDeployment.replicas"
_SERVING = (("", "Service"), (INFERENCE, "InferencePool"))

_STATEMENTS: Statements = {
    ("policy", "PodDisruptionBudget"): (
        Statement(
            "spec.minAvailable",
            changed,
            "capacity",
            Severity.CAUTION,
            "keeps {new} or more pods during drains, before {old}",
        ),
        Statement(
            "spec.maxUnavailable",
            changed,
            "capacity",
            Severity.CAUTION,
            "lets drains evict {new} of its pods at once, before {old}",
        ),
        Statement("spec.selector", changed, "capacity", Severity.CAUTION, "protects other pods from drains of nodes"),
    ),
    ("autoscaling", "HorizontalPodAutoscaler"): (
        Statement("spec.scaleTargetRef", changed, "capacity", Severity.CAUTION, "scales {new}, before {old}"),
        Statement("spec.metrics", changed, "capacity", Severity.CAUTION, "scales by other metrics: {new}"),
        Statement("spec.behavior", changed, "capacity", Severity.INFO, "scales faster or slower: {new}"),
    ),
    (KEDA, "ScaledObject"): (
        Statement("spec.scaleTargetRef", changed, "capacity", Severity.CAUTION, "scales {new}, before {old}"),
        Statement("spec.triggers", changed, "capacity", Severity.CAUTION, "scales by another load: {new}"),
        Statement("spec.advanced", changed, "capacity", Severity.INFO, "scales faster or slower: {new}"),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`capacity` for more or fewer pods, `closed` for none."""
    yield from stated(change, _STATEMENTS)
    for pair in change.pairs:
        match pair.ref.group, pair.ref.kind:
            case ("apps", "Deployment" | "StatefulSet") if pair.before and pair.after:
                yield from _replicas(change, pair, pair.before, pair.after)
            case (group, "LeaderWorkerSet") if group == LEADER_WORKER_SET and pair.before and pair.after:
                yield from _replicas(change, pair, pair.before, pair.after)
            case ("autoscaling", "HorizontalPodAutoscaler") | ("keda.sh", "ScaledObject"):
                yield from _autoscaler(change, pair)
            case ("policy", "PodDisruptionBudget") if pair.after is None:
                says = "is deleted: drains of nodes may evict all of its pods at once"
                yield change.effect("capacity", Severity.CAUTION, pair, says)
            case (group, "EnvoyProxy") if group == ENVOY_GATEWAY and pair.before and pair.after:
                yield from _proxies(change, pair, pair.before, pair.after)


def _replicas(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    old, new = (count(each.at("spec", "replicas")) for each in (before, after))
    if old == new:
        return
    because = (FieldChange("spec.replicas", before.at("spec", "replicas"), after.at("spec", "replicas")),)
    scaling = autoscaled(change.after.objects).get(after.ref) if after.at("spec", "replicas") is None else None
    if scaling:
        says = f"runs 1 pod, before {old}, until {scaling} raises it to its minimum of {bounds(scaling)[0]}"
        yield change.effect("capacity", Severity.CAUTION, pair, says, because)
        return
    if new == 0:
        served = _served(change.before.objects, before)
        severity = Severity.DANGER if served else Severity.CAUTION
        gone = f": {' and '.join(served)} {'is' if len(served) == 1 else 'are'} unavailable" if served else ""
        yield change.effect("closed", severity, pair, f"is scaled to 0 and has no pods{gone}", because)
    elif new < old:
        yield change.effect("capacity", Severity.CAUTION, pair, f"runs {_running(after, new)}, before {old}", because)
    else:
        yield change.effect("capacity", Severity.INFO, pair, f"runs {_running(after, new)}, before {old}", because)


def _pods(count: int) -> str:
    return f"{count} pod{'' if count == 1 else 's'}"


def _running(controller: Object, count: int) -> str:
    if controller.ref.group != LEADER_WORKER_SET:
        return _pods(count)
    each = sum(template.each for template in pod_templates(controller))
    return f"{count} group{'' if count == 1 else 's'} of {_pods(each)}"


def _served(objects: Objects, controller: Object) -> list[str]:
    """What clients call that only this controller's pods serve: models by name, otherwise Services and pools."""
    template = pod_template(controller)
    if template is None:
        return []
    serving = [
        each.ref
        for kind in _SERVING
        for each in objects.of_kind(*kind)
        if each.ref.namespace == controller.ref.namespace
        and any(one.matches(template.labels) for one in selections(each))
    ]
    models = sorted(
        f"model {model}" for ref in serving if ref.kind == "InferencePool" for model in models_of(objects, ref)
    )
    return models or sorted(map(str, serving))


def models_of(objects: Objects, pool: ObjectRef) -> list[str]:
    """The models whose requests a route sends to an InferencePool."""
    return [
        str(header.get("value"))
        for route in objects.of_kind(AI_GATEWAY, "AIGatewayRoute")
        for rule in map(mapping, items(route.at("spec", "rules")))
        if any(
            mapping(each).get("name") == pool.name
            and (mapping(each).get("namespace") or route.ref.namespace) == pool.namespace
            for each in items(rule.get("backendRefs"))
        )
        for match in map(mapping, items(rule.get("matches")))
        for header in map(mapping, items(match.get("headers")))
        if str(header.get("name", "")).lower() == MODEL
    ]


def _autoscaler(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    scaled = pair.object.at("spec", "scaleTargetRef", "name")
    old, new = (bounds(each) if each else None for each in (pair.before, pair.after))
    if new is None:
        says = f"is deleted: {scaled} keeps the replicas that Git has, whatever its load"
        yield change.effect("capacity", Severity.CAUTION, pair, says)
    elif old != new:
        fewer = old is not None and (new[0] < old[0] or new[1] < old[1])
        says = f"runs {new[0]} to {new[1]} pods of {scaled}" + (f", before {old[0]} to {old[1]}" if old else "")
        because = pair.fields(*BOUNDS[0], *BOUNDS[1])
        yield change.effect("capacity", Severity.CAUTION if fewer else Severity.INFO, pair, says, because)


def _proxies(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    old, new = (count(each.at(*_DEPLOYMENT.split("."))) for each in (before, after))
    if old == new:
        return
    because, subject = pair.fields(_DEPLOYMENT), f"the proxy of {pair.object}"
    if new == 0:
        yield change.effect(
            "closed",
            Severity.DANGER,
            pair,
            "is scaled to 0: the API is down",
            because,
            subject=subject,
        )
    elif new < old:
        says = f"runs {_pods(new)}, before {old}; streams of the others are cut off after {drain(change.after.objects)}"
        yield change.effect("proxy-restarted", Severity.CAUTION, pair, says, because, subject=subject)
    else:
        yield change.effect(
            "capacity",
            Severity.INFO,
            pair,
            f"runs {_pods(new)}, before {old}",
            because,
            subject=subject,
        )
