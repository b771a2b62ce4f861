"""A server in the shape of OpenAI's audio API, for tests of the gateway: Python's standard library alone.

It stands in for Magpie (speaks) and for NVIDIA NIM (listens). With EXPECTED_HOST and EXPECTED_AUTHORIZATION set, it refuses
what the real upstream would refuse, and each answer says in headers whether host and key were the right ones; it never
repeats a key.

It records every request when its head has come (`GET /simulator/requests`, with `?tag=` or `?tag-prefix=`; `DELETE`
forgets), and does what a request asks for: `x-simulate-delay: SECONDS`, `x-simulate-status: N`, `x-simulate-size: BYTES` of
the body. Probes and these requests themselves are recorded only if they carry a tag, `x-tokenlabs-request`.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import time
import wave
from collections import deque
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

SAMPLE_RATE = 16_000
LARGEST_BODY = 64 * 2**20

HOST_SEEN = "x-stand-in-host"
AUTHORIZATION_SEEN = "x-stand-in-authorization"

TAG = "x-tokenlabs-request"
MOST_RECORDED = 5000
SMALL_BODY = 4 * 2**10
LONGEST_DELAY = 600
SECRET_HEADERS = ("authorization", "proxy-authorization", "cookie", "x-api-key", "api-key")
QUIET_PATHS = ("/health", "/simulator/requests")
KEY = re.compile(r"tlabs(?:_|%5f)(?:[a-z0-9_\-]|%[0-9a-f]{2})+", re.IGNORECASE)

EMPTY = {
    "tag": "",
    "method": "",
    "path": "",
    "host": "",
    "headers": {},
    "at": 0.0,
    "authorization_expected": None,
    "malformed": "",
    "body_bytes": 0,
    "body_sha256": hashlib.sha256().hexdigest(),
    "body": None,
    "complete": False,
    "answered": None,
}
"""An entry of the record; it is in the shape of those of `tokenlabs verify`'s simulator."""


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
    Handler.record = deque(maxlen=MOST_RECORDED)
    return ThreadingHTTPServer((address, port), Handler)


def speech(text: str, size: int | None = None) -> bytes:
    """A valid WAV file of silence, 20 ms for each character of `text`; or of `size` bytes, an even number from 44 on."""
    samples = SAMPLE_RATE * len(text) // 50 if size is None else max(0, size - 44) // 2
    file = io.BytesIO()
    with wave.open(file, "wb") as audio:
        audio.setnchannels(1)
        audio.setsampwidth(2)
        audio.setframerate(SAMPLE_RATE)
        audio.writeframes(bytes(2 * samples))
    return file.getvalue()


def digest(value: str) -> str:
    """What is recorded of a value that must not be."""
    return "sha256:" + hashlib.sha256(value.encode("latin-1", "replace")).hexdigest()[:16]


def without_keys(text: str) -> str:
    """`text` with every key of a tenant in it replaced by its digest."""
    return KEY.sub(lambda match: digest(match[0]), text)


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
    record: deque[dict[str, Any]]
    entry: dict[str, Any]

    def __getattr__(self, name: str) -> Any:
        # http.server asks for a method `do_<METHOD>`: all of them are recorded, also those that no one answers.
        if name.startswith("do_"):
            return self._exchange
        raise AttributeError(name)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Records what http.server could not read, too."""
        line = without_keys(self.raw_requestline.decode("latin-1").strip())
        # The message may repeat the line.
        self.entry = EMPTY | {"path": line, "at": time.time(), "malformed": without_keys(message or str(code))}
        self.record.append(self.entry)
        self.close_connection = True
        self.headers = Message()
        self._refuse(RefusedError(code, "this is no request"))

    def _exchange(self) -> None:
        path, _, query = self.path.partition("?")
        self.entry = self._entry()
        if path not in QUIET_PATHS or self.entry["tag"]:
            self.record.append(self.entry)
        try:
            # Read first, refuse after: an unread body would be taken for the connection's next request.
            body = self._body()
            self._recorded_body(body)
            time.sleep(self._steering("delay", 0, LONGEST_DELAY) or 0)
            if status := self._steering("status", 400, 599):
                raise RefusedError(int(status), f"status {int(status)}, as asked for")
            match self.command, path:
                case "GET", "/health" | "/v1/audio/health":
                    self._json(200, {"status": "ok"})
                case "GET", "/v1/audio/models":
                    model = {"id": "magpie-tts", "object": "model", "created": 0, "owned_by": "stand-in"}
                    self._json(200, {"object": "list", "data": [model]})
                case "GET", "/simulator/requests":
                    self._json(200, self._found(parse_qs(query)))
                case "DELETE", "/simulator/requests":
                    self.record.clear()
                    self._json(200, {})
                case "POST", "/v1/audio/speech":
                    self._refuse_strangers()
                    self._spoken(body)
                case "POST", "/v1/audio/transcriptions":
                    self._refuse_strangers()
                    self._transcribed(body)
                case _:
                    raise RefusedError(404, f"there is no {path}")
        except RefusedError as refused:
            self._refuse(refused)

    def _entry(self) -> dict[str, Any]:
        """The request as it is recorded."""
        headers: dict[str, list[str]] = {}
        for name, value in self.headers.items():
            kept = digest(value) if name.lower() in SECRET_HEADERS else without_keys(value)
            headers.setdefault(without_keys(name.lower()), []).append(kept)
        given = self.headers.get("Authorization")
        wanted = self.expected.authorization
        return EMPTY | {
            "tag": without_keys(self.headers.get(TAG, "")),
            "method": self.command,
            "path": without_keys(self.path),
            "host": without_keys(self.headers.get("Host", "")),
            "headers": headers,
            "at": time.time(),
            "authorization_expected": None if wanted is None else given == wanted,
        }

    def _recorded_body(self, body: bytes) -> None:
        found = None
        if 0 < len(body) <= SMALL_BODY:
            try:
                # Read first: an escape could hide a key from the search.
                found = json.loads(without_keys(json.dumps(json.loads(body), ensure_ascii=False)))
            except (ValueError, RecursionError):
                found = None
        sha256 = hashlib.sha256(body).hexdigest()
        self.entry.update(body_bytes=len(body), body_sha256=sha256, body=found, complete=True)

    def _found(self, query: dict[str, list[str]]) -> list[dict[str, Any]]:
        tag, prefix = query.get("tag", [None])[0], query.get("tag-prefix", [""])[0]
        return [entry for entry in list(self.record) if entry["tag"].startswith(prefix) and tag in (None, entry["tag"])]

    def _steering(self, name: str, least: float, most: float) -> float | None:
        value = self.headers.get(f"x-simulate-{name}")
        if value is None:
            return None
        try:
            number = float(value)
        except ValueError:
            number = -1.0
        if not least <= number <= most:
            raise RefusedError(400, f"`x-simulate-{name}` must be a number from {least} to {most}")
        return number

    def _transcribed(self, body: bytes) -> None:
        text = self._transcript(body)
        spare = int(self._steering("size", 0, LARGEST_BODY) or 0) - len(json.dumps({"text": text}))
        self._json(200, {"text": text + "x" * spare})

    def _spoken(self, body: bytes) -> None:
        size = self._steering("size", 44, LARGEST_BODY)
        self._answer(200, "audio/wav", speech(self._text(body), None if size is None else int(size)))

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
        self.entry["answered"] = status
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(content)))
        self.send_header(HOST_SEEN, "right" if self._right_host() else "wrong")
        self.send_header(AUTHORIZATION_SEEN, "right" if self._right_authorization() else "wrong")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


if __name__ == "__main__":
    serve(
        int(os.environ.get("PORT", "8000")),
        Expected(os.environ.get("EXPECTED_HOST"), os.environ.get("EXPECTED_AUTHORIZATION")),
    ).serve_forever()
