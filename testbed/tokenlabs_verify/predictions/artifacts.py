"""Trees as Flux's artifacts: tarballs over HTTP, in place of source-controller."""

from __future__ import annotations

import hashlib
import io
import tarfile
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Artifacts:
    """Serves tarballs by HTTP, like source-controller."""

    def __init__(self) -> None:
        files: dict[str, bytes] = {}
        self._files = files

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                content = files.get(self.path)
                self.send_response(200 if content is not None else 404)
                self.send_header("Content-Length", str(len(content or b"")))
                self.end_headers()
                self.wfile.write(content or b"")

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()

    def add(self, tree: Mapping[str, bytes], branch: str) -> dict[str, Any]:
        """`status.artifact` of a source whose revision is this tree."""
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as tar:
            for path, content in sorted(tree.items()):
                entry = tarfile.TarInfo(path)
                entry.size = len(content)
                tar.addfile(entry, io.BytesIO(content))
        digest = hashlib.sha256(packed.getvalue()).hexdigest()
        path = f"/{digest}.tar.gz"
        self._files[path] = packed.getvalue()
        return {
            "url": f"http://127.0.0.1:{self._server.server_port}{path}",
            "path": path[1:],
            "revision": f"{branch}@sha1:{digest[:40]}",
            "digest": f"sha256:{digest}",
            "lastUpdateTime": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "size": len(packed.getvalue()),
        }
