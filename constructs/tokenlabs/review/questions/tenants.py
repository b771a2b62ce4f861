"""Whose key starts to work, stops working, or is counted otherwise?

Authorino 0.27 keeps an API key's Secret as it read it first, until the key itself changes: an edit of its annotations alone
reaches it at its next restart (`reconcileAuthConfigs`, "unchanged").
"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.contract.tenant_secret import DIGEST_ANNOTATION, KEY_FIELD, TIER_ANNOTATION, USER_ANNOTATION
from tokenlabs.manifests.objects import Object
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.secrets import is_tenant


def effects(change: TargetPair) -> Iterator[Effect]:
    """`key-added`, `key-revoked`, `key-replaced`, `retiered`, and `without-effect` for edits that Authorino ignores."""
    for pair in change.pairs:
        if pair.ref.kind != "Secret" or pair.ref.group or not is_tenant(pair):
            continue
        if not pair.before:
            says = f"is added: its key works, in tier {_annotation(pair.after, TIER_ANNOTATION)}"
            yield change.effect("key-added", Severity.INFO, pair, says, subject=_name(pair))
        elif not pair.after:
            says = "is revoked: its key stops working"
            yield change.effect("key-revoked", Severity.CAUTION, pair, says, subject=_name(pair))
        else:
            yield from _edited(change, pair, pair.before, pair.after)


def _edited(change: TargetPair, pair: Pair, before: Object, after: Object) -> Iterator[Effect]:
    labels = [pair.fields("metadata.labels")]
    if any(labels) and not is_tenant(Pair(None, after)):
        says = "is revoked: Authorino no longer takes its Secret for a key"
        yield change.effect("key-revoked", Severity.CAUTION, pair, says, labels[0], subject=_name(pair))
        return
    new_key = _key(before) != _key(after)
    if new_key:
        yield change.effect(
            "key-replaced",
            Severity.CAUTION,
            pair,
            "has another key: the old one stops working",
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
            says = f"is counted as user {now}, no longer {was}: what it used so far does not count"
            yield change.effect("retiered", Severity.CAUTION, pair, says, because, subject=_name(pair))
        else:
            says = (
                f"keeps {what} {was}: Authorino ignores an edit that leaves the key as it is; "
                f"`tokenlabs tenant set-tier` replaces the key, too"
            )
            yield change.effect("without-effect", Severity.CAUTION, pair, says, because, subject=_name(pair))


def _annotation(each: Object | None, name: str) -> str:
    return str(each.at("metadata", "annotations", name)) if each else ""


def _key(each: Object) -> tuple[object, ...]:
    """What tells two keys apart. Ciphertext changes with each encryption, so that the digest decides where there is one."""
    digest = each.at("metadata", "annotations", DIGEST_ANNOTATION)
    if digest is not None:
        return (digest,)
    return (each.at("stringData", KEY_FIELD), each.at("data", KEY_FIELD))


def _name(pair: Pair) -> str:
    return f"tenant {pair.ref.name}"
