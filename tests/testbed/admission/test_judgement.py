"""Can a case fail? Each way in which an API server may answer otherwise than it should."""

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
        (judged(ACCEPTED, REFUSED), "Gateway lab/gw: refused: spec.rules: Invalid value: too many"),
        (judged(WARNED), "Gateway lab/gw: warned: v1alpha1 is deprecated"),
        (judged(WARNED, explained={"v1beta1 is deprecated": "stands in"}), "warned: v1alpha1 is deprecated"),
        (judged(ACCEPTED, refusal="too many"), "accepted, and should be refused with: too many"),
        (judged(REFUSED, refusal="too few"), "refused with other words than: too few"),
        (judged(), "there was no object to send"),
        (judged(refusal="too many"), "there was no object to send"),
    ],
)
def test_what_is_not_as_it_should_be_fails_and_says_why(result: AdmissionResult, evidence: str) -> None:
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
def test_what_is_as_it_should_be_holds(result: AdmissionResult) -> None:
    assert result.as_expected
    assert result.result().outcome is Outcome.PROVED


def test_a_warning_that_is_no_defect_is_told_with_its_reason() -> None:
    result = judged(WARNED, explained={"v1alpha1 is deprecated": "stands in"}).result()
    assert "warned: v1alpha1 is deprecated (stands in)" in result.remarks


def test_older_and_newer_api_servers_introduce_a_rule_s_message_differently() -> None:
    older = 'spec.rules: Invalid value: "array": too many'
    assert judged(REFUSED, refusal=older).as_expected
    assert judged(Answer("a", older, ()), refusal="spec.rules: Invalid value: too many").as_expected
    assert not judged(Answer("a", 'name: Invalid value: "1d": bad', ()), refusal="Invalid value: bad").as_expected
