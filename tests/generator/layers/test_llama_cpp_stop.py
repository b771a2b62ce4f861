"""Does the preStop hook of llama.cpp wait until no request runs? The rendered words, run with a real shell and curl."""

from __future__ import annotations

import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tokenlabs.layers.models.llama_cpp import WAIT

GAUGES = ("llamacpp:requests_processing", "llamacpp:requests_deferred")
IDLE = "# TYPE llamacpp:requests_processing gauge\nllamacpp:requests_processing 0\nllamacpp:requests_deferred 0\n"
BUSY = IDLE.replace("processing 0", "processing 2")


@contextmanager
def serving(answers: dict[str, str]) -> Iterator[int]:
    """A server whose `/metrics` is `answers["metrics"]`, and 503 while that is empty."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            text = answers["metrics"].encode()
            self.send_response(200 if text else 503)
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server.server_address[1]
    finally:
        server.shutdown()
        server.server_close()


def waited(port: int, longest: int, *gauges: str) -> float:
    """Seconds that the hook takes."""
    start = time.monotonic()
    words = ["sh", "-c", WAIT.strip(), "wait", str(port), "0", str(longest), *gauges]
    done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr == ""
    return time.monotonic() - start


def test_ends_soon_when_idle() -> None:
    with serving({"metrics": IDLE}) as port:
        assert 2 < waited(port, 30, *GAUGES) < 12


def test_waits_while_a_request_runs() -> None:
    answers = {"metrics": BUSY}
    with serving(answers) as port:
        threading.Timer(5, lambda: answers.update(metrics=IDLE)).start()
        assert waited(port, 40, *GAUGES) > 6


def test_waits_for_a_server_that_does_not_say() -> None:
    with serving({"metrics": ""}) as port:
        assert waited(port, 4, *GAUGES) > 3


def test_waits_while_a_gauge_is_missing() -> None:
    with serving({"metrics": IDLE}) as port:
        assert waited(port, 4, *GAUGES, "llamacpp:renamed") > 3


def test_ends_at_the_longest_time() -> None:
    with serving({"metrics": BUSY}) as port:
        assert waited(port, 4, *GAUGES) < 15


def test_a_server_that_is_gone_is_idle() -> None:
    with serving({"metrics": IDLE}) as port:
        pass
    assert waited(port, 30, *GAUGES) < 12
