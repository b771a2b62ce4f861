"""Every request is recorded whatever its answer, and keys never are."""

from __future__ import annotations

import hashlib
import json
import socket
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testbed.simulated import MODEL, Simulated
from tokenlabs.simulator.http1 import Head
from tokenlabs.simulator.record import Record
from tokenlabs_verify.client import Framing, Request, send, send_many, tags

TAGS = tags("record")
SMUGGLED = b"0;x\n\r\nGET / HTTP/1.1\r\nx-tokenlabs-request: smuggled\r\n\r\n"
CHAT = json.dumps({"model": MODEL, "messages": [{"role": "user", "content": "hi"}]}).encode()


def awaited(simulator: Simulated, tag: str, matches: Callable[[dict[str, object]], bool]) -> dict[str, object]:
    """The entry of a tag, once it matches."""
    deadline, entries = time.monotonic() + 60, []
    while time.monotonic() < deadline:
        entries = simulator.record(f"?tag={tag}")
        if entries and matches(entries[0]):
            return entries[0]
    raise AssertionError(f"the record of {tag} is {entries}")


def test_records_a_request_unchanged(simulator: Simulated) -> None:
    before = time.time()
    headers = (("Host", "Inference.Local:80"), ("X-A", "1"), ("x-a", "2"), ("Authorization", "Bearer tlabs_demo_key"))
    tag = next(TAGS)
    send(simulator.address, Request("POST", b"/v1/chat/completions?x=1", headers, CHAT, tag=tag))
    (entry,) = simulator.record(f"?tag={tag}")
    assert (entry["tag"], entry["method"], entry["path"]) == (tag, "POST", "/v1/chat/completions?x=1")
    assert entry["host"] == "Inference.Local:80"
    assert entry["headers"]["x-a"] == ["1", "2"]
    assert entry["headers"]["user-agent"] == [f"tokenlabs-verify/{tag}"]
    expected = hashlib.sha256(b"Bearer tlabs_demo_key").hexdigest()[:16]
    assert entry["headers"]["authorization"] == [f"sha256:{expected}"]
    assert (entry["body_bytes"], entry["body_sha256"]) == (len(CHAT), hashlib.sha256(CHAT).hexdigest())
    assert (entry["body"], entry["complete"], entry["answered"]) == (json.loads(CHAT), True, 200)
    assert before <= entry["at"] <= time.time()


def test_finds_parallel_requests_by_tag_and_prefix(simulator: Simulated) -> None:
    many = tags("many")
    requests = [Request("POST", b"/v1/chat/completions", (("Host", "x"),), CHAT, tag=next(many)) for _ in range(200)]
    assert all(answer.ok for answer in send_many(simulator.address, requests, parallel=20))
    found = simulator.record("?tag-prefix=many-")
    assert sorted(entry["tag"] for entry in found) == sorted(request.tag for request in requests)
    assert [entry["tag"] for entry in simulator.record("?tag=many-17")] == ["many-17"]


def test_records_probes_and_control_requests_only_with_a_tag(simulator: Simulated) -> None:
    assert simulator.control("DELETE", "/simulator/requests").status == 204
    for target in (b"/health", b"/ready", b"/metrics", b"/simulator/requests"):
        send(simulator.address, Request("GET", target, (("Host", "x"),)))
    assert simulator.record() == []
    for target in (b"/health", b"/simulator/requests", b"/nothing"):
        send(simulator.address, Request("GET", target, (("Host", "x"),), tag=next(TAGS)))
    assert [entry["path"] for entry in simulator.record()] == ["/health", "/simulator/requests", "/nothing"]


def test_records_a_request_whose_body_never_arrives(simulator: Simulated) -> None:
    tag = next(TAGS)
    head = (
        f"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nx-tokenlabs-request: {tag}\r\nContent-Length: 99\r\n\r\n{{"
    )
    with socket.create_connection((simulator.address.host, simulator.address.port)) as connection:
        connection.sendall(head.encode())
        entry = awaited(simulator, tag, bool)
        assert (entry["complete"], entry["answered"]) == (False, None)
    entry = awaited(simulator, tag, lambda entry: bool(entry["malformed"]))
    assert entry["malformed"] == "the connection ended within the body"


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ((("Content-Length", "5"), ("Transfer-Encoding", "chunked")), 400),
        ((("Content-Length", "5"), ("Content-Length", "6")), 400),
        ((("Content-Length", "+5"),), 400),
        ((("Content-Length", "-5"),), 400),
        ((("Transfer-Encoding", "gzip, chunked"),), 501),
        ((("Transfer-Encoding", "chunked"),), 400),
        ((("no colon\r\nX", "1"),), 400),
        ((("X", "1\r\n folded"),), 400),
        ((("X", "nul\0"),), 400),
        ((("X y", "1"),), 400),
        ((("X", "y" * 70_000),), 431),
    ],
)
def test_rejects_and_records_a_malformed_request(
    simulator: Simulated, headers: tuple[tuple[str, str], ...], status: int
) -> None:
    tag = next(TAGS)
    # The tag comes first: what is too large is truncated.
    first = (("Host", "x"), ("x-tokenlabs-request", tag))
    answer = send(
        simulator.address,
        Request("POST", b"/v1/chat/completions", (*first, *headers), SMUGGLED, Framing.AS_IS),
    )
    assert answer.status == status
    assert answer.value("connection") == "close"
    (entry,) = simulator.record(f"?tag={tag}")
    assert entry["malformed"]
    assert (entry["method"], entry["path"], entry["answered"]) == ("POST", "/v1/chat/completions", status)
    assert simulator.record("?tag=smuggled") == []


@pytest.mark.parametrize("line", ["GET  / HTTP/1.1", "GET / HTTP/2.0", "GET /a b HTTP/1.1", "hello", "GET /"])
def test_records_an_invalid_request_line(simulator: Simulated, line: str) -> None:
    tag = next(TAGS)
    with socket.create_connection((simulator.address.host, simulator.address.port)) as connection:
        connection.sendall(f"{line}\r\nX-Tokenlabs-Request: {tag}\r\n\r\n".encode())
        assert connection.recv(4096).startswith(b"HTTP/1.1 400")
    (entry,) = simulator.record(f"?tag={tag}")
    assert entry["malformed"] == "the first line is not a request line of HTTP/1"


def test_counts_dropped_records() -> None:
    record = Record(most=3)
    for number in range(5):
        record.arrived(Head("GET", f"/{number}", 1, ()), 0)
    assert ([entry.path for entry in record.entries()], record.forgotten) == (["/2", "/3", "/4"], 2)
    record.forget()
    assert (list(record.entries()), record.forgotten) == ([], 0)


SECRET = st.from_regex(r"tlabs_[A-Za-z0-9_\-]{8,40}", fullmatch=True)
AROUND = st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_characters="%-_"), max_size=20)


@given(
    secret=SECRET,
    before=AROUND,
    name=st.sampled_from(["authorization", "cookie", "x-api-key", "x-anything", "host", "x-tokenlabs-request"]),
    where=st.sampled_from(["header", "name", "target", "body", "escaped body", "malformed"]),
)
def test_the_record_contains_no_key(secret: str, before: str, name: str, where: str) -> None:
    record = Record()
    if where == "malformed":
        record.malformed(f"GET /{before}{secret}\r\nx-tokenlabs-request: {secret}\r\n{name}: {secret}".encode(), "", 0)
    else:
        headers = {
            "header": ((name, f"Bearer {before} {secret}"),),
            "name": ((secret, "1"),),
        }.get(where, ())
        target = f"/{before}?key={secret}" if where == "target" else "/"
        entry = record.arrived(Head("POST", target, 1, headers), 0)
        body = json.dumps({before: [f"{before} {secret}"]}).encode()
        if where == "escaped body":
            body = body.replace(b"tlabs_", b"tlabs\\u005f")
        if "body" in where:
            entry.take(body)
            entry.finish(body)
            assert entry.body is not None
    shown = json.dumps([entry.to_json() for entry in record.entries()])
    assert "sha256:" in shown
    assert secret not in shown


@given(value=st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=6, max_size=40))
def test_the_record_contains_no_authorization_in_any_form(value: str) -> None:
    record = Record()
    headers = (("authorization", value), ("proxy-authorization", value), ("authorization", value))
    record.arrived(Head("GET", "/", 1, headers), 0)
    (entry,) = record.entries()
    assert len(entry.headers["authorization"]) == 2
    for shown in (*entry.headers["authorization"], *entry.headers["proxy-authorization"]):
        assert shown == "sha256:" + hashlib.sha256(value.encode()).hexdigest()[:16]
