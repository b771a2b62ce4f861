"""Holes are shrunk to the smallest case."""

from __future__ import annotations

import pytest

from tokenlabs_verify.fuzz.case import Case, Trick
from tokenlabs_verify.fuzz.shrinking import explains, smaller, smallest

A, B, C, D = (Trick("path", name, lambda draft: draft) for name in "abcd")
PLAIN = Case("POST", "/v1/chat/completions")
CASE = Case("GET", "/stats", model=1, stream=True, tricks=(A, B, C, D))


@pytest.mark.parametrize(
    ("needed", "aim", "expected"),
    [
        ((), None, PLAIN),
        ((B,), None, Case(PLAIN.method, PLAIN.path, tricks=(B,))),
        ((A, D), None, Case(PLAIN.method, PLAIN.path, tricks=(A, D))),
        ((), "/stats", Case("GET", "/stats")),
        ((A, B, C, D), "/stats", Case("GET", "/stats", tricks=(A, B, C, D))),
    ],
)
def test_finds_the_smallest_case(needed: tuple[Trick, ...], aim: str | None, expected: Case) -> None:
    def shows(case: Case) -> bool:
        return set(needed) <= set(case.tricks) and aim in (None, case.path)

    assert smallest(CASE, shows) == expected


def test_tries_the_case_itself_last_and_returns_none_if_not_reproduced() -> None:
    tried: list[Case] = []

    def shows(case: Case) -> bool:
        tried.append(case)
        return False

    assert smallest(CASE, shows) is None
    assert tried[-1] == CASE
    assert len(tried) == len(set(tried)) <= 48
    assert [len(case.tricks) for case in tried] == sorted(len(case.tricks) for case in tried)
    assert next(smaller(CASE)) == PLAIN


def test_explains_larger_cases() -> None:
    assert explains(PLAIN, CASE)
    assert explains(Case("POST", "/v1/chat/completions", tricks=(B,)), CASE)
    assert explains(Case("GET", "/stats", tricks=(B,)), CASE)
    assert not explains(Case("GET", "/metrics"), CASE)
    assert not explains(Case("GET", "/stats", tricks=(Trick("host", "x", lambda draft: draft),)), CASE)
