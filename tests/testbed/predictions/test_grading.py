"""Scores of predictions, and the document that keeps them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.review.review import review
from tokenlabs_verify.predictions import grade
from tokenlabs_verify.predictions.facts import (
    EITHER,
    KEPT,
    MAYBE,
    MAYBE_REJECTED,
    RECREATED,
    REJECTED,
    Fact,
    Score,
    compared,
    predicted,
)
from tokenlabs_verify.predictions.grade import Graded, Run

ONE, OTHER = ObjectRef("apps", "Deployment", "n", "one"), ObjectRef("apps", "Deployment", "n", "other")


def test_counts_what_was_said_and_what_happened() -> None:
    said = {Fact("deleted", ONE), Fact("restarted", ONE)}
    seen = {Fact("deleted", ONE), Fact("restarted", OTHER)}
    scores, misses = compared(said, seen)
    assert scores == {"deleted": Score(right=1), "restarted": Score(wrong=1, missed=1)}
    assert [str(each) for each in misses] == [
        "did not happen: restarted: Deployment n/one",
        "not predicted: restarted: Deployment n/other",
    ]


def test_another_outcome_is_both_wrong_and_missed() -> None:
    scores, _ = compared({Fact("recreated", ONE, RECREATED)}, {Fact("recreated", ONE, REJECTED)})
    assert scores == {"recreated": Score(wrong=1, missed=1)}


@pytest.mark.parametrize("outcome", [KEPT, RECREATED])
def test_a_race_may_end_either_way_but_not_without_a_move(outcome: str) -> None:
    assert compared({Fact("moved", ONE, EITHER)}, {Fact("moved", ONE, outcome)})[0] == {"moved": Score(right=1)}
    assert compared({Fact("moved", ONE, EITHER)}, set())[0] == {"moved": Score(wrong=1)}


def test_what_is_left_open_is_right_if_it_happens_and_nothing_otherwise() -> None:
    assert compared({Fact("restarted", ONE, MAYBE)}, {Fact("restarted", ONE)})[0] == {"restarted": Score(right=1)}
    assert compared({Fact("restarted", ONE, MAYBE)}, set())[0] == {}
    happened = {Fact("recreated", ONE, REJECTED)}
    assert compared({Fact("recreated", ONE, MAYBE_REJECTED)}, happened)[0] == {"recreated": Score(right=1)}
    assert compared({Fact("recreated", ONE, MAYBE_REJECTED)}, set())[0] == {}


def test_precision_and_recall() -> None:
    score = Score(right=3, wrong=1, missed=2) + Score(right=3)
    assert (score.precision, score.recall) == (6 / 7, 6 / 8)
    assert (Score().precision, Score().recall) == (1, 1)


def _run(*scores: Score) -> Run:
    return Run(
        "trees",
        1,
        [Graded(f"move-{number}", back=False, scores={"moved": each}) for number, each in enumerate(scores)],
        1,
    )


def test_one_miss_in_a_hundred_is_within_the_goal_and_two_are_not() -> None:
    assert _run(Score(right=99), Score(missed=1)).below == []
    assert _run(Score(right=99), Score(missed=2)).below == ["moved"]
    assert _run(Score(right=99), Score(wrong=2)).below == ["moved"]


def test_the_document_keeps_the_text_around_a_table(tmp_path: Path) -> None:
    document = tmp_path / "predictions.md"
    document.write_text(
        "before\n<!-- trees: written by `tokenlabs verify predictions --write` -->\nold\n<!-- end of trees -->\nafter\n"
    )
    grade.write(document, _run(Score(right=2)))
    grade.write(document, _run(Score(right=3)))
    content = document.read_text()
    assert content.startswith("before\n")
    assert content.endswith("\nafter\n")
    assert "| `moved` | 3 | 0 | 0 | 1.000 | 1.000 |" in content
    assert "old" not in content
    document.write_text("nothing")
    with pytest.raises(TokenlabsError, match="no place for stage `trees`"):
        grade.write(document, _run(Score()))


def test_effects_that_wait_are_not_predicted_for_this_commit() -> None:
    flux = (
        "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps, namespace: flux-system}\n"
        "spec: {path: ./apps, prune: true, suspend: SUSPENDED}\n"
    )
    manifest = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: n}\n"
    other = manifest.replace("name: c", "name: d")

    def facts(suspended: str) -> set[str]:
        layer = {"flux/apps.yaml": flux.replace("SUSPENDED", suspended).encode(), "apps/d.yaml": other.encode()}
        return {str(each) for each in predicted(review(layer | {"apps/c.yaml": manifest.encode()}, layer))}

    assert facts("false") == {"deleted: ConfigMap n/c"}
    assert facts("true") == set()


def test_removed_monitors_and_alerts_are_predicted_and_records_are_not() -> None:
    kept = b"apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: n}\n"
    api = "apiVersion: monitoring.coreos.com/v1\n"
    monitor = f"{api}kind: PodMonitor\nmetadata: {{name: pods, namespace: n}}\nspec: {{selector: {{}}}}\n"
    groups = "[{name: g, rules: [{RULE, expr: up}]}]"
    rules = f"{api}kind: PrometheusRule\nmetadata: {{name: NAME, namespace: n}}\nspec: {{groups: {groups}}}\n"
    alert = rules.replace("NAME", "alerts").replace("RULE", "alert: Down")
    record = rules.replace("NAME", "records").replace("RULE", "record: up:sum")
    old = {"a.yaml": "---\n".join((monitor, alert, record)).encode(), "b.yaml": kept}
    found = predicted(review(old, {"b.yaml": kept}))
    assert {str(each) for each in found if each.effect == "monitoring"} == {
        "monitoring: PodMonitor n/pods",
        "monitoring: PrometheusRule n/alerts",
    }
