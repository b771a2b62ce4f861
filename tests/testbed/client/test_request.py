"""The client sends exactly the given bytes."""

from __future__ import annotations

import threading

import pytest

from tokenlabs_verify.client import Framing, Pace, Request, tags
from tokenlabs_verify.client.request import body_pieces, head_bytes


def wire(request: Request) -> bytes:
    return head_bytes(request) + b"".join(body_pieces(request))


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (Request("GET", b"/"), b"GET / HTTP/1.1\r\n\r\n"),
        (
            Request(
                "GET", b"//v1/%2e%2E/..;/a\x00b c", (("hOST", "A"), ("Host", "b"), ("X", " y ")), version="HTTP/1.0"
            ),
            b"GET //v1/%2e%2E/..;/a\x00b c HTTP/1.0\r\nhOST: A\r\nHost: b\r\nX:  y \r\n\r\n",
        ),
        (
            Request("GET", b"http://other/x", (("X", "1\r\n folded"),)),
            b"GET http://other/x HTTP/1.1\r\nX: 1\r\n folded\r\n\r\n",
        ),
        (Request("POST", b"/", body=b"abc"), b"POST / HTTP/1.1\r\ncontent-length: 3\r\n\r\nabc"),
        (
            Request("POST", b"/", (("Content-Length", "2"),), b"abc"),
            b"POST / HTTP/1.1\r\nContent-Length: 2\r\n\r\nabc",
        ),
        (
            Request("POST", b"/", body=b"abc", framing=Framing.CHUNKED),
            b"POST / HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",
        ),
        (
            Request("POST", b"/", (("Transfer-Encoding", "Chunked"),), b"abc", Framing.CHUNKED, Pace(2, 0.1)),
            b"POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n",
        ),
        (Request("POST", b"*", body=b"0\r\n\r\n", framing=Framing.AS_IS), b"POST * HTTP/1.1\r\n\r\n0\r\n\r\n"),
        (
            Request("GET", b"/", tag="a-1"),
            b"GET / HTTP/1.1\r\nx-tokenlabs-request: a-1\r\nuser-agent: tokenlabs-verify/a-1\r\n\r\n",
        ),
        (
            Request("GET", b"/", (("User-Agent", "curl"), ("X-Tokenlabs-Request", "mine")), tag="a-1"),
            b"GET / HTTP/1.1\r\nUser-Agent: curl\r\nX-Tokenlabs-Request: mine\r\n\r\n",
        ),
    ],
)
def test_sends_exactly_the_given_bytes(request_: Request, expected: bytes) -> None:
    assert wire(request_) == expected


def test_tags_are_unique_across_threads() -> None:
    numbers = tags("auth-3")
    taken: list[str] = []

    def take() -> None:
        taken.extend(next(numbers) for _ in range(2000))

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(taken)) == 8000
    assert "auth-3-8000" in taken
