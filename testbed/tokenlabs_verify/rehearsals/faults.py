"""Commits that go wrong, and their reverts: what serves goes on serving, and a revert is enough."""

from __future__ import annotations

from tokenlabs.contract.namespaces import ENVOY_GATEWAY, FLUX
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.flux.state import KUSTOMIZATION, state
from tokenlabs_verify.rehearsals.rehearsal import Rehearsal, Scene
from tokenlabs_verify.waiting import wait_until

_TAKES_EFFECT = 60.0
HEALED = 60.0
"""Seconds from the push of a revert until all layers are ready, with the settings of `flux-install`."""
_SEEN = 90.0


def _fails(scene: Scene, layer: str, part: str) -> None:
    """Wait until a layer is not ready, with this in its message."""
    name = f"{scene.facts.platform}-{layer}"

    def current() -> str:
        found = state(scene.environment.api.get(KUSTOMIZATION, "Kustomization", name, FLUX))
        return "" if not found.ready and part in found.message else str(found)

    scene.note(f"{layer} reports the fault", wait_until(current, _SEEN, f"{layer} reports `{part}`"))


def _reverted(scene: Scene) -> None:
    """Push the rendered tree again, and measure until all layers are ready."""
    began = scene.traffic.now
    commit = scene.commit(wait=False)
    scene.await_layers(commit, HEALED)
    scene.note("all layers are ready after the revert", scene.traffic.now - began)


def _rejected(scene: Scene) -> None:
    guest = scene.client(scene.checkout.add_tenant("guest", scene.facts.roomiest.name), "chat")
    scene.checkout.synth()
    inputs = scene.checkout.inputs()

    def broken(manifests: list[Manifest]) -> None:
        manifests[0]["spec"]["rules"][0]["matches"][0]["headers"][0]["type"] = "Sounds-like"

    scene.edit("routes/llm-inference.yaml", broken)
    not_yet = scene.excuse(guest, 401)
    with scene.sending(guest):
        scene.push(wait=False)
        scene.await_status(guest, 200, _TAKES_EFFECT, "a tenant in the same commit works")
        not_yet()
        _fails(scene, "routes", "Sounds-like")
        scene.checkout.restore(inputs)
        _reverted(scene)


REJECTED = Rehearsal(
    "object-rejected",
    "A commit with a route that the API server rejects: the old route serves, other layers go on, and a revert is enough.",
    _rejected,
)


def _never_starts(scene: Scene) -> None:
    def too_large(manifests: list[Manifest]) -> None:
        deployment = manifests[0]["spec"]["values"]["deployment"]["envoyGateway"]
        deployment["resources"] = {"requests": {"cpu": "1000"}, "limits": {"cpu": "1000"}}

    scene.checkout.synth()
    scene.edit("envoy-gateway/release.yaml", too_large)
    commit = scene.push(wait=False)

    def pending() -> str:
        pods = scene.environment.api.list("v1", "Pod", ENVOY_GATEWAY)
        phases = {each["metadata"]["name"]: each["status"].get("phase") for each in pods}
        found = [name for name, phase in phases.items() if name.startswith("envoy-gateway-") and phase == "Pending"]
        return "" if found else str(phases)

    scene.note("a pod that cannot start", wait_until(pending, _SEEN, f"a pod of {commit[:8]} is pending"))
    scene.pause(10)
    _reverted(scene)


NEVER_STARTS = Rehearsal(
    "chart-never-starts",
    "A chart whose pods never start: the old pods serve, and a revert heals the platform within a minute.",
    _never_starts,
)


def _gate_moved(scene: Scene) -> None:
    """As an editor of dist/ could move it: out of `gateway`, into a layer that is applied later."""
    scene.checkout.synth()
    scene.move("gateway/gate.yaml", "policies/gate.yaml")
    scene.push()
    scene.checkout.synth()
    scene.push()


GATE_MOVED = Rehearsal(
    "gate-moved",
    "The gate's objects move to a later layer, and back: no request without a key passes; those with one may fail meanwhile.",
    _gate_moved,
    gap=60.0,
)


def _suspended(scene: Scene) -> None:
    """Tenants are suspended: nothing waits for them; the key works after they are resumed."""
    api, name = scene.environment.api, f"{scene.facts.platform}-tenants"
    guest = scene.client(scene.checkout.add_tenant("guest", scene.facts.roomiest.name), "chat")
    not_yet = scene.excuse(guest, 401)
    with scene.sending(guest):
        api.patch(KUSTOMIZATION, "Kustomization", name, {"spec": {"suspend": True}}, namespace=FLUX)
        try:
            commit = scene.commit(wait=False)
            scene.await_layers(commit, only=[each for each in scene.layers if each != "tenants"])
            scene.require(not scene.got(guest, 200), "a key of a suspended layer works")
        finally:
            api.patch(KUSTOMIZATION, "Kustomization", name, {"spec": {"suspend": None}}, namespace=FLUX)
        scene.await_status(guest, 200, _TAKES_EFFECT, "a key works after its layer is resumed")
        not_yet()
        scene.await_layers(commit)


SUSPENDED = Rehearsal(
    "suspended",
    "Layer `tenants` is suspended, and resumed after a commit: the other layers go on, and the new key works after it.",
    _suspended,
)
