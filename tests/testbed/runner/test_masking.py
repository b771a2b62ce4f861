"""No key appears in a report, whatever the results contain and however it was encoded."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tokenlabs.contract.tenant_secret import KEY_PREFIX
from tokenlabs_verify.client import Answer, Ended, Request
from tokenlabs_verify.engine.evidence import Measured, Outcome, Result, Results, Timed
from tokenlabs_verify.engine.masking import Masking
from tokenlabs_verify.engine.sending import Sending, Sent
from tokenlabs_verify.engine.tenant_key import new_key
from tokenlabs_verify.report import html, json_document, junit, text

FORMATS: tuple[Callable[[Results], str], ...] = (text.render, junit.render, json_document.render, html.render)

keys = st.binary(min_size=32, max_size=32).map(lambda raw: KEY_PREFIX + base64.urlsafe_b64encode(raw).decode()[:43])
anything = st.text(max_size=700)
forms: tuple[Callable[[str], str], ...] = (
    str,
    lambda key: quote(key, safe=""),
    lambda key: base64.b64encode(key.encode()).decode(),
    lambda key: f"Authorization: Bearer {key}",
    lambda key: json.dumps({"authorization": f"Bearer {key}"}),
    lambda key: f"{key}{key}",
    lambda key: key.replace("_", "%5F"),
    lambda key: quote(key.replace("_", "%5F"), safe=""),
    lambda key: key.removeprefix(KEY_PREFIX),
)


def secrets_of(key: str) -> tuple[str, ...]:
    """What must not appear: the key in all its forms, and any long part of its secret."""
    secret = key.removeprefix(KEY_PREFIX)
    return key, secret, secret[:20], secret[-20:], base64.b64encode(key.encode()).decode().rstrip("=")


@settings(max_examples=100, deadline=None)
@given(keys, anything, anything, st.sampled_from(forms), st.booleans())
def test_no_report_contains_a_key(
    key: str, before: str, after: str, form: Callable[[str], str], in_answer: bool
) -> None:
    masking = Masking()
    masking.add(key)
    dirty = f"{before}{form(key)}{after}"
    body = dirty.encode("utf-8", "surrogatepass")
    sending = Sending.__new__(Sending)
    sending._masking = masking
    request = Request(
        "POST", b"/v1/" + quote(dirty).encode(), (("Authorization", f"Bearer {key}"), ("X-Key", form(key))), body
    )
    answer = Answer(Ended.COMPLETE, 200, (("x-echo", form(key)),), body if in_answer else b"")
    exchange = sending.exchange(Sent(request, answer, "", 0.0, masking(dirty)))
    result = Result(
        "id",
        "topic",
        "A sentence.",
        Outcome.FAILED,
        masking(dirty),
        exchanges=(exchange,),
        measured=(Measured("/v1", "free", False, "requests", "1m", 1, 1, 2, 1),),
        timed=(Timed("a change", 0.1),),
        conditions=(masking(dirty),),
        logs=(("component", masking(dirty)),),
    )
    results = Results("embedded", "token-labs", "2026-11-24T00:00:00+00:00", 1.0, (result,))
    for render in FORMATS:
        report = render(results)
        for secret in secrets_of(key):
            assert secret not in report


@pytest.mark.parametrize("render", FORMATS)
def test_reports_mask_keys_that_were_not_registered(render: Callable[[Results], str]) -> None:
    key = new_key()
    result = Result("id", "topic", f"With {key}.", Outcome.FAILED, f"why {key}", logs=(("c", f"line {key}"),))
    report = render(Results("embedded", "token-labs", "now", 1.0, (result,)))
    assert all(secret not in report for secret in secrets_of(key))


def test_masks_every_authorization_value_except_the_gateways() -> None:
    masking = Masking()
    assert masking("Authorization: Bearer nvapi-abcdef") == "Authorization: Bearer …"
    assert masking('{"authorization": "Bearer nvapi-abcdef"}') == '{"authorization": "Bearer …"}'
    assert masking("authorization: redacted") == "authorization: redacted"
    assert masking("authorization=sha256:0123456789abcdef") == "authorization=sha256:0123456789abcdef"
    assert masking("Proxy-Authorization: Basic dXNlcjpwYXNz") == "Proxy-Authorization: Basic …"


def test_masks_a_key_cut_off_at_the_end_of_a_long_body() -> None:
    masking, key = Masking(), new_key()
    masking.add(key)
    sending = Sending.__new__(Sending)
    sending._masking = masking
    encoded = base64.b64encode(key.encode()).decode()
    for dirt in (key, encoded):
        for position in range(540, 900):
            shown = sending._beginning((b"." * position + dirt.encode()).ljust(2000, b"."))
            assert dirt[:12] not in shown, position
