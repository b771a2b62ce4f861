"""Set-up of a clone's secrets: an age key, `.sops.yaml`, and all Secrets encrypted to that key.

`plan` decides; `carry_out` creates the age key, encrypts, and returns the changes. Both are idempotent. `.sops.yaml` is
the first change: after a killed run, the next run encrypts the rest.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs.secrets import age_keys, platform_secrets, sops, tenants
from tokenlabs.secrets.age_keys import AgeKeys
from tokenlabs.secrets.changes import Change, replaced
from tokenlabs.secrets.creation_rules import (
    FILE,
    CreationRule,
    creation_rule,
    handed_over,
    required_rule,
    rule_text,
)
from tokenlabs.secrets.inspection import other_problems, recipients_of
from tokenlabs.secrets.key_holders import encrypted_texts, held_here
from tokenlabs.secrets.platform_file import PlatformFile, TenantLine
from tokenlabs.secrets.platform_secrets import PlatformSecret
from tokenlabs.secrets.renaming import renamed
from tokenlabs.secrets.tenant_files import tenant_files


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan of `tokenlabs init`."""

    keys: AgeKeys
    recipient: str | None
    """Public key that Secrets are encrypted to; None: a new key is created first."""
    rule: CreationRule | None
    """Rule of the existing `.sops.yaml`."""
    new_rule: bool
    """`.sops.yaml` is created, or gets another recipient."""
    tenants: tuple[TenantLine, ...]
    """Tenants that get a new key: theirs is missing or cannot be decrypted here."""
    generated: tuple[PlatformSecret, ...]
    """Secrets that get a new random value."""
    to_be_set: tuple[PlatformSecret, ...]
    """Secrets that get random bytes until the operator sets them."""
    unmanaged: tuple[str, ...]
    """Files that cannot be decrypted here and that tokenlabs cannot recreate."""
    renamed: Mapping[str, str]
    """New text, by path, of the files that have another platform name."""
    reencrypted: tuple[str, ...]
    """Files that can be decrypted here and whose recipients differ from those of the new `.sops.yaml`."""
    retired: str | None = None
    """Public key that the new one replaces."""

    @property
    def nothing(self) -> bool:
        """There is nothing to do."""
        made = self.tenants or self.generated or self.to_be_set or self.renamed or self.reencrypted
        return not (self.recipient is None or self.new_rule or made)


@dataclass(frozen=True, slots=True)
class Issued:
    """A new key of a tenant, to show once."""

    tenant: str
    key: str

    def __repr__(self) -> str:
        return f"Issued({self.tenant!r})"


@dataclass(frozen=True, slots=True)
class Initialised:
    """The results of `carry_out`."""

    recipient: str
    changes: tuple[Change, ...]
    issued: tuple[Issued, ...]


def plan(platform: PlatformFile, *, adopt: bool, rotate_age_key: bool = False) -> Plan:
    """Inspect the age keys of this machine, `.sops.yaml` and `secrets/`, and plan what to do.

    Args:
        platform: names the repository.
        adopt: replace what cannot be decrypted here.
        rotate_age_key: replace the age key in `.sops.yaml` with a new one.

    Raises:
        MissingToolError: secrets are encrypted to a key that is not on this machine, and `adopt` is not set.
        TokenlabsError: a file is not encrypted, or there is not exactly one age key to rotate.
    """
    root = platform.root
    keys, rule = age_keys.keys_here(), creation_rule(root)
    texts = encrypted_texts(root)
    own = rule is not None and held_here(root, rule, keys, texts)
    readers = {*keys.recipients, *(rule.recipients if rule and own else ())}
    foreign = {path for path, text in texts.items() if not readers & recipients_of(text)}
    if not adopt or rotate_age_key:
        _refuse_unencrypted(texts)
        if foreign or (rule and not own):
            raise MissingToolError(_undecryptable(rule, own, keys, foreign))
    retired = _to_be_retired(rule, keys) if rotate_age_key else None

    files = tenant_files(root)
    reissued, claimed = [], set()
    for tenant in platform.tenants:
        held = _paths(root, files.get(tenant.name, ()))
        claimed.update(held)
        if not held or foreign.intersection(held):
            reissued.append(tenant)
    wanted = []
    for secret in platform_secrets.platform_secrets(platform).values():
        paths = {file.path for file in secret.files}
        claimed |= paths
        if foreign & paths or paths - texts.keys():
            wanted.append(secret)
    recipient = rule.recipients[0] if rule and own else next(iter(keys.recipients), None)
    recreated = {file.path for secret in wanted for file in secret.files}
    recreated |= {path for tenant in reissued for path in _paths(root, files.get(tenant.name, ()))}
    kept = {path: text for path, text in texts.items() if path not in foreign | recreated}
    recipients = set(rule.recipients) if rule and own else {recipient}
    return Plan(
        keys=keys,
        recipient=None if retired else recipient,
        rule=rule,
        new_rule=not own or retired is not None,
        # A rotation creates only its age key, so that no new API key is lost in its output.
        tenants=() if retired else tuple(reissued),
        generated=() if retired else tuple(secret for secret in wanted if secret.generated),
        to_be_set=() if retired else tuple(secret for secret in wanted if not secret.generated),
        unmanaged=tuple(sorted(foreign - claimed)),
        renamed=renamed(platform, kept),
        reencrypted=tuple(path for path, text in kept.items() if retired or recipients_of(text) != recipients),
        retired=retired,
    )


def carry_out(platform: PlatformFile, planned: Plan, progress: Callable[[int, int], None]) -> Initialised:
    """Create the age key if there is none, and encrypt according to the plan. The caller applies the changes.

    Args:
        platform: names the repository.
        planned: what to do.
        progress: called with the number of finished files, and of all.

    Raises:
        MissingToolError: sops is not installed; no age key is created either.
    """
    root = platform.root
    sops.find_sops()
    # The key comes first: an unused key is harmless, ciphertext without its key is lost.
    recipient = planned.recipient or age_keys.make_key(planned.keys.file)
    rules = (root / FILE).read_text(encoding="utf-8") if planned.rule else ""
    if planned.retired:
        rules = rules.replace(planned.retired, recipient)
    elif planned.new_rule:
        rules = handed_over(rules, planned.rule, recipient) if planned.rule else rule_text(recipient)
    changes: list[Change] = [replaced(root / FILE, rules)] if planned.new_rule else []
    issued: list[Issued] = []
    # sops reads the rules from a folder: use a draft, since .sops.yaml changes together with the files.
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
        changes += _kept(root, planned, draft, recipient, progress)
    return Initialised(recipient, tuple(changes), tuple(issued))


def _kept(
    root: Path, planned: Plan, draft: Path, recipient: str, progress: Callable[[int, int], None]
) -> Iterator[Change]:
    """Files with unchanged values that get another name, other recipients, or both. `draft` has the new `.sops.yaml`."""
    again = set(planned.reencrypted)
    readers = set(required_rule(draft).recipients)
    proof = age_keys.private_key(planned.keys.file, recipient) if planned.retired else ""

    def text_of(path: str) -> str:
        text = planned.renamed.get(path) or (root / path).read_text(encoding="utf-8")
        if path not in again:
            return text
        (draft / path).parent.mkdir(parents=True, exist_ok=True)
        (draft / path).write_text(text, encoding="utf-8")
        had = recipients_of(text)
        text = sops.reencrypt(draft, path, readers - had, had - readers)
        (draft / path).write_text(text, encoding="utf-8")
        if proof and not sops.opens(draft, path, proof):
            raise TokenlabsError(f"{path}: the new age key cannot decrypt the file. Nothing was changed.")
        return text

    paths = sorted({*planned.renamed, *again})
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, (path, text) in enumerate(zip(paths, pool.map(text_of, paths), strict=True), 1):
            yield replaced(root / path, text)
            progress(number, len(paths))


def _paths(root: Path, files: Iterable[Path]) -> list[str]:
    return [file.relative_to(root).as_posix() for file in files]


def _refuse_unencrypted(texts: Mapping[str, str]) -> None:
    plain = [path for path, text in texts.items() if not recipients_of(text)]
    if problems := [str(problem) for path in plain for problem in other_problems(texts[path], path)]:
        raise TokenlabsError("\n".join(problems))


def _to_be_retired(rule: CreationRule | None, keys: AgeKeys) -> str:
    held = [recipient for recipient in rule.recipients if recipient in keys.recipients] if rule else []
    if len(held) == 1:
        return held[0]
    if not held:
        raise TokenlabsError(
            f"No age key to rotate: neither {keys.file} nor SOPS_AGE_KEY has the private key of a recipient in {FILE}. "
            "Run `tokenlabs init` to create one."
        )
    raise TokenlabsError(
        f"{FILE} has several recipients whose private keys are on this machine: {', '.join(held)}. Set SOPS_AGE_KEY_FILE to "
        "a file with only the key to replace, and run this again."
    )


def _undecryptable(rule: CreationRule | None, own: bool, keys: AgeKeys, foreign: set[str]) -> str:
    if rule and not own:
        subject = (
            f"The secrets of this repository are encrypted to {', '.join(rule.recipients)} (.sops.yaml), whose private "
            f"key is not on this machine (looked in SOPS_AGE_KEY and {keys.file})."
        )
    else:
        subject = f"These files are encrypted to a key other than yours: {', '.join(sorted(foreign))}."
    return (
        f"{subject}\nNothing was changed. Choose one:\n"
        "  - You have that key elsewhere: copy it into the key file above, or set SOPS_AGE_KEY_FILE, and run this "
        "again.\n"
        "  - A colleague has it: ask them to add your public key to .sops.yaml and to run `tokenlabs init`.\n"
        "  - It is lost (for example in a fresh copy of the template): `tokenlabs init --adopt` makes your key the\n"
        "    recipient, replaces the tenants' unreadable API keys and the Redis password, and lists\n"
        "    what you must set again. `tokenlabs init --adopt --dry-run` shows it first."
    )
