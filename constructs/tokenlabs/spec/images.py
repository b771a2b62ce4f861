"""Where images are pulled from: mirrors, exact images, and the pull secret."""

from __future__ import annotations

import re
from typing import Annotated

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
