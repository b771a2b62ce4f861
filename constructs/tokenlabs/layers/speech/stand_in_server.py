"""A server in the shape of OpenAI's audio API, for tests of the gateway: Python's standard library alone.

It stands in for Magpie (speaks) and for NVIDIA NIM (listens). With EXPECTED_HOST and EXPECTED_AUTHORIZATION set, it refuses
what the real upstream would refuse, and each answer says in headers whether host and key were the right ones; it never
repeats a key.
"""

from __future__ import annotations

import io
import json
import os
import wave
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SAMPLE_RATE = 16_000
LARGEST_BODY = 64 * 2**20

HOST_SEEN = "x-stand-in-host"
AUTHORIZATION_SEEN = "x-stand-in-authorization"


class RefusedError(Exception):
    """A request that the real server would refuse."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(frozen=True)
class Expected:
    """What requests must carry; None: anything."""

    host: str | None = None
    authorization: str | None = None


def serve(port: int, expected: Expected, address: str = "") -> ThreadingHTTPServer:
    """A server that listens on `address:port` (0: any free port) and waits for `serve_forever`."""

    class Handler(StandIn):
        pass

    Handler.expected = expected
    return ThreadingHTTPServer((address, port), Handler)


def speech(text: str) -> bytes:
    """A valid WAV file of silence, 20 ms for each character of `text`."""
    file = io.BytesIO()
    with wave.open(file, "wb") as audio:
        audio.setnchannels(1)
        audio.setsampwidth(2)
        audio.setframerate(SAMPLE_RATE)
        audio.writeframes(bytes(2 * SAMPLE_RATE * len(text) // 50))
    return file.getvalue()


def form(content_type: str, body: bytes) -> dict[str, tuple[str | None, bytes]]:
    """The parts of a multipart form by name: file name, if it is a file, and content."""
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


class StandIn(BaseHTTPRequestHandler):
    """Answers one connection's requests."""

    protocol_version = "HTTP/1.1"
    server_version = "tokenlabs-stand-in"
    sys_version = ""
    expected = Expected()

    def do_GET(self) -> None:
        """Health and the list of voices."""
        path = self.path.partition("?")[0]
        if path in ("/health", "/v1/audio/health"):
            self._json(200, {"status": "ok"})
        elif path == "/v1/audio/models":
            model = {"id": "magpie-tts", "object": "model", "created": 0, "owned_by": "stand-in"}
            self._json(200, {"object": "list", "data": [model]})
        else:
            self._refuse(RefusedError(404, f"there is no {path}"))

    def do_POST(self) -> None:
        """Speech and transcriptions."""
        path = self.path.partition("?")[0]
        try:
            # Read first, refuse after: an unread body would be taken for the connection's next request.
            body = self._body()
            self._refuse_strangers()
            if path == "/v1/audio/speech":
                self._answer(200, "audio/wav", speech(self._text(body)))
            elif path == "/v1/audio/transcriptions":
                self._json(200, {"text": self._transcript(body)})
            else:
                raise RefusedError(404, f"there is no {path}")
        except RefusedError as refused:
            self._refuse(refused)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing of requests: who wants to see them reads the proxy's log."""

    def _text(self, body: bytes) -> str:
        try:
            text = json.loads(body)["input"]
        except (ValueError, KeyError, TypeError):
            text = None
        if not isinstance(text, str) or not text:
            raise RefusedError(400, "`input` must be a text")
        return text

    def _transcript(self, body: bytes) -> str:
        parts = form(self.headers.get("Content-Type", ""), body)
        name, audio = parts.get("file", (None, b""))
        _, model = parts.get("model", (None, b""))
        if name is None or not model:
            raise RefusedError(400, "the form must have a `file` and a `model`")
        return f"{len(audio)} bytes of {name} for {model.decode('utf-8', 'replace')}"

    def _refuse_strangers(self) -> None:
        if not self._right_authorization():
            raise RefusedError(401, "this is not the upstream's key")
        if not self._right_host():
            raise RefusedError(404, "this is not the upstream's host")

    def _right_host(self) -> bool:
        return self.expected.host in (None, self.headers.get("Host", "").partition(":")[0])

    def _right_authorization(self) -> bool:
        return self.expected.authorization in (None, self.headers.get("Authorization"))

    def _body(self) -> bytes:
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            return b"".join(iter(self._chunk, b""))
        try:
            length = int(self.headers.get("Content-Length", "0"))
        except ValueError:
            length = -1
        if not 0 <= length <= LARGEST_BODY:
            self.close_connection = True
            raise RefusedError(413, f"the body may have at most {LARGEST_BODY} bytes")
        return self.rfile.read(length)

    def _chunk(self) -> bytes:
        """The next chunk (RFC 9112, 7.1); empty at the end, with the trailers read."""
        try:
            size = int(self.rfile.readline(1024).partition(b";")[0], 16)
        except ValueError:
            size = -1
        if not 0 <= size <= LARGEST_BODY:
            self.close_connection = True
            raise RefusedError(400, "the body is not well chunked")
        if size == 0:
            while self.rfile.readline(8192).strip():
                pass
            return b""
        chunk = self.rfile.read(size)
        self.rfile.readline(8)
        return chunk

    def _refuse(self, refused: RefusedError) -> None:
        error = {"message": refused.message, "type": "invalid_request_error", "param": None, "code": None}
        self._json(refused.status, {"error": error})

    def _json(self, status: int, value: object) -> None:
        self._answer(status, "application/json", json.dumps(value).encode())

    def _answer(self, status: int, content_type: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(content)))
        self.send_header(HOST_SEEN, "right" if self._right_host() else "wrong")
        self.send_header(AUTHORIZATION_SEEN, "right" if self._right_authorization() else "wrong")
        self.end_headers()
        self.wfile.write(content)


if __name__ == "__main__":
    serve(
        int(os.environ.get("PORT", "8000")),
        Expected(os.environ.get("EXPECTED_HOST"), os.environ.get("EXPECTED_AUTHORIZATION")),
    ).serve_forever()
