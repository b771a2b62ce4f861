"""Which answers during a first sync are findings?"""

from __future__ import annotations

from tokenlabs_verify.client import Request
from tokenlabs_verify.exposure import findings
from tokenlabs_verify.exposure.clients import Answered, Client

MINUTE = 1_800_000_000.0 // 60 * 60
CHAT = Client(Request("POST", b"/v1/chat/completions"), keyed=True)
MODELS = Client(Request("GET", b"/v1/models"), keyed=True)


def answers(client: Client, statuses: list[int], at: float, seconds: float = 0.01) -> list[Answered]:
    return [Answered(client, f"t-{number}", at + number, seconds, status) for number, status in enumerate(statuses)]


def test_a_limit_that_is_used_up_exactly_is_fine() -> None:
    assert not list(findings.over_limit(answers(CHAT, [200] * 10 + [429] * 20, MINUTE), {60: 10}))


def test_one_request_more_than_the_limit_is_a_finding() -> None:
    (found,) = findings.over_limit(answers(CHAT, [200] * 11, MINUTE), {60: 10})
    assert found.startswith("11 POST requests were served from 08:00:00.0 for 60 s, the limit is 10")


def test_each_window_counts_by_itself() -> None:
    assert not list(findings.over_limit(answers(CHAT, [200] * 20, MINUTE + 50), {60: 10}))


def test_a_request_over_the_end_of_a_window_belongs_to_none() -> None:
    late = answers(CHAT, [200], MINUTE + 59.9, seconds=0.2)
    assert not list(findings.over_limit([*answers(CHAT, [200] * 10, MINUTE), *late], {60: 10}))


def test_limits_count_no_other_methods() -> None:
    assert not list(findings.over_limit(answers(MODELS, [200] * 50, MINUTE), {60: 10}))


def test_a_refused_request_that_reached_a_backend_is_a_finding() -> None:
    (found,) = findings.arrivals(answers(CHAT, [500, 500], MINUTE), {"t-1", "another"})
    assert found == "POST /v1/chat/completions with a key reached a backend, 1 times, first at 08:00:01.0"


def test_no_answer_is_a_refusal() -> None:
    assert not list(findings.served(answers(MODELS, [0, 400, 503], MINUTE)))
    assert len(list(findings.served(answers(MODELS, [100, 200, 301], MINUTE)))) == 3
