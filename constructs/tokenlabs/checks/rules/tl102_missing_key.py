"""TL102: a reference to a key that its ConfigMap or Secret does not have."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.spec.problems import did_you_mean

_FIELDS = ("data", "stringData", "binaryData")


def check(target: Target) -> Iterator[Found]:
    """Keys of ConfigMaps and Secrets that are in the tree. SOPS encrypts values, not keys."""
    for each, reference in target.references:
        held_by = target.objects.by_ref.get(reference.to)
        if (
            held_by is None
            or not reference.key
            or reference.optional
            or held_by.ref.kind not in ("ConfigMap", "Secret")
        ):
            continue
        keys = _keys(held_by)
        if reference.key not in keys:
            says = (
                f"reads key `{reference.key}` of {held_by}, which has {', '.join(f'`{key}`' for key in keys) or 'none'}"
            )
            yield Found(each, reference.path, says, did_you_mean(reference.key, keys) if keys else "add the key")


def _keys(each: Object) -> list[str]:
    return sorted(str(key) for field in _FIELDS for key in mapping(each.at(field)))


RULE = Rule("TL102", "reference to a missing key", Severity.ERROR, check)
