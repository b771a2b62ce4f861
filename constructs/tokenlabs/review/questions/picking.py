"""Which pods does an InferencePool have, who picks one of them, and what if the picker is unavailable?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import INFERENCE
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.services import reselected, selected
from tokenlabs.review.statements import Statement, Statements, changed, set_to, shown, stated

_POOL = (INFERENCE, "InferencePool")
_FAIL_OPEN = "FailOpen"

_STATEMENTS: Statements = {
    _POOL: (
        Statement(
            "spec.endpointPickerRef.name",
            changed,
            "opened",
            Severity.CAUTION,
            "asks {new} which pod serves a request, before {old}",
        ),
        Statement(
            "spec.endpointPickerRef.kind",
            changed,
            "opened",
            Severity.CAUTION,
            "asks a {new} as picker, before a {old}",
        ),
        Statement(
            "spec.endpointPickerRef.group",
            changed,
            "opened",
            Severity.CAUTION,
            "asks a {new} as picker, before a {old}",
        ),
        Statement(
            "spec.endpointPickerRef.port.number",
            changed,
            "closed",
            Severity.DANGER,
            "asks its picker on port {new}, before {old}: requests fail if the picker does not listen there",
        ),
        Statement(
            "spec.endpointPickerRef.failureMode",
            set_to(_FAIL_OPEN),
            "opened",
            Severity.CAUTION,
            "sends requests to any of its pods while its picker is unavailable, also to overloaded ones",
        ),
        Statement(
            "spec.endpointPickerRef.failureMode",
            set_to("FailClose", None),
            "closed",
            Severity.CAUTION,
            "rejects requests while its picker is unavailable",
        ),
    ),
}


def effects(change: TargetPair) -> Iterator[Effect]:
    """`opened` and `closed`."""
    yield from stated(change, _STATEMENTS)
    for pair in change.pairs:
        if (pair.ref.group, pair.ref.kind) == _POOL and pair.before and pair.after:
            yield from reselected(change, pair, pair.before, pair.after)
            yield from _ports(change, pair, pair.before, pair.after)


def _ports(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    old, new = (
        [str(mapping(each).get("number")) for each in items(one.at("spec", "targetPorts"))] for one in (before, after)
    )
    if old != new:
        opened = {
            port
            for each in selected(change.after.objects, after)
            for _, one in each.containers()
            for port in _open(one)
        }
        closed = bool(opened) and not opened & set(new)
        says = f"sends requests to port {shown(new)} of its pods, before {shown(old)}{': none of them opens it' if closed else ''}"
        severity = Severity.DANGER if closed else Severity.CAUTION
        yield change.effect("closed", severity, pair, says, pair.fields("spec.targetPorts"))


def _open(container: Any) -> Iterator[str]:
    for port in items(mapping(container).get("ports")):
        yield str(mapping(port).get("containerPort"))
