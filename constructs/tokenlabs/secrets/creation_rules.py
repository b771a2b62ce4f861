"""`.sops.yaml`: who can decrypt what lies in `secrets/`, and which fields of it are encrypted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenlabs.errors import TokenlabsError

FILE = ".sops.yaml"
PATH_REGEX = r"^secrets/.*\.yaml$"
ENCRYPTED_REGEX = "^(data|stringData)$"
"""Tier and user id stay readable, so that a reviewer sees them and synth can check them without a key."""

_RULE = f"""\
creation_rules:
  - path_regex: {PATH_REGEX}
    encrypted_regex: {ENCRYPTED_REGEX}
    mac_only_encrypted: true
    age: %s
"""
_INTRODUCTION = """\
# Who can decrypt secrets/: whoever holds the private key of this age recipient, and Flux, which is given it
# (docs/secrets.md). In a fresh copy of the template nobody does: `tokenlabs init --adopt` puts your key in its place.
"""


@dataclass(frozen=True, slots=True)
class CreationRule:
    """The rule of .sops.yaml that files in `secrets/` fall under."""

    recipients: tuple[str, ...]
    """Age public keys."""


def rule_text(recipient: str) -> str:
    """A `.sops.yaml` that encrypts everything in `secrets/` to one age recipient."""
    return _INTRODUCTION + _RULE % recipient


def creation_rule(root: Path) -> CreationRule | None:
    """The rule for `secrets/` of the repository at `root`; None where there is no `.sops.yaml`.

    Raises:
        TokenlabsError: the file is not YAML, has no such rule, or has one that would leave secrets readable or make
            files
            that cannot be reviewed.
    """
    try:
        text = (root / FILE).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    return parse_rule(text)


def parse_rule(text: str) -> CreationRule:
    """As `creation_rule`, from the text of the file."""
    import yaml

    try:
        content = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = error.problem_mark if isinstance(error, yaml.MarkedYAMLError) else None
        raise TokenlabsError(f"{FILE}:{mark.line + 1 if mark else 1}: is not YAML. {_INSTEAD}") from None
    rules = content.get("creation_rules") if isinstance(content, dict) else None
    rule = next((rule for rule in rules if _applies(rule)), None) if isinstance(rules, list) else None
    if rule is None:
        raise TokenlabsError(f"{FILE}: no rule under `creation_rules` is for secrets/*.yaml. {_INSTEAD}")
    if rule.get("encrypted_regex") != ENCRYPTED_REGEX or rule.get("mac_only_encrypted") is not True:
        raise TokenlabsError(
            f"{FILE}: the rule for secrets/*.yaml must say `encrypted_regex: {ENCRYPTED_REGEX}` and "
            "`mac_only_encrypted: true`, so that tiers and users stay readable and may be edited, and values not."
        )
    recipients = _recipients(rule)
    if not recipients:
        raise TokenlabsError(
            f"{FILE}: the rule for secrets/*.yaml names no age recipient (`age: age1…`), which Flux decrypts with."
        )
    return CreationRule(recipients)


def handed_over(text: str, old: CreationRule, recipient: str) -> str:
    """A `.sops.yaml` with another recipient in place of its one.

    Raises:
        TokenlabsError: it names several; somebody holds one of their keys, and should add this recipient instead.
    """
    if len(old.recipients) != 1:
        raise TokenlabsError(
            f"{FILE} names {len(old.recipients)} recipients. Ask one of them to add `{recipient}` to it and to run "
            f"`sops updatekeys` on each file in secrets/. If none of them is left, delete {FILE} and run this again."
        )
    return text.replace(old.recipients[0], recipient)


_INSTEAD = "Mend it, or move it away and let `tokenlabs init` write one."


def _applies(rule: Any) -> bool:
    if not isinstance(rule, dict):
        return False
    try:
        return re.search(rule.get("path_regex", ""), "secrets/tenants/name.yaml") is not None
    except (re.error, TypeError):
        return False


def _recipients(rule: dict[str, Any]) -> tuple[str, ...]:
    groups = [rule, *(group for group in rule.get("key_groups", ()) if isinstance(group, dict))]
    listed: list[str] = []
    for group in groups:
        age = group.get("age", ())
        listed += age.split(",") if isinstance(age, str) else [str(recipient) for recipient in age]
    return tuple(dict.fromkeys(recipient.strip() for recipient in listed if recipient.strip()))
