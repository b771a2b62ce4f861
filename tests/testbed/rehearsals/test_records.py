"""What clients' answers mean: failures, gaps, and what each user must be charged."""

from __future__ import annotations

import pytest

from tokenlabs_verify.rehearsals.records import Charge, Client, Record, answered, described, failed, gaps

ADA = Client("ada", "ada-1", "chat", "m", "secret-key")
BOB = Client("bob", "bob-1", "stream", "m")
LIST = Client("ada", "ada-1", "list")


def at(second: float, status: int = 200, client: Client = ADA, *, complete: bool = True, tokens: int = 3) -> Record:
    return Record(client, second, 0.5, status, complete, tokens if status == 200 else 0)


def test_a_gap_lasts_from_the_first_failure_to_the_next_answer() -> None:
    records = [at(0), at(1, 500), at(2, 503), at(3), at(4, 500), at(5), at(1, client=BOB)]
    assert gaps(records) == {ADA: pytest.approx(2.5)}


def test_a_gap_that_does_not_end_lasts_to_the_last_request() -> None:
    assert gaps([at(0), at(1, 0), at(9, 0)]) == {ADA: pytest.approx(8.5)}


def test_an_answer_that_is_cut_off_failed() -> None:
    cut = at(1, client=BOB, complete=False)
    assert failed([at(0), cut]) == [cut]
    assert list(described([cut])) == ["stream of bob (m): 200, cut off, 1 times at 1.0 to 1.0 s"]


def test_excused_answers_are_neither_failures_nor_gaps() -> None:
    records = [at(0), at(1, 401), at(2, 500)]
    assert failed(records, [lambda each: each.status == 401]) == [records[2]]
    assert gaps(records, [lambda each: each.status in (401, 500)]) == {}


def test_lists_and_failures_are_free() -> None:
    records = [at(0, tokens=3), at(1, tokens=4), at(2, 500), at(3, client=LIST), at(4, client=BOB, complete=False)]
    assert answered(records) == {"ada-1": Charge(2, 7), "bob-1": Charge(0, 0)}


def test_a_client_is_shown_without_its_key() -> None:
    assert "secret-key" not in f"{ADA!r} {ADA}"
