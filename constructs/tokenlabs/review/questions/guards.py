"""Which guards between clients, the gate and the pods go or let more through?

A route without a gate or limits is in `exposure`. Keys and checks of those that stay are in `gate`. Here are headers that
clients may forge, network policies, and Services that bypass the Gateway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import ENVOY_GATEWAY
from tokenlabs.manifests.references.pods import PodTemplate, pods
from tokenlabs.manifests.references.selections import selections
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair

_NARROWS = re.compile(r"spec\.ingress\[\d+\](\.(from|ports)\[[^\]]*\])?")
_OUTSIDE = ("LoadBalancer", "NodePort")


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened` for guards that are removed or weaker."""
    overwritten = _overwritten(change.after.objects)
    for pair in change.pairs:
        match pair.ref.group, pair.ref.kind:
            case ("gateway.envoyproxy.io", "ClientTrafficPolicy") if pair.before:
                yield from _client_headers(change, pair, pair.before, overwritten)
            case ("networking.k8s.io", "NetworkPolicy") if pair.before:
                yield from _network_policy(change, pair, pair.before)
            case ("", "Service"):
                yield from _service(change, pair)


def _overwritten(objects: Objects) -> set[str]:
    """Headers of clients that the proxy removes or sets before anything reads them, in lower case."""
    found: set[str] = set()
    for each in objects.of_kind(ENVOY_GATEWAY, "ClientTrafficPolicy"):
        early = mapping(each.at("spec", "headers", "earlyRequestHeaders"))
        found |= {str(name).lower() for name in items(early.get("remove"))}
        found |= {str(mapping(one).get("name")).lower() for one in items(early.get("set"))}
    return found


def _client_headers(change: TargetPair, pair: Pair, before: Object, overwritten: set[str]) -> Iterator[Effect]:
    for name in items(before.at("spec", "headers", "earlyRequestHeaders", "remove")):
        if str(name).lower() not in overwritten:
            says = f"no longer removes the header {name}: clients can set it"
            yield change.effect("opened", Severity.DANGER, pair, says)


def _network_policy(change: TargetPair, pair: Pair, before: Object) -> Iterator[Effect]:
    if pair.after is None:
        severity = _unprotected(change, before)
        if severity is not None:
            yield change.effect("opened", severity, pair, "is deleted: any pod can reach the pods it selected")
        return
    # A peer, port or rule that goes lets in fewer; any other change may let in more.
    because = tuple(
        each
        for each in pair.fields("spec.ingress", "spec.podSelector", "spec.policyTypes")
        if each.new is not None or not _NARROWS.fullmatch(each.path)
    )
    if because:
        yield change.effect("opened", Severity.CAUTION, pair, "may let in other traffic than before", because)


def _unprotected(change: TargetPair, policy: Object) -> Severity | None:
    """Danger where pods that a deleted policy selected stay without another; caution where the tree does not have the pods."""
    if not list(_selected(change.before.objects, policy)):
        return Severity.CAUTION
    others = change.after.objects.of_kind("networking.k8s.io", "NetworkPolicy")
    guarded = {template.owner.ref for each in others for template in _selected(change.after.objects, each)}
    left = {template.owner.ref for template in _selected(change.after.objects, policy)} - guarded
    return Severity.DANGER if left else None


def _selected(objects: Objects, policy: Object) -> Iterator[PodTemplate]:
    for template in pods(objects):
        if template.namespace == policy.ref.namespace and any(
            one.matches(template.labels) for one in selections(policy)
        ):
            yield template


def _service(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    before = pair.before.at("spec", "type") if pair.before else None
    after = pair.after.at("spec", "type") if pair.after else None
    if after in _OUTSIDE and before not in _OUTSIDE:
        says = f"is of type {after}: clients outside the cluster can reach its pods past the Gateway"
        yield change.effect("opened", Severity.DANGER, pair, says)
