"""TL502: an object in two files."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import Target


def check(target: Target) -> Iterator[Found]:
    """Objects that are in several files that Flux applies."""
    for each in target.objects.objects:
        first = target.objects.by_ref[each.ref]
        if first is not each and (not target.kustomizations or (target.applied_by(first) and target.applied_by(each))):
            says = f"is also in {first.file}:{first.line}: they overwrite each other at every reconciliation"
            yield Found(each, "", says, "delete one of the two")


RULE = Rule("TL502", "object in two files", Severity.ERROR, check)
