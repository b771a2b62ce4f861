"""Who reaches pods through Services and Ingresses, past the Gateway too, and which pods?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.manifests.objects import Object, ObjectRef, Objects
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import GATEWAY_API
from tokenlabs.manifests.references.pods import PodTemplate, pods
from tokenlabs.manifests.references.selections import selections
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.statements import shown

_OUTSIDE = ("LoadBalancer", "NodePort")
_OTHER_ROUTES = ("TCPRoute", "TLSRoute", "UDPRoute")
"""Routes of connections: no policy of this platform checks keys or counts on them."""


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened` and `closed` of Services, Ingresses and routes of connections."""
    for pair in change.pairs:
        match pair.ref.group, pair.ref.kind:
            case ("", "Service"):
                yield from _type(change, pair)
                yield from _addresses(change, pair)
                if pair.before and pair.after:
                    yield from reselected(change, pair, pair.before, pair.after)
                    yield from _ports(change, pair, pair.before, pair.after)
            case ("networking.k8s.io", "Ingress"):
                yield from _door(change, pair)
            case (group, kind) if group == GATEWAY_API and kind in _OTHER_ROUTES:
                yield from _door(change, pair)
            case (group, "ReferenceGrant") if group == GATEWAY_API and pair.after:
                says = f"lets {_kinds(pair.after, 'from')} refer to {_kinds(pair.after, 'to')} here"
                yield change.effect("opened", Severity.CAUTION, pair, says, pair.fields("spec"))


def _type(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    before, after = (each.at("spec", "type") or "ClusterIP" if each else None for each in (pair.before, pair.after))
    because = pair.fields("spec.type")
    if after in _OUTSIDE and before not in _OUTSIDE:
        says = f"is of type {after}: clients outside the cluster can reach its pods past the Gateway"
        yield change.effect("opened", Severity.DANGER, pair, says, because)
    elif before in _OUTSIDE and after not in (None, *_OUTSIDE):
        says = f"is of type {after}: clients outside the cluster no longer reach it"
        yield change.effect("closed", Severity.CAUTION, pair, says, because)
    elif before in _OUTSIDE and after in _OUTSIDE and before != after:
        says = f"is of type {after}, before {before}: clients need another address or port"
        yield change.effect("closed", Severity.CAUTION, pair, says, because)
    if after == "ExternalName" and pair.after:
        says = f"sends requests to the host {pair.after.at('spec', 'externalName')}"
        if because or pair.fields("spec.externalName") or not pair.before:
            yield change.effect("opened", Severity.CAUTION, pair, says, because or pair.fields("spec.externalName"))


def _addresses(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    old, new = (each.at("spec", "externalIPs") or [] if each else [] for each in (pair.before, pair.after))
    if added := [each for each in new if each not in old]:
        says = f"takes traffic for {shown(added)}: clients outside the cluster can reach its pods past the Gateway"
        because = (FieldChange("spec.externalIPs", old or None, new),)
        yield change.effect("opened", Severity.DANGER, pair, says, because)
    old, new = (each.at("spec", "loadBalancerSourceRanges") if each else None for each in (pair.before, pair.after))
    if pair.before and pair.after and old != new:
        who = shown(new) if new else "any address"
        wider = not new or any(each not in (old or new) for each in new)
        says = f"takes clients from {who}, before {shown(old) if old else 'any address'}"
        because = (FieldChange("spec.loadBalancerSourceRanges", old, new),)
        yield change.effect("opened" if wider else "closed", Severity.CAUTION, pair, says, because)


def reselected(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    """The effects of another `spec.selector` of a Service or InferencePool."""
    because = pair.fields("spec.selector")
    if not because:
        return
    old = {each.owner.ref for each in selected(change.before.objects, before)}
    new = {each.owner.ref for each in selected(change.after.objects, after)}
    if gone := sorted(old - new):
        left = "" if new else ", and to no pod of this tree"
        severity = Severity.CAUTION if new else Severity.DANGER
        yield change.effect("closed", severity, pair, f"no longer sends requests to {_listed(gone)}{left}", because)
    if come := sorted(new - old):
        yield change.effect("opened", Severity.CAUTION, pair, f"sends requests also to {_listed(come)}", because)
    if old == new:
        says = "selects pods by other labels; of this tree's they are the same"
        yield change.effect("closed", Severity.CAUTION, pair, says, because)


def selected(objects: Objects, each: Object) -> Iterator[PodTemplate]:
    """The pods of a tree that an object selects."""
    found = [one for one in selections(each) if one.kind == "Pod"]
    for template in pods(objects):
        if any(one.namespace in ("", template.namespace) and one.matches(template.labels) for one in found):
            yield template


def _listed(refs: list[ObjectRef]) -> str:
    return " and ".join(str(each) for each in refs)


def _ports(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    old, new = _by_port(before), _by_port(after)
    because = pair.fields("spec.ports")
    for port in sorted(old.keys() - new.keys()):
        yield change.effect("closed", Severity.CAUTION, pair, f"no longer listens on port {port}", because)
    templates = list(selected(change.after.objects, after))
    for port in sorted(old.keys() & new.keys()):
        was, now = (each[port].get("targetPort", each[port].get("port")) for each in (old, new))
        if was != now:
            closed = bool(templates) and not any(_opens(each, now) for each in templates)
            says = f"sends port {port} to {now}, before {was}{': none of its pods opens it' if closed else ''}"
            yield change.effect("closed", Severity.DANGER if closed else Severity.CAUTION, pair, says, because)
        elif old[port].get("protocol", "TCP") != new[port].get("protocol", "TCP"):
            says = f"takes {new[port].get('protocol', 'TCP')} on port {port}, before {old[port].get('protocol', 'TCP')}"
            yield change.effect("closed", Severity.CAUTION, pair, says, because)
        elif old[port].get("appProtocol") != new[port].get("appProtocol"):
            spoken = new[port].get("appProtocol") or "HTTP/1.1"
            says = f"is spoken to as {spoken} on port {port}: proxies fail if its pods do not speak that"
            yield change.effect("closed", Severity.CAUTION, pair, says, because)
        elif old[port].get("name") != new[port].get("name"):
            was, now = old[port].get("name"), new[port].get("name")
            says = f"names port {port} {now}, before {was}: who uses the old name no longer finds it"
            yield change.effect("closed", Severity.CAUTION, pair, says, because)


def _by_port(service: Object) -> dict[str, Mapping[str, Any]]:
    return {str(each.get("port")): each for each in map(mapping, items(service.at("spec", "ports")))}


def _opens(template: PodTemplate, port: Any) -> bool:
    """Whether a container declares a port. A number need not be declared to be open."""
    if isinstance(port, int):
        return True
    declared = (one for _, container in template.containers() for one in items(container.get("ports")))
    return any(mapping(one).get("name") == port for one in declared)


def _door(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    if pair.after is None:
        says = "is deleted: clients no longer reach what is behind it"
        yield change.effect("closed", Severity.CAUTION, pair, says)
    elif pair.before is None:
        says = "lets clients reach what is behind it without the Gateway's gate and limits"
        yield change.effect("opened", Severity.DANGER, pair, says)
    elif because := pair.fields("spec", "metadata.annotations"):
        says = "lets clients reach other things, without the Gateway's gate and limits"
        yield change.effect("opened", Severity.CAUTION, pair, says, because)


def _kinds(grant: Object, field: str) -> str:
    listed = map(mapping, items(grant.at("spec", field)))
    return " and ".join(
        f"{each.get('kind')}{' ' + str(each['name']) if 'name' in each else ''}"
        f"{' of namespace ' + str(each['namespace']) if 'namespace' in each else ''}"
        for each in listed
    )
