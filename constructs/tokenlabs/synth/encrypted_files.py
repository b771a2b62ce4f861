"""The encrypted Secrets that synth copies: checked by their readable fields, never decrypted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Set
from pathlib import Path
from typing import TYPE_CHECKING

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.tree import read
from tokenlabs.secrets.creation_rules import creation_rule, required_rule
from tokenlabs.secrets.delivery import FOLDER as TENANTS
from tokenlabs.secrets.encrypted import Holder, secret_problems, tenant_problems
from tokenlabs.secrets.inspection import other_problems
from tokenlabs.secrets.tenant_files import by_tenant

if TYPE_CHECKING:
    from tokenlabs.layers.base.layer import EncryptedFile

FOLDER = "secrets"


class EncryptedFileError(TokenlabsError):
    """Encrypted files that are missing, not encrypted, or differ from platform.yaml."""


def read_secrets(root: Path) -> dict[str, str]:
    """Text of every YAML file below `secrets/` of the repository `root`, by its path there, sorted.

    Line ends are `\\n` even if Git converts them on checkout (`core.autocrlf`).

    Raises:
        EncryptedFileError: another file below `secrets/` is not encrypted, or a file is not text.
    """
    tree = read(root / FOLDER)
    texts: dict[str, str] = {}
    problems: list[str] = []
    for path in sorted(tree):
        try:
            text = tree[path].decode()
        except UnicodeDecodeError:
            text = ""
            problems += map(str, other_problems("not UTF-8", f"{FOLDER}/{path}"))
        if path.endswith(".yaml"):
            texts[path] = text.replace("\r\n", "\n") if "\r" in text else text
        elif text:  # .gitkeep is empty
            problems += map(str, other_problems(text, f"{FOLDER}/{path}"))
    _raise(problems)
    return texts


def recipients(root: Path, *, required: bool) -> frozenset[str]:
    """Age recipients that `.sops.yaml` names.

    Raises:
        TokenlabsError: the file cannot be used, or is missing and `required`.
    """
    rule = required_rule(root) if required else creation_rule(root)
    return frozenset(rule.recipients) if rule else frozenset()


def check_tenants(
    tenants: Iterable[Holder], app: str, tiers: Collection[str], secrets: Mapping[str, str], recipients: Set[str]
) -> None:
    """Check that each tenant has an encrypted key with its user and tier.

    Args:
        tenants: of platform.yaml.
        app: the platform's name.
        tiers: names of the tiers.
        secrets: text of the encrypted files, by path below `secrets/`.
        recipients: age recipients that the files must have; empty: not compared.

    Raises:
        EncryptedFileError: a key is missing, unencrypted, or has another user or tier.
    """
    files = by_tenant(path.removeprefix(TENANTS) for path in secrets if path.startswith(TENANTS))
    held = {
        tenant: [(f"{FOLDER}/{TENANTS}{file}", secrets[f"{TENANTS}{file}"]) for file in found]
        for tenant, found in files.items()
    }
    _raise(map(str, tenant_problems(held, tenants, app=app, tiers=set(tiers), recipients=recipients)))


def check_others(
    secrets: Mapping[str, str], known: Iterable[EncryptedFile], recipients: Set[str], *, tenants: bool
) -> None:
    """Raises EncryptedFileError if one of the remaining files below `secrets/` is not encrypted.

    Args:
        secrets: text of the encrypted files, by path below `secrets/`.
        known: copied files, which `check_copied` and `check_tenants` check in more detail.
        recipients: age recipients that the files must have; empty: not compared.
        tenants: include the tenants' files, for targets that do not copy them.
    """
    seen = {piece.source for piece in known}
    _raise(
        str(problem)
        for path, text in secrets.items()
        if path not in seen and (tenants or not path.startswith(TENANTS))
        for problem in other_problems(text, f"{FOLDER}/{path}", recipients)
    )


def unencrypted(root: Path) -> list[str]:
    """Unencrypted files below `secrets/` of the repository `root`, one line each; needs no platform.yaml."""
    try:
        check_others(read_secrets(root), (), frozenset(), tenants=True)
    except EncryptedFileError as error:
        return str(error).splitlines()
    return []


def check_copied(copied: Iterable[EncryptedFile], secrets: Mapping[str, str], recipients: Set[str]) -> None:
    """Raises EncryptedFileError if one of the platform's own Secrets is missing or not encrypted."""
    problems: list[str] = []
    for piece in copied:
        file = f"{FOLDER}/{piece.source}"
        if piece.source.startswith(TENANTS):
            continue
        if piece.source not in secrets:
            problems.append(
                f"{file} is missing: the encrypted Secret `{piece.name}` of namespace `{piece.namespace}`; "
                "`tokenlabs secret list` shows how to set it"
            )
            continue
        problems += map(
            str,
            secret_problems(
                secrets[piece.source],
                file,
                name=piece.name,
                namespace=piece.namespace,
                keys=piece.keys,
                recipients=recipients,
            ),
        )
    _raise(problems)


def _raise(problems: Iterable[str]) -> None:
    found = list(problems)
    if found:
        raise EncryptedFileError("\n".join(found))
