"""Values of Secrets: encrypted by SOPS, or readable."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import NamedTuple

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.manifests.references.fields import mapping

_CIPHERTEXT = "ENC["
"""How SOPS begins each value that it encrypts."""
_PLACEHOLDER = re.compile(
    r"change[-_ ]?me|replace[-_ ]?me|placeholder|^<[^>]+>$|^\$\{\w+\}$|^x{4,}$|^todo$", re.IGNORECASE
)


class Value(NamedTuple):
    """A value of a Secret that anybody can read."""

    path: str
    text: str

    @property
    def placeholder(self) -> bool:
        """Whether it only marks where a value belongs."""
        return _PLACEHOLDER.search(self.text) is not None


def readable(secret: Object) -> Iterator[Value]:
    """The values of a Secret that are not encrypted; empty ones are left out."""
    for field in ("data", "stringData"):
        for key, value in mapping(secret.at(field)).items():
            if isinstance(value, str) and value and not value.startswith(_CIPHERTEXT):
                yield Value(f"{field}[{key}]", _decoded(value) if field == "data" else value)


def _decoded(value: str) -> str:
    try:
        return base64.b64decode(value, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return value


def meant_to_be_encrypted(target: Target) -> Iterator[Object]:
    """Secrets that a Kustomization with `decryption` applies: the others of its folder are encrypted."""
    for each in target.objects.of_kind("", "Secret"):
        by = target.applied_by(each)
        if by and by.at("spec", "decryption"):
            yield each
