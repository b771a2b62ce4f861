"""Image references, mirrors, exact images, and the pull secret."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, Field

from tokenlabs.spec.base import DnsName, Image, Refused, SpecModel

PREFIX_PATTERN = r"^[a-z0-9]([-a-z0-9.]*[a-z0-9])?(:[0-9]{1,5})?(/[a-z0-9]+([-._a-z0-9]*[a-z0-9])?)*$"


def _prefix(value: str) -> str:
    if not re.fullmatch(PREFIX_PATTERN, value):
        raise Refused(
            "is not the prefix of an image reference",
            "write a registry, optionally with a path: `docker.io`, `quay.io/kuadrant` or `registry.lab:5000/mirror`",
        )
    return value


Prefix = Annotated[str, AfterValidator(_prefix), Field(max_length=255, json_schema_extra={"pattern": PREFIX_PATTERN})]
"""A registry, optionally with the beginning of a path: `docker.io`, `quay.io/kuadrant`, `registry.lab:5000/mirror`."""


class PullSecret(SpecModel):
    """The Secret of type `kubernetes.io/dockerconfigjson` for pulling images and charts."""

    name: Annotated[DnsName, Field(examples=["registry"])]
    """Its name, the same in each namespace of the platform."""
    existing: bool = False
    """You create it yourself. Otherwise it comes from `secrets/`, written by `tokenlabs secret set registry`."""


class Images(SpecModel):
    """Replacements for upstream's registries and images: mirrors, air-gapped networks, digests."""

    mirrors: dict[Prefix, Prefix] = {}
    """Prefix of an image or chart reference → its replacement; the longest match wins."""
    exact: dict[str, Image] = {}
    """Name of an image in `tokenlabs stacks --images --json` → the image to pull, with tag or digest; mirrors do not apply."""
    pull_secret: PullSecret | None = None
    """Credentials for pulling; if omitted, everything is pulled without."""

    @property
    def pull_secret_name(self) -> str | None:
        """Name of the pull secret."""
        return self.pull_secret.name if self.pull_secret else None


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
