"""An object is healthy exactly when Flux considers it healthy."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import cel
import pytest

from tokenlabs_verify.reconcile import layers
from tokenlabs_verify.reconcile.health import judge
from tokenlabs_verify.reconcile.layers import HealthExpr

GENERATION = 3
EG = "gateway.envoyproxy.io/gatewayclass-controller"


def condition(
    kind: str, status: str = "True", reason: str = "", *, observed: int | None = GENERATION
) -> dict[str, Any]:
    found = {
        "type": kind,
        "status": status,
        "reason": reason or kind,
        "message": "",
        "lastTransitionTime": "2026-11-24T10:00:00Z",
    }
    return found if observed is None else found | {"observedGeneration": observed}


def ancestors(*conditions: dict[str, Any]) -> dict[str, Any]:
    reference = {"group": "gateway.networking.k8s.io", "kind": "Gateway", "name": "gateway", "namespace": "gateway"}
    return {"ancestors": [{"ancestorRef": reference, "controllerName": EG, "conditions": list(conditions)}]}


def parents(controller: str, *conditions: dict[str, Any]) -> dict[str, Any]:
    return {
        "parents": [{"parentRef": {"name": "gateway"}, "controllerName": controller, "conditions": list(conditions)}]
    }


ROUTE = parents(EG, condition("Accepted"), condition("ResolvedRefs", reason="ResolvedRefs"))
# Statuses written by the controllers of the pinned versions when ready.
UPSTREAM: dict[tuple[str, str], dict[str, Any]] = {
    ("gateway.networking.k8s.io", "GatewayClass"): {"conditions": [condition("Accepted")]},
    ("gateway.networking.k8s.io", "Gateway"): {
        "addresses": [{"type": "IPAddress", "value": "192.0.2.1"}],
        "conditions": [condition("Accepted"), condition("Programmed")],
        "listeners": [{"name": "http", "attachedRoutes": 2, "conditions": [condition("Programmed")]}],
    },
    ("gateway.networking.k8s.io", "HTTPRoute"): ROUTE,
    ("gateway.envoyproxy.io", "ClientTrafficPolicy"): ancestors(condition("Accepted")),
    ("gateway.envoyproxy.io", "SecurityPolicy"): ancestors(condition("Accepted")),
    ("gateway.envoyproxy.io", "BackendTrafficPolicy"): ancestors(condition("Accepted")),
    ("gateway.envoyproxy.io", "EnvoyPatchPolicy"): ancestors(condition("Accepted"), condition("Programmed")),
    # Envoy AI Gateway and Authorino set no observedGeneration.
    ("aigateway.envoyproxy.io", "AIGatewayRoute"): {"conditions": [condition("Accepted", observed=None)]},
    ("authorino.kuadrant.io", "AuthConfig"): {
        "conditions": [
            condition("Available", reason="HostsLinked", observed=None),
            condition("Ready", reason="Reconciled", observed=None),
        ],
        "summary": {"ready": True, "hostsReady": ["*"], "numHostsReady": "1/1"},
    },
    ("kuadrant.io", "Kuadrant"): {"observedGeneration": GENERATION, "conditions": [condition("Ready", observed=None)]},
    ("limitador.kuadrant.io", "Limitador"): {
        "observedGeneration": GENERATION,
        "conditions": [condition("Ready", observed=None)],
    },
    ("kuadrant.io", "AuthPolicy"): {
        "observedGeneration": GENERATION,
        "conditions": [condition("Accepted", observed=None), condition("Enforced", observed=None)],
    },
    ("kuadrant.io", "RateLimitPolicy"): {
        "observedGeneration": GENERATION,
        "conditions": [condition("Accepted", observed=None), condition("Enforced", observed=None)],
    },
}


def an_object(api_version: str, kind: str, status: Mapping[str, Any] | None) -> dict[str, Any]:
    found: dict[str, Any] = {
        "apiVersion": api_version,
        "kind": kind,
        "metadata": {"name": "one", "namespace": "some", "generation": GENERATION},
        "spec": {},
    }
    return found if status is None else found | {"status": copy.deepcopy(dict(status))}


def expressions() -> list[tuple[str, tuple[str, str], HealthExpr]]:
    """Each expression in the committed trees, with its layer."""
    dist = Path(__file__).parents[3] / "dist"
    return [
        (f"{target}/{layer.name}", subject, expr)
        for target in ("kind", "microk8s")
        for layer in layers.read(dist / target)
        for subject, expr in layer.exprs.items()
    ]


def every_condition(status: dict[str, Any]) -> list[dict[str, Any]]:
    holders = [status, *status.get("ancestors", ()), *status.get("parents", ())]
    return [each for holder in holders for each in holder.get("conditions", ())]


def of_each_expression(function: Any) -> Any:
    return _of(expressions())(function)


def of_each_that_upstream_dates(function: Any) -> Any:
    """Of each kind whose conditions have an observedGeneration."""
    dated = {
        subject
        for subject, status in UPSTREAM.items()
        if all("observedGeneration" in each for each in every_condition(status))
    }
    return _of([each for each in expressions() if each[1] in dated])(function)


def _of(found: list[tuple[str, tuple[str, str], HealthExpr]]) -> Any:
    return pytest.mark.parametrize(
        ("subject", "expr"),
        [each[1:] for each in found],
        ids=[f"{layer}-{subject[1]}" for layer, subject, _ in found],
    )


def test_every_kind_with_an_expression_has_a_test_status() -> None:
    kinds = {subject for _, subject, _ in expressions()}
    assert kinds
    assert kinds <= set(UPSTREAM)


def test_every_expression_compiles() -> None:
    for _, _, expr in expressions():
        for text in (expr.current, expr.failed, expr.in_progress):
            if text:
                cel.compile(text)


@of_each_expression
@pytest.mark.parametrize("status", [None, {}, {"conditions": []}, {"ancestors": []}, {"parents": []}])
def test_an_object_without_status_is_not_healthy(
    subject: tuple[str, str], expr: HealthExpr, status: dict[str, Any] | None
) -> None:
    found = judge(an_object(f"{subject[0]}/v1", subject[1], status), {subject: expr})
    assert not found.current
    assert found.message == "no conditions yet"


@of_each_expression
def test_upstreams_ready_status_is_healthy(subject: tuple[str, str], expr: HealthExpr) -> None:
    assert judge(an_object(f"{subject[0]}/v1", subject[1], UPSTREAM[subject]), {subject: expr}).current


@of_each_expression
@pytest.mark.parametrize("value", ["False", "Unknown"])
def test_a_false_condition_is_reported_as_unhealthy(subject: tuple[str, str], expr: HealthExpr, value: str) -> None:
    manifest = an_object(f"{subject[0]}/v1", subject[1], UPSTREAM[subject])
    for each in every_condition(manifest["status"]):
        each |= {"status": value, "message": "the target is not there"}
    found = judge(manifest, {subject: expr})
    assert not found.current
    assert f"={value} (the target is not there)" in found.message


@of_each_that_upstream_dates
def test_ignores_a_condition_of_an_older_generation(subject: tuple[str, str], expr: HealthExpr) -> None:
    manifest = an_object(f"{subject[0]}/v1", subject[1], UPSTREAM[subject])
    for each in every_condition(manifest["status"]):
        each["observedGeneration"] = GENERATION - 1
    assert not judge(manifest, {subject: expr}).current


def test_a_route_accepted_only_by_another_controller_is_not_healthy() -> None:
    subject = ("gateway.networking.k8s.io", "HTTPRoute")
    expr = next(expr for _, each, expr in expressions() if each == subject)
    other = parents("kuadrant.io/policy-controller", condition("Accepted"), condition("ResolvedRefs"))
    manifest = an_object("gateway.networking.k8s.io/v1", "HTTPRoute", other)
    assert not judge(manifest, {subject: expr}).current
    manifest["status"]["parents"] += ROUTE["parents"]
    assert judge(manifest, {subject: expr}).current


SEEN = {"observedGeneration": GENERATION}
FULL = {**SEEN, "replicas": 2, "updatedReplicas": 2, "readyReplicas": 2, "availableReplicas": 2}


@pytest.mark.parametrize(
    ("kind", "spec", "status", "current", "says"),
    [
        ("Deployment", {"replicas": 2}, FULL, True, "of 2 expected: 2 replicas, 2 updated, 2 ready"),
        ("Deployment", {"replicas": 2}, FULL | {"readyReplicas": 1, "availableReplicas": 1}, False, "1 ready"),
        ("Deployment", {"replicas": 2}, FULL | {"updatedReplicas": 1}, False, "1 updated"),
        ("Deployment", {"replicas": 2}, FULL | {"replicas": 3}, False, "3 replicas"),
        ("Deployment", {"replicas": 2}, FULL | {"observedGeneration": 2}, False, "has not observed this generation"),
        ("Deployment", {"replicas": 2}, FULL | {"availableReplicas": 1}, False, "1 available"),
        ("Deployment", {"replicas": 2}, {}, False, "has not observed it"),
        ("Deployment", {"replicas": 0}, SEEN, True, "of 0 expected"),
        ("Deployment", {"replicas": 0}, {}, False, "has not observed it"),
        (
            "Deployment",
            {},
            {**SEEN, "replicas": 1, "updatedReplicas": 1},
            False,
            "of 1 expected: 1 replicas, 1 updated, 0 ready",
        ),
        ("StatefulSet", {"replicas": 2}, FULL, True, "of 2 expected: 2 replicas, 2 updated, 2 ready"),
        ("StatefulSet", {"replicas": 2}, FULL | {"readyReplicas": 0}, False, "0 ready"),
        ("Job", {}, {}, False, "no conditions yet"),
        ("Job", {}, {"conditions": [condition("Complete", observed=None)]}, True, "Complete=True"),
        ("Job", {}, {"conditions": [condition("Failed", observed=None)]}, False, "Failed=True"),
        ("Job", {}, {"startTime": "2026-11-24T10:00:00Z", "active": 1}, False, "no conditions yet"),
        ("CustomResourceDefinition", {}, {"conditions": [condition("NamesAccepted")]}, False, "NamesAccepted=True"),
        ("CustomResourceDefinition", {}, {"conditions": [condition("Established")]}, True, "Established=True"),
        ("CustomResourceDefinition", {}, {}, False, "no conditions yet"),
        ("PersistentVolumeClaim", {}, {"phase": "Bound"}, True, "Bound"),
        ("PersistentVolumeClaim", {}, {"phase": "Pending"}, False, "Pending"),
        ("PersistentVolumeClaim", {}, {}, False, "no status"),
        ("ConfigMap", {}, {}, True, ""),
        ("Authorino", {}, {"conditions": [condition("Ready")]}, True, "Ready=True"),
        ("Authorino", {}, {"conditions": [condition("Ready", "False")]}, False, "Ready=False"),
        ("Authorino", {}, {"conditions": [condition("Ready", "Unknown")]}, False, "Ready=Unknown"),
        ("Authorino", {}, {"observedGeneration": 2, "conditions": [condition("Ready")]}, False, "has not observed"),
    ],
)
def test_kinds_without_an_expression(
    kind: str, spec: dict[str, Any], status: dict[str, Any], current: bool, says: str
) -> None:
    found = judge(an_object("any/v1", kind, status) | {"spec": spec}, {})
    assert found.current is current
    assert says in found.message


def test_a_terminating_object_is_not_healthy() -> None:
    manifest = an_object("apps/v1", "Deployment", FULL) | {"spec": {"replicas": 2}}
    manifest["metadata"]["deletionTimestamp"] = "2026-11-24T10:00:00Z"
    assert not judge(manifest, {}).current


def test_ignores_an_expression_for_another_group() -> None:
    never = HealthExpr("false", None, None)
    manifest = an_object("mine.io/v1", "Gateway", {})
    assert judge(manifest, {("gateway.networking.k8s.io", "Gateway"): never}).current
    assert not judge(manifest, {("mine.io", "Gateway"): never}).current


def test_expressions_ignore_a_status_of_an_older_generation() -> None:
    # fluxcd/pkg runtime/cel/status_evaluator.go: status.observedGeneration is checked before every expression.
    subject = ("kuadrant.io", "AuthPolicy")
    expr = next(expr for _, each, expr in expressions() if each == subject)
    manifest = an_object("kuadrant.io/v1", "AuthPolicy", UPSTREAM[subject])
    assert judge(manifest, {subject: expr}).current
    manifest["status"]["observedGeneration"] = GENERATION - 1
    assert not judge(manifest, {subject: expr}).current


@pytest.mark.parametrize(
    ("expr", "current"),
    [
        (HealthExpr("true", None, None), True),
        (HealthExpr("true", failed="true", in_progress=None), False),
        (HealthExpr("true", failed=None, in_progress="true"), False),
        (HealthExpr("true", failed="has(status.phase)", in_progress="status.phase == 'Pending'"), True),
        (HealthExpr("false", failed="false", in_progress="false"), False),
    ],
)
def test_failed_and_in_progress_take_precedence_over_current(expr: HealthExpr, current: bool) -> None:
    assert judge(an_object("mine.io/v1", "Gate", {}), {("mine.io", "Gate"): expr}).current is current
