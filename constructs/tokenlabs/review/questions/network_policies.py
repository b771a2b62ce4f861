"""Which traffic between pods do network policies let through, and which do they stop?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.services import selected

_RULE = re.compile(r"spec\.(ingress|egress)\[\d+\](\.(from|to|ports)\[[^\]]*\])?")
_KIND = ("networking.k8s.io", "NetworkPolicy")


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened` where a policy lets more through or goes, `closed` where it lets less through or comes."""
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) != _KIND:
            continue
        if pair.after is None and pair.before:
            severity = _unprotected(change, pair.before)
            if severity is not None:
                yield change.effect("opened", severity, pair, "is deleted: any pod can reach the pods it selected")
        elif pair.after and pair.before is None:
            yield from _added(change, pair, pair.after)
        else:
            yield from _edited(change, pair)


def _edited(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    if pair.before and pair.after and (open_ := _open(change, pair.before, pair.after)):
        yield change.effect("opened", Severity.DANGER, pair, open_, pair.fields("spec"))
        return
    changed = pair.fields("spec")
    # A peer, port or rule that goes lets less through, one that comes lets more; any other change may do either.
    narrower = tuple(each for each in changed if each.new is None and _RULE.fullmatch(each.path))
    wider = tuple(each for each in changed if each not in narrower)
    if incoming := tuple(each for each in wider if not _outgoing(each)):
        yield change.effect("opened", Severity.CAUTION, pair, "may let in other traffic than before", incoming)
    if outgoing := tuple(each for each in wider if _outgoing(each)):
        yield change.effect("opened", Severity.CAUTION, pair, "may let its pods reach more than before", outgoing)
    if narrower:
        says = "lets less traffic through: check that its pods still reach, and are reached by, what they need"
        yield change.effect("closed", Severity.CAUTION, pair, says, narrower)


_EVERYWHERE = ("0.0.0.0/0", "::/0")


def _open(change: TargetPair, before: Object, after: Object) -> str | None:
    """How a policy lets in anyone from now on; None: it does not, or did before."""
    lost = {each.owner.ref for each in selected(change.before.objects, before)} - _guarded(change.after.objects)
    left = sorted(each for each in lost if each in change.after.objects.by_ref)
    if left:
        return f"no longer selects {' and '.join(map(str, left))}: any pod can reach it"
    if "Ingress" not in (after.at("spec", "policyTypes") or ["Ingress"]) and _isolates(before):
        return "no longer restricts what comes in: any pod can reach the pods it selects"
    for rule in map(mapping, items(after.at("spec", "ingress"))):
        peers = [mapping(each) for each in items(rule.get("from"))]
        ports = [str(mapping(each).get("port")) for each in items(rule.get("ports"))]
        where = f"port {', '.join(ports)}" if ports else "every port"
        anyone = not peers or any(mapping(each.get("ipBlock")).get("cidr") in _EVERYWHERE for each in peers)
        if anyone and rule not in map(mapping, items(before.at("spec", "ingress"))):
            return f"lets in anyone on {where}"
    return None


def _isolates(policy: Object) -> bool:
    return "Ingress" in (policy.at("spec", "policyTypes") or ["Ingress"])


def _outgoing(each: FieldChange) -> bool:
    return each.path.startswith("spec.egress") or (
        each.path.startswith("spec.policyTypes") and "Egress" in (each.old, each.new)
    )


def _added(change: TargetPair, pair: Pair, policy: Object) -> Iterator[Effect]:
    """Pods without a policy take any traffic; with one, only what it lets in."""
    running = {each.owner.ref for each in selected(change.before.objects, policy)}
    isolated = sorted(running - _guarded(change.before.objects))
    if isolated:
        says = f"isolates {' and '.join(map(str, isolated))}: other traffic than it lets through is dropped"
        yield change.effect("closed", Severity.CAUTION, pair, says)


def _unprotected(change: TargetPair, policy: Object) -> Severity | None:
    """Danger where pods that a deleted policy selected stay without another; caution where the tree does not have the pods."""
    if not list(selected(change.before.objects, policy)):
        return Severity.CAUTION
    guarded = _guarded(change.after.objects)
    left = {template.owner.ref for template in selected(change.after.objects, policy)} - guarded
    return Severity.DANGER if left else None


def _guarded(objects: Objects) -> set[ObjectRef]:
    """Owners of pods that a policy of the tree selects."""
    return {template.owner.ref for each in objects.of_kind(*_KIND) for template in selected(objects, each)}
