"""Architectures that images are built for, as far as they are known."""

from __future__ import annotations

import re

from tokenlabs.spec.image_references import split
from tokenlabs.spec.stacks import STACKS

ARM_ONLY = "ghcr.io/elizabetht/token-labs/magpie-tts"
_TAGGED = re.compile(r"(?:^|[-_.])(amd64|x86_64|arm64|aarch64)$")
_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}


def architectures(image: str) -> tuple[str, ...]:
    """The architectures of an image, by Kubernetes' names; empty: unknown."""
    name, tag, _ = split(image)
    if name == ARM_ONLY:
        return ("arm64",)
    tagged = _TAGGED.search(tag or "")
    if tagged:
        return (_NAMES.get(tagged[1], tagged[1]),)
    for stack in STACKS.values():
        for component in stack.components:
            if component.pulled == image:
                return component.architectures
    return ()
