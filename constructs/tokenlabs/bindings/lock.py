"""`imports/crds.lock.yaml`: digests of upstream's files and of the generated ones."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from tokenlabs.errors import TokenlabsError

NAME = "crds.lock.yaml"
_HEADER = "# Made by `tokenlabs import` from constructs/tokenlabs/bindings/crds.yaml; edit that, not this.\n"


class _Locked(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class LockedFile(_Locked):
    """A file of upstream's, and the kinds that were taken from it."""

    path: str
    sha256: str
    kinds: tuple[str, ...]


class LockedModule(_Locked):
    """A module at a version; `checksum` is as go.sum has it."""

    project: str
    module: str
    version: str
    checksum: str
    files: tuple[LockedFile, ...]


class Made(_Locked):
    """Something generated: the digest of its content, and its size in bytes."""

    sha256: str
    bytes: int


class Lock(_Locked):
    """All of the lock file."""

    pins: str
    """Digest of crds.yaml, to detect an outdated lock."""
    generator: str
    modules: tuple[LockedModule, ...]
    inputs: dict[str, str]
    """API group → digest of the reduced CRDs that its bindings were generated from."""
    bindings: Made
    schemas: Made

    def module(self, path: str, version: str) -> LockedModule | None:
        """What was locked of a module at this version, if it was taken."""
        return next((one for one in self.modules if (one.module, one.version) == (path, version)), None)


def sha256(content: bytes) -> str:
    """The digest of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def digest(files: Mapping[str, bytes]) -> Made:
    """The digest of a set of files: of their paths and contents, in order of the paths."""
    lines = "".join(f"{sha256(files[path])}  {path}\n" for path in sorted(files))
    return Made(sha256=sha256(lines.encode()), bytes=sum(map(len, files.values())))


def read(path: Path) -> Lock | None:
    """The lock, or None if there is no file.

    Raises:
        TokenlabsError: the file is not a lock.
    """
    if not path.exists():
        return None
    try:
        return Lock.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (yaml.YAMLError, ValidationError) as error:
        raise TokenlabsError(
            f"{path} is not a lock that `tokenlabs import` wrote ({error}). "
            "Restore it from Git, or delete it and run `tokenlabs import`."
        ) from error


def text(lock: Lock) -> str:
    """The content of the lock file."""
    return _HEADER + yaml.safe_dump(lock.model_dump(mode="json"), sort_keys=False, width=120)
