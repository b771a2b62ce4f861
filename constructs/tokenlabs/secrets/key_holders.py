"""Whether this machine holds a private key of the recipients; checked before encrypting."""

from __future__ import annotations

from pathlib import Path

from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs.secrets import age_keys, sops
from tokenlabs.secrets.age_keys import AgeKeys
from tokenlabs.secrets.creation_rules import CreationRule, required_rule
from tokenlabs.secrets.inspection import recipients_of


def encrypted_texts(root: Path) -> dict[str, str]:
    """Text of each YAML file below `secrets/`, by its path from the repository's root, except hidden files.

    Raises:
        TokenlabsError: a file cannot be read, or is not text.
    """
    texts = {}
    for path in sorted((root / "secrets").rglob("*.yaml")):
        name = path.relative_to(root).as_posix()
        if path.name[0] == ".":
            continue
        try:
            texts[name] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
            raise TokenlabsError(f"{name}: cannot be read: {reason}. Restore it from Git, or delete it.") from None
    return texts


def held_here(root: Path, rule: CreationRule, keys: AgeKeys, texts: dict[str, str]) -> bool:
    """Whether one of the rule's private keys is on this machine."""
    if set(rule.recipients) & set(keys.recipients):
        return True
    # sops also reads keys from a command, a plugin or SSH keys: decrypting a file tries them all.
    sample = next((path for path, text in texts.items() if set(rule.recipients) & recipients_of(text)), None)
    return sample is not None and sops.can_decrypt(root, sample)


def require_key(root: Path) -> None:
    """Reject encryption to recipients whose private keys are not on this machine.

    In a fresh copy of the template that key is lost: Flux could never decrypt files encrypted to it.

    Raises:
        MissingToolError: none of the private keys is on this machine.
    """
    rule, keys = required_rule(root), age_keys.keys_here()
    if held_here(root, rule, keys, encrypted_texts(root)):
        return
    raise MissingToolError(
        f"The private key of {', '.join(rule.recipients)} (.sops.yaml) is not on this machine (looked in SOPS_AGE_KEY "
        f"and {keys.file}). If it is lost, as in a fresh copy of the template, Flux could never decrypt what is "
        "encrypted to it. Nothing was changed.\n"
        "  - In a fresh copy, or if the key is lost: run `tokenlabs init --adopt` first.\n"
        "  - If the cluster or a colleague has the key: add --key-elsewhere."
    )
