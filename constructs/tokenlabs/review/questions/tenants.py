"""Whose key starts to work, stops working, or moves to another tier or user?

Authorino 0.27 caches an API key's Secret until the key itself changes: it notices an edit of only the annotations at its next
restart (`reconcileAuthConfigs`, "unchanged").
"""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs.contract.tenant_secret import DIGEST_ANNOTATION, KEY_FIELD, TIER_ANNOTATION, USER_ANNOTATION
from tokenlabs.manifests.objects import Object, Objects
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.manifests.references.selections import Selection
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair
from tokenlabs.review.questions.secrets import content, is_tenant
from tokenlabs.trace.admission import key_selections


def effects(change: TargetPair) -> Iterator[Effect]:
    """`key-added`, `key-revoked`, `key-replaced`, `retiered`, and `without-effect` for edits that Authorino ignores."""
    was, now = _read(change.before.objects), _read(change.after.objects)
    if was != now:
        yield from _unread(change, was, now)
    for pair in change.pairs:
        if pair.ref.kind != "Secret" or pair.ref.group or not is_tenant(pair):
            continue
        if not pair.before:
            tier = _annotation(pair.after, TIER_ANNOTATION)
            if other := _same_key(change.after.objects, pair.object):
                says = (
                    f"is added in tier {tier} with the key of {other.ref.name}, tier {_annotation(other, TIER_ANNOTATION)}: "
                    "Authorino takes either of the two"
                )
                yield change.effect("key-added", Severity.DANGER, pair, says, subject=_name(pair))
                continue
            says = f"is added in tier {tier}: its key starts to work"
            yield change.effect("key-added", Severity.INFO, pair, says, subject=_name(pair))
        elif not pair.after:
            says = "is revoked: its key stops working"
            yield change.effect("key-revoked", Severity.CAUTION, pair, says, subject=_name(pair))
        else:
            yield from _edited(change, pair, pair.before, pair.after, now)


def _same_key(objects: Objects, secret: Object) -> Object | None:
    """Another tenant's Secret with the same key, by the digest in its annotation."""
    digest = secret.at("metadata", "annotations", DIGEST_ANNOTATION)
    for each in objects.of_kind("", "Secret") if digest else ():
        same = each.at("metadata", "annotations", DIGEST_ANNOTATION) == digest
        if same and each.ref != secret.ref and is_tenant(Pair(None, each)):
            return each
    return None


def _read(objects: Objects) -> list[Selection]:
    """The Secrets that gates take keys from; empty: the tree does not say."""
    rules = [(each.at("spec"), each.ref.namespace) for each in objects.of_kind("authorino.kuadrant.io", "AuthConfig")]
    for policy in objects.of_kind("kuadrant.io", "AuthPolicy"):
        spec = mapping(policy.at("spec"))
        rules.append(((mapping(spec.get("overrides")) or mapping(spec.get("defaults")) or spec).get("rules"), KUADRANT))
    return [one for spec, namespace in rules for one in key_selections(mapping(spec), namespace)]


def _accepted(each: Object, read: list[Selection]) -> bool:
    labels = mapping(each.at("metadata", "labels"))
    return not read or any(one.namespace in ("", each.ref.namespace) and one.matches(labels) for one in read)


def _unread(change: TargetPair, was: list[Selection], now: list[Selection]) -> Iterator[Effect]:
    """Secrets that stay as they are while the gate takes keys from others."""
    changed = {pair.ref for pair in change.pairs}
    for each in change.after.objects.of_kind("", "Secret"):
        pair = Pair(each, each)
        if each.ref in changed or not is_tenant(pair) or _accepted(each, was) == _accepted(each, now):
            continue
        if _accepted(each, now):
            yield change.effect("key-added", Severity.INFO, pair, "is accepted by the gate now", subject=_name(pair))
        else:
            says = "is revoked: the gate does not take keys from its Secret any more"
            yield change.effect("key-revoked", Severity.CAUTION, pair, says, subject=_name(pair))


def _edited(change: TargetPair, pair: Pair, before: Object, after: Object, read: list[Selection]) -> Iterator[Effect]:
    labels = [pair.fields("metadata.labels")]
    if any(labels) and not (is_tenant(Pair(None, after)) and _accepted(after, read)):
        says = "is revoked: Authorino no longer treats its Secret as a key"
        yield change.effect("key-revoked", Severity.CAUTION, pair, says, labels[0], subject=_name(pair))
        return
    if any(labels) and not (is_tenant(Pair(None, before)) and _accepted(before, read)):
        says = f"is accepted in tier {_annotation(after, TIER_ANNOTATION)}: its key starts to work"
        yield change.effect("key-added", Severity.INFO, pair, says, labels[0], subject=_name(pair))
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
    if each.at("sops") is None:
        return (content(each).get(KEY_FIELD),)
    digest = each.at("metadata", "annotations", DIGEST_ANNOTATION)
    if digest is not None:
        return (digest,)
    return (each.at("stringData", KEY_FIELD), each.at("data", KEY_FIELD))


def _name(pair: Pair) -> str:
    return f"tenant {pair.ref.name}"
