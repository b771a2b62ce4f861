"""The simulator answers like a model server, follows control headers, and handles load cheaply."""

from __future__ import annotations

import gzip
import json
import signal
import threading
import time
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest

from tests.testbed.simulated import MODEL, POD, Simulated, simulated
from tokenlabs_verify.client import Answer, Connection, Ended, Framing, Request, send, send_many, tags

TAGS = tags("simulator")
BODIES: dict[str, dict[str, Any]] = {
    "/v1/chat/completions": {"messages": [{"role": "user", "content": "one two three"}]},
    "/v1/completions": {"prompt": "one two three"},
    "/v1/responses": {"input": "one two three"},
    "/v1/embeddings": {"input": "one two three"},
}
STREAMED = [path for path in BODIES if path != "/v1/embeddings"]
CHAT = "/v1/chat/completions"
MESSAGES = ("[]", '"hello"', "null", "[1]", "[{}]")


def request(path: str = CHAT, headers: Sequence[tuple[str, str]] = (), **body: Any) -> Request:
    content = json.dumps({"model": MODEL} | BODIES[path] | body).encode()
    return Request("POST", path.encode(), (("Host", "inference.local"), *headers), content, tag=next(TAGS))


def ask(simulator: Simulated, path: str = CHAT, headers: Sequence[tuple[str, str]] = (), **body: Any) -> Answer:
    return send(simulator.address, request(path, headers, **body))


def text_of(answer: Answer) -> str:
    return "".join(event.json()["choices"][0]["delta"]["content"] for event in answer.events if "content" in event.data)


@pytest.mark.parametrize("path", BODIES)
def test_answers_in_json_with_its_model(simulator: Simulated, path: str) -> None:
    answer = ask(simulator, path, [("x-simulate-tokens", "1234")])
    assert answer.ok
    assert answer.value("content-type") == "application/json"
    assert answer.value("x-simulator-pod") == POD
    assert answer.json()["model"] == MODEL
    usage = answer.json()["usage"]
    assert usage["total_tokens"] == 1234 == sum(usage.values()) - 1234


def test_echoes_the_last_message_and_counts_its_words(simulator: Simulated) -> None:
    system = {"role": "system", "content": "be short"}
    parts = {"role": "user", "content": [{"type": "text", "text": "a b c"}, {"type": "image_url", "image_url": {}}]}
    answer = ask(simulator, messages=[system, parts])
    assert answer.json()["choices"][0]["message"]["content"].split() == ["a", "b", "c"]
    assert answer.json()["usage"] == {"prompt_tokens": 5, "completion_tokens": 3, "total_tokens": 8}
    short = ask(simulator, max_tokens=2).json()["choices"][0]
    assert (short["message"]["content"].split(), short["finish_reason"]) == (["one", "two"], "length")


@pytest.mark.parametrize("path", STREAMED)
@pytest.mark.parametrize("include_usage", [True, False])
def test_a_stream_has_usage_only_on_request(simulator: Simulated, path: str, include_usage: bool) -> None:
    options = {"stream_options": {"include_usage": True}} if include_usage else {}
    answer = ask(simulator, path, [("x-simulate-tokens", "77"), ("x-simulate-gap", "0")], stream=True, **options)
    assert answer.ok
    assert answer.value("content-type").startswith("text/event-stream")
    if path == "/v1/responses":  # It always has usage, names its events, and ends with `response.completed`.
        assert answer.events[-1].name == "response.completed"
        assert answer.events[-1].json()["response"]["usage"]["total_tokens"] == 77
        return
    assert answer.events[-1].data == "[DONE]"
    usages = [event.json()["usage"] for event in answer.events[:-1] if "usage" in event.json()]
    assert [usage["total_tokens"] for usage in usages] == ([77] if include_usage else [])
    silent = ask(simulator, path, [("x-simulate-usage", "none"), ("x-simulate-gap", "0")], stream=True, **options)
    assert b"usage" not in silent.body


def test_sends_events_with_the_requested_gap(simulator: Simulated) -> None:
    headers = [("x-simulate-events", "11"), ("x-simulate-gap", "0.2"), ("x-simulate-delay", "0.3")]
    answer = ask(simulator, headers=headers, stream=True)
    times = [event.at for event in answer.events[:11]]
    gaps = [later - earlier for earlier, later in pairwise(times)]
    assert 0.3 <= times[0] < 0.8
    assert 2.0 <= times[-1] - times[0] < 3.0
    assert min(gaps) > 0.05, gaps
    assert text_of(answer).split()[:4] == ["one", "two", "three", "one"]


def test_fifty_parallel_streams_are_cheap(simulator: Simulated) -> None:
    headers = [("x-simulate-events", "20"), ("x-simulate-gap", "0.1")]
    before = simulator.process.cpu_times()
    answers = send_many(simulator.address, [request(headers=headers, stream=True) for _ in range(50)], parallel=50)
    after = simulator.process.cpu_times()
    assert [len(answer.events) for answer in answers] == [21] * 50
    assert max(answer.total for answer in answers) < 6
    assert after.user + after.system - before.user - before.system < 1.5
    assert simulator.process.memory_info().rss < 200 * 2**20


@pytest.mark.parametrize("path", STREAMED)
@pytest.mark.parametrize("size", [2_000, 20_000_001])
@pytest.mark.parametrize("stream", [False, True])
def test_answers_with_the_requested_size(simulator: Simulated, path: str, size: int, stream: bool) -> None:
    headers = [("x-simulate-size", str(size)), ("x-simulate-gap", "0")]
    answer = ask(simulator, path, headers, stream=stream)
    assert (answer.ok, len(answer.body)) == (True, size)


@pytest.mark.parametrize("stream", [False, True])
def test_compresses_streams_event_by_event(simulator: Simulated, stream: bool) -> None:
    headers = [("x-simulate-gzip", "1"), ("x-simulate-size", "100000"), ("x-simulate-gap", "0.2")]
    answer = ask(simulator, headers=headers, stream=stream)
    assert answer.value("content-encoding") == "gzip"
    assert (len(answer.body), answer.wire_bytes < 10_000) == (100_000, True)
    if stream:
        assert answer.events[2].at - answer.events[0].at >= 0.35
    else:
        assert int(answer.value("content-length")) == answer.wire_bytes
        assert len(gzip.compress(answer.body)) < 10_000


@pytest.mark.parametrize("stream", [False, True])
def test_a_reset_truncates_the_body(simulator: Simulated, stream: bool) -> None:
    headers = [("x-simulate-reset", "1"), ("x-simulate-events", "10"), ("x-simulate-gap", "0.01")]
    answer = ask(simulator, headers=headers, stream=stream)
    assert (answer.ended, answer.status) == (Ended.RESET, 200)
    assert (len(answer.events) == 5) if stream else (0 < len(answer.body) < int(answer.value("content-length")))
    headless = ask(simulator, headers=[("x-simulate-reset", "head")], stream=stream)
    assert (headless.ended, headless.status, headless.first_byte) == (Ended.RESET, None, None)


@pytest.mark.parametrize("status", [400, 429, 500, 503])
@pytest.mark.parametrize("path", BODIES)
def test_returns_and_records_a_requested_error_in_openais_format(simulator: Simulated, path: str, status: int) -> None:
    tag = next(TAGS)
    answer = send(
        simulator.address,
        Request("POST", path.encode(), (("Host", "x"), ("x-simulate-status", str(status))), b"{}", tag=tag),
    )
    assert (answer.status, answer.json()["error"]["code"]) == (status, status)
    assert [entry["answered"] for entry in simulator.record(f"?tag={tag}")] == [status]


def test_delays_the_answer(simulator: Simulated) -> None:
    answer = ask(simulator, headers=[("x-simulate-delay", "0.7")])
    assert answer.first_byte is not None
    assert 0.7 <= answer.first_byte < 2


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("tokens", "many"),
        ("tokens", "-1"),
        ("gap", "nan"),
        ("delay", "1e9"),
        ("status", "99"),
        ("reset", "yes"),
        ("usage", "all"),
        ("events", "0"),
        ("size", "1e3"),
        ("colour", "red"),
    ],
)
def test_rejects_invalid_control_headers(simulator: Simulated, header: str, value: str) -> None:
    answer = ask(simulator, headers=[(f"x-simulate-{header}", value)])
    assert answer.status == 400
    assert f"x-simulate-{header}" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b"[" * 100_000, 400),
        (b'{"model": ["a"]}', 404),
        (b'{"model": "a"}', 404),
        *[(f'{{"model": "{MODEL}", "messages": {messages}}}'.encode(), 400) for messages in MESSAGES],
    ],
)
def test_rejects_invalid_model_requests(simulator: Simulated, body: bytes, status: int) -> None:
    answer = send(simulator.address, Request("POST", CHAT.encode(), (("Host", "x"),), body))
    assert (answer.status, answer.json()["error"]["code"]) == (status, status)


def test_unknown_path_returns_404(simulator: Simulated) -> None:
    for method, target in (
        ("POST", b"/v1/nothing"),
        ("GET", b"/v1/chat/completions"),
        ("DELETE", b"/health"),
        ("POST", b"/v1/audio/speech"),
    ):
        assert send(simulator.address, Request(method, target, (("Host", "x"),))).status == 404


def test_counts_and_rejects_a_large_body(simulator: Simulated) -> None:
    body = bytes(40_000_000)
    for framing in (Framing.LENGTH, Framing.CHUNKED):
        tag = next(TAGS)
        answer = send(simulator.address, Request("POST", CHAT.encode(), (("Host", "x"),), body, framing, tag=tag))
        assert answer.status == 413
        assert simulator.record(f"?tag={tag}")[0]["body_bytes"] == 40_000_000
    assert simulator.process.memory_info().rss < 200 * 2**20


def test_answers_expect_100_continue(simulator: Simulated) -> None:
    answer = send(simulator.address, request(headers=[("Expect", "100-continue")]))
    assert (answer.interim, answer.status) == ((100,), 200)


def test_keeps_a_connection_open(simulator: Simulated) -> None:
    with Connection(simulator.address) as connection:
        assert [connection.send(request()).status for _ in range(3)] == [200] * 3
        assert connection.send(request(headers=[("x-simulate-gap", "0")], stream=True)).ok
        assert connection.send(request(headers=[("Connection", "close")])).value("connection") == "close"
        assert connection.send(request()).ok


def test_http_1_0_stream_ends_with_the_connection(simulator: Simulated) -> None:
    stream = request(headers=[("x-simulate-gap", "0")], stream=True)
    old = Request(stream.method, stream.target, stream.headers, stream.body, version="HTTP/1.0")
    answer = send(simulator.address, old)
    assert answer.ok
    assert answer.value("transfer-encoding") == ""
    assert answer.events[-1].data == "[DONE]"


def gauges(simulator: Simulated) -> dict[str, float]:
    lines = simulator.control("GET", "/metrics").text.splitlines()
    return {line.partition("{")[0]: float(line.rpartition(" ")[2]) for line in lines if not line.startswith("#")}


def test_metrics_are_real_until_set(simulator: Simulated) -> None:
    running = [request(headers=[("x-simulate-events", "2"), ("x-simulate-gap", "1.5")], stream=True) for _ in range(3)]
    with_tokens = [
        Request(one.method, one.target, (*one.headers, ("x-simulate-tokens", "6554")), one.body) for one in running
    ]
    seen = []
    watched = Request("GET", b"/metrics", (("Host", "x"),))
    deadline = time.monotonic() + 60

    def watch() -> None:
        while time.monotonic() < deadline:
            now = gauges(simulator)
            seen.append(now)
            if now["vllm:num_requests_running"] == 3:
                return

    watcher = threading.Thread(target=watch)
    watcher.start()
    send_many(simulator.address, with_tokens, parallel=3)
    watcher.join()
    assert seen[-1]["vllm:num_requests_running"] == 3, seen[-1]
    assert seen[-1]["vllm:kv_cache_usage_perc"] == pytest.approx(0.3, abs=0.001)
    assert gauges(simulator)["vllm:num_requests_running"] == 0
    assert simulator.control("PUT", "/simulator/metrics", b'{"waiting": 7, "kv_cache": 0.9}').status == 204
    now = gauges(simulator)
    assert (now["vllm:num_requests_waiting"], now["vllm:kv_cache_usage_perc"]) == (7, 0.9)
    assert now["vllm:num_requests_running"] == 0
    assert simulator.control("DELETE", "/simulator/metrics").status == 204
    assert gauges(simulator)["vllm:num_requests_waiting"] == 0
    assert send(simulator.address, watched).text.count("# TYPE") == 8


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"speed": 1}', b'{"waiting": -1}', b'{"waiting": "1"}'])
def test_rejects_invalid_metrics(simulator: Simulated, body: bytes) -> None:
    assert simulator.control("PUT", "/simulator/metrics", body).status == 400


def test_queues_and_counts_requests_above_max_num_seqs() -> None:
    with simulated(f"--model={MODEL}", "--max-num-seqs=1") as simulator:
        slow = [request(headers=[("x-simulate-events", "2"), ("x-simulate-gap", "0.5")], stream=True) for _ in range(3)]
        began = time.monotonic()
        answers = send_many(simulator.address, slow, parallel=3)
        assert all(answer.ok for answer in answers)
        assert time.monotonic() - began >= 1.5, "one after the other; together they take 0.5 s"


def test_sigterm_drains_streams_before_exit() -> None:
    with simulated(f"--model={MODEL}") as simulator, Connection(simulator.address) as idle:
        assert idle.send(request()).ok
        answers: list[Answer] = []
        stream = request(headers=[("x-simulate-events", "6"), ("x-simulate-gap", "0.2")], stream=True)
        thread = threading.Thread(target=lambda: answers.append(send(simulator.address, stream)))
        thread.start()
        deadline = time.monotonic() + 60
        while gauges(simulator)["vllm:num_requests_running"] == 0:
            assert time.monotonic() < deadline, "the stream never began"
        simulator.process.send_signal(signal.SIGTERM)
        thread.join()
        assert answers[0].events[-1].data == "[DONE]"
        simulator.process.wait(60)
