"""Whose key starts to work, stops working, or moves to another tier or user?

Authorino 0.27 caches an API key's Secret until the key itself changes: it notices an edit of only the annotations at its next
restart (`reconcileAuthConfigs`, "unchanged").
"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.contract.tenant_secret import DIGEST_ANNOTATION, KEY_FIELD, TIER_ANNOTATION, USER_ANNOTATION
from tokenlabs.manifests.objects import Object
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.secrets import content, is_tenant


def effects(change: TargetPair) -> Iterator[Effect]:
    """`key-added`, `key-revoked`, `key-replaced`, `retiered`, and `without-effect` for edits that Authorino ignores."""
    for pair in change.pairs:
        if pair.ref.kind != "Secret" or pair.ref.group or not is_tenant(pair):
            continue
        if not pair.before:
            says = f"is added in tier {_annotation(pair.after, TIER_ANNOTATION)}: its key starts to work"
            yield change.effect("key-added", Severity.INFO, pair, says, subject=_name(pair))
        elif not pair.after:
            says = "is revoked: its key stops working"
            yield change.effect("key-revoked", Severity.CAUTION, pair, says, subject=_name(pair))
        else:
            yield from _edited(change, pair, pair.before, pair.after)


def _edited(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    labels = [pair.fields("metadata.labels")]
    if any(labels) and not is_tenant(Pair(None, after)):
        says = "is revoked: Authorino no longer treats its Secret as a key"
        yield change.effect("key-revoked", Severity.CAUTION, pair, says, labels[0], subject=_name(pair))
        return
    new_key = _key(before) != _key(after)
    if new_key:
        yield change.effect(
            "key-replaced",
            Severity.CAUTION,
            pair,
            "gets a new key: the old one stops working",
            subject=_name(pair),
        )
    edited = [
        (f"metadata.annotations[{name}]", what, _annotation(before, name), _annotation(after, name))
        for name, what in ((TIER_ANNOTATION, "tier"), (USER_ANNOTATION, "user"))
        if _annotation(before, name) != _annotation(after, name)
    ]
    for path, what, was, now in edited:
        because = pair.fields(path)
        if new_key and what == "tier":
            yield change.effect(
                "retiered",
                Severity.CAUTION,
                pair,
                f"moves from tier {was} to {now}",
                because,
                subject=_name(pair),
            )
        elif new_key:
            says = f"is counted as user {now} instead of {was}: its counters start at zero"
            yield change.effect("retiered", Severity.CAUTION, pair, says, because, subject=_name(pair))
        else:
            says = (
                f"keeps {what} {was}: Authorino ignores an edited annotation while the key is unchanged; "
                f"`tokenlabs tenant set-tier` also replaces the key"
            )
            yield change.effect("without-effect", Severity.CAUTION, pair, says, because, subject=_name(pair))


def _annotation(each: Object | None, name: str) -> str:
    return str(each.at("metadata", "annotations", name)) if each else ""


def _key(each: Object) -> tuple[object, ...]:
    """What distinguishes two keys: the digest if there is one, since ciphertext changes with each encryption."""
    digest = each.at("metadata", "annotations", DIGEST_ANNOTATION)
    if digest is not None:
        return (digest,)
    if each.at("sops") is not None:
        return (each.at("stringData", KEY_FIELD), each.at("data", KEY_FIELD))
    return (content(each).get(KEY_FIELD),)


def _name(pair: Pair) -> str:
    return f"tenant {pair.ref.name}"
