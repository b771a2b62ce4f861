"""Models: one removed and added again, one swapped for another in its pool.

Envoy AI Gateway 1.0.0 (internal/extensionserver, inferencepool.go) gives the listener a filter for each pool, which is on unless
a route turns it off, and new routes no longer turn off that of a removed pool. A connection that is open when pools change stays
with the old listener, so one request on it may call the picker of a pool that is gone, and fails with 500.
"""

from __future__ import annotations

from typing import Any

from tokenlabs_verify.rehearsals.rehearsal import Rehearsal, Scene

_ANOTHER = "example/another-model"
_MOMENT = 10.0
"""Seconds in which a request on an open connection may fail when pools change; 5 on busy cores."""
_TAKES_EFFECT = 90.0
"""Seconds from the push to the proxy: `routes` is the last layer."""
_LOADING = (404, 500, 503)
"""Answers for a model before its server is ready: no route yet, no pool yet, no ready server."""


def _last(spec: dict[str, Any]) -> dict[str, Any]:
    model: dict[str, Any] = spec["models"][-1]
    return model


def _removed(scene: Scene) -> None:
    """Its clients get 404, never 5xx: the route goes before the pool."""
    gone = scene.facts.models[-1]
    steady = scene.steady("chat", gone.id)
    inputs = scene.checkout.inputs()
    ends = [scene.excuse(each, 404) for each in steady]
    scene.checkout.change(lambda spec: spec["models"].pop())
    commit = scene.commit(wait=False)
    scene.await_status(steady[0], 404, _TAKES_EFFECT, "a removed model gets 404")
    scene.await_layers(commit)
    left = [
        each["metadata"]["name"] for each in scene.environment.api.list("apps/v1", "Deployment", scene.facts.platform)
    ]
    scene.require(not any(each.startswith(gone.pool) for each in left), f"{gone.pool} still runs: {', '.join(left)}")
    for end in ends:
        end()
    for each in steady:
        scene.excuse(each, *_LOADING)
    scene.checkout.restore(inputs)
    commit = scene.push(wait=False)
    scene.await_status(steady[0], 200, _TAKES_EFFECT, "an added model answers")
    scene.await_layers(commit)


REMOVED = Rehearsal(
    "model-removed",
    "A model is removed, and added again: its clients get 404; on connections that are open, a request may fail.",
    _removed,
    gap=_MOMENT,
)


def _swapped(scene: Scene) -> None:
    old = scene.facts.models[-1]
    for each in scene.steady("chat", old.id):
        scene.excuse(each, *_LOADING)
    scene.checkout.change(lambda spec: _last(spec).update(id=_ANOTHER))
    new = [
        scene.client(each, "chat", _ANOTHER) for each in scene.steady_tenants if each.tier == scene.facts.roomiest.name
    ]
    for each in new:
        scene.excuse(each, *_LOADING)
    with scene.sending(*new):
        commit = scene.commit(wait=False)
        scene.await_status(new[0], 200, _TAKES_EFFECT, "another model answers in the same pool")
        scene.await_layers(commit)


SWAPPED = Rehearsal(
    "model-swapped",
    "A model is replaced by another in its pool: requests to these two fail meanwhile, and count; no other fails.",
    _swapped,
    uncharged=True,
)
