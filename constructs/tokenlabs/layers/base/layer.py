"""A layer: a folder of files in `dist/<target>`, applied by Flux after the layers it depends on.

A layer defines the content of its files as plain data (`inputs`) and how each is built (`build`). Only `build` uses cdk8s,
so everything except rendering runs without Node; since a file depends only on its inputs and the generator's code, a file
with unchanged inputs is not rendered again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from tokenlabs.manifests.manifest import Manifest
from tokenlabs.spec.targets import Target

if TYPE_CHECKING:
    from constructs import Construct

Inputs = TypeVar("Inputs")


@dataclass(frozen=True, slots=True)
class Unit(Generic[Inputs]):
    """A file that cdk8s renders: `build` adds constructs to a scope from `inputs`, all that it may look at.

    Inputs are named tuples: each run that loads the layers defines some sixty kinds of them, and a frozen slotted
    dataclass takes five times as long to define.
    """

    file: str
    build: Callable[[Construct, Inputs], None]
    inputs: Inputs


@dataclass(frozen=True, slots=True)
class EncryptedFile:
    """A Secret copied, byte for byte, from `secrets/<source>`: SOPS ciphertext that synth never opens."""

    file: str
    source: str
    name: str
    namespace: str
    keys: tuple[str, ...]
    """Keys of its `stringData`, each of which must be encrypted."""


@dataclass(frozen=True, slots=True)
class PlainFile:
    """A file of manifests made without cdk8s: for thousands of equal objects, a jsii call each would take longest."""

    file: str
    manifests: tuple[Manifest, ...]


Piece = Unit[Any] | EncryptedFile | PlainFile


@dataclass(frozen=True, slots=True)
class HealthCheckExpr:
    """Health of objects of a kind for Flux: CEL over the object (kustomize-controller, `healthCheckExprs`)."""

    api_version: str
    kind: str
    current: str
    failed: str | None = None
    in_progress: str | None = None


@dataclass(frozen=True, slots=True)
class Readiness:
    """What Flux waits for before layers that come after this one."""

    timeout: str = "5m"
    exprs: tuple[HealthCheckExpr, ...] = ()
    """In addition to kstatus, which reports kinds without a known condition as healthy at once."""
    after: tuple[str, ...] = ()
    """Of a part: further layers that must be ready before it is applied."""


def _always(_: Target) -> bool:
    return True


def _no_parts(_: Target) -> Mapping[str, Readiness]:
    return {}


@dataclass(frozen=True, slots=True)
class Layer:
    """One folder of `dist/<target>` and one Flux Kustomization; parts are folders in it with a Kustomization each."""

    name: str
    purpose: str
    """Its purpose in one line, for the summary and the docs."""
    after: tuple[str, ...]
    """Layers that must be ready before this one is applied."""
    pieces: Callable[[Target], Iterable[Piece]]
    """The layer's files for a target, `file` or `part/file`. None: its list of resources is empty, so that Flux prunes them."""
    readiness: Readiness | Callable[[Target], Readiness] = field(default_factory=Readiness)
    """A function where the spec decides it, such as which kinds a stack has."""
    parts: Callable[[Target], Mapping[str, Readiness]] = _no_parts
    """What Flux applies after the layer, each by itself, so that none holds another back; layers after this one do not wait
    for them."""

    needed: Callable[[Target], bool] = _always
    """Whether a target has it at all. Without it there is no Kustomization, and Flux prunes the former one with its objects."""

    def ready(self, target: Target) -> Readiness:
        """What Flux waits for, in this target."""
        return self.readiness if isinstance(self.readiness, Readiness) else self.readiness(target)
