"""A speech server in the shape of OpenAI's audio API: Magpie, which speaks, or NVIDIA NIM, which listens.

Every answer says in headers whether the request carried the host and the key that the played server expects; the key
itself is never repeated.
"""

from __future__ import annotations

import io
import json
import wave
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP

from .exchange import JSON, LARGEST_BODY, Exchange
from .http1 import Head, Headers
from .openai import RefusedError
from .protocol import AUTHORIZATION_SEEN, HOST_SEEN

SAMPLE_RATE = 16_000
WAV_HEADER = 44
"""Bytes before the samples."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What requests must carry; None: anything."""

    host: str | None = None
    authorization: str | None = None


class SpeechServer:
    """Plays Magpie, or NIM with what that expects. See `server.Played`."""

    def __init__(self, expected: Expected) -> None:
        self._expected = expected

    def headers(self, head: Head) -> Headers:
        """Whether host and key are the expected ones."""
        return (
            (HOST_SEEN, "right" if self._right_host(head) else "wrong"),
            (AUTHORIZATION_SEEN, "right" if self._right_authorization(head) else "wrong"),
        )

    async def answer(self, exchange: Exchange) -> None:
        """Answers the audio API's paths. Raises RefusedError."""
        size = exchange.steering.size
        match exchange.head.method, exchange.head.path:
            case "GET", "/v1/audio/health":
                await exchange.send(b'{"status": "ok"}', JSON)
            case "GET", "/v1/audio/models":
                model = {"id": "magpie-tts", "object": "model", "created": 0, "owned_by": "simulator"}
                await exchange.send(json.dumps({"object": "list", "data": [model]}).encode(), JSON)
            case "POST", "/v1/audio/speech":
                self._check(exchange)
                await exchange.send(spoken(_input(exchange.body), size), "audio/wav")
            case "POST", "/v1/audio/transcriptions":
                self._check(exchange)
                text = _transcript(exchange.head.value("content-type"), exchange.body)
                spare = (size or 0) - len(json.dumps({"text": text}))
                await exchange.send(json.dumps({"text": text + "x" * spare}).encode(), JSON)
            case method, path:
                raise RefusedError.unknown(method, path)

    def _check(self, exchange: Exchange) -> None:
        if not self._right_authorization(exchange.head):
            raise RefusedError(401, "the key is not the upstream's", "AuthenticationError")
        if not self._right_host(exchange.head):
            raise RefusedError(404, "the host is not the upstream's", "NotFoundError")
        if exchange.entry.body_bytes > LARGEST_BODY:
            raise RefusedError(413, f"the body may have at most {LARGEST_BODY} bytes")

    def _right_host(self, head: Head) -> bool:
        return self._expected.host in (None, head.value("host").partition(":")[0])

    def _right_authorization(self, head: Head) -> bool:
        return self._expected.authorization is None or head.values("authorization") == (self._expected.authorization,)


def spoken(text: str, size: int | None = None) -> bytes:
    """A valid WAV file of silence: 20 ms for each character of `text`, or `size` bytes (an even number of at least 44)."""
    samples = SAMPLE_RATE * len(text) // 50 if size is None else max(0, size - WAV_HEADER) // 2
    file = io.BytesIO()
    with wave.open(file, "wb") as audio:
        audio.setnchannels(1)
        audio.setsampwidth(2)
        audio.setframerate(SAMPLE_RATE)
        audio.writeframes(bytes(2 * samples))
    return file.getvalue()


def _input(body: bytes) -> str:
    try:
        text = json.loads(body)["input"]
    except (ValueError, KeyError, TypeError, RecursionError):
        text = None
    if not isinstance(text, str) or not text:
        raise RefusedError(400, "`input` must be a text")
    return text


def _transcript(content_type: str, body: bytes) -> str:
    parts = _form(content_type, body)
    name, audio = parts.get("file", (None, b""))
    _, model = parts.get("model", (None, b""))
    if name is None or not model:
        raise RefusedError(400, "the form must have a `file` and a `model`")
    return f"{len(audio)} bytes of {name} for {model.decode('utf-8', 'replace')}"


def _form(content_type: str, body: bytes) -> dict[str, tuple[str | None, bytes]]:
    """The parts of a multipart form by name: file name (None: not a file) and content."""
    head = b"Content-Type: " + content_type.encode("latin-1") + b"\r\n\r\n"
    message: Message = BytesParser(policy=HTTP).parsebytes(head + body)
    if not message.is_multipart():
        raise RefusedError(400, "the body is not multipart/form-data")
    parts: dict[str, tuple[str | None, bytes]] = {}
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            parts[name] = (part.get_filename(), content)
    return parts
