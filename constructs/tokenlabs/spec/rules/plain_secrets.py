"""Rejects keys and placeholders in platform.yaml, which is plain text in Git."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.secret_names import KEY, PASSWORD, is_switch, secret_by_name

_PLACEHOLDER = re.compile(r"(?i:change[-_ ]?me|^(todo|xxx+|replace[-_ ]?me)$)|^<[^>]+>$")
_LOOK = re.compile(f"{_PLACEHOLDER.pattern}|{KEY.pattern}|{PASSWORD.pattern}")
_PLAIN = "has the name of a secret, and would be plain text in Git and in the pod"
_AS_VARIABLE = (
    "remove it, and revoke the value if it was ever pushed; write `env: {%s: {secret: <name>}}`, and set the value with "
    "`tokenlabs secret set <name>`"
)
_NO_FLAG = (
    "remove it, and revoke the value if it was ever pushed; write a variable of the engine with its `secret` in `env`"
)
_HUGGING_FACE = (
    "remove it, write `modelDefaults.huggingFace: {secret: hugging-face}`, and set the token with `tokenlabs secret set "
    "huggingface`"
)
_OF_HUGGING_FACE = {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HUGGINGFACE_TOKEN", "--hf-token"}


def neither_keys_nor_placeholders(parts: Parts) -> Iterator[Fault]:
    """A key stays in Git's history; an applied placeholder is a publicly known key."""
    for path, text in _suspects(parts.written, ()):
        if _secret_variable(path):
            continue
        if _PLACEHOLDER.search(text):
            why = "is a placeholder, and would be applied literally"
            yield Fault(path, why, "write the real value; `tokenlabs tenant add` creates keys")
        else:
            why = "looks like a key, and this file is plain text in Git"
            instead = "remove it and revoke it; `tokenlabs secret set` writes secrets encrypted"
            yield Fault(path, why, instead, shows_value=False)


def no_secrets_by_name(parts: Parts) -> Iterator[Fault]:
    """The value of `HF_TOKEN` or `AWS_SECRET_ACCESS_KEY` is a secret, even if it does not look like one."""
    for path, value in _texts(parts.written, ()):
        *above, step = path
        if _secret_variable(path):
            if not is_switch(value):
                # Shows the name, not the value, which is the secret.
                yield Fault(path, _PLAIN, _instead(str(step)), at_key=True, value=str(step))
        elif above[-1:] == ["extraArgs"] and value.startswith("-"):
            flag = re.split(r"[=\s]", value, maxsplit=1)[0]
            if secret_by_name(flag) and not any(runtime.owner_of(flag) for runtime in RUNTIMES.values()):
                yield Fault(path, _PLAIN, _instead(flag), value=flag)


def _secret_variable(path: Path) -> bool:
    """Whether the path is a variable whose name is a secret's, and that no runtime rejects anyway."""
    *above, step = path
    owned = any(step in runtime.variables for runtime in RUNTIMES.values())
    return above[-1:] == ["env"] and isinstance(step, str) and not owned and secret_by_name(step)


def _instead(name: str) -> str:
    if name in _OF_HUGGING_FACE:
        return _HUGGING_FACE
    return _NO_FLAG if name.startswith("-") else _AS_VARIABLE % name


def _suspects(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    return ((place, text) for place, text in _texts(value, path) if _LOOK.search(text))


def _texts(value: object, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts(item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))


RULES = (neither_keys_nor_placeholders, no_secrets_by_name)
