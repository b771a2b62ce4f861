"""The report's JSON is read back unchanged, and other documents are rejected."""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from typing import Any

import pytest

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.engine.evidence import Exchange, Measured, Outcome, Result, Results, Timed
from tokenlabs_verify.report.json_document import read, render

EXCHANGE = Exchange("a call", "t-1", "GET /v1/models", "200\n\nÜ… 😀", 200, 0.0125, 1.5, ("pod-a", "pod-b"), "too late")
MEASURED = Measured("/v1/chat/completions", "free", True, "tokens", "1m", 100, 103, 5, 2)
FULL = Result(
    "auth-no-key",
    "auth",
    "A sentence.",
    Outcome.FAILED,
    "expected 401",
    0.3,
    2,
    (EXCHANGE, Exchange("", "t-2", "", "", 0, 40.0, 0.0, None)),
    (MEASURED,),
    (Timed("a key is removed", 0.2),),
    ("a remark",),
    ("SecurityPolicy: Accepted",),
    (("gateway", "line\nline"),),
)
RESULTS = Results(
    "embedded", "token-labs", "2026-11-28T21:00:00+00:00", 12.25, (FULL, Result("b", "b", "", Outcome.NOT_RUN)), ("r",)
)


@pytest.mark.parametrize("full", [EXCHANGE, MEASURED, FULL, RESULTS])
def test_every_field_has_a_non_default_value(full: Any) -> None:
    assert all(each.default is MISSING or getattr(full, each.name) != each.default for each in fields(full))


def test_round_trip() -> None:
    assert read(render(RESULTS)) == RESULTS


def test_rejects_another_version() -> None:
    document = json.loads(render(RESULTS)) | {"version": 2}
    with pytest.raises(TokenlabsError, match="version 2"):
        read(json.dumps(document))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 1}', render(RESULTS).replace('"failed",', '"fine",')])
def test_rejects_other_documents(text: str) -> None:
    with pytest.raises(TokenlabsError, match="not a report"):
        read(text)
