"""Does the content of a Secret change? It is encrypted by SOPS: only a difference of ciphertext is visible."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.contract.tenant_secret import MANAGED_BY, MANAGED_BY_LABEL
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.references.fields import mapping
from tokenlabs.review.effect import Effect, Severity
from tokenlabs.review.pairs import Pair, TargetPair


def effects(change: TargetPair) -> Iterator[Effect]:
    """`secret-changed`, for Secrets that are not tenants' keys."""
    for pair in change.pairs:
        if pair.ref.kind == "Secret" and not pair.ref.group and pair.before and pair.after and not is_tenant(pair):
            yield from _effects(change, pair)


def _effects(change: TargetPair, pair: Pair) -> Iterator[Effect]:
    if not (pair.before and pair.after):
        return
    if readable := sorted(_readable(pair.after) - _readable(pair.before)) if _encrypted(pair.before) else []:
        says = f"has {', '.join(readable)} in plain text, which was encrypted: Git keeps it readable forever; replace the value"
        yield change.effect("secret-changed", Severity.DANGER, pair, says)
    elif content(pair.before) != content(pair.after):
        yield change.effect("secret-changed", Severity.CAUTION, pair, "changes its content")
    elif pair.before.at("sops") != pair.after.at("sops"):
        says = "is encrypted to other recipients; its content is the same"
        yield change.effect("secret-changed", Severity.INFO, pair, says)


def _encrypted(each: Object) -> bool:
    return each.at("sops") is not None


def _readable(each: Object) -> set[str]:
    """The entries of a Secret that SOPS has not encrypted."""
    return {
        str(name)
        for field in ("data", "stringData")
        for name, value in mapping(each.at(field)).items()
        if value and not str(value).startswith("ENC[")
    }


def content(each: Object) -> Mapping[str, Any]:
    """The entries of a Secret as the API server stores them: `stringData` is only another way to write `data`."""
    if each.at("sops") is not None:
        return {field: each.at(field) for field in ("data", "stringData")}
    texts = mapping(each.at("stringData"))
    encoded = {name: base64.b64encode(str(text).encode()).decode() for name, text in texts.items()}
    return {**mapping(each.at("data")), **encoded}


def is_tenant(pair: Pair) -> bool:
    """Whether Authorino treats a Secret as an API key."""
    return any(
        each.at("metadata", "labels", MANAGED_BY_LABEL) == MANAGED_BY for each in (pair.before, pair.after) if each
    )
