"""A platform small enough to run inside a test: a gate and a limit of a few dozen lines in front of real simulators.

It tests the runner, not the platform: each part can be made to fail, and the runner must detect it. Of Kubernetes it has
only Secrets, over HTTP.
"""

from __future__ import annotations

import base64
import json
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.testbed.simulated import Simulated
from tokenlabs_verify.client import Answer, Request, send
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.engine.environment import Arrival, Capability
from tokenlabs_verify.engine.facts import Facts

STANDARD = frozenset(
    {
        Capability.TRAFFIC,
        Capability.TENANTS,
        Capability.ARRIVALS,
        Capability.SIMULATOR,
        Capability.ENVOY_REQUESTS,
    }
)
OPEN = {("POST", "/v1/chat/completions"), ("GET", "/v1/models")}


@dataclass
class Defects:
    """Defects of the small platform."""

    leaks_denied: bool = False
    """A request without a key is rejected but forwarded."""
    one_more: bool = False
    """A limit admits one more."""
    keeps_key: bool = False
    """The client's key reaches the backend."""
    swaps_models: bool = False
    never_opens: bool = False
    """No key is ever accepted."""


class SmallPlatform:
    """See `Environment`."""

    name = "small"

    def __init__(self, facts: Facts, backends: Mapping[str, Simulated], defects: Defects) -> None:
        self.facts = facts
        self.backends = backends
        self.defects = defects
        self.capabilities = STANDARD
        self.secrets: dict[tuple[str, str], dict[str, Any]] = {}
        self.created: list[str] = []
        self.counters: Counter[tuple[str, int, int]] = Counter()
        self.lock = threading.Lock()
        self._servers = [_server(self, _Gateway), _server(self, _Api)]
        self.gateway = Address("127.0.0.1", self._servers[0].server_address[1])
        self.api = KubernetesApi(f"http://127.0.0.1:{self._servers[1].server_address[1]}")

    def arrivals(self, tag: str) -> Sequence[Arrival]:
        fields = ("tag", "method", "path", "host", "headers", "body_bytes", "body_sha256")
        return [
            Arrival(pod, *(each[field] for field in fields))
            for pod, backend in self.backends.items()
            for each in backend.record(f"?tag={tag}")
        ]

    def logs(self, since: float) -> Mapping[str, str]:
        return {"small/gateway": f"since {since:.0f}: a line with tlabs_{'k' * 43}"}

    def close(self) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()
        self.api.close()

    def tenant_of(self, key: str) -> tuple[int, str, str]:
        """Status, user and tier of a key."""
        with self.lock:
            for secret in self.secrets.values():
                metadata = secret["metadata"]
                labels, annotations = metadata.get("labels", {}), metadata.get("annotations", {})
                right_place = metadata["namespace"] == self.facts.key_namespace
                known = labels.get("app") == self.facts.platform and labels.get("authorino.kuadrant.io/managed-by")
                if right_place and known and base64.b64decode(secret["data"]["api_key"]).decode() == key:
                    tier, user = annotations.get("kuadrant.io/groups"), annotations.get("secret.kuadrant.io/user-id")
                    fine = user and tier in {each.name for each in self.facts.tiers}
                    return (200, user, tier) if fine else (403, "", "")
        return 401, "", ""

    def over_limit(self, user: str, tier: str) -> bool:
        with self.lock:
            over = False
            for window, limit in self.facts.tier(tier).requests.items():
                counter = (user, window, int(time.time()) // window)
                self.counters[counter] += 1
                over = over or self.counters[counter] > limit + self.defects.one_more
            return over


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    platform: SmallPlatform

    def log_message(self, format: str, *args: object) -> None:
        pass

    def body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length", "0")))

    def answer(self, status: int, content: object, headers: Mapping[str, str] | None = None) -> None:
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        self.send_response(status)
        for name, value in {
            "content-type": "application/json",
            **(headers or {}),
            "content-length": str(len(body)),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


class _Gateway(_Handler):
    def do_GET(self) -> None:
        platform, body = self.platform, self.body()
        path = urlsplit(self.path).path
        scheme, _, key = self.headers.get("Authorization", "").partition(" ")
        status, user, tier = platform.tenant_of(key) if scheme == "Bearer" else (401, "", "")
        if platform.defects.never_opens:
            status = 401
        if status == 401:
            if platform.defects.leaks_denied:
                self.forward(body)
            error = {"error": {"code": "invalid_api_key"}}
            self.answer(401, error, {"www-authenticate": "Bearer"})
        elif status == 403 or (self.command, path) not in OPEN:
            self.answer(403, {"error": {"code": "not_allowed"}})
        elif self.command == "POST" and platform.over_limit(user, tier):
            self.answer(429, {}, {"x-ratelimit-limit": "1", "x-ratelimit-reset": "1"})
        elif self.command == "GET":
            models = (*platform.facts.models, *platform.facts.embeddings)
            self.answer(200, {"data": [{"id": name} for model in models for name in model.names]})
        else:
            found = self.forward(body)
            if found is None:
                self.answer(404, {})
            else:
                kept = {name: value for name, value in found.headers if name.startswith(("content-type", "x-"))}
                self.answer(found.status or 502, found.body, kept)

    do_POST = do_PUT = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = do_GET  # noqa: N815

    def forward(self, body: bytes) -> Answer | None:
        platform = self.platform
        model = str(json.loads(body)["model"]) if body.startswith(b"{") else ""
        models = [each.id for each in platform.facts.models]
        if model not in models:
            return None
        number = models.index(model)
        pool = platform.facts.models[1 - number if platform.defects.swaps_models else number].pool
        backend = platform.backends[f"{pool}-decode-abc"]
        headers = [
            (name, value) for name, value in self.headers.items() if name.lower() not in ("authorization", "connection")
        ]
        if platform.defects.keeps_key:
            headers.append(("Authorization", self.headers.get("Authorization", "")))
        return send(backend.address, Request(self.command, self.path.encode("latin-1"), tuple(headers), body))


class _Api(_Handler):
    """Secrets, like an API server."""

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        if url.path == "/api/v1":
            resource = {"name": "secrets", "kind": "Secret", "namespaced": True}
            self.answer(200, {"resources": [resource]})
        elif url.path == "/api/v1/secrets":
            selector = parse_qs(url.query).get("labelSelector", [""])[0].partition("=")
            with self.platform.lock:
                found = [
                    each
                    for each in self.platform.secrets.values()
                    if each["metadata"].get("labels", {}).get(selector[0]) == selector[2]
                ]
            self.answer(200, {"items": found})
        else:
            self.answer(404, {"message": f"there is no {url.path}", "reason": "NotFound"})

    def do_POST(self) -> None:
        secret = json.loads(self.body())
        metadata = secret["metadata"]
        with self.platform.lock:
            self.platform.secrets[metadata["namespace"], metadata["name"]] = _encoded(secret)
            self.platform.created.append(metadata["name"])
        self.answer(201, secret)

    def do_PATCH(self) -> None:
        change = json.loads(self.body())
        with self.platform.lock:
            secret = self.platform.secrets[self.key()]
            secret["metadata"]["annotations"].update(change.get("metadata", {}).get("annotations", {}))
            _encoded(secret | {"stringData": change.get("stringData", {})})
        self.answer(200, secret)

    def do_DELETE(self) -> None:
        self.body()
        with self.platform.lock:
            found = self.platform.secrets.pop(self.key(), None)
        self.answer(200 if found else 404, {"message": "gone", "reason": "NotFound"})

    def key(self) -> tuple[str, str]:
        parts = urlsplit(self.path).path.split("/")
        return parts[4], parts[6]


def _encoded(secret: dict[str, Any]) -> dict[str, Any]:
    data = secret.setdefault("data", {})
    for name, value in secret.pop("stringData", {}).items():
        data[name] = base64.b64encode(value.encode()).decode()
    return secret


def _server(platform: SmallPlatform, handler: type[_Handler]) -> ThreadingHTTPServer:
    bound = type(handler.__name__, (handler,), {"platform": platform})
    server = ThreadingHTTPServer(("127.0.0.1", 0), bound)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    return server


@contextmanager
def small_platform(facts: Facts, backends: Mapping[str, Simulated], **defects: bool) -> Iterator[SmallPlatform]:
    """One platform with these defects."""
    platform = SmallPlatform(facts, backends, Defects(**defects))
    try:
        yield platform
    finally:
        platform.close()
