"""Health checks for Flux: conditions of an object or of its ancestors, in CEL.

kstatus reports a kind with unknown conditions as healthy at once. For Flux, an expression over a missing field means "not
yet". No expression defines when an object has *failed*: each of these conditions is False while a referenced object does
not exist yet, and Flux gives up at the first failure.
"""

from __future__ import annotations

from tokenlabs.layers.base.layer import HealthCheckExpr


def _has(conditions: str, type_: str, says: str = "c.status == 'True'") -> str:
    # Not every controller writes observedGeneration into its conditions: without it, a condition counts as current.
    current = "(!has(c.observedGeneration) || c.observedGeneration == metadata.generation)"
    return f"{conditions}.exists(c, c.type == '{type_}' && {says} && {current})"


def condition(api_version: str, kind: str, type_: str) -> HealthCheckExpr:
    """Healthy once condition `type_` of the object is true."""
    return HealthCheckExpr(api_version, kind, current=f"has(status.conditions) && {_has('status.conditions', type_)}")


def accepted_by_ancestors(api_version: str, kind: str) -> HealthCheckExpr:
    """Healthy once every Gateway that a policy of Envoy Gateway targets has accepted it."""
    accepted = _has("a.conditions", "Accepted")
    return HealthCheckExpr(
        api_version,
        kind,
        current=f"has(status.ancestors) && size(status.ancestors) > 0 && status.ancestors.all(a, {accepted})",
    )


def routed_by(controller: str, *, backends_may_be_missing: bool = False) -> HealthCheckExpr:
    """An HTTPRoute is healthy once `controller` has accepted it and found its backends.

    Kuadrant's operator writes itself into `status.parents` too, without these conditions: it is passed over.

    Args:
        controller: `controllerName` of the GatewayClass.
        backends_may_be_missing: for routes to backends of layers that they do not wait for. A route whose backend is missing
            (`RouteReasonBackendNotFound` of Gateway API) is healthy: its rule answers 500, and the other routes serve. What its
            filters refer to comes with the backend, so it need not be accepted until then.
    """
    ready = f"{_has('p.conditions', 'Accepted')} && {_has('p.conditions', 'ResolvedRefs')}"
    if backends_may_be_missing:
        missing = _has("p.conditions", "ResolvedRefs", "c.reason == 'BackendNotFound'")
        ready = f"({missing} || {ready})"
    return HealthCheckExpr(
        "gateway.networking.k8s.io/v1",
        "HTTPRoute",
        current=f"has(status.parents) && status.parents.exists(p, p.controllerName == '{controller}' && {ready})",
    )
