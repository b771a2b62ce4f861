"""TL604: an encrypted Secret that Flux applies without decrypting it."""

from __future__ import annotations

from collections.abc import Iterator

from tokenlabs.checks.finding import Found, Rule, Severity
from tokenlabs.manifests.placement import Target


def check(target: Target) -> Iterator[Found]:
    """Files with SOPS' metadata in Kustomizations without `decryption`. One finding for each Kustomization."""
    said: set[str] = set()
    for each in target.objects.objects:
        by = target.applied_by(each) if each.at("sops") else None
        if by and not by.at("spec", "decryption") and str(by) not in said:
            said.add(str(by))
            says = f"has no `decryption`, and applies {each}, which is encrypted with SOPS: Flux cannot apply it"
            yield Found(by, "spec", says, "add `decryption: {provider: sops, secretRef: …}`")


RULE = Rule("TL604", "Secret that stays encrypted", Severity.ERROR, check)
