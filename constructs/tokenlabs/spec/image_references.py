"""Image references: their parts, their registry, and mirrors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple


class Reference(NamedTuple):
    """A parsed image reference; the `:` of a registry's port is part of the name."""

    name: str
    tag: str | None
    digest: str | None


def split(image: str) -> Reference:
    """Name, tag and digest."""
    rest, at, digest = image.partition("@")
    head, slash, last = rest.rpartition("/")
    name, colon, tag = last.partition(":")
    return Reference(f"{head}{slash}{name}", tag if colon else None, digest if at else None)


def qualified(image: str) -> str:
    """With its registry, as skopeo and crane take it: `python:3.13` is `docker.io/library/python:3.13`.

    The first part is a registry if it holds a `.` or a `:`, or is `localhost` (distribution/reference, normalize.go).
    """
    first, slash, _ = image.partition("/")
    if slash and (re.search(r"[.:]", first) or first == "localhost"):
        return image
    return f"docker.io/{image}" if slash else f"docker.io/library/{image}"


def mirrored(image: str, mirrors: Mapping[str, str]) -> str:
    """The reference with the matching mirror applied; unchanged if none matches."""
    whole = qualified(image)
    for prefix in sorted(mirrors, key=len, reverse=True):
        if whole.startswith(f"{prefix}/"):
            return mirrors[prefix] + whole[len(prefix) :]
    return image
