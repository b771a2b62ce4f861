"""Where a cluster pulls its images from: references, mirrors, exact images, and who may pull."""

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
            "is not the beginning of an image's reference",
            "write a registry, with a path after it or not: `docker.io`, `quay.io/kuadrant` or `registry.lab:5000/mirror`",
        )
    return value


Prefix = Annotated[str, AfterValidator(_prefix), Field(max_length=255, json_schema_extra={"pattern": PREFIX_PATTERN})]
"""A registry, with the beginning of a path or not: `docker.io`, `quay.io/kuadrant`, `registry.lab:5000/mirror`."""


class PullSecret(SpecModel):
    """The Secret of type `kubernetes.io/dockerconfigjson` that images and charts are pulled with."""

    name: Annotated[DnsName, Field(examples=["registry"])]
    """Its name, the same in each namespace of the platform."""
    existing: bool = False
    """It is made by someone else; else it comes from `secrets/`, written by `tokenlabs secret set registry`."""


class Images(SpecModel):
    """In place of upstream's registries and images: for mirrors, air gaps and digests."""

    mirrors: dict[Prefix, Prefix] = {}
    """What an image or chart's reference begins with → what it begins with here; of several, the longest counts."""
    exact: dict[str, Image] = {}
    """Name of an image in `tokenlabs stacks --images --json` → the image to pull, with tag or digest; no mirror changes it."""
    pull_secret: PullSecret | None = None
    """Left out: everything is pulled without credentials."""

    @property
    def pull_secret_name(self) -> str | None:
        """Name of the Secret that everything is pulled with."""
        return self.pull_secret.name if self.pull_secret else None


class Reference(NamedTuple):
    """An image's reference, taken apart; the `:` of a registry's port is part of the name."""

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
    """The reference as the mirrors have it; as it stands where none of them covers it."""
    whole = qualified(image)
    for prefix in sorted(mirrors, key=len, reverse=True):
        if whole.startswith(f"{prefix}/"):
            return mirrors[prefix] + whole[len(prefix) :]
    return image
