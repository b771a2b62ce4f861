"""A tree is applied in Flux's order, each layer after its dependencies are healthy, and removed objects are pruned."""

from __future__ import annotations

import signal
import threading
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.testbed.reconcile.recorded import Recorded
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError, NotFoundError
from tokenlabs_verify.reconcile import layers, reconciler
from tokenlabs_verify.reconcile.layers import HealthExpr, Layer
from tokenlabs_verify.reconcile.reconciler import Exceptions, reconcile
from tokenlabs_verify.waiting import NotYetError

NO_HELM = Path("/nowhere/helm")


def an_object(name: str, kind: str = "ConfigMap", api_version: str = "v1", **metadata: Any) -> Manifest:
    return {"apiVersion": api_version, "kind": kind, "metadata": {"name": name, "namespace": "some", **metadata}}


def a_layer(name: str, *objects: Manifest, after: tuple[str, ...] = (), timeout: float = 5, ready: str = "") -> Layer:
    exprs = {("mine.io", "Gate"): HealthExpr(ready, None, None)} if ready else {}
    return Layer(name, after, timeout, exprs, objects or (an_object(name),))


GATE = an_object("gate", "Gate", "mine.io/v1")


def test_applies_a_layer_once_its_dependencies_are_healthy() -> None:
    open_now = threading.Event()
    api = Recorded(lambda manifest: {"open": open_now.is_set()} if manifest["kind"] == "Gate" else {})

    def progress(line: str) -> None:
        if line.startswith("beside"):
            assert "last" not in api.names("apply"), "the gate is not open yet"
            open_now.set()

    reconcile(
        api,
        [a_layer("first", GATE, ready="status.open"), a_layer("beside"), a_layer("last", after=("first",))],
        NO_HELM,
        progress=progress,
    )
    assert api.names("apply").index("gate") < api.names("apply").index("last")
    assert set(api.names("apply")) == {"gate", "beside", "last"}


def test_reports_an_unhealthy_layer_and_skips_its_dependents() -> None:
    refused = {"conditions": [{"type": "Accepted", "status": "False", "message": "no such listener"}]}
    api = Recorded(lambda manifest: refused if manifest["kind"] == "Gate" else {})
    tree = [a_layer("first", GATE, ready="false", timeout=0), a_layer("last", after=("first",))]
    with pytest.raises(NotYetError) as raised:
        reconcile(api, tree, NO_HELM)
    assert "layer `first` is healthy: not within 0 s" in str(raised.value)
    assert "Gate some/gate: Accepted=False (no such listener)" in str(raised.value)
    assert api.names("apply") == ["gate"]
    assert api.names("delete") == []


def test_applies_definitions_first() -> None:
    kinds = ("Deployment", "ConfigMap", "Secret", "ServiceAccount", "CustomResourceDefinition", "Namespace")
    api = Recorded(lambda _: {"conditions": [{"type": "Established", "status": "True"}], "observedGeneration": None})
    reconciler.apply(api, [an_object(kind.lower(), kind) for kind in kinds], time.monotonic() + 5)
    assert api.names("apply") == [kind.lower() for kind in reversed(kinds)]  # each depends on the previous kind


def test_prunes_in_reverse_order() -> None:
    before = reconcile(Recorded(), [a_layer("one", an_object("a"), an_object("b"), an_object("c"))], NO_HELM)
    api = Recorded()
    reconcile(api, [a_layer("one", an_object("b"))], NO_HELM, before=before.inventory)
    assert api.names("delete") == ["c", "a"]


def test_keeps_an_object_whose_api_version_changed() -> None:
    api = Recorded()
    before = [an_object("gate", "Gate", "mine.io/v1alpha1")]
    reconcile(api, [a_layer("one", an_object("gate", "Gate", "mine.io/v1"))], NO_HELM, before=before)
    assert api.names("delete") == []


def test_keeps_objects_with_pruning_disabled() -> None:
    api = Recorded()
    kept = an_object("kept", annotations={"kustomize.toolkit.fluxcd.io/prune": "disabled"})
    reconcile(api, [a_layer("one")], NO_HELM, before=[kept, an_object("gone")])
    assert api.names("delete") == ["gone"]


def test_does_not_prune_when_a_layer_fails() -> None:
    api = Recorded()
    with pytest.raises(NotYetError):
        reconcile(api, [a_layer("one", GATE, ready="false", timeout=0)], NO_HELM, before=[an_object("old")])
    assert api.names("delete") == []


def test_does_not_wait_for_kinds_without_a_controller() -> None:
    api = Recorded()
    outcome = reconcile(
        api,
        [a_layer("one", GATE, ready="false", timeout=0)],
        NO_HELM,
        exceptions=Exceptions(unjudged=frozenset({"Gate"})),
    )
    assert [each["metadata"]["name"] for each in outcome.applied] == ["gate"]
    assert "gate" not in api.names("get")


def test_applies_an_addition_in_its_layer_apart_from_dist() -> None:
    api = Recorded()
    exceptions = Exceptions(additions={"one": (an_object("added"),)})
    outcome = reconcile(api, [a_layer("one"), a_layer("two", after=("one",))], NO_HELM, exceptions=exceptions)
    assert api.names("apply") == ["one", "added", "two"] or api.names("apply") == ["added", "one", "two"]
    assert [each["metadata"]["name"] for each in outcome.applied] == ["one", "two"]
    assert "added" in [each["metadata"]["name"] for each in outcome.inventory]
    assert "added" in api.names("get"), "its health is awaited"


class Refusing(Recorded):
    """Rejects the first `times` requests."""

    def __init__(self, error: Exception, times: int, verb: str) -> None:
        super().__init__()
        self.error = error
        self.times = times
        self.verb = verb

    def apply(self, manifest: Any, **more: Any) -> Manifest:
        self._refuse("apply")
        return super().apply(manifest, **more)

    def get(self, *arguments: Any, **more: Any) -> Manifest:
        self._refuse("get")
        return super().get(*arguments, **more)

    def _refuse(self, verb: str) -> None:
        if verb == self.verb and self.times:
            self.times -= 1
            raise self.error


PASSING = [
    NotFoundError(404, "NotFound", "the server could not find the requested resource", ""),
    ApiError(429, "TooManyRequests", "storage is (re)initializing", ""),
    ApiError(500, "InternalError", 'failed calling webhook "mutate": connection refused', ""),
    ApiError(503, "ServiceUnavailable", "", ""),
    httpx.ConnectError("refused"),
    httpx.ReadTimeout("slow"),
]
LASTING = [
    ApiError(400, "BadRequest", "strict decoding error: unknown field", ""),
    ApiError(403, "Forbidden", "", ""),
    ApiError(409, "Conflict", "", ""),
    ApiError(422, "Invalid", "spec.rules: Too many", ""),
]


@pytest.mark.parametrize("error", PASSING, ids=lambda each: f"{type(each).__name__}-{getattr(each, 'status', '')}")
@pytest.mark.parametrize("verb", ["apply", "get"])
def test_retries_temporary_errors(error: Exception, verb: str) -> None:
    api = Refusing(error, 2, verb)
    reconcile(api, [a_layer("one")], NO_HELM)
    assert api.names("apply") == ["one"]
    assert api.times == 0


@pytest.mark.parametrize("error", PASSING, ids=lambda each: f"{type(each).__name__}-{getattr(each, 'status', '')}")
@pytest.mark.parametrize("verb", ["apply", "get"])
def test_stops_retrying_at_the_layers_timeout(error: Exception, verb: str) -> None:
    with pytest.raises(NotYetError):
        reconcile(Refusing(error, 1000, verb), [a_layer("one", timeout=0.3)], NO_HELM)


@pytest.mark.parametrize("error", LASTING, ids=lambda each: str(each.status))
@pytest.mark.parametrize("verb", ["apply", "get"])
def test_reports_permanent_errors_immediately(error: ApiError, verb: str) -> None:
    api = Refusing(error, 1000, verb)
    with pytest.raises(ApiError):
        reconcile(api, [a_layer("one", timeout=60)], NO_HELM)
    assert api.times == 999


def test_an_interrupt_does_not_wait_for_a_layers_timeout() -> None:
    api = Recorded()
    started = time.monotonic()

    def progress(_: str) -> None:
        main = threading.main_thread().ident
        assert main is not None
        signal.pthread_kill(main, signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        reconcile(
            api,
            [a_layer("first"), a_layer("stuck", GATE, ready="has(status.open)", timeout=120)],
            NO_HELM,
            progress=progress,
        )
    assert time.monotonic() - started < 60


def test_the_committed_tree_follows_fluxs_dependencies(repository: Path) -> None:
    """Without Flux's kinds, whose charts need helm: each object is applied after all layers it depends on."""
    found = [
        Layer(
            each.name,
            each.after,
            30,
            {},
            tuple(one for one in each.objects if layers.group(one) not in reconciler.FLUX_GROUPS),
        )
        for each in layers.read(repository / "dist" / "kind")
    ]
    api = Recorded(_all_is_well)
    outcome = reconcile(api, found, NO_HELM)
    applied = [identity for verb, identity in api.calls if verb == "apply"]
    place = {identity: number for number, identity in enumerate(applied)}
    by_name = {each.name: each for each in found}
    for layer in found:
        for before in layer.after:
            last = max((place[reconciler.key(each)] for each in by_name[before].objects), default=-1)
            first = min((place[reconciler.key(each)] for each in layer.objects), default=len(applied))
            assert last < first, f"{layer.name} began before {before} had ended"
    assert len(outcome.applied) == len(applied) == sum(len(each.objects) for each in found)


def _all_is_well(manifest: Manifest) -> dict[str, Any]:
    replicas = manifest.get("spec", {}).get("replicas", 1)
    counted = ("replicas", "updatedReplicas", "readyReplicas", "availableReplicas")
    return {
        "observedGeneration": None,
        "phase": "Bound",
        "conditions": [{"type": "Complete", "status": "True"}, {"type": "Established", "status": "True"}],
        **dict.fromkeys(counted, replicas),
    }
