"""TL601: a Secret with values that anybody who reads the repository can read."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.checks.secret_values import meant_to_be_encrypted, readable
from tokenlabs.manifests.placement import Target


def check(target: Target) -> Iterator[Found]:
    """Secrets that Flux would decrypt. What a Kustomization without `decryption` applies is readable on purpose."""
    for secret in meant_to_be_encrypted(target):
        for value in readable(secret):
            if not value.placeholder:  # TL602 reports these
                says = "has a value in plain text, in Git: anybody who reads the repository has it, and its history keeps it"
                yield Found(
                    secret,
                    value.path,
                    says,
                    "replace the value wherever it is used, and encrypt the new one with `sops`",
                )
                break


RULE = Rule("TL601", "Secret in plain text", Severity.ERROR, check, whole=False)
