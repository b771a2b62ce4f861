"""The archives that jsii loads, reproducible on every machine and reduced to what Node needs.

`npm pack` compresses with its own zlib, and cdk8s puts source maps, TypeScript declarations and documentation in: four
fifths of the bytes, none of which is read when the bindings are used.
"""

from __future__ import annotations

import io
import json
import re
import struct
import tarfile
import zlib
from collections.abc import Mapping
from typing import Any

_SOURCE_MAP = re.compile(rb"\n?//# sourceMappingURL=\S*")
# Of a type's description: for people and for translators, not for the runtime (jsii's own assemblies keep them).
_UNREAD = frozenset({"docs", "locationInModule", "symbolId"})
_STORED_BLOCK = 0xFFFF
# Magic, deflate, no flags, no time, no hints, unknown system (RFC 1952).
_GZIP_HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"


def normalised(archive: bytes) -> bytes:
    """The archive with sorted members of fixed owner and time, uncompressed (Git compresses), without unused parts."""
    members: dict[str, bytes] = {}
    with tarfile.open(fileobj=io.BytesIO(archive), mode="r:gz") as given:
        for member in given:
            content = given.extractfile(member)
            if content is not None and not member.name.endswith(".d.ts"):
                members[member.name] = content.read()
    return packed(members)


def packed(members: Mapping[str, bytes]) -> bytes:
    """An archive of the members (path → content), each without what is not read."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name in sorted(members):
            content = _read_part(name, members[name])
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(content), 0o644
            archive.addfile(entry, io.BytesIO(content))
    return _stored(plain.getvalue())


def _read_part(name: str, content: bytes) -> bytes:
    if name.endswith("/.jsii"):
        return json.dumps(_without_unread(json.loads(content)), sort_keys=True, separators=(",", ":")).encode()
    return _SOURCE_MAP.sub(b"", content) if name.endswith(".js") else content


def _without_unread(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_unread(inner) for key, inner in value.items() if key not in _UNREAD}
    return [_without_unread(inner) for inner in value] if isinstance(value, list) else value


def _stored(content: bytes) -> bytes:
    """A gzip of stored blocks: what a compressor would choose differs between zlib's builds, this does not."""
    blocks = []
    for start in range(0, len(content), _STORED_BLOCK):
        block = content[start : start + _STORED_BLOCK]
        last = start + _STORED_BLOCK >= len(content)
        blocks.append(struct.pack("<BHH", last, len(block), len(block) ^ 0xFFFF) + block)
    return _GZIP_HEADER + b"".join(blocks) + struct.pack("<II", zlib.crc32(content), len(content) & 0xFFFFFFFF)
