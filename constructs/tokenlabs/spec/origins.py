"""Where in platform.yaml the objects of a tree come from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.manifests.tree import DIST

if TYPE_CHECKING:
    from tokenlabs.manifests.objects import Object
    from tokenlabs.spec.document import Document
    from tokenlabs.spec.entries import Entries
    from tokenlabs.spec.problems import Path

NAME = "platform.yaml"
_ENTRY = 2
"""Steps of a path that name an entry: `tiers.free`, `models[0]`."""


class SpecPlace(NamedTuple):
    """The line of platform.yaml that an object comes from."""

    file: str
    line: int
    path: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.path}"


@dataclass(frozen=True)
class PlatformFile:
    """The file's text. What cannot be read says nothing: `tokenlabs synth` rejects such a file, with the reason."""

    name: str
    content: bytes

    @cached_property
    def document(self) -> Document | None:
        """Its values and their places."""
        # On demand, as below: most runs find nothing that needs a line of platform.yaml.
        from tokenlabs.spec.document import compose_spec
        from tokenlabs.spec.problems import SpecError
        from tokenlabs.spec.source import Source, checked

        try:
            found = compose_spec(checked(Source(self.name, self.content.decode("utf-8-sig"))))
        except (SpecError, UnicodeDecodeError):
            return None
        return None if found.problems else found

    @cached_property
    def entries(self) -> Entries | None:
        """Its entries that make objects."""
        from tokenlabs.spec.entries import Entries

        return Entries(self.document) if self.document else None

    def place(self, path: Path) -> SpecPlace | None:
        """Where an entry is written: the innermost part of its path that is, from the second step on; None: none is."""
        from tokenlabs.spec.nodes import find
        from tokenlabs.spec.problems import field_name

        if self.document is None:
            return None
        while find(self.document.root, path) is None:
            path = path[:-1]
            if len(path) < _ENTRY:
                return None
        return SpecPlace(self.name, self.document.place(path, at_key=True).line, field_name(path))

    def origin(self, each: Object) -> SpecPlace | None:
        """Where the entry is written that an object comes from; None: unknown."""
        path = self.entries.of(each) if self.entries else None
        return self.place(path) if path else None


def beside(folder: FilePath) -> PlatformFile | None:
    """The platform.yaml beside a `dist/`; beside a folder of any other name, it may be that of another tree."""
    file = folder.resolve().with_name(NAME)
    known = folder.resolve().name == DIST and file.is_file()
    return PlatformFile(NAME, file.read_bytes()) if known else None
