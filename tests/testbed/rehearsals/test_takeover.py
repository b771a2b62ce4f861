"""A takeover is compared with its plan, object by object."""

from __future__ import annotations

from tokenlabs_verify.rehearsals.takeover.planned import PLAN, Plan, Ref, differences, unplanned

KEPT, RENEWED, GONE, NEW = (Ref("apps", "Deployment", "a", name) for name in ("kept", "renewed", "gone", "new"))
OTHER = Ref("", "ConfigMap", "a", "other")
BEFORE = {KEPT: "1", RENEWED: "2", GONE: "3", OTHER: "4"}
AFTER = {KEPT: "1", RENEWED: "20", NEW: "5", OTHER: "4"}


def step(action: str, when: str, ref: Ref, *commands: str) -> dict[str, object]:
    return {
        "action": action,
        "when": when,
        "object": ref._asdict(),
        "says": "is",
        "commands": commands,
        "seconds": None,
    }


def plan() -> Plan:
    steps = [
        step("take over", "sync", KEPT),
        step(
            "conflict",
            "before",
            RENEWED,
            "kubectl annotate deployment renewed kustomize.toolkit.fluxcd.io/force=enabled",
        ),
        step("delete", "after", GONE, "kubectl delete deployment gone"),
        step("create", "sync", NEW),
    ]
    return PLAN.validate_python({"steps": steps})


def test_what_the_plan_says_is_no_difference() -> None:
    assert list(differences(plan(), BEFORE, AFTER)) == []
    assert list(unplanned(plan(), BEFORE, AFTER)) == []


def test_each_difference_is_named() -> None:
    after = {KEPT: "10", RENEWED: "2", GONE: "3"}
    assert list(differences(plan(), BEFORE, after)) == [
        "Deployment a/kept was to stay the same object, and was recreated",
        "Deployment a/renewed was to be recreated, and was not",
        "Deployment a/new was to be created, and is missing",
        "Deployment a/gone was to be deleted, and is there",
    ]
    assert list(unplanned(plan(), BEFORE, after)) == ["ConfigMap a/other was deleted"]


def test_what_two_steps_ask_for_is_run_twice_unless_it_deletes() -> None:
    both = ("kubectl annotate gitrepository lab requestedAt=now", "kubectl delete secret old")
    plan = PLAN.validate_python({"steps": [step("conflict", "before", each, *both) for each in (GONE, OTHER)]})
    assert list(plan.commands("before")) == [*both, both[0]]


def test_alternatives_are_not_run() -> None:
    both = {"steps": [step("conflict", "before", GONE, "kubectl get", "or: kubectl delete deployment gone")]}
    assert list(PLAN.validate_python(both).commands("before")) == ["kubectl get"]
