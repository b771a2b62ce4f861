"""What does Flux count as ready? The expressions are evaluated as kustomize-controller does, on statuses that controllers write."""

from __future__ import annotations

from typing import Any

import cel
import pytest

from tokenlabs.layers.base.health import routed_by

EG = "gateway.envoyproxy.io/gatewayclass-controller"
KUADRANT = {"controllerName": "kuadrant.io/policy-controller", "conditions": []}
ACCEPTED = ("Accepted", "True", "Accepted")
RESOLVED = ("ResolvedRefs", "True", "ResolvedRefs")
# Envoy Gateway 1.8.3, for a Service, and for the Backend and the Secret of a filter, of a layer that is not applied yet.
NO_SERVICE = ("ResolvedRefs", "False", "BackendNotFound")
NO_SECRET = ("Accepted", "False", "UnsupportedValue")
NOT_PERMITTED = ("ResolvedRefs", "False", "RefNotPermitted")


def healthy(*conditions: tuple[str, str, str], generation: int = 2, missing: bool = False) -> bool:
    written = [
        {"type": type_, "status": status, "reason": reason, "observedGeneration": generation}
        for type_, status, reason in conditions
    ]
    route = {
        "metadata": {"generation": 2},
        "status": {"parents": [KUADRANT, {"controllerName": EG, "conditions": written}]},
    }
    program = cel.compile(routed_by(EG, backends_may_be_missing=missing).current)
    return bool(program.execute(route))


@pytest.mark.parametrize("missing", [False, True])
def test_a_route_is_healthy_once_it_is_accepted_and_its_backends_are_found(missing: bool) -> None:
    assert healthy(ACCEPTED, RESOLVED, missing=missing)
    for conditions in ((), (ACCEPTED,), (RESOLVED,), (NO_SECRET, RESOLVED), (ACCEPTED, NOT_PERMITTED)):
        assert not healthy(*conditions, missing=missing)
    assert not healthy(ACCEPTED, RESOLVED, generation=1, missing=missing)


def test_a_route_is_healthy_without_its_backend_only_where_the_layer_does_not_wait_for_it() -> None:
    for conditions in ((ACCEPTED, NO_SERVICE), (NO_SECRET, NO_SERVICE)):
        assert healthy(*conditions, missing=True)
        assert not healthy(*conditions)
        assert not healthy(*conditions, generation=1, missing=True)


@pytest.mark.parametrize("status", [{}, {"status": {"parents": [KUADRANT]}}])
def test_a_route_that_no_controller_has_seen_is_not_healthy(status: dict[str, Any]) -> None:
    program = cel.compile(routed_by(EG, backends_may_be_missing=True).current)
    with_status = {"metadata": {"generation": 1}, "status": {}, **status}
    assert not program.execute(with_status)
