"""TL603: one API key in two Secrets."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.secret_values import readable
from tokenlabs.contract.tenant_secret import DIGEST_ANNOTATION, KEY_FIELD, MANAGED_BY_LABEL, digest
from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping


def check(target: Target) -> Iterator[Found]:
    """Secrets that Authorino reads: by the digest of the key, or the key itself where it is readable."""
    first: dict[str, Object] = {}
    for secret in target.objects.of_kind("", "Secret"):
        if MANAGED_BY_LABEL not in mapping(secret.at("metadata", "labels")):
            continue
        path, key = _key(secret)
        other = first.setdefault(key, secret) if key else secret
        if other is not secret and other.ref != secret.ref:
            says = f"has the same key as {other}: Authorino identifies the client as either of the two"
            yield Found(secret, path, says, "give each tenant a separate key: `tokenlabs tenant rotate`")


def _key(secret: Object) -> tuple[str, str]:
    """Path and digest of the key; an empty digest where it is unknown."""
    for value in readable(secret):
        if value.path.endswith(f"[{KEY_FIELD}]"):
            return value.path, digest(value.text)
    return f"metadata.annotations[{DIGEST_ANNOTATION}]", str(
        secret.at("metadata", "annotations", DIGEST_ANNOTATION) or ""
    )


RULE = Rule("TL603", "API key in two Secrets", Severity.ERROR, check, whole=False)
