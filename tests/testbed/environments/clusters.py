"""A fake API server over real HTTP: answers by path, and records requests."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

Answer = Mapping[str, Any] | str | Callable[[], Mapping[str, Any] | str]


@dataclass
class Cluster:
    """Its address, its answers, and the requests it received."""

    server: str
    answers: dict[str, Answer]
    requests: list[tuple[str, str]] = field(default_factory=list)
    drop: bool = False
    """Close connections without an answer."""

    def serve(self, api_version: str, *kinds: tuple[str, str, bool]) -> None:
        """Announce kinds in discovery: (kind, plural, namespaced)."""
        base = f"/apis/{api_version}" if "/" in api_version else f"/api/{api_version}"
        resources = [{"kind": kind, "name": plural, "namespaced": namespaced} for kind, plural, namespaced in kinds]
        self.answers[base] = {"resources": resources}


def selected(manifest: Mapping[str, Any], selector: str) -> bool:
    """Whether an object's labels match a selector of equalities and names."""
    labels = manifest["metadata"].get("labels", {})
    terms = (each.partition("=") for each in selector.split(","))
    return all(name in labels and (not equal or labels[name] == value) for name, equal, value in terms)


@contextmanager
def cluster() -> Iterator[Cluster]:
    """Runs as long as the context."""

    class Handler(BaseHTTPRequestHandler):
        def do(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            if api_server.drop:
                self.close_connection = True
                return
            path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
            api_server.requests.append((self.command, self.path))
            answer = api_server.answers.get(path)
            found = answer() if callable(answer) else answer
            if isinstance(found, Mapping) and "labelSelector" in query:
                found = {"items": [each for each in found["items"] if selected(each, query["labelSelector"][0])]}
            body = (
                found if isinstance(found, str) else json.dumps({"message": f"no {path}"} if found is None else found)
            )
            self.send_response(404 if found is None else 200)
            self.send_header("content-length", str(len(body.encode())))
            self.end_headers()
            self.wfile.write(body.encode())

        do_GET = do_POST = do_PATCH = do_DELETE = do_PUT = do  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    api_server = Cluster(f"http://127.0.0.1:{server.server_address[1]}", {})
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield api_server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
