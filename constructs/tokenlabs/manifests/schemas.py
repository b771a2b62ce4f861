"""The strict JSON Schemas of all kinds in dist/: one committed archive, written by `tokenlabs import`."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from functools import cache
from io import BytesIO
from pathlib import Path

ARCHIVE = Path(__file__).with_name("schemas.zip")
# Zip's epoch and a plain file, so that the archive's bytes depend only on its content.
_WHEN = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o644 << 16


def member(api_version: str, kind: str) -> str:
    """The name of a kind's schema in the archive."""
    return f"{api_version}/{kind}.json"


def read(api_version: str, kind: str) -> bytes | None:
    """A kind's schema as JSON; None if the kind is not imported."""
    archive = _archive()
    name = member(api_version, kind)
    return archive.read(name) if name in archive.NameToInfo else None


def members() -> dict[str, bytes]:
    """All schemas by their names in the archive; empty if there is no archive."""
    if not ARCHIVE.exists():
        return {}
    with zipfile.ZipFile(ARCHIVE) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write(new: Mapping[str, bytes]) -> bool:
    """Write the archive if its schemas differ; return whether it was written.

    Compressed bytes may differ between builds of zlib, so content decides.
    """
    if members() == new:
        return False
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(new):
            entry = zipfile.ZipInfo(name, _WHEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix on every platform
            entry.external_attr = _PLAIN_FILE
            archive.writestr(entry, new[name], compresslevel=9)
    partial = ARCHIVE.with_suffix(".partial")
    partial.write_bytes(content.getvalue())
    partial.replace(ARCHIVE)
    _archive.cache_clear()
    return True


@cache
def _archive() -> zipfile.ZipFile:
    return zipfile.ZipFile(ARCHIVE)
