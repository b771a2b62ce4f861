"""Namespaces of all later layers, with their pull secrets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.namespaces import AI_GATEWAY, ENVOY_GATEWAY, KUADRANT, LWS, REDIS
from tokenlabs.layers.base.kinds import k8s
from tokenlabs.layers.base.layer import EncryptedFile, Layer, Piece, Unit
from tokenlabs.layers.base.pods import PRUNE_DISABLED
from tokenlabs.secrets import pull_secrets
from tokenlabs.spec import pod_security

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.platform import Platform
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.storage import Caches, Weights
    from tokenlabs.spec.targets import Target


class NamespaceInputs(NamedTuple):
    """A namespace and its Pod Security level."""

    name: str
    pod_security: str


def namespaces(target: Target) -> Iterator[NamespaceInputs]:
    """The namespaces that tokenlabs owns; `flux-system`, `gpu-operator` and the monitoring namespace exist already."""
    yield NamespaceInputs(target.platform.name, _of_models(target.platform))
    yield NamespaceInputs(ENVOY_GATEWAY, "baseline")
    yield NamespaceInputs(AI_GATEWAY, "baseline")
    yield NamespaceInputs(KUADRANT, "baseline")
    yield NamespaceInputs(REDIS, "restricted")
    if target.platform.over_several_nodes:
        yield NamespaceInputs(LWS, "baseline")


def _of_models(platform: Platform) -> str:
    """The Pod Security level that model servers need.

    Their images run as root (vLLM's own and those built on it), which Restricted forbids; Baseline forbids folders of the node.
    """
    on_nodes = any(place.host_path for model in platform.models for place in _mounted(platform, model))
    beyond = any(pod_security.beyond_baseline(model.pod) for model in platform.models)
    return "privileged" if on_nodes or beyond else "baseline"


def _mounted(platform: Platform, model: Model) -> Iterator[Weights | Caches]:
    """Of the model's pods; simulated servers mount nothing, but a namespace is the same in every target."""
    defaults = platform.model_defaults
    if not model.streamed:
        yield model.weights or defaults.weights
    if caches := model.caches or defaults.caches:
        yield caches


def _build(scope: Construct, inputs: NamespaceInputs) -> None:
    k8s.KubeNamespace(
        scope,
        "namespace",
        metadata=k8s.ObjectMeta(
            name=inputs.name,
            labels={"pod-security.kubernetes.io/enforce": inputs.pod_security},
            annotations=PRUNE_DISABLED,
        ),
    )


def _pieces(target: Target) -> Iterator[Piece]:
    for inputs in namespaces(target):
        yield Unit(f"{inputs.name}.yaml", _build, inputs)
    secret = target.platform.images.pull_secret
    if secret and not secret.existing:
        several = target.platform.over_several_nodes
        for source, name, namespace in pull_secrets.files(
            target.platform.name, secret.name, over_several_nodes=several
        ):
            yield EncryptedFile(f"{namespace}.{name}.yaml", source, name, namespace, (pull_secrets.KEY,))


LAYER = Layer("namespaces", "namespaces of everything that comes after", (), _pieces)
