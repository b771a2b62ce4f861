"""Where a request ends: framing that two parsers may read differently, with a second request hidden in it.

The hidden request carries the tag of the outer one plus `-inner`, so that it is recognized if it reaches a backend.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tokenlabs.simulator.protocol import TAG
from tokenlabs_verify.client import Framing
from tokenlabs_verify.client.request import USER_AGENT
from tokenlabs_verify.fuzz.case import Draft, Trick, content, setting

INNER = "-inner"


def _inner(draft: Draft) -> bytes:
    """A complete request to a model."""
    tag = draft.tag + INNER
    _, body = content("/v1/chat/completions", next(iter(draft.served.models), "none"))
    head = (
        f"POST /v1/chat/completions HTTP/1.1\r\nHost: {draft.served.host}\r\n{TAG}: {tag}\r\n"
        f"User-Agent: {USER_AGENT}/{tag}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


Framed = Callable[[Draft], tuple[tuple[tuple[str, str], ...], bytes]]
"""All framing headers, and all bytes after the head."""


def _framed(name: str, change: Framed) -> Trick:
    """A trick that sets its own framing: nothing is added."""

    def play(draft: Draft) -> Draft:
        headers, body = change(draft)
        return replace(draft, body=body, framing=Framing.AS_IS).with_headers(*headers)

    return Trick("framing", name, play)


def _chunks(*parts: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts if part) + b"0\r\n\r\n"


def _length(body: bytes, change: int = 0) -> tuple[str, str]:
    return "Content-Length", str(len(body) + change)


def _before_another(header: tuple[str, str], body: bytes) -> Framed:
    """The hidden request directly after `body`."""
    return lambda draft: ((header,), body + _inner(draft))


CHUNKED = ("Transfer-Encoding", "chunked")


def _tricks() -> Iterator[Trick]:
    yield Trick("framing", "chunked", setting(framing=Framing.CHUNKED))
    for version in ("HTTP/1.0", "HTTP/0.9", "HTTP/1.2", "HTTP/2.0", "HTTP/11", "http/1.1", "ICY/1.1", ""):
        yield Trick("framing", f"version {version!r}", setting(version=version))
    yield _framed("no length", lambda draft: ((), draft.body))
    yield _framed("a request behind it", lambda draft: ((_length(draft.body),), draft.body + _inner(draft)))
    yield _framed("a request in its body", lambda draft: ((_length(_inner(draft)),), _inner(draft)))
    yield _framed("length 0 and a request", lambda draft: ((("Content-Length", "0"),), _inner(draft)))
    yield _framed("length and chunked", lambda draft: ((("Content-Length", "4"), CHUNKED), _chunks(_inner(draft))))
    yield _framed(
        "chunked and length", lambda draft: ((CHUNKED, ("Content-Length", "4")), b"0\r\n\r\n" + _inner(draft))
    )
    yield _framed(
        "chunked and all the length",
        lambda draft: ((CHUNKED, _length(_inner(draft), 5)), b"0\r\n\r\n" + _inner(draft)),
    )
    for name, encoding in (
        ("Transfer-Encoding ", "chunked"),
        ("Transfer-Encoding", "xchunked"),
        ("Transfer-Encoding", "chunked, identity"),
        ("Transfer-Encoding", "identity, chunked"),
        ("Transfer-Encoding", "gzip, chunked"),
        ("Transfer-Encoding", "\x0bchunked"),
        ("Transfer-Encoding", '"chunked"'),
        ("Transfer-Encoding", "CHUNKED"),
        ("Transfer-Encoding", "chunked;q=1"),
        ("Transfer-Encoding", "\r\n chunked"),
        ("Transfer_Encoding", "chunked"),
        ("X", "1\nTransfer-Encoding: chunked"),
        ("X", "1\rTransfer-Encoding: chunked"),
    ):

        def hidden(
            draft: Draft, header: tuple[str, str] = (name, encoding)
        ) -> tuple[tuple[tuple[str, str], ...], bytes]:
            body = b"0\r\n\r\n" + _inner(draft)
            return (header, _length(body)), body

        yield _framed(f"{name}: {encoding!r} and a length", hidden)
    yield _framed("chunked twice", lambda draft: ((CHUNKED, CHUNKED), _chunks(draft.body)))
    yield _framed(
        "chunked and identity",
        lambda draft: ((CHUNKED, ("Transfer-Encoding", "identity")), b"0\r\n\r\n" + _inner(draft)),
    )
    yield _framed("two lengths", lambda draft: ((("Content-Length", "0"), _length(_inner(draft))), _inner(draft)))
    for value in ("+5", "-1", "0x5", "5, 5", "5 ", "05", "1e1", "", "99999999999999999999", "5\x00"):
        yield _framed(
            f"length {value!r}",
            _before_another(("Content-Length", value), b"abcde"),
        )
    for name, chunk in (
        ("extension", b"5;a=b\r\nabcde\r\n"),
        ("extension with a line feed", b"5;\nabcde\r\n"),
        ("size with a plus", b"+5\r\nabcde\r\n"),
        ("size in hex with a prefix", b"0x5\r\nabcde\r\n"),
        ("size with a space", b"5 \r\nabcde\r\n"),
        ("line feeds alone", b"5\nabcde\n"),
        ("size too small", b"3\r\nabcde\r\n"),
        ("size too large", b"fffffffffffffffff\r\nabcde\r\n"),
        ("negative size", b"-1\r\nabcde\r\n"),
        ("no size", b"\r\nabcde\r\n"),
    ):
        yield _framed(f"chunk: {name}", _before_another(CHUNKED, chunk + b"0\r\n\r\n"))
    yield _framed(
        "a key in the trailer",
        lambda draft: (
            (CHUNKED, ("Trailer", "Authorization")),
            _chunks(draft.body)[:-2] + b"Authorization: Bearer x\r\nX-Token-Labs-User: admin\r\n\r\n",
        ),
    )
    yield _framed("a body that breaks off", lambda draft: ((_length(draft.body, 10),), draft.body))


TRICKS = tuple(_tricks())
