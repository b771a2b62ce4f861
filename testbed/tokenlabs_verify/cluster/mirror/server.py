"""The mirror's HTTPS server: read-only, by the request's Host."""

from __future__ import annotations

import hashlib
import http.client
import io
import json
import os
import re
import socket
import ssl
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from tokenlabs_verify.cluster import mirror

_OCI = re.compile(r"/v2/(?P<repository>.+)/(?P<kind>manifests|blobs)/(?P<reference>[^/]+)")
_TAGS = re.compile(r"/v2/(?P<repository>.+)/tags/list")
_GIT = re.compile(r"(?P<repository>/.+?)(?:\.git)?(?P<service>/info/refs|/git-upload-pack|/git-receive-pack)")
_IDLE_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Answer:
    """A response."""

    status: int
    content: bytes = b""
    type: str = "application/octet-stream"
    headers: dict[str, str] = field(default_factory=dict)


class Server(ThreadingHTTPServer):
    """Listens with TLS; a thread for each connection."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, address: tuple[str, int], content: Path, certificate: Path, key: Path) -> None:
        self.content = content
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._tls.load_cert_chain(certificate, key)
        super().__init__(address, _Handler)

    def get_request(self) -> tuple[socket.socket, object]:
        """A connection; the handshake is left to its own thread."""
        connection, client = super().get_request()
        connection.settimeout(_IDLE_SECONDS)
        return self._tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False), client


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self._reply()

    def do_HEAD(self) -> None:
        self._reply()

    def do_POST(self) -> None:
        self._reply()

    def _reply(self) -> None:
        answer = self._answer()
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(answer.content)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.content)

    def _answer(self) -> Answer:
        if "Transfer-Encoding" in self.headers:
            self.close_connection = True
            return _refused(HTTPStatus.LENGTH_REQUIRED, "send a Content-Length")
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path = unquote(urlsplit(self.path).path)
        if path == mirror.HEALTH:
            return Answer(HTTPStatus.OK)
        host = (self.headers.get("Host") or "").partition(":")[0].lower()
        content = self.server.content / (mirror.DOCKER_HUB if host in mirror.DOCKER_HUB_ALIASES else host)
        if not host or "/" in host or ".." in (host, *PurePosixPath(path).parts) or not content.is_dir():
            return _refused(HTTPStatus.NOT_FOUND, f"`{host}` is not mirrored")
        if match := _GIT.fullmatch(path):
            return self._git(content / "git", match["repository"] + match["service"], body)
        if path in ("/v2", "/v2/"):
            return Answer(HTTPStatus.OK, b"{}", "application/json")
        if match := _OCI.fullmatch(path):
            return _oci(content / "oci" / match["repository"], match["kind"], match["reference"])
        if match := _TAGS.fullmatch(path):
            return _tags(content / "oci" / match["repository"], match["repository"])
        file = content / "files" / path.lstrip("/")
        return Answer(HTTPStatus.OK, file.read_bytes()) if file.is_file() else _refused(404, f"{path} is not mirrored")

    def _git(self, root: Path, path: str, body: bytes) -> Answer:
        """By git's own CGI program. Without a user it rejects pushes."""
        environment = os.environ | {
            "GIT_PROJECT_ROOT": str(root),
            "GIT_HTTP_EXPORT_ALL": "1",
            # The content belongs to the user who started the sandbox, who is not always its root.
            "GIT_CONFIG_COUNT": "1",
            "GIT_CONFIG_KEY_0": "safe.directory",
            "GIT_CONFIG_VALUE_0": "*",
            "REQUEST_METHOD": self.command,
            "PATH_INFO": path,
            "QUERY_STRING": urlsplit(self.path).query,
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "CONTENT_LENGTH": str(len(body)),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "GIT_PROTOCOL": self.headers.get("Git-Protocol", ""),
        }
        done = subprocess.run(["git", "http-backend"], input=body, capture_output=True, env=environment, check=False)
        if done.stderr:
            self.log_error("git http-backend: %s", done.stderr.decode(errors="replace").strip())
        head, _, content = done.stdout.partition(b"\r\n\r\n")
        headers = http.client.parse_headers(io.BytesIO(head + b"\r\n\r\n"))
        status = int((headers.get("Status") or "200").split()[0]) if done.stdout else HTTPStatus.INTERNAL_SERVER_ERROR
        return Answer(status, content, headers.get("Content-Type") or "text/plain", {"Cache-Control": "no-cache"})


def _oci(repository: Path, kind: str, reference: str) -> Answer:
    file = repository / kind / reference
    if not file.is_file():
        code = "MANIFEST_UNKNOWN" if kind == "manifests" else "BLOB_UNKNOWN"
        errors = {"errors": [{"code": code, "message": f"{reference} is not mirrored"}]}
        return Answer(HTTPStatus.NOT_FOUND, json.dumps(errors).encode(), "application/json")
    content = file.read_bytes()
    digest = {"Docker-Content-Digest": f"sha256:{hashlib.sha256(content).hexdigest()}"}
    # Clients require a manifest's Content-Type to be its mediaType.
    media = _media_type(json.loads(content)) if kind == "manifests" else "application/octet-stream"
    return Answer(HTTPStatus.OK, content, media, digest)


def _tags(repository: Path, name: str) -> Answer:
    """By which clients resolve a range of versions (opencontainers/distribution-spec v1.1, Listing Tags)."""
    tags = sorted(file.name for file in repository.glob("manifests/*") if not file.name.startswith("sha256:"))
    return Answer(HTTPStatus.OK, json.dumps({"name": name, "tags": tags}).encode(), "application/json")


def _media_type(manifest: Mapping[str, object]) -> str:
    """A manifest's own, which OCI does not require it to have."""
    kind = "index" if "manifests" in manifest else "manifest"
    return str(manifest.get("mediaType") or f"application/vnd.oci.image.{kind}.v1+json")


def _refused(status: int, why: str) -> Answer:
    return Answer(status, f"{why}\n".encode(), "text/plain")
