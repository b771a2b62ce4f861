"""Requests: data, and the bytes on the wire."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from tokenlabs.simulator.protocol import TAG

USER_AGENT = "tokenlabs-verify"

CHUNK = 16 * 2**10


class Framing(StrEnum):
    """How the end of the body is indicated."""

    LENGTH = "length"
    """Content-Length, added unless a framing header is set; none without a body."""
    CHUNKED = "chunked"
    """Chunked; `Transfer-Encoding` is added unless it is set."""
    AS_IS = "as-is"
    """Nothing is added: headers and body are sent as given, contradictions included."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Send the body slowly."""

    piece: int
    """Bytes per chunk."""
    gap: float
    """Seconds between two chunks."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request as sent over the wire. Nothing is normalized, and only the headers described here are added.

    Header names and values are Latin-1, and may contain invalid characters.
    """

    method: str
    target: bytes
    headers: tuple[tuple[str, str], ...] = ()
    """In this order, including duplicates and `Host`."""
    body: bytes = b""
    framing: Framing = Framing.LENGTH
    pace: Pace | None = None
    tag: str = ""
    """Unique in a run; sent as `x-tokenlabs-request` and in the User-Agent, unless these headers are set."""
    version: str = "HTTP/1.1"

    def has(self, name: str) -> bool:
        """Whether the header is set."""
        return any(given.lower() == name for given, _ in self.headers)


def tags(prefix: str) -> Iterator[str]:
    """`<prefix>-1`, `<prefix>-2` …; thread-safe."""
    return (f"{prefix}-{number}" for number in count(1))


def sent_headers(request: Request) -> tuple[tuple[str, str], ...]:
    """All headers that are sent: those given, then those added for tag and framing."""
    added = []
    if request.tag:
        added += [(name, value) for name, value in _tagging(request.tag) if not request.has(name)]
    framed = request.has("content-length") or request.has("transfer-encoding")
    if request.framing == Framing.CHUNKED and not request.has("transfer-encoding"):
        added.append(("transfer-encoding", "chunked"))
    elif request.framing == Framing.LENGTH and request.body and not framed:
        added.append(("content-length", str(len(request.body))))
    return (*request.headers, *added)


def _tagging(tag: str) -> tuple[tuple[str, str], ...]:
    return (TAG, tag), ("user-agent", f"{USER_AGENT}/{tag}")


def is_plainly_framed(request: Request) -> bool:
    """Whether any two parsers agree where it ends, so that another request may follow on the connection."""
    texts = (request.method, request.target.decode("latin-1"), *(part for header in request.headers for part in header))
    lengths = [value for name, value in request.headers if name.lower() == "content-length"]
    encodings = [value for name, value in request.headers if name.lower() == "transfer-encoding"]
    return (
        request.framing != Framing.AS_IS
        and not any("\r" in text or "\n" in text or "\0" in text for text in texts)
        and (not lengths or (lengths == [str(len(request.body))] and request.framing == Framing.LENGTH))
        and (not encodings or (encodings == ["chunked"] and request.framing == Framing.CHUNKED))
    )


def head_bytes(request: Request) -> bytes:
    """Request line and headers."""
    lines = [b" ".join((request.method.encode("latin-1"), request.target, request.version.encode("latin-1")))]
    lines += [f"{name}: {value}".encode("latin-1") for name, value in sent_headers(request)]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def body_pieces(request: Request) -> Iterator[bytes]:
    """The body as it is written, chunk by chunk."""
    size = request.pace.piece if request.pace else CHUNK if request.framing == Framing.CHUNKED else len(request.body)
    chunked = request.framing == Framing.CHUNKED
    for start in range(0, len(request.body), max(1, size)):
        piece = request.body[start : start + size]
        yield b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece
    if chunked:
        yield b"0\r\n\r\n"
