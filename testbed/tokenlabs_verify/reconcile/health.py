"""An object's health as judged by Flux: by the layer's own expressions if it has any, otherwise by kstatus's rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import cel

from tokenlabs_verify.reconcile.layers import HealthExpr, group


@dataclass(frozen=True, slots=True)
class Health:
    """Whether an object is ready, and its message."""

    current: bool
    message: str


def judge(manifest: Mapping[str, Any], exprs: Mapping[tuple[str, str], HealthExpr]) -> Health:
    """The health of an object as returned by the API server."""
    if manifest["metadata"].get("deletionTimestamp"):
        return Health(False, "is being deleted")
    observed = manifest.get("status", {}).get("observedGeneration")
    if observed is not None and observed != manifest["metadata"].get("generation"):
        return Health(False, "its controller has not observed this generation")
    expr = exprs.get((group(manifest), manifest["kind"]))
    return _by_expressions(manifest, expr) if expr else _kstatus(manifest)


def _by_expressions(manifest: Mapping[str, Any], expr: HealthExpr) -> Health:
    """In Flux's order (fluxcd/pkg, runtime/cel/status_evaluator.go)."""
    against = any(_holds(each, manifest) for each in (expr.in_progress, expr.failed) if each)
    current = not against and _holds(expr.current, manifest)
    return Health(current, "healthy" if current else _said(manifest))


def _holds(expression: str, manifest: Mapping[str, Any]) -> bool:
    """CEL over the object's fields; an expression on a missing field is false."""
    try:
        return _program(expression).execute(dict(manifest)) is True
    except (RuntimeError, ValueError, TypeError, KeyError):
        return False


@cache
def _program(expression: str) -> cel.Program:
    return cel.compile(expression)


def _kstatus(manifest: Mapping[str, Any]) -> Health:
    """The rules of cli-utils' kstatus for the kinds used here; others are judged by a `Ready` condition."""
    spec, status = manifest.get("spec", {}), manifest.get("status", {})
    match manifest["kind"]:
        case "Deployment":
            return _workload(spec, status, "replicas", "updatedReplicas", "readyReplicas", "availableReplicas")
        case "StatefulSet":
            return _workload(spec, status, "replicas", "updatedReplicas", "readyReplicas")
        case "Job":
            return Health(_condition(status, "Complete") == "True", _said(manifest))
        case "CustomResourceDefinition":
            return Health(_condition(status, "Established") == "True", _said(manifest))
        case "PersistentVolumeClaim":
            return Health(status.get("phase") == "Bound", status.get("phase", "no status"))
        case _:
            ready = _condition(status, "Ready")
            return Health(ready in (None, "True"), _said(manifest))


def _workload(spec: Mapping[str, Any], status: Mapping[str, Any], *counted: str) -> Health:
    replicas = spec.get("replicas", 1)
    numbers = {each: status.get(each, 0) for each in counted}
    if "observedGeneration" not in status:
        return Health(False, "its controller has not observed it")
    said = ", ".join(f"{number} {each.removesuffix('Replicas')}" for each, number in numbers.items())
    return Health(all(number == replicas for number in numbers.values()), f"of {replicas} expected: {said}")


def _condition(status: Mapping[str, Any], kind: str) -> str | None:
    return next((each["status"] for each in status.get("conditions") or () if each["type"] == kind), None)


def _said(manifest: Mapping[str, Any]) -> str:
    """The conditions on one line, wherever the kind keeps them (Gateway API: per parent or ancestor)."""
    status = manifest.get("status", {})
    holders = [status, *(status.get("parents") or ()), *(status.get("ancestors") or ())]
    said = [
        f"{each['type']}={each['status']}" + (f" ({each['message']})" if each.get("message") else "")
        for holder in holders
        for each in holder.get("conditions") or ()
    ]
    return "; ".join(said) or "no conditions yet"
