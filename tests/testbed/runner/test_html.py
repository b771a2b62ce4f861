"""What does the page of a run show first?"""

from __future__ import annotations

from tokenlabs_verify.engine.evidence import Outcome, Result, Results
from tokenlabs_verify.report import html


def page(*results: Result) -> str:
    return html.render(Results("embedded", "lab", "2026-11-29T00:00:00+00:00", 1.0, results))


def test_failures_come_first_then_what_did_not_run() -> None:
    proved = Result("auth-a", "auth", "A key opens the gate.", Outcome.PROVED)
    failed = Result("auth-b", "auth", "No key answers 401.", Outcome.FAILED, "it answered `200`")
    missing = Result("gpu-a", "gpu", "A model answers.", Outcome.NOT_RUN, "there is no GPU")
    shown = page(proved, missing, failed)
    headings = ["Failures", "Not run", "Auth", "Gpu"]
    places = [shown.index(f"<h2>{each}</h2>") for each in headings]
    assert places == sorted(places)
    assert shown.index("it answered <code>200</code>") < places[1] < shown.index("there is no GPU") < places[2]


def test_a_run_that_proved_everything_lists_no_exceptions() -> None:
    shown = page(Result("auth-a", "auth", "A key opens the gate.", Outcome.PROVED))
    assert "<h2>Failures</h2>" not in shown
    assert "<h2>Not run</h2>" not in shown


def test_text_of_a_result_is_no_markup() -> None:
    shown = page(Result("a", "auth", "`<b>` is <i>.", Outcome.FAILED, "<script>`x`</script>"))
    assert "<code>&lt;b&gt;</code> is &lt;i&gt;" in shown
    assert "<script" not in shown
