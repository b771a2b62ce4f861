"""The upgrade from the previous stack, and its rollback: CRDs, controllers, proxies, pickers and counters change."""

from __future__ import annotations

from collections.abc import Mapping

from tokenlabs.spec.stacks import DEFAULT_STACK, PREVIOUS_STACK
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.flux import drift
from tokenlabs_verify.rehearsals import rollout
from tokenlabs_verify.rehearsals.rehearsal import Rehearsal, Scene
from tokenlabs_verify.waiting import wait_until

_DELIVERED = 600.0
"""Seconds for all layers, on busy cores: the API server needs most of them for CRDs."""
_GAP = 3.0
"""Seconds: the picker of the inference extension 1.3 is ready before it accepts connections."""
_ROLLED_OUT = 300.0
"""Seconds from then until Envoy Gateway's new release has replaced the proxies."""


def _upgraded(scene: Scene) -> None:
    scene.checkout.change(lambda spec: spec.update(stack=DEFAULT_STACK))
    scene.checkout.synth()
    lost = _move(scene, what := f"from {PREVIOUS_STACK} to {DEFAULT_STACK}")
    scene.require(not lost, f"{what}: {lost} requests failed")


def _rolled_back(scene: Scene) -> None:
    scene.checkout.change(lambda spec: spec.update(stack=PREVIOUS_STACK))
    scene.checkout.synth()
    _move(scene, f"back to {PREVIOUS_STACK}")


def _move(scene: Scene, what: str) -> int:
    """Deliver the checkout; the number of requests that failed."""
    api, began = scene.environment.api, scene.traffic.now
    before = rollout.pods(api)
    scene.push(within=_DELIVERED)
    scene.note(f"{what}: all layers are ready", scene.traffic.now - began)
    wait_until(lambda: rollout.unfinished(api, before), _ROLLED_OUT, f"{what}: every pod is replaced")
    scene.note(f"{what}: every pod is replaced", scene.traffic.now - began)
    wrong, moved = rollout.not_as_sent(api, scene.checkout.dist), _drift(api)
    replaced = sorted(name for name, uids in rollout.pods(api).items() if uids != before.get(name))
    scene.remark(f"{what}: replaced {', '.join(replaced)}")
    lost = scene.count(what, began)
    scene.require(not wrong, f"{what}: not as in dist/ and its CRDs: {'; '.join(wrong[:5])}")
    scene.require(not moved, f"{what}: the next reconciliation changed {'; '.join(moved[:5])}")
    return lost


def _drift(api: KubernetesApi) -> list[str]:
    versions: Mapping[str, str] = drift.versions(api)
    drift.reconcile(api)
    return list(drift.changes(versions, drift.versions(api)))


UPGRADED = Rehearsal(
    "upgrade",
    f"The platform moves from stack {PREVIOUS_STACK} to {DEFAULT_STACK}, CRDs included, and no request fails. No object differs "
    "afterwards.",
    _upgraded,
    uncharged=True,
    stack=PREVIOUS_STACK,
    stays=True,
)
ROLLED_BACK = Rehearsal(
    "upgrade-rolled-back",
    f"The platform moves back to stack {PREVIOUS_STACK}, CRDs included, and requests fail for at most {_GAP:g} s. No object "
    "differs afterwards.",
    _rolled_back,
    gap=_GAP,
    uncharged=True,
    stack=PREVIOUS_STACK,
    stays=True,
)
