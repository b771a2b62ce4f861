"""Other changes: speech removed, the Gateway renamed, controllers killed in the middle of a commit."""

from __future__ import annotations

from datetime import UTC, datetime

from tokenlabs.contract.components import AI_GATEWAY_CONTROLLER, ENVOY_GATEWAY
from tokenlabs.contract.labels import AUTHORINO
from tokenlabs.contract.namespaces import AI_GATEWAY, FLUX, KUADRANT
from tokenlabs.contract.namespaces import ENVOY_GATEWAY as ENVOY_GATEWAY_NAMESPACE
from tokenlabs_verify.engine.cluster_acts import RESTARTED
from tokenlabs_verify.rehearsals.rehearsal import DELIVERED, Rehearsal, Scene
from tokenlabs_verify.waiting import wait_until

_RENAMED_GAP = 90.0
"""Seconds without an answer while the Gateway's proxy is replaced; docs/day-2.md states what was measured."""
_OTHER_GATEWAY = "another-gateway"


def _speech_removed(scene: Scene) -> None:
    inputs = scene.checkout.inputs()

    def remove(spec: dict[str, object]) -> None:
        del spec["speech"]
        del spec["acceptedMutableImages"]
        del spec["monitoring"]
        spec["api"] = {"paths": ["/v1/chat/completions", "/v1/models"]}

    scene.checkout.change(remove)
    scene.commit()
    scene.checkout.restore(inputs)
    scene.push()


SPEECH_REMOVED = Rehearsal(
    "speech-removed",
    "Speech and monitoring are removed, and put back: no request to a model fails.",
    _speech_removed,
)


def _gateway_renamed(scene: Scene) -> None:
    inputs = scene.checkout.inputs()
    first = scene.facts.gateway
    scene.checkout.change(lambda spec: spec["gateway"].update(name=_OTHER_GATEWAY))
    commit = scene.commit(wait=False)
    _replaced(scene, first, commit, "the renamed Gateway")
    scene.checkout.restore(inputs)
    commit = scene.push(wait=False)
    _replaced(scene, _OTHER_GATEWAY, commit, "the first Gateway again")


def _replaced(scene: Scene, former: str, commit: str, now: str) -> None:
    """Restart Envoy Gateway and Authorino once the former Gateway is gone, as `tokenlabs diff` says, and wait."""
    api = scene.environment.api

    def left() -> str:
        owned = f"gateway.envoyproxy.io/owning-gateway-name={former}"
        found = api.list("v1", "Service", ENVOY_GATEWAY_NAMESPACE, owned)
        return ", ".join(each["metadata"]["name"] for each in found)

    wait_until(left, DELIVERED, f"the Service of Gateway {former} is gone")
    restarted = {RESTARTED: datetime.now(UTC).isoformat()}
    template = {"spec": {"template": {"metadata": {"annotations": restarted}}}}
    api.patch("apps/v1", "Deployment", ENVOY_GATEWAY, template, namespace=ENVOY_GATEWAY_NAMESPACE)
    for pod in api.list("v1", "Pod", KUADRANT, ",".join(f"{key}={value}" for key, value in AUTHORINO.items())):
        api.delete("v1", "Pod", pod["metadata"]["name"], KUADRANT)
    scene.await_layers(commit)
    for each in scene.steady("list"):
        scene.await_status(each, 200, _RENAMED_GAP, f"{each.tenant} is served by {now}")


GATEWAY_RENAMED = Rehearsal(
    "gateway-renamed",
    "The Gateway is renamed, and named as before: requests fail while its proxy is replaced, and none without a key passes.",
    _gateway_renamed,
    gap=_RENAMED_GAP,
    uncharged=True,
)


def _controllers_killed(scene: Scene) -> None:
    api = scene.environment.api

    def wider(spec: dict[str, dict[str, dict[str, dict[str, int]]]]) -> None:
        spec["tiers"]["enterprise"]["requests"]["1m"] *= 2

    scene.checkout.change(wider)
    commit = scene.commit(wait=False)
    for namespace, prefixes in (
        (FLUX, ("kustomize-controller", "helm-controller", "source-controller")),
        (ENVOY_GATEWAY_NAMESPACE, (f"{ENVOY_GATEWAY}-",)),
        (AI_GATEWAY, (AI_GATEWAY_CONTROLLER,)),
    ):
        for pod in api.list("v1", "Pod", namespace):
            if pod["metadata"]["name"].startswith(prefixes):
                api.delete("v1", "Pod", pod["metadata"]["name"], namespace, grace=0)
    scene.note("all layers are ready after the controllers were killed", scene.await_layers(commit, 180))


CONTROLLERS_KILLED = Rehearsal(
    "controllers-killed",
    "Flux's and the gateways' controllers are killed in the middle of a commit: no request fails, and the commit arrives.",
    _controllers_killed,
)
