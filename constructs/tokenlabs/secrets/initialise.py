"""From a clone to secrets that are its operator's: an age key, `.sops.yaml`, and everything encrypted to that key.

`plan` looks and decides; `carry_out` makes the age key, encrypts, and returns the changes; run again, both find nothing
to do.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.errors import MissingToolError
from tokenlabs.secrets import age_keys, platform_secrets, sops, tenants
from tokenlabs.secrets.age_keys import AgeKeys
from tokenlabs.secrets.changes import Change, replaced
from tokenlabs.secrets.creation_rules import FILE, CreationRule, creation_rule, handed_over, rule_text
from tokenlabs.secrets.inspection import recipients_of
from tokenlabs.secrets.platform_file import PlatformFile, TenantLine
from tokenlabs.secrets.platform_secrets import PlatformSecret
from tokenlabs.secrets.tenant_files import tenant_files


@dataclass(frozen=True, slots=True)
class Plan:
    """What `tokenlabs init` is about to do."""

    keys: AgeKeys
    recipient: str | None
    """Public key that Secrets are encrypted to; None: a new key is made first."""
    rule: CreationRule | None
    """Of the `.sops.yaml` that is there."""
    new_rule: bool
    """`.sops.yaml` is written, or given another recipient."""
    tenants: tuple[TenantLine, ...]
    """Get a new key: they have none, or one that nobody here can read."""
    generated: tuple[PlatformSecret, ...]
    """Get a new random value."""
    to_be_set: tuple[PlatformSecret, ...]
    """Get noise until the operator sets them."""
    strangers: tuple[str, ...]
    """Files that cannot be read here, and that tokenlabs cannot make anew."""

    @property
    def nothing(self) -> bool:
        """Everything is as it should be."""
        return not (self.recipient is None or self.new_rule or self.tenants or self.generated or self.to_be_set)


@dataclass(frozen=True, slots=True)
class Issued:
    """A new key of a tenant, to be shown once."""

    tenant: str
    key: str

    def __repr__(self) -> str:
        return f"Issued({self.tenant!r})"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What `carry_out` made."""

    recipient: str
    changes: tuple[Change, ...]
    issued: tuple[Issued, ...]


def plan(platform: PlatformFile, *, adopt: bool) -> Plan:
    """Looks at the age keys of this machine, `.sops.yaml` and `secrets/`, and decides what is to be done.

    Raises:
        MissingToolError: secrets are encrypted to a key that is not here, and `adopt` does not say to replace them.
    """
    root = platform.root
    keys, rule = age_keys.keys_here(), creation_rule(root)
    texts = _texts(root)
    own = rule is not None and _readable_here(root, rule, keys, texts)
    readers = set(rule.recipients) if rule and own else set(keys.recipients[:1])
    foreign = {path for path, text in texts.items() if not readers & recipients_of(text)}
    if not adopt and (foreign or (rule and not own)):
        raise MissingToolError(_not_yours(rule, own, keys, foreign))

    files = tenant_files(root)
    reissued, claimed = [], set()
    for tenant in platform.tenants:
        held = [file.relative_to(root).as_posix() for file in files.get(tenant.name, ())]
        claimed.update(held)
        if not held or foreign.intersection(held):
            reissued.append(tenant)
    wanted = []
    for secret in platform_secrets.platform_secrets(platform).values():
        paths = {file.path for file in secret.files}
        claimed |= paths
        if foreign & paths or paths - texts.keys():
            wanted.append(secret)
    return Plan(
        keys=keys,
        recipient=rule.recipients[0] if rule and own else next(iter(keys.recipients), None),
        rule=rule,
        new_rule=not own,
        tenants=tuple(reissued),
        generated=tuple(secret for secret in wanted if secret.generated),
        to_be_set=tuple(secret for secret in wanted if not secret.generated),
        strangers=tuple(sorted(foreign - claimed)),
    )


def carry_out(platform: PlatformFile, planned: Plan, progress: Callable[[int, int], None]) -> Outcome:
    """Makes the age key if there is none, and encrypts what the plan says. The changes are for the caller to apply.

    Args:
        platform: names the repository.
        planned: what to do.
        progress: told how many of how many tenants' keys are made.

    Raises:
        MissingToolError: there is no sops here; no age key is made either.
    """
    root = platform.root
    sops.find_sops()
    # The key comes first: a key that opens nothing is harmless, ciphertext without its key is lost.
    recipient = planned.recipient or age_keys.make_key(planned.keys.file)
    rules = (root / FILE).read_text(encoding="utf-8") if planned.rule else ""
    if planned.new_rule:
        rules = handed_over(rules, planned.rule, recipient) if planned.rule else rule_text(recipient)
    changes: list[Change] = []
    issued: list[Issued] = []
    # sops reads the rules from a folder: from a draft, since .sops.yaml changes together with what it rules.
    with tempfile.TemporaryDirectory(prefix="tokenlabs-") as folder:
        draft = Path(folder)
        (draft / FILE).write_text(rules, encoding="utf-8")
        files = tenant_files(root)

        def reissue(tenant: TenantLine) -> tenants.Planned:
            return tenants.reissue(platform, tenant, files.get(tenant.name, []), draft)

        with ThreadPoolExecutor(os.cpu_count()) as pool:
            for number, (tenant, new) in enumerate(
                zip(planned.tenants, pool.map(reissue, planned.tenants), strict=True), 1
            ):
                changes += new.changes
                issued.append(Issued(tenant.name, new.key))
                progress(number, len(planned.tenants))
        for secret in (*planned.generated, *planned.to_be_set):
            value = platform_secrets.random_value()
            noise = not secret.generated
            changes += platform_secrets.set_value(platform, secret, value, rules=draft, not_set_yet=noise)
    if planned.new_rule:
        changes.append(replaced(root / FILE, rules))
    return Outcome(recipient, tuple(changes), tuple(issued))


def _texts(root: Path) -> dict[str, str]:
    found = sorted((root / "secrets").rglob("*.yaml"))
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in found if path.name[0] != "."
    }


def _readable_here(root: Path, rule: CreationRule, keys: AgeKeys, texts: dict[str, str]) -> bool:
    if set(rule.recipients) & set(keys.recipients):
        return True
    # sops knows further places for keys (a command, a plugin, SSH keys): asked with a file, it tries them all.
    sample = next((path for path, text in texts.items() if set(rule.recipients) & recipients_of(text)), None)
    return sample is not None and sops.can_decrypt(root, sample)


def _not_yours(rule: CreationRule | None, own: bool, keys: AgeKeys, foreign: set[str]) -> str:
    if rule and not own:
        subject = (
            f"The secrets of this repository are encrypted to {', '.join(rule.recipients)} (.sops.yaml), and the "
            f"private key of that is not on this machine (looked in SOPS_AGE_KEY and {keys.file})."
        )
    else:
        subject = f"These files are encrypted to a key other than yours: {', '.join(sorted(foreign))}."
    return (
        f"{subject}\nNothing was changed. One of these is true:\n"
        "  - You hold that key elsewhere: copy it into the key file above, or set SOPS_AGE_KEY_FILE, and run this "
        "again.\n"
        "  - A colleague holds it: ask for your own public key to be added to .sops.yaml, and for `sops updatekeys`.\n"
        "  - Nobody holds it (a fresh copy of the template, or a lost key): `tokenlabs init --adopt` makes your key "
        "the\n"
        "    recipient, gives each tenant a new API key in place of the unreadable one, makes a new Redis password, "
        "and lists\n"
        "    what you must set again. `tokenlabs init --adopt --dry-run` shows it first."
    )
