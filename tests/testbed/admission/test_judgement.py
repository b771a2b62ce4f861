"""Every way in which an API server's answer can differ from a case's expectation."""

from __future__ import annotations

import pytest

from tokenlabs_verify.admission.case import AdmissionResult, Answer, Case
from tokenlabs_verify.engine.evidence import Outcome

ACCEPTED = Answer("Gateway lab/gw", "", ())
REFUSED = Answer("Gateway lab/gw", "spec.rules: Invalid value: too many", ())
WARNED = Answer("Gateway lab/gw", "", ("v1alpha1 is deprecated",))


def judged(*answers: Answer, refusal: str | None = None, explained: dict[str, str] | None = None) -> AdmissionResult:
    return AdmissionResult(Case("a", "it holds", "here", ({},), refusal, explained=explained or {}), answers)


@pytest.mark.parametrize(
    ("result", "evidence"),
    [
        (judged(ACCEPTED, REFUSED), "Gateway lab/gw: rejected: spec.rules: Invalid value: too many"),
        (judged(WARNED), "Gateway lab/gw: warned: v1alpha1 is deprecated"),
        (judged(WARNED, explained={"v1beta1 is deprecated": "replacement"}), "warned: v1alpha1 is deprecated"),
        (judged(ACCEPTED, refusal="too many"), "accepted, expected rejection: too many"),
        (judged(REFUSED, refusal="too few"), "rejected, but not with: too few"),
        (judged(), "no objects to send"),
        (judged(refusal="too many"), "no objects to send"),
    ],
)
def test_reports_each_difference(result: AdmissionResult, evidence: str) -> None:
    assert not result.as_expected
    assert evidence in result.evidence
    assert result.result().outcome is Outcome.FAILED
    assert evidence in result.result().why


@pytest.mark.parametrize(
    "result",
    [
        judged(ACCEPTED, ACCEPTED),
        judged(REFUSED, refusal="too many"),
        judged(WARNED, explained={"v1alpha1 is deprecated": "only the CRDs that stand in say so"}),
    ],
)
def test_passes_the_expected_answer(result: AdmissionResult) -> None:
    assert result.as_expected
    assert result.result().outcome is Outcome.PROVED


def test_reports_an_expected_warning_with_its_reason() -> None:
    result = judged(WARNED, explained={"v1alpha1 is deprecated": "replacement"}).result()
    assert "warned: v1alpha1 is deprecated (replacement)" in result.remarks


def test_matches_messages_of_older_and_newer_api_servers() -> None:
    older = 'spec.rules: Invalid value: "array": too many'
    assert judged(REFUSED, refusal=older).as_expected
    assert judged(Answer("a", older, ()), refusal="spec.rules: Invalid value: too many").as_expected
    assert not judged(Answer("a", 'name: Invalid value: "1d": bad', ()), refusal="Invalid value: bad").as_expected
