"""The pins of upstream projects: `crds.yaml`, parsed and checked."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.document import read_values

PINS = Path(__file__).with_name("crds.yaml")

Version = Annotated[str, Field(pattern=r"^v[0-9]+((alpha|beta)[0-9]+)?$")]
"""A Kubernetes API version, such as `v1beta1`."""
ModuleVersion = Annotated[str, Field(pattern=r"^v[0-9]+\.[0-9]+\.[0-9]+\S*$")]
OpaquePath = Annotated[str, Field(pattern=r"^spec(\.[A-Za-z0-9]+(\[\]|\{\})*)+$")]
"""Fields joined by dots; `[]` steps into the items of a list, `{}` into the values of a map."""


class _Pin(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CustomKind(_Pin):
    """A kind that a CRD defines."""

    group: str
    kind: str
    version: Version
    also: tuple[Version, ...] = ()
    binding: bool = True
    opaque: dict[str, tuple[OpaquePath, ...]] = {}

    @property
    def versions(self) -> tuple[Version, ...]:
        """The versions that manifests may use."""
        return (self.version, *self.also)

    @cached_property
    def opaque_paths(self) -> tuple[OpaquePath, ...]:
        """The sub-trees without a typed binding, whatever the reason."""
        return tuple(path for paths in self.opaque.values() for path in paths)


class Source(_Pin):
    """A folder of CRDs in an upstream Go module."""

    project: str
    module: str
    version: ModuleVersion
    path: str
    sumdb: bool = True
    kinds: tuple[CustomKind, ...]


class KubernetesKind(_Pin):
    """A kind of Kubernetes itself; the group is empty for the core."""

    group: str
    version: Version
    kind: str
    binding: bool = False
    """Whether it has a typed binding of its own; those of `imports/k8s` are cut from cdk8s-plus-28, which does not have it."""

    @property
    def api_version(self) -> str:
        """As manifests write it."""
        return f"{self.group}/{self.version}" if self.group else self.version


class Kubernetes(_Pin):
    """Kubernetes' OpenAPI document, and what it leaves unsaid."""

    module: str
    version: ModuleVersion
    path: str
    sumdb: bool = True
    kinds: tuple[KubernetesKind, ...]
    enumerations: dict[str, dict[str, tuple[str, ...]]]


class Pins(_Pin):
    """All of `crds.yaml`."""

    sources: tuple[Source, ...]
    kubernetes: Kubernetes


def read(path: Path = PINS) -> Pins:
    """The pins.

    Raises:
        TokenlabsError: the file has errors; lists each field.
    """
    try:
        return Pins.model_validate(read_values(path))
    except ValidationError as error:
        wrong = "\n".join(f"  {'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors())
        raise TokenlabsError(f"{path.name} does not have the form that its first lines describe:\n{wrong}") from error
