"""The tenants of platform.yaml where each has a line of its own, as `tokenlabs tenant add` writes them: read without YAML.

Only what is certain is taken: a list in exactly this form, of words that are text to YAML and that no rule of the spec can
object to by themselves. Of anything else nothing is said, and the loader reads the file. Whoever takes tenants from here
must know that the rest of the file loads, with `tenants:` as a key of its root (`synth.standing` does).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple


class TenantLine(NamedTuple):
    """A tenant (`tokenlabs.spec.tenancy.Tenant`)."""

    name: str
    user: str
    tier: str


class Split(NamedTuple):
    """The text of platform.yaml, with the tenants taken out."""

    head: str
    """To the end of the line `tenants:`."""
    tail: str
    """From the first line after the list."""
    lines: int
    """Lines between the two."""
    tenants: tuple[TenantLine, ...]

    def fit(self, tiers: Collection[str]) -> bool:
        """Whether no two share a name or a user, and each has a tier of `tiers`."""
        count = len(self.tenants)
        return (
            len({each.name for each in self.tenants}) == count
            and len({each.user for each in self.tenants}) == count
            and {each.tier for each in self.tenants} <= set(tiers)
        )


_KEY = re.compile(r"^tenants:[ ]*(?:#[^\n]*)?\n", re.MULTILINE)
# Narrower than the spec: lower case for names, no word that YAML, a rule or Kustomize takes for something else.
_NAME = r"(?!(?:true|false|null|kustomization|limitador-redis)\b)([a-z](?:[-a-z0-9]{0,48}[a-z0-9])?)"
_USER = r"(?!(?i:true|false|null)\b)([A-Za-z](?:[-A-Za-z0-9.@]{0,62}[A-Za-z0-9])?)"
_COMMENT = r"#[\x20-\x7e\xa0-\u1fff]*"
_LINE = re.compile(
    rf"( *)- {{name: {_NAME}, user: {_USER}, tier: {_NAME}}}(?: +{_COMMENT})?\n| *(?:{_COMMENT})?\n",
)
_NEXT = re.compile(r"[A-Za-z]|\Z")
# What the rules look for in any value (`rules.plain_secrets`): keys and placeholders.
_SUSPECT = re.compile(r"(?i:change-?me|todo|xxx|replace-?me|nvapi-|age-secret)")


@lru_cache(maxsize=1)
def split(text: str) -> Split | None:
    """The parts of platform.yaml; None where the tenants do not stand in it as described."""
    keys = list(_KEY.finditer(text))
    if len(keys) != 1:
        return None
    position = start = keys[0].end()
    tenants: list[TenantLine] = []
    indents = set()
    lines = 0
    while match := _LINE.match(text, position):
        indent, name, user, tier = match.groups()
        if name:
            tenants.append(TenantLine(name, user, tier))
            indents.add(indent)
        lines += 1
        position = match.end()
        if position == len(text):
            break
    if not tenants or len(indents) != 1 or not _NEXT.match(text, position) or _SUSPECT.search(text, start, position):
        return None
    return Split(text[:start], text[position:], lines, tuple(tenants))
