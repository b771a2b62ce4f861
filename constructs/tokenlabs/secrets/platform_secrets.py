"""The platform's own Secrets, by their names in `tokenlabs secret`: content, namespaces and files.

Each Kubernetes Secret has a separate file, so that Flux can decrypt each separately.
"""

from __future__ import annotations

import json
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tokenlabs.contract import components, namespaces
from tokenlabs.errors import TokenlabsError
from tokenlabs.secrets import api_key, manifest, pull_secrets, sops
from tokenlabs.secrets.changes import Change, replaced
from tokenlabs.secrets.creation_rules import creation_rule
from tokenlabs.secrets.encrypted import secret_problems
from tokenlabs.secrets.inspection import INIT
from tokenlabs.secrets.platform_file import PlatformFile
from tokenlabs.spec.problems import did_you_mean, listing, nearest

State = Literal["set", "not set yet", "missing", "outdated", "broken"]
"""`outdated`: has another platform name or age key, which `tokenlabs init` fixes."""


@dataclass(frozen=True, slots=True)
class SecretFile:
    """A Kubernetes Secret and its file."""

    path: str
    """From the repository's root."""
    secret: str
    namespace: str
    values: Callable[[str], dict[str, str]]
    """`stringData` from the value that an operator sets or tokenlabs generates."""


@dataclass(frozen=True, slots=True)
class PlatformSecret:
    """A secret that `tokenlabs secret set` can set."""

    name: str
    holds: str
    files: tuple[SecretFile, ...]
    generated: bool
    """Internal to the platform: generated at random."""
    accepted: str
    """Regular expression of accepted values."""
    shape: str
    """The same, in words."""


def platform_secrets(platform: PlatformFile) -> dict[str, PlatformSecret]:
    """The Secrets that this platform needs, by name."""
    found = [_redis()]
    if platform.recognition_secret:
        found.append(_nvidia(platform.recognition_secret, platform.name))
    if platform.hugging_face_secret:
        found.append(_hugging_face(platform.hugging_face_secret, platform.name))
    if platform.pull_secret:
        found.append(_registry(platform.pull_secret, platform))
    found += [_variables(secret, keys, platform.name) for secret, keys in platform.variable_secrets.items()]
    return {secret.name: secret for secret in found}


def find(platform: PlatformFile, name: str) -> PlatformSecret:
    """The Secret of this name.

    Raises:
        TokenlabsError: platform.yaml needs no secret of this name.
    """
    known = platform_secrets(platform)
    if name == "huggingface" and name not in known:
        raise TokenlabsError(
            "platform.yaml needs no Hugging Face token: write `huggingFace: {secret: huggingface-token}` under "
            "`modelDefaults:` first."
        )
    if name not in known:
        # An unknown name may be the secret itself: do not repeat it.
        shown = f"`{name}`" if nearest(name, known) else "of the name given"
        raise TokenlabsError(f"platform.yaml needs no secret {shown}: {did_you_mean(name, known)}")
    return known[name]


def set_value(
    platform: PlatformFile, secret: PlatformSecret, value: str, *, rules: Path | None = None, not_set_yet: bool = False
) -> tuple[Change, ...]:
    """The changes that set a Secret's value in all of its files.

    Args:
        platform: names the repository.
        secret: which.
        value: in plain text; it leaves this process only encrypted.
        rules: folder of the `.sops.yaml` to use; default: the repository's root.
        not_set_yet: marks the value as random bytes that the operator must replace.
    """
    return tuple(
        replaced(
            platform.root / file.path,
            sops.encrypt(
                rules or platform.root,
                file.path,
                manifest.platform_secret(
                    secret=file.secret, namespace=file.namespace, values=file.values(value), not_set_yet=not_set_yet
                ),
            ),
        )
        for file in secret.files
    )


def random_value() -> str:
    """32 random bytes, in characters that need no escaping in a URL or a configuration file."""
    return secrets.token_urlsafe(32)


def accept(secret: PlatformSecret, value: str) -> str:
    """The value, if it is acceptable; error messages never repeat it.

    Raises:
        TokenlabsError: a placeholder, or a value of another shape.
    """
    if api_key.PLACEHOLDER in value.lower():
        raise TokenlabsError(
            f"The value given is a placeholder (it contains `{api_key.PLACEHOLDER}`). Give the real value."
        )
    if not re.fullmatch(secret.accepted, value):
        raise TokenlabsError(f"The value given is not {secret.holds}: it must be {secret.shape}.")
    return value


def state(platform: PlatformFile, secret: PlatformSecret) -> State:
    """Whether the files exist, are encrypted, and hold a real value; needs no key."""
    rule = creation_rule(platform.root)
    recipients = rule.recipients if rule else ()
    found: State = "set"
    for file in secret.files:
        try:
            text = (platform.root / file.path).read_text(encoding="utf-8", errors="replace")
        except FileNotFoundError:
            return "missing"
        problems = secret_problems(
            text,
            file.path,
            name=file.secret,
            namespace=file.namespace,
            keys=file.values(""),
            recipients=recipients,
        )
        if any(not each.instead.startswith(INIT) for each in problems):
            return "broken"
        if problems:
            found = "outdated"
        elif manifest.NOT_SET_YET in text and found == "set":
            found = "not set yet"
    return found


def files_of_every_platform() -> frozenset[str]:
    """Files that every platform has: those of the Redis password, even if unused."""
    return frozenset(file.path for file in _redis().files)


def _redis() -> PlatformSecret:
    def password(value: str) -> dict[str, str]:
        return {components.REDIS_PASSWORD_KEY: value}

    def url(value: str) -> dict[str, str]:
        return {components.LIMITADOR_REDIS_KEY: f"redis://:{value}@{components.REDIS_ADDRESS}"}

    return PlatformSecret(
        "redis",
        "the password of the counters' Redis",
        (
            _redis_file(namespaces.REDIS, components.REDIS_SECRET, password),
            _redis_file(namespaces.ENVOY_GATEWAY, components.REDIS_SECRET, password),
            _redis_file(namespaces.KUADRANT, components.LIMITADOR_REDIS_SECRET, url),
        ),
        generated=True,
        accepted=r"[A-Za-z0-9_.~-]{16,128}",
        shape="16 to 128 letters, digits and `-_.~` (it is part of a URL)",
    )


def _redis_file(namespace: str, secret: str, values: Callable[[str], dict[str, str]]) -> SecretFile:
    return SecretFile(f"secrets/{components.redis_secret_file(namespace)}", secret, namespace, values)


def _nvidia(secret: str, namespace: str) -> PlatformSecret:
    # Envoy Gateway's HTTPRouteFilter takes the whole header's value from key `credential` (credentialInjection).
    def values(value: str) -> dict[str, str]:
        return {"apiKey": value, "credential": f"Bearer {value}"}

    return PlatformSecret(
        "nvidia-nim-api-key",
        "the API key of NVIDIA NIM",
        (SecretFile(f"secrets/{secret}.yaml", secret, namespace, values),),
        generated=False,
        accepted=r"[!-~]{16,512}",
        shape="16 to 512 characters without spaces (NVIDIA's begin with `nvapi-`), on one line",
    )


def _hugging_face(secret: str, namespace: str) -> PlatformSecret:
    return PlatformSecret(
        "huggingface",
        "the Hugging Face token for gated models",
        (SecretFile(f"secrets/{secret}.yaml", secret, namespace, lambda value: {"HF_TOKEN": value}),),
        generated=False,
        accepted=r"[!-~]{16,512}",
        shape="16 to 512 characters without spaces (Hugging Face's begin with `hf_`), on one line",
    )


def _variables(secret: str, keys: tuple[str, ...], namespace: str) -> PlatformSecret:
    """A Secret of models' variables: the value of its only key, or a line `KEY=value` for each."""

    def values(value: str) -> dict[str, str]:
        lines = dict(line.split("=", 1) for line in value.splitlines() if "=" in line)
        # Other values are random ones, until they are set.
        return {key: lines.get(key, value) for key in keys} if len(keys) > 1 else {keys[0]: value}

    only = len(keys) == 1
    # Each key is on one line, in any order.
    each = "".join(rf"(?=(?s:.*)^{re.escape(key)}=[^\r\n]+$)" for key in keys)
    return PlatformSecret(
        secret,
        f"{listing(keys, last='and')} of models",
        (SecretFile(f"secrets/{secret}.yaml", secret, namespace, values),),
        generated=False,
        accepted=r"[^\r\n]+" if only else rf"(?sm){each}.*",
        shape="one line of text" if only else f"a line for each of its keys: {', '.join(f'{key}=…' for key in keys)}",
    )


def _registry(secret: str, platform: PlatformFile) -> PlatformSecret:
    def values(value: str) -> dict[str, str]:
        # The API server rejects a Secret of this type that is not JSON; noise becomes credentials for no registry.
        noise = json.dumps({"auths": {"not-set-yet.invalid": {"auth": value}}})
        return {pull_secrets.KEY: value if value.startswith("{") else noise}

    files = pull_secrets.files(platform.name, secret, over_several_nodes=platform.over_several_nodes)
    return PlatformSecret(
        "registry",
        "the credentials for the registry that images are pulled from",
        tuple(SecretFile(f"secrets/{each.source}", each.secret, each.namespace, values) for each in files),
        generated=False,
        accepted=r'(?s)\{.*"auths"\s*:\s*\{.*"auth"\s*:.*\}',
        shape='the text of a Docker config.json with `"auths": {"<registry>": {"auth": "<base64 of user:password>"}}`',
    )
