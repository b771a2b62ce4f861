"""What is sent: data in, the bytes of the wire out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import count

from tokenlabs.simulator.protocol import TAG

USER_AGENT = "tokenlabs-verify"

CHUNK = 16 * 2**10


class Framing(StrEnum):
    """How the end of the body is told."""

    LENGTH = "length"
    """By Content-Length, put in unless a header already says something; none where there is no body to send."""
    CHUNKED = "chunked"
    """In chunks; `Transfer-Encoding` is put in unless it is there."""
    AS_IS = "as-is"
    """Nothing is put in: headers and body go out as given, contradictions included."""


@dataclass(frozen=True, slots=True)
class Pace:
    """Sends the body slowly."""

    piece: int
    """Bytes sent at once."""
    gap: float
    """Seconds between two pieces."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request, as it is to go over the wire. Nothing is normalised, and no header put in but what is said here.

    Header names and values are Latin-1, and may hold what no header should.
    """

    method: str
    target: bytes
    headers: tuple[tuple[str, str], ...] = ()
    """In this order, duplicates included; `Host` too."""
    body: bytes = b""
    framing: Framing = Framing.LENGTH
    pace: Pace | None = None
    tag: str = ""
    """Unique in a run; sent as `x-tokenlabs-request`, and in the User-Agent, unless these are among the headers."""
    version: str = "HTTP/1.1"

    def has(self, name: str) -> bool:
        """Whether there is such a header."""
        return any(given.lower() == name for given, _ in self.headers)


def tags(prefix: str) -> Iterator[str]:
    """`<prefix>-1`, `<prefix>-2` …, for any number of threads."""
    return (f"{prefix}-{number}" for number in count(1))


def sent_headers(request: Request) -> tuple[tuple[str, str], ...]:
    """All headers that go out: those given, then what tag and framing put in."""
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
    """Whether any two readers agree where it ends, so that another request may follow on its connection."""
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
    """First line and headers."""
    lines = [b" ".join((request.method.encode("latin-1"), request.target, request.version.encode("latin-1")))]
    lines += [f"{name}: {value}".encode("latin-1") for name, value in sent_headers(request)]
    return b"\r\n".join(lines) + b"\r\n\r\n"


def body_pieces(request: Request) -> Iterator[bytes]:
    """The body as it is to be written, a piece at a time."""
    size = request.pace.piece if request.pace else CHUNK if request.framing == Framing.CHUNKED else len(request.body)
    chunked = request.framing == Framing.CHUNKED
    for start in range(0, len(request.body), max(1, size)):
        piece = request.body[start : start + size]
        yield b"%x\r\n%b\r\n" % (len(piece), piece) if chunked else piece
    if chunked:
        yield b"0\r\n\r\n"
