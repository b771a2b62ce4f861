"""Keys and placeholders: neither belongs into platform.yaml, which is plain text in Git."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tokenlabs.spec.parts import Parts
from tokenlabs.spec.problems import Fault, Path
from tokenlabs.spec.runtimes import RUNTIMES
from tokenlabs.spec.secret_names import KEY, PASSWORD, is_switch, secret_by_name

_PLACEHOLDER = re.compile(r"(?i:change[-_ ]?me|^(todo|xxx+|replace[-_ ]?me)$)|^<[^>]+>$")
_LOOK = re.compile(f"{_PLACEHOLDER.pattern}|{KEY.pattern}|{PASSWORD.pattern}")
_PLAIN = "is a secret by its name, and would be plain text in Git and in the pod"
_ONLY_HUGGING_FACE = (
    "take it out, and have the value replaced if it was ever pushed; the one secret that a model's pod is given is "
    "Hugging Face's token, by `modelDefaults.huggingFace`"
)
_HUGGING_FACE = (
    "take it out, write `modelDefaults.huggingFace: {secret: hugging-face}`, and set the token with `tokenlabs secret set "
    "huggingface`"
)
_OF_HUGGING_FACE = {"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HUGGINGFACE_TOKEN", "--hf-token"}


def neither_keys_nor_placeholders(parts: Parts) -> Iterator[Fault]:
    """A key written here stays in Git's history; a placeholder that is applied is a key that everyone knows."""
    for path, text in _suspects(parts.written, ()):
        if _secret_variable(path):
            continue
        if _PLACEHOLDER.search(text):
            why = "is a placeholder, and would be applied as it stands"
            yield Fault(path, why, "write the real value; keys are made by `tokenlabs tenant add`")
        else:
            why = "holds what looks like a key, and this file is plain text in Git"
            instead = "take it out and have it replaced; `tokenlabs secret set` writes secrets encrypted"
            yield Fault(path, why, instead, shows_value=False)


def no_secrets_by_name(parts: Parts) -> Iterator[Fault]:
    """Whatever `HF_TOKEN` or `AWS_SECRET_ACCESS_KEY` holds is a secret, also where it does not look like one."""
    for path, value in _texts(parts.written, ()):
        *above, step = path
        if _secret_variable(path):
            if not is_switch(value):
                # The name, not the value: that is the secret.
                yield Fault(path, _PLAIN, _instead(str(step)), at_key=True, value=str(step))
        elif above[-1:] == ["extraArgs"] and value.startswith("-"):
            flag = re.split(r"[=\s]", value, maxsplit=1)[0]
            if secret_by_name(flag) and not any(runtime.owner_of(flag) for runtime in RUNTIMES.values()):
                yield Fault(path, _PLAIN, _instead(flag), value=flag)


def _secret_variable(path: Path) -> bool:
    """Whether a value is that of a variable that is secret by its name, and that no runtime refuses anyway."""
    *above, step = path
    owned = any(step in runtime.variables for runtime in RUNTIMES.values())
    return above[-1:] == ["env"] and isinstance(step, str) and not owned and secret_by_name(step)


def _instead(name: str) -> str:
    return _HUGGING_FACE if name in _OF_HUGGING_FACE else _ONLY_HUGGING_FACE


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
