"""The simulator serves speech like Magpie and NIM, and checks host and key."""

from __future__ import annotations

import io
import json
import wave
from collections.abc import Iterator

import pytest

from tests.testbed.simulated import Simulated, simulated
from tokenlabs_verify.client import Answer, Framing, Request, send, tags

TAGS = tags("speech")
UPSTREAM = "integrate.api.nvidia.com"
KEY = "Bearer kind-demo"
MULTIPART = ("Content-Type", "multipart/form-data; boundary=b")
SPEAK, LISTEN = "/v1/audio/speech", "/v1/audio/transcriptions"


@pytest.fixture(
    scope="module", params=[{}, {"EXPECTED_HOST": UPSTREAM, "EXPECTED_AUTHORIZATION": KEY}], ids=["magpie", "nim"]
)
def server(request: pytest.FixtureRequest) -> Iterator[Simulated]:
    with simulated("speech", **request.param) as running:
        yield running


@pytest.fixture(scope="module")
def nim() -> Iterator[Simulated]:
    with simulated("speech", EXPECTED_HOST=UPSTREAM, EXPECTED_AUTHORIZATION=KEY) as running:
        yield running


def ask(
    server: Simulated,
    method: str,
    path: str,
    body: bytes = b"",
    *headers: tuple[str, str],
    host: str = UPSTREAM,
    key: str = KEY,
    framing: Framing = Framing.LENGTH,
) -> Answer:
    given = (("Host", host), ("Authorization", key), *headers)
    return send(server.address, Request(method, path.encode(), given, body, framing, tag=next(TAGS)))


def form(audio: bytes) -> bytes:
    return (
        b'--b\r\nContent-Disposition: form-data; name="model"\r\n\r\nnvidia/parakeet-ctc-1.1b\r\n'
        b'--b\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\nContent-Type: audio/wav\r\n\r\n'
        b"%b\r\n--b--\r\n" % audio
    )


def say(text: str) -> bytes:
    return json.dumps({"input": text}).encode()


def test_speech_is_a_valid_wav_of_20_ms_a_character(server: Simulated) -> None:
    for text in ("Hello", "Hello, hello"):
        answer = ask(server, "POST", f"{SPEAK}?x=1", say(text))
        assert (answer.status, answer.value("content-type")) == (200, "audio/wav")
        with wave.open(io.BytesIO(answer.body)) as audio:
            assert audio.getnframes() / audio.getframerate() == 0.02 * len(text)


@pytest.mark.parametrize("path", ["/health", "/v1/audio/health", "/v1/audio/models"])
def test_answers_a_get_in_json(server: Simulated, path: str) -> None:
    answer = ask(server, "GET", path)
    assert (answer.status, answer.value("content-type")) == (200, "application/json")
    answer.json()


@pytest.mark.parametrize("framing", [Framing.LENGTH, Framing.CHUNKED])
@pytest.mark.parametrize("audio", [b"RIFF\x00\xff", bytes(range(256)) * 80_000], ids=["small", "20 MB"])
def test_transcribes_a_form_with_length_or_chunked(server: Simulated, framing: Framing, audio: bytes) -> None:
    answer = ask(server, "POST", LISTEN, form(audio), MULTIPART, framing=framing)
    assert answer.json() == {"text": f"{len(audio)} bytes of a.wav for nvidia/parakeet-ctc-1.1b"}
    assert (answer.value("x-simulator-host"), answer.value("x-simulator-authorization")) == ("right", "right")
    assert server.process.memory_info().rss < 256 * 2**20, "the limit of its pods in dist/kind"


@pytest.mark.parametrize("body", [b"", b"{", b'{"input": 1}', b"[]", b'{"input": ""}'])
def test_rejects_a_malformed_speech_request(server: Simulated, body: bytes) -> None:
    answer = ask(server, "POST", SPEAK, body)
    assert (answer.status, answer.json()["error"]["code"]) == (400, 400)


@pytest.mark.parametrize("body", [b"", form(b"")[:60]])
def test_rejects_a_malformed_form(server: Simulated, body: bytes) -> None:
    assert ask(server, "POST", LISTEN, body, MULTIPART).status == 400
    assert ask(server, "POST", LISTEN, form(b"RIFF"), ("Content-Type", "application/json")).status == 400


@pytest.mark.parametrize(("method", "path"), [("POST", "/v1/chat/completions"), ("GET", "/v1/models"), ("GET", SPEAK)])
def test_does_not_serve_model_paths_or_other_methods(server: Simulated, method: str, path: str) -> None:
    assert ask(server, method, path, b"{}" if method == "POST" else b"").status == 404


def test_nim_rejects_another_key_or_host_and_never_echoes_a_key(nim: Simulated) -> None:
    answer = ask(nim, "POST", LISTEN, form(b"RIFF"), MULTIPART, key="Bearer x")
    assert (answer.status, answer.value("x-simulator-authorization")) == (401, "wrong")
    assert "kind-demo" not in answer.text
    doubled = ask(nim, "POST", LISTEN, form(b"RIFF"), MULTIPART, ("Authorization", "Bearer x"))
    assert (doubled.status, doubled.value("x-simulator-authorization")) == (401, "wrong")
    answer = ask(nim, "POST", LISTEN, form(b"RIFF"), MULTIPART, host="inference.local")
    assert (answer.status, answer.value("x-simulator-host")) == (404, "wrong")


def test_a_request_controls_the_size(server: Simulated) -> None:
    assert len(ask(server, "POST", SPEAK, say("hi"), ("x-simulate-size", "20000044")).body) == 20_000_044
    assert len(ask(server, "POST", LISTEN, form(b"RIFF"), MULTIPART, ("x-simulate-size", "5000")).body) == 5000
