"""The only reader of `.sops.yaml`: the recipients of `secrets/`, and the encrypted fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from tokenlabs.errors import TokenlabsError
from tokenlabs.secrets import age_keys
from tokenlabs.spec.document import compose
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.source import Source, read

FILE = ".sops.yaml"
PATH_REGEX = r"^secrets/.*\.yaml$"
ENCRYPTED_REGEX = "^(data|stringData)$"
"""Tier and user id stay readable: reviewers see them, and synth checks them without a key."""

_RULE = f"""\
creation_rules:
  - path_regex: {PATH_REGEX}
    encrypted_regex: {ENCRYPTED_REGEX}
    mac_only_encrypted: true
    age: %s
"""
_INTRODUCTION = """\
# Who can decrypt secrets/: the holders of this age recipient's private key, and Flux, which is given it
# (docs/secrets.md). In a fresh copy of the template that key is lost: `tokenlabs init --adopt` replaces it with yours.
"""
_SAMPLES = ("secrets/tenants/name.yaml", "secrets/redis/name.yaml", "secrets/name.yaml")
"""A path in each folder that tokenlabs writes: one rule must match all."""


@dataclass(frozen=True, slots=True)
class CreationRule:
    """The rule of .sops.yaml for `secrets/`."""

    recipients: tuple[str, ...]
    """Age public keys."""


def rule_text(recipient: str) -> str:
    """A `.sops.yaml` that encrypts everything in `secrets/` to one age recipient."""
    return _INTRODUCTION + _RULE % recipient


def creation_rule(root: Path) -> CreationRule | None:
    """The rule for `secrets/` of the repository at `root`; None if there is no `.sops.yaml`.

    Raises:
        TokenlabsError: the file cannot be read, is not YAML, has no rule for `secrets/`, has a malformed recipient, or
            does not encrypt exactly the values.
    """
    if not (root / FILE).exists():
        return None
    return _rule(read(root / FILE, FILE))


def required_rule(root: Path) -> CreationRule:
    """Like `creation_rule`, for writing or comparing secrets.

    Raises:
        TokenlabsError: also if there is no `.sops.yaml`.
    """
    rule = creation_rule(root)
    if rule is None:
        raise TokenlabsError(
            f"{FILE} is missing: it names the age key that secrets/ is encrypted to. Restore it "
            f"(`git checkout -- {FILE}`), or run `tokenlabs init` to create one."
        )
    return rule


def _rule(source: Source) -> CreationRule:
    document = compose(source)
    if document and document.problems:
        raise SpecError(document.problems)
    rules = document.at("creation_rules") if document else None
    listed = rules if isinstance(rules, tuple) else ()
    chosen = [next((n for n, rule in enumerate(listed) if _applies(rule, path)), None) for path in _SAMPLES]
    position = chosen[0]
    if position is None or document is None:
        raise TokenlabsError(f"{FILE}: no rule under `creation_rules` matches secrets/*.yaml. {_INSTEAD}")
    if len(set(chosen)) > 1:
        raise TokenlabsError(
            f"{FILE}: the files below secrets/ match different rules, or some match none. Keep one rule for all: "
            f"`path_regex: {PATH_REGEX}`."
        )
    rule, line = listed[position], document.place(("creation_rules", position)).line
    if rule.get("encrypted_regex") != ENCRYPTED_REGEX or rule.get("mac_only_encrypted") is not True:
        raise TokenlabsError(
            f"{FILE}:{line}: the rule for secrets/*.yaml must have `encrypted_regex: {ENCRYPTED_REGEX}` and "
            "`mac_only_encrypted: true`: values are then encrypted, and tiers and users stay readable and editable."
        )
    recipients = _recipients(rule)
    readers = {recipient: _reader(recipient) for recipient in recipients}
    for recipient, reader in readers.items():
        if reader is None:
            raise TokenlabsError(f"{FILE}:{_line_of(recipient, source, line)}: {_malformed(recipient)}")
    if "age" not in readers.values():
        raise TokenlabsError(
            f"{FILE}:{line}: the rule for secrets/*.yaml has no age recipient (`age: age1…`), so Flux could not decrypt. "
            f"{_INSTEAD}"
        )
    return CreationRule(recipients)


def handed_over(text: str, old: CreationRule, recipient: str) -> str:
    """A `.sops.yaml` with its only recipient replaced.

    Raises:
        TokenlabsError: it has several recipients; one of them should add this recipient instead.
    """
    if len(old.recipients) != 1:
        raise TokenlabsError(
            f"{FILE} names {len(old.recipients)} recipients. Ask one of them to add `{recipient}` to it and to run "
            f"`tokenlabs init`. If all of their keys are lost, delete {FILE} and run this again."
        )
    return text.replace(old.recipients[0], recipient)


_INSTEAD = "Fix it, or move it away and run `tokenlabs init`."


def _applies(rule: Any, path: str) -> bool:
    if not isinstance(rule, dict):
        return False
    try:
        return re.search(rule.get("path_regex", ""), path) is not None
    except (re.error, TypeError):
        return False


def _line_of(part: str, source: Source, first: int) -> int:
    """The line of a recipient: a block scalar has one place, but a recipient on each line."""
    return next((line for line in range(first, len(source.lines) + 1) if part in source.line(line)), first)


def _recipients(rule: dict[str, Any]) -> tuple[str, ...]:
    groups = rule.get("key_groups")
    listed: list[str] = []
    for group in (rule, *(groups if isinstance(groups, tuple) else ())):
        age = (group.get("age") if isinstance(group, dict) else None) or ()
        listed += map(str, age) if isinstance(age, tuple) else str(age).split(",")
    return tuple(dict.fromkeys(recipient.strip() for recipient in listed if recipient.strip()))


def _reader(recipient: str) -> Literal["age", "plugin"] | None:
    """Whether age or a plugin (`age1yubikey1…`) handles this public key; None: it is not a public key."""
    pyrage = age_keys.pyrage_module()
    kinds: tuple[tuple[Literal["age", "plugin"], Any], ...] = (("age", pyrage.x25519), ("plugin", pyrage.plugin))
    for reader, kind in kinds:
        try:
            kind.Recipient.from_str(recipient)
        except pyrage.RecipientError:
            continue
        return reader
    return None


def _malformed(recipient: str) -> str:
    if "SECRET-KEY" in recipient.upper():
        return (
            "is a private age key in place of a public one, and this file is in Git, so the key is compromised. Write the "
            "public key (`age1…`), then replace the key: `tokenlabs init --rotate-age-key`."
        )
    return (
        f"`{recipient}` is not an age public key (`age1…`, 62 characters), so nothing can be encrypted to it. Copy it again "
        "from the comment `public key:` in its owner's key file."
    )
