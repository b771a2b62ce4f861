"""Does the stand-in speak and listen as the real ones do, and does it see whether host and key are right?"""

from __future__ import annotations

import hashlib
import io
import json
import socket
import threading
import time
import wave
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from typing import Any

import pytest

from tokenlabs.layers.speech.stand_in_server import AUTHORIZATION_SEEN, HOST_SEEN, Expected, serve

UPSTREAM = "integrate.api.nvidia.com"
FORM = (
    b'--b\r\nContent-Disposition: form-data; name="model"\r\n\r\nnvidia/parakeet-ctc-1.1b\r\n'
    b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\nContent-Type: audio/wav\r\n\r\n'
    b"RIFF\x00\xff\r\n--b--\r\n"
)
MULTIPART = {"Content-Type": "multipart/form-data; boundary=b"}


@pytest.fixture(params=[Expected(), Expected(UPSTREAM, "Bearer kind-demo")], ids=["magpie", "nim"])
def connection(request: pytest.FixtureRequest) -> Iterator[HTTPConnection]:
    server = serve(0, request.param, "127.0.0.1")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    connection = HTTPConnection("127.0.0.1", server.server_address[1], timeout=60)
    yield connection
    connection.close()
    server.shutdown()
    server.server_close()


RIGHT = {"Host": UPSTREAM, "Authorization": "Bearer kind-demo"}


def ask(
    connection: HTTPConnection, method: str, path: str, body: bytes | None = None, **headers: str
) -> tuple[HTTPResponse, bytes]:
    connection.request(method, path, body, {**RIGHT, **headers})
    response = connection.getresponse()
    return response, response.read()


def test_speech_is_a_valid_wav_and_longer_for_longer_text(connection: HTTPConnection) -> None:
    lengths = []
    for text in ("Hello", "Hello, hello"):
        response, content = ask(connection, "POST", "/v1/audio/speech?x=1", json.dumps({"input": text}).encode())
        assert (response.status, response.headers["Content-Type"]) == (200, "audio/wav")
        with wave.open(io.BytesIO(content)) as audio:
            lengths.append(audio.getnframes())
    assert 0 < lengths[0] < lengths[1]


@pytest.mark.parametrize("path", ["/health", "/v1/audio/health", "/v1/audio/models"])
def test_what_is_asked_without_a_body_is_answered(connection: HTTPConnection, path: str) -> None:
    response, content = ask(connection, "GET", path)
    assert response.status == 200
    assert json.loads(content)


@pytest.mark.parametrize("chunked", [False, True])
def test_a_form_is_transcribed_whole_or_in_chunks(connection: HTTPConnection, chunked: bool) -> None:
    pieces = iter([FORM[:7], FORM[7:]])
    connection.request(
        "POST",
        "/v1/audio/transcriptions",
        pieces if chunked else FORM,
        {**RIGHT, **MULTIPART, **({"Transfer-Encoding": "chunked"} if chunked else {})},
        encode_chunked=chunked,
    )
    response = connection.getresponse()
    assert (response.status, json.load(response)) == (200, {"text": "6 bytes of a.wav for nvidia/parakeet-ctc-1.1b"})
    assert (response.headers[HOST_SEEN], response.headers[AUTHORIZATION_SEEN]) == ("right", "right")
    # The connection is left clean for the next request.
    assert ask(connection, "GET", "/health")[0].status == 200


@pytest.mark.parametrize(
    ("body", "status"), [(b"", 400), (b"{", 400), (b'{"input": 1}', 400), (b"[]", 400), (b'{"input": ""}', 400)]
)
def test_what_is_no_speech_request_is_refused_in_openais_shape(
    connection: HTTPConnection, body: bytes, status: int
) -> None:
    response, content = ask(connection, "POST", "/v1/audio/speech", body)
    assert response.status == status
    assert json.loads(content)["error"]["message"]


def test_an_unknown_path_is_not_there(connection: HTTPConnection) -> None:
    assert ask(connection, "POST", "/v1/chat/completions", b"{}")[0].status == 404
    assert ask(connection, "GET", "/nothing")[0].status == 404


@pytest.mark.parametrize("connection", [Expected(UPSTREAM, "Bearer kind-demo")], indirect=True)
def test_the_upstream_refuses_another_key_and_another_host_and_never_repeats_a_key(connection: HTTPConnection) -> None:
    response, content = ask(connection, "POST", "/v1/audio/transcriptions", FORM, **MULTIPART, Authorization="Bearer x")
    assert (response.status, response.headers[AUTHORIZATION_SEEN]) == (401, "wrong")
    assert b"kind-demo" not in content
    response, _ = ask(connection, "POST", "/v1/audio/transcriptions", FORM, **MULTIPART, Host="inference.local")
    assert (response.status, response.headers[HOST_SEEN]) == (404, "wrong")


def recorded(connection: HTTPConnection, query: str = "") -> list[dict[str, Any]]:
    response, content = ask(connection, "GET", f"/simulator/requests{query}")
    assert response.status == 200
    entries: list[dict[str, Any]] = json.loads(content)
    return entries


def test_every_request_is_recorded_whatever_it_was_answered_until_it_is_forgotten(connection: HTTPConnection) -> None:
    speak = json.dumps({"input": "hi"}).encode()
    for number, (method, path) in enumerate(
        [("POST", "/v1/audio/speech?x=1"), ("PUT", "/nothing"), ("PROPFIND", "/"), ("GET", "/health"), ("GET", "/")]
    ):
        ask(connection, method, path, speak if method == "POST" else None, **{"x-tokenlabs-request": f"a-{number}"})
    entries = recorded(connection)
    assert [(entry["tag"], entry["method"], entry["path"], entry["answered"]) for entry in entries] == [
        ("a-0", "POST", "/v1/audio/speech?x=1", 200),
        ("a-1", "PUT", "/nothing", 404),
        ("a-2", "PROPFIND", "/", 404),
        ("a-3", "GET", "/health", 200),
        ("a-4", "GET", "/", 404),
    ]
    assert (entries[0]["body"], entries[0]["body_bytes"]) == ({"input": "hi"}, len(speak))
    assert entries[0]["body_sha256"] == hashlib.sha256(speak).hexdigest()
    assert (entries[0]["host"], entries[0]["headers"]["host"], entries[0]["complete"]) == (UPSTREAM, [UPSTREAM], True)
    assert [entry["tag"] for entry in recorded(connection, "?tag=a-1")] == ["a-1"]
    assert len(recorded(connection, "?tag-prefix=a-")) == 5
    ask(connection, "GET", "/health")
    assert len(recorded(connection)) == 5
    assert ask(connection, "DELETE", "/simulator/requests")[0].status == 200
    assert recorded(connection) == []


def test_what_is_no_request_is_recorded_too(connection: HTTPConnection) -> None:
    with socket.create_connection((connection.host, connection.port), timeout=60) as raw:
        raw.sendall(b"GET /tlabs_secret a HTTP/1.1\r\n\r\n")
        assert raw.recv(65536).startswith(b"HTTP/1.1 400")
    (entry,) = recorded(connection)
    assert entry["malformed"]
    assert "tlabs_secret" not in json.dumps(entry)


def test_the_key_is_recorded_as_a_digest_and_whether_it_was_the_right_one(
    connection: HTTPConnection, request: pytest.FixtureRequest
) -> None:
    speak = {"input": "tlabs_tenant_key", "more": 1}
    for key in ("Bearer kind-demo", "Bearer tlabs_tenant_key"):
        headers = {"Authorization": key, "X-Api-Key": key, "Cookie": key, "X-Other": "tlabs_tenant_key"}
        ask(connection, "POST", "/v1/audio/speech?k=tlabs%5Ftenant_key", json.dumps(speak).encode(), **headers)
    entries = recorded(connection)
    digests = [hashlib.sha256(key).hexdigest()[:16] for key in (b"Bearer kind-demo", b"Bearer tlabs_tenant_key")]
    for name in ("authorization", "x-api-key", "cookie"):
        assert [entry["headers"][name] for entry in entries] == [[f"sha256:{digest}"] for digest in digests]
    expected = [True, False] if "nim" in request.node.name else [None, None]
    assert [entry["authorization_expected"] for entry in entries] == expected
    text = json.dumps(entries)
    assert "kind-demo" not in text
    assert "tenant_key" not in text


def test_a_request_steers_delay_status_and_size(connection: HTTPConnection) -> None:
    speak = json.dumps({"input": "hi"}).encode()
    began = time.monotonic()
    response, _ = ask(connection, "POST", "/v1/audio/speech", speak, **{"x-simulate-delay": "0.4"})
    assert (response.status, time.monotonic() - began >= 0.4) == (200, True)
    response, content = ask(connection, "POST", "/v1/audio/speech", speak, **{"x-simulate-status": "503"})
    assert (response.status, json.loads(content)["error"]["type"]) == (503, "invalid_request_error")
    _, content = ask(connection, "POST", "/v1/audio/speech", speak, **{"x-simulate-size": "20000044"})
    assert len(content) == 20_000_044
    _, content = ask(connection, "POST", "/v1/audio/transcriptions", FORM, **MULTIPART, **{"x-simulate-size": "5000"})
    assert len(content) == 5000


@pytest.mark.parametrize(
    ("name", "value"), [("delay", "nan"), ("delay", "-1"), ("status", "200"), ("size", "x"), ("size", "1e12")]
)
def test_steering_that_means_nothing_is_refused(connection: HTTPConnection, name: str, value: str) -> None:
    response, content = ask(connection, "POST", "/v1/audio/speech", b'{"input": "a"}', **{f"x-simulate-{name}": value})
    assert response.status == 400
    assert f"x-simulate-{name}" in json.loads(content)["error"]["message"]


def test_a_body_that_breaks_off_has_arrived(connection: HTTPConnection) -> None:
    head = b"POST /v1/audio/speech HTTP/1.1\r\nHost: x\r\nx-tokenlabs-request: cut\r\nContent-Length: 9\r\n\r\n"
    with socket.create_connection((connection.host, connection.port), timeout=60) as raw:
        raw.sendall(head)
        deadline = time.monotonic() + 60
        while not (entries := recorded(connection, "?tag=cut")):
            assert time.monotonic() < deadline, "it was never recorded"
    assert (entries[0]["complete"], entries[0]["answered"]) == (False, None)
