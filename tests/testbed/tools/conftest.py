"""A cache per test, Go modules and wheels created by the test, and recorded progress."""

from __future__ import annotations

import http.server
import os
import threading
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tokenlabs.bindings import go_modules
from tokenlabs_verify.cluster.tools.lock import GoBuild, Module

MODULE = "example.org/greeter"
VERSION = "v1.2.3"
GREETS = 'package main\n\nimport "fmt"\n\nvar version = "none"\n\nfunc main() { fmt.Println("hello of", version) }\n'


@dataclass
class Heard:
    """Recorded progress."""

    lines: list[str] = field(default_factory=list)

    def begin(self, number: int, total: int, what: str) -> None:
        self.lines.append(f"{number}/{total} {what}")

    def waiting(self) -> None:
        self.lines.append("waiting")

    def tick(self) -> None:
        pass

    def end(self, outcome: str) -> None:
        self.lines.append(outcome)


@contextmanager
def proxy_that_answers(status: int) -> Iterator[str]:
    class Answer(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(status)

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache."""
    monkeypatch.setenv("TOKENLABS_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def go_proxy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A module proxy of the test (a folder), and an empty module cache."""
    proxy, modules = tmp_path / "proxy", tmp_path / "modules"
    proxy.mkdir()
    monkeypatch.setenv("GOPROXY", proxy.as_uri())
    monkeypatch.setenv("GOMODCACHE", str(modules))
    yield proxy
    # Go makes it read-only.
    for folder, _, _ in os.walk(modules):
        Path(folder).chmod(0o755)


@pytest.fixture
def publish(go_proxy: Path) -> Callable[[str], tuple[GoBuild, Module]]:
    """Publish a module with this main.go on the proxy; return its lock entry."""

    def published(program: str) -> tuple[GoBuild, Module]:
        place = go_proxy / MODULE / "@v"
        place.mkdir(parents=True)
        go_mod = f"module {MODULE}\n\ngo 1.24\n"
        (place / f"{VERSION}.info").write_text(f'{{"Version":"{VERSION}"}}')
        (place / f"{VERSION}.mod").write_text(go_mod)
        with zipfile.ZipFile(place / f"{VERSION}.zip", "w") as archive:
            archive.writestr(f"{MODULE}@{VERSION}/go.mod", go_mod)
            archive.writestr(f"{MODULE}@{VERSION}/cmd/hello/main.go", program)
            archive.writestr(f"{MODULE}@{VERSION}/cmd/other/main.go", program)
        module = Module(
            project="greeter",
            module=MODULE,
            version=VERSION,
            sum=go_modules.download(MODULE, VERSION, sumdb=False).checksum,
            sumdb=False,
            reason="the test's",
        )
        build = GoBuild(
            name="greeter",
            project="greeter",
            tools={"greeter": "./cmd/hello"},
            variables={"main.version": VERSION},
            purpose="the test's",
        )
        return build, module

    return published
