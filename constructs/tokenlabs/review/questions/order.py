"""Does Flux apply objects in another order, wait for less, or stop applying some?"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.manifests.references.fields import items, mapping
from tokenlabs.manifests.references.groups import FLUX_HELM, FLUX_KUSTOMIZE
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair

_WAITING = (
    "spec.wait",
    "spec.healthChecks",
    "spec.healthCheckExprs",
    "spec.timeout",
    "spec.retryInterval",
    "spec.interval",
)


def effects(change: TargetPair) -> Iterator[Effect]:
    """`order`."""
    for pair in change.pairs:
        if pair.ref.group in (FLUX_KUSTOMIZE, FLUX_HELM) and pair.before and pair.after:
            yield from _effects(change, pair)


def _effects(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    for each in pair.fields("spec.suspend"):
        says = "is suspended: Flux neither applies nor prunes its objects" if each.new else "resumes"
        yield change.effect("order", Severity.CAUTION, pair, says, (each,))
    for each in pair.fields("spec.prune"):
        says = f"{'prunes' if each.new else 'no longer prunes'} objects that are removed from Git"
        yield change.effect("order", Severity.CAUTION, pair, says, (each,))
    depends = pair.fields("spec.dependsOn")
    if depends:
        severity = Severity.CAUTION if any(each.new is None for each in depends) else Severity.INFO
        yield change.effect("order", severity, pair, f"depends on {_awaited(pair)}", depends)
    waiting = pair.fields(*_WAITING)
    if waiting:
        weaker = any(_weaker(each) for each in waiting)
        says = "waits for less before its dependents are applied" if weaker else "changes its health checks or timeouts"
        yield change.effect("order", Severity.CAUTION if weaker else Severity.INFO, pair, says, waiting)


def _awaited(pair: Pair) -> str:
    names = (str(mapping(each).get("name")) for each in items(pair.object.at("spec", "dependsOn")))
    return ", ".join(names) or "nothing"


def _weaker(each: FieldChange) -> bool:
    return (each.path == "spec.wait" and not each.new) or (each.path.startswith("spec.health") and each.new is None)
