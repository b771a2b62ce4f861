"""Does the stand-in speak and listen as the real ones do, and does it see whether host and key are right?"""

from __future__ import annotations

import io
import json
import threading
import wave
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse

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
    connection = HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
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
