"""Answers are reported as received: status, headers, body, events with their times, and how the connection ended."""

from __future__ import annotations

import hashlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from tests.testbed.simulated import MODEL, Simulated
from tokenlabs_verify.client import Answer, Connection, Ended, Framing, Pace, Request, send, send_many, tags
from tokenlabs_verify.client.address import Address

TAGS = tags("client")
CHAT = json.dumps({"model": MODEL, "stream": True, "messages": [{"role": "user", "content": "hi"}]}).encode()
GET = Request("GET", b"/", (("Host", "x"),))


@contextmanager
def serving(*conversations: Callable[[socket.socket], None]) -> Iterator[Address]:
    """A server that runs the given function on each connection in turn."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            for speak in conversations:
                connection, _ = listener.accept()
                with connection:
                    speak(connection)

        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        yield Address("127.0.0.1", listener.getsockname()[1])
        thread.join(10)
        assert not thread.is_alive(), "the client left before the conversation ended"


def says(*pieces: bytes, reset: bool = False, reads: bool = True) -> Callable[[socket.socket], None]:
    """Reads a request head, sends the pieces, and closes."""

    def speak(connection: socket.socket) -> None:
        seen = b""
        while reads and b"\r\n\r\n" not in seen:
            seen += connection.recv(65536)
        for piece in pieces:
            connection.sendall(piece)
        if reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    return speak


OK = b"HTTP/1.1 200 OK\r\n"


@pytest.mark.parametrize(
    ("pieces", "reset", "ended", "status", "body"),
    [
        ([OK + b"Content-Length: 2\r\n\r\nhi"], False, Ended.COMPLETE, 200, b"hi"),
        ([OK + b"Content-Length: 2\r\n\r\nhi"], True, Ended.COMPLETE, 200, b"hi"),
        ([OK + b"\r\n", b"until the end"], False, Ended.COMPLETE, 200, b"until the end"),
        ([OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n"], False, Ended.COMPLETE, 200, b"hi"),
        ([b"HTTP/1.1 204 No Content\r\n\r\n"], False, Ended.COMPLETE, 204, b""),
        ([OK + b"Content-Length: 3\r\n\r\nhi"], False, Ended.TRUNCATED, 200, b"hi"),
        ([OK + b"Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n"], False, Ended.TRUNCATED, 200, b"hi"),
        ([OK], False, Ended.TRUNCATED, None, b""),
        ([OK + b"Content-Length: 3\r\n\r\nhi"], True, Ended.RESET, 200, b"hi"),
        ([], False, Ended.SILENT, None, b""),
        ([], True, Ended.RESET, None, b""),
        ([b"SSH-2.0-x\r\n\r\n"], False, Ended.MALFORMED, None, b"SSH-2.0-x\r\n\r\n"),
        (
            [b"HTTP/1.1 400 Bad\r\nno colon\r\n\r\n"],
            False,
            Ended.MALFORMED,
            400,
            b"HTTP/1.1 400 Bad\r\nno colon\r\n\r\n",
        ),
        ([OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\nhi"], False, Ended.MALFORMED, 200, None),
        ([OK + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n"], False, Ended.MALFORMED, 200, b""),
    ],
)
def test_reports_how_the_connection_ended(
    pieces: list[bytes], reset: bool, ended: Ended, status: int, body: bytes | None
) -> None:
    with serving(says(*pieces, reset=reset)) as address:
        answer = send(address, GET, timeout=10)
    assert (answer.ended, answer.status) == (ended, status)
    assert body is None or answer.body == body
    assert (answer.detail == "") == (ended == Ended.COMPLETE)


def test_reports_a_refused_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = Address("127.0.0.1", listener.getsockname()[1])
    answer = send(address, GET)
    assert (answer.ended, answer.status, answer.body_sent) == (Ended.UNREACHABLE, None, False)
    assert str(address) in answer.detail


def test_reports_a_timeout() -> None:
    def hold(connection: socket.socket) -> None:
        connection.sendall(OK + b"Content-Length: 3\r\n\r\nhi")
        while connection.recv(65536):
            pass

    with serving(hold) as address:
        answer = send(address, GET, timeout=3)
    assert (answer.ended, answer.status, answer.body) == (Ended.TIMEOUT, 200, b"hi")
    assert answer.total >= 3


def test_reads_an_early_answer_to_a_large_body() -> None:
    refusal = b"HTTP/1.1 413 Content Too Large\r\nContent-Length: 2\r\nConnection: close\r\n\r\nno"
    request = Request("POST", b"/", (("Host", "x"),), bytes(50_000_000))
    with serving(says(refusal)) as address:
        answer = send(address, request)
    assert (answer.status, answer.body, answer.body_sent) == (413, b"no", False)


def test_reports_interim_answers_and_bytes_after_the_answer() -> None:
    interim = b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
    second = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyou"
    with serving(says(interim + OK + b"X-A: 1\r\nx-a: 2\r\nContent-Length: 2\r\n\r\nhi" + second)) as address:
        answer = send(address, GET)
    assert (answer.interim, answer.status, answer.body) == ((103,), 200, b"hi")
    assert answer.values("X-A") == ("1", "2")
    assert answer.surplus == second


def test_reports_a_protocol_switch() -> None:
    upgrade = replace(GET, headers=(*GET.headers, ("Connection", "Upgrade"), ("Upgrade", "websocket")))
    with serving(says(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\x81\x00")) as address:
        answer = send(address, upgrade)
    assert (answer.status, answer.interim) == (101, (101,))
    with serving(says(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n")) as address:
        unasked = send(address, GET)
    assert (unasked.status, unasked.ended) == (101, Ended.MALFORMED)


def test_answer_to_head_has_no_body() -> None:
    with serving(says(OK + b"Content-Length: 99\r\n\r\n")) as address:
        assert send(address, replace(GET, method="HEAD")).ok


def test_reads_events_split_across_chunks() -> None:
    stream = (
        b": a comment\n\nevent: first\ndata: 1\n\ndata:2\r\ndata: 3\r\n\r\ndata: \xc3\xa4\n\nid: 7\n\ndata: unfinished"
    )
    head = OK + b"Content-Type: text/event-stream; charset=utf-8\r\n\r\n"

    def bytewise(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(head)
        for byte in stream:
            connection.sendall(bytes([byte]))

    expected = [("first", "1"), ("", "2\n3"), ("", "ä")]
    for speak in (says(head + stream), bytewise):
        with serving(speak) as address:
            answer = send(address, GET)
        assert [(event.name, event.data) for event in answer.events] == expected
        assert answer.body == stream


def test_reports_the_time_of_each_event() -> None:
    gap = 0.3

    def slowly(connection: socket.socket) -> None:
        connection.recv(65536)
        connection.sendall(OK + b"Content-Type: text/event-stream\r\n\r\n")
        for number in range(3):
            time.sleep(gap)
            connection.sendall(b"data: %d\n\n" % number)

    with serving(slowly) as address:
        answer = send(address, GET)
    assert answer.first_byte is not None
    assert all(event.at >= number * gap for number, event in enumerate(answer.events, 1))
    times = [answer.first_byte, *(event.at for event in answer.events), answer.total]
    assert times == sorted(times)
    # Per stream, not when all streams end; the largest delay depends on the machine's load.
    assert answer.events[-1].at - answer.events[0].at >= gap


def test_reports_a_body_that_is_not_gzip() -> None:
    with serving(says(OK + b"Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\nabcd")) as address:
        answer = send(address, GET)
    assert (answer.ended, answer.body) == (Ended.COMPLETE, b"abcd")
    assert "gzip" in answer.detail


def test_reopens_a_closed_kept_connection() -> None:
    once = says(OK + b"Content-Length: 2\r\n\r\nhi")
    with serving(once, once) as address, Connection(address) as connection:
        assert [connection.send(GET).status for _ in range(2)] == [200, 200]


HEALTH = replace(GET, target=b"/health")


@pytest.mark.parametrize(
    "request_",
    [
        replace(HEALTH, body=b"GET /smuggled HTTP/1.1\r\n\r\n", framing=Framing.AS_IS),
        replace(HEALTH, target=b"/health HTTP/1.1\r\nHost: x\r\n\r\nGET /smuggled"),
        replace(HEALTH, headers=(("Host", "x\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: x"),)),
        replace(HEALTH, headers=(*GET.headers, ("Content-Length", "0")), body=b"GET /smuggled HTTP/1.1\r\n\r\n"),
        replace(
            HEALTH, headers=(*GET.headers, ("Transfer-Encoding", "chunked")), body=b"0\r\n\r\nGET / HTTP/1.1\r\n\r\n"
        ),
    ],
)
def test_ambiguous_framing_never_takes_the_next_answer(simulator: Simulated, request_: Request) -> None:
    with Connection(simulator.address) as connection:
        assert connection.send(request_).ok
        assert connection.send(replace(GET, target=b"/v1/models")).json()["object"] == "list"


@pytest.mark.parametrize("framing", [Framing.LENGTH, Framing.CHUNKED])
def test_sends_a_body_slowly(simulator: Simulated, framing: Framing) -> None:
    tag = next(TAGS)
    body = json.dumps({"model": MODEL, "prompt": "slowly"}).encode().ljust(100)
    request = Request("POST", b"/v1/completions", (("Host", "x"),), body, framing, Pace(25, 0.2), tag)
    answer = send(simulator.address, request)
    assert answer.ok
    assert answer.body_sent
    assert simulator.record(f"?tag={tag}")[0]["body_sha256"] == hashlib.sha256(body).hexdigest()
    assert answer.total >= 0.6


def test_times_fifty_parallel_streams_independently(simulator: Simulated) -> None:
    steering = (("Host", "x"), ("x-simulate-events", "20"), ("x-simulate-gap", "0.1"))
    requests = [Request("POST", b"/v1/chat/completions", steering, CHAT, tag=next(TAGS)) for _ in range(50)]
    began = time.monotonic()
    answers = send_many(simulator.address, requests, parallel=50)
    assert time.monotonic() - began < 50, "one after the other they take 100 s"
    for answer in answers:
        assert (answer.ended, len(answer.events)) == (Ended.COMPLETE, 21)
        assert answer.events[19].at >= 1.9


def test_small_requests_do_not_wait_for_acknowledgements(simulator: Simulated) -> None:
    request = Request("GET", b"/v1/models", (("Host", "x"),))

    def run(answers: list[Answer]) -> None:
        with Connection(simulator.address) as connection:
            answers += [connection.send(request) for _ in range(250)]

    taken: list[list[Answer]] = [[] for _ in range(4)]
    threads = [threading.Thread(target=run, args=(answers,)) for answers in taken]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(answer.ok for answers in taken for answer in answers)
    # Nagle's algorithm and delayed acknowledgements would take 40 ms each; a busy machine delays some, never the quickest.
    assert sorted(answer.total for answers in taken for answer in answers)[50] < 0.03
