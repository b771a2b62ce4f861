"""Language models: per model an InferencePool (and one for each further name), its endpoint picker and its servers.

Each model is a part of the layer, `<pool>/`, so that a rejected or unready one does not block others. It has three files:
`pool.yaml`, which is the same in every target if its engine's metrics are; `picker.yaml` and `server.yaml`, which differ by node
and engine. A disaggregated model also has `prefill.yaml`, its other servers, and `transfers-network-policy.yaml`, which lets the
two meet; one over several nodes has `members-network-policy.yaml`, for the pods of its groups. A model without a picker has
`service.yaml` in place of the first two.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil
from typing import TYPE_CHECKING, Any

from tokenlabs.contract.windows import window_seconds
from tokenlabs.layers import lws
from tokenlabs.layers.base import health, peers, stopping
from tokenlabs.layers.base.layer import EncryptedFile, Layer, Piece, Readiness, Unit
from tokenlabs.layers.models import (
    access,
    autoscaling,
    custom,
    device_claims,
    gpu_server,
    group,
    inference_sim,
    llama_cpp,
    picker,
    pool,
    server,
    sglang,
    tensorrt_llm,
    unpicked,
    vllm,
)
from tokenlabs.layers.models.server import PULL_SECONDS
from tokenlabs.spec import variable_secrets
from tokenlabs.spec.model_routes import named
from tokenlabs.spec.roles import served
from tokenlabs.spec.runtimes import RUNTIMES as DECLARED

if TYPE_CHECKING:
    from tokenlabs.layers.models.server import Runtime
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

RUNTIMES: dict[str, Runtime[Any]] = {
    each.declaration.name: each
    for each in (
        *(vllm.RUNTIME, sglang.RUNTIME, llama_cpp.RUNTIME, tensorrt_llm.RUNTIME, custom.RUNTIME),
        inference_sim.RUNTIME,
    )
}
"""What can serve a model, by `engine`: each entry of `tokenlabs.spec.runtimes` as a module here renders it."""
if odd := RUNTIMES.keys() ^ DECLARED.keys():
    raise ImportError(
        f"declared in tokenlabs.spec.runtimes or rendered in tokenlabs.layers.models, and not both: {odd}"
    )


def _pieces(target: Target) -> Iterator[Piece]:
    platform = target.platform
    hugging_face = platform.model_defaults.hugging_face
    picked = tuple(model.pool for model in platform.models if model.picked)
    if hugging_face and target.encrypted:
        name = hugging_face.secret
        yield EncryptedFile(f"{name}.secret.yaml", f"{name}.yaml", name, platform.name, (gpu_server.TOKEN_KEY,))
    for name, keys in variable_secrets.of_platform(platform).items() if target.encrypted else ():
        yield EncryptedFile(f"{name}.secret.yaml", f"{name}.yaml", name, platform.name, keys)
    yield Unit("servers-network-policy.yaml", peers.build_policy, access.to_servers(platform))
    if picked:
        yield Unit("pickers-network-policy.yaml", peers.build_policy, access.to_pickers(platform))
        yield Unit("picker-access.yaml", access.build_picker_access, access.PickerAccess(platform.name, picked))
    if claims := device_claims.shared(target):
        yield Unit("shared-gpus.yaml", device_claims.build_shared, claims)
    for model in platform.models:
        runtime = RUNTIMES[model.engine]
        annotations = {**platform.model_defaults.service_account_annotations, **model.service_account_annotations}
        if model.picked:
            others = tuple(each.pool for each in named(model) if each.pool != model.pool)
            metrics, disaggregated = runtime.declaration.metrics(model), model.prefill is not None
            own = pool.PoolInputs(
                platform.name, model.pool, others, target.stack.picker.name, metrics, annotations, disaggregated
            )
            yield Unit(f"{model.pool}/pool.yaml", pool.build, own)
            yield Unit(f"{model.pool}/picker.yaml", picker.build, picker.inputs(target, model))
        else:
            service = unpicked.UnpickedInputs(platform.name, model.pool, annotations)
            yield Unit(f"{model.pool}/service.yaml", unpicked.build, service)
        if model.autoscaling:
            scaling = autoscaling.inputs(platform, model, model.autoscaling)
            yield Unit(f"{model.pool}/autoscaling.yaml", autoscaling.build, scaling)
        for each in served(model):
            file = "server.yaml" if each is model else f"{each.role}.yaml"
            yield Unit(f"{model.pool}/{file}", runtime.build, runtime.inputs(target, each))
        if model.prefill:
            yield Unit(
                f"{model.pool}/transfers-network-policy.yaml",
                peers.build_policy,
                access.of_transfers(platform, model.pool),
            )
        if model.multi_node:
            policy = access.among_members(platform, model.pool)
            yield Unit(f"{model.pool}/members-network-policy.yaml", peers.build_policy, policy)


def _parts(target: Target) -> dict[str, Readiness]:
    return {model.pool: _readiness(model) for model in target.platform.models}


def _readiness(model: Model) -> Readiness:
    # One pod after the other: each completes its answers, then the next one loads. Both roles do so at the same time.
    pods = max(each.replicas for each in served(model))
    stop = stopping.within(window_seconds(model.timeout), server.unrouted(model))
    if not model.multi_node:
        rollout = pods * (stop + window_seconds(model.startup))
        return Readiness(timeout=f"{ceil((rollout + PULL_SECONDS) / 60)}m")
    rollout = pods * (stop + group.UNTIL_GONE_SECONDS + stopping.MARGIN_SECONDS + window_seconds(model.startup))
    return Readiness(
        timeout=f"{ceil((rollout + PULL_SECONDS) / 60)}m",
        exprs=(health.condition("leaderworkerset.x-k8s.io/v1", "LeaderWorkerSet", "Available"),),
        after=(lws.LAYER.name,),
    )


LAYER = Layer(
    "models",
    "language models: pools, endpoint pickers, servers",
    # Nothing here waits for a controller: weights load for a quarter of an hour, so they begin as soon as the kinds
    # exist. No request reaches a pool before its route does, and routes come after the gate.
    ("namespaces", "crds"),
    _pieces,
    parts=_parts,
)
