"""Does Flux read from another source, or another version?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.groups import FLUX_HELM, FLUX_KUSTOMIZE, FLUX_SOURCE
from tokenlabs.review.effect import Effect, FieldChange, Severity
from tokenlabs.review.pairs import Pair, TargetPair

_SOURCES = ("GitRepository", "OCIRepository", "HelmRepository", "Bucket")
_PLACE = (
    "spec.url",
    "spec.ref.branch",
    "spec.ref.name",
    "spec.provider",
    "spec.bucketName",
    "spec.endpoint",
    "spec.ignore",
)
_VERSIONS = ("commit", "digest", "name", "semver", "tag")


def effects(change: TargetPair) -> Iterator[Effect]:
    """`source-changed` and `version`."""
    for pair in change.pairs:
        if not (pair.before and pair.after):
            continue
        group, kind = pair.ref.group, pair.ref.kind
        if group == FLUX_SOURCE and kind in _SOURCES:
            yield from _moved(change, pair, pair.fields(*_PLACE))
            yield from _version(change, pair)
        elif (group, kind) == (FLUX_KUSTOMIZE, "Kustomization"):
            yield from _moved(change, pair, pair.fields("spec.path", "spec.sourceRef"))
        elif (group, kind) == (FLUX_HELM, "HelmRelease"):
            yield from _version(change, pair)
            yield from _moved(
                change, pair, pair.fields("spec.chartRef", "spec.chart.spec.sourceRef", "spec.chart.spec.chart")
            )


def _moved(change: TargetPair, pair: Pair, because: tuple[FieldChange, ...]) -> Iterator[Effect]:
    if because:
        fields = ", ".join(
            f"{each.path.removeprefix('spec.')} {_shown(each.old)} → {_shown(each.new)}" for each in because
        )
        yield change.effect("source-changed", Severity.DANGER, pair, f"reads from another source: {fields}", because)


def _version(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    was, now = (_read_at(each) for each in (pair.before, pair.after))
    if was == now:
        return
    back = older(now, was)
    predicate = f"{'is downgraded' if back else 'changes'} from {was} to {now}"
    if back:
        predicate += "; objects that the newer version stored may be rejected or lose fields"
    because = pair.fields("spec.ref", "spec.chart.spec")
    yield change.effect("version", Severity.DANGER if back else Severity.CAUTION, pair, predicate, because)


def _read_at(each: Object | None) -> str:
    """The version that Flux uses: of several fields the most exact one (source-controller 1.9, GitRepositoryRef)."""
    if each is None:
        return ""
    if each.ref.group == FLUX_HELM:
        return _shown(each.at("spec", "chart", "spec", "version"))
    return next((str(each.at("spec", "ref", field)) for field in _VERSIONS if each.at("spec", "ref", field)), "unset")


def older(version: Any, than: Any) -> bool:
    """Whether a version is older than another; False if one of them is not numeric."""
    one, other = _numbers(version), _numbers(than)
    return bool(one and other) and one < other


def _numbers(version: Any) -> tuple[int, ...]:
    parts = str(version).removeprefix("v").split(".")
    return tuple(map(int, parts)) if all(part.isdecimal() for part in parts) else ()


def _shown(value: Any) -> str:
    return "unset" if value is None else " ".join(str(value).split())
