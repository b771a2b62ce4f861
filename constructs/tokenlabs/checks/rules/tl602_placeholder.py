"""TL602: a placeholder in place of a secret value."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.secret_values import meant_to_be_encrypted, readable
from tokenlabs.contract.tenant_secret import DIGEST_ANNOTATION, PLACEHOLDER_DIGESTS
from tokenlabs.manifests.placement import Target


def check(target: Target) -> Iterator[Found]:
    """Readable values, and the digests of keys that are encrypted and public all the same."""
    for secret in meant_to_be_encrypted(target):
        for value in readable(secret):
            if value.placeholder:
                says = "has a placeholder for a value: what reads it is rejected, or is open to anybody who guesses it"
                yield Found(secret, value.path, says, "write the value, encrypted with `sops`")
                break
        if secret.at("metadata", "annotations", DIGEST_ANNOTATION) in PLACEHOLDER_DIGESTS:
            says = "holds a demo key that was once published: anybody has it"
            remedy = "run `tokenlabs tenant rotate` for its tenant"
            yield Found(secret, f"metadata.annotations[{DIGEST_ANNOTATION}]", says, remedy)


RULE = Rule("TL602", "placeholder in a Secret", Severity.ERROR, check, whole=False)
