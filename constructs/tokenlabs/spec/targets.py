"""The platform of a target, a pure function of platform.yaml and the target's record.

A record changes where components run and what replaces a GPU or a vendor, never the gateway: routes, policies, tiers,
hosts and timeouts are the same bytes in all targets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tokenlabs.spec.cluster import Cluster, Node
from tokenlabs.spec.distributions import GENERIC, places_of
from tokenlabs.spec.gateway import Expose, Resources
from tokenlabs.spec.image_roles import STAND_IN_IMAGE
from tokenlabs.spec.images import Images
from tokenlabs.spec.placement import ANYWHERE, on_several
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.runtimes.inference_sim import DECLARATION as SIMULATOR
from tokenlabs.spec.serving import Model, ModelDefaults, Picker, Speech
from tokenlabs.spec.stacks import Stack
from tokenlabs.spec.stacks.choice import resolve
from tokenlabs.spec.target_names import TargetName, TargetRecord, record_of

_SMALL = Resources(requests={"cpu": "50m", "memory": "64Mi"}, limits={"cpu": "500m", "memory": "256Mi"})
STAND_IN_RESOURCES = _SMALL


@dataclass(frozen=True, slots=True)
class Target:
    """One rendering of the platform, `dist/<name>`."""

    name: TargetName
    record: TargetRecord
    platform: Platform
    stack: Stack
    secrets: Mapping[str, str] = field(default_factory=dict)
    """Text of each encrypted file by its path below `secrets/`."""
    on_several_nodes: bool = False
    """Whether a model of platform.yaml has pods on several nodes: the gateway is the same in all targets."""

    @property
    def encrypted(self) -> bool:
        """Whether Secrets are copied encrypted from `secrets/`; otherwise they are plain demo values."""
        return self.record.encrypted


def target(platform: Platform, name: TargetName, secrets: Mapping[str, str] | None = None) -> Target:
    """The platform of target `name`; `secrets` are the encrypted files that an encrypted target copies.

    Raises:
        TokenlabsError: unknown target.
    """
    record, stack = record_of(name), resolve(platform.stack)
    several = any(on_several(model, places_of(platform.cluster, model)) for model in platform.models)
    return Target(name, record, _derived(platform, record, stack), stack, secrets or {}, several)


def _derived(platform: Platform, record: TargetRecord, stack: Stack) -> Platform:
    changes: dict[str, Any] = {}
    if record.simulated:
        changes |= {
            "models": tuple(_simulated(model) for model in platform.models),
            "model_defaults": _without_engine(platform.model_defaults, stack["llm-d-inference-sim"].pulled),
            "speech": _stood_in(platform.speech),
        }
    if record.node_port is not None:
        expose = Expose(type="NodePort", node_port=record.node_port)
        changes["gateway"] = platform.gateway.model_copy(update={"expose": expose})
    if not record.encrypted:
        changes["images"] = _without_encrypted(platform.images)
    if not record.monitoring:
        changes["monitoring"] = None
    derived = platform.model_copy(update=changes)
    return derived if record.node is None else _on_one_node(derived, record.node)


def _without_encrypted(images: Images) -> Images:
    secret = images.pull_secret
    return images if secret is None or secret.existing else images.model_copy(update={"pull_secret": None})


def _without_engine(defaults: ModelDefaults, simulator: str) -> ModelDefaults:
    """Defaults for simulated models: a PriorityClass of the cluster is none of kind's."""
    return defaults.model_copy(
        update={
            "image": simulator,
            "resources": _SMALL,
            "env": {},
            "picker": Picker(resources=_SMALL),
            "hugging_face": None,
            "priority_class": None,
        }
    )


def _simulated(model: Model) -> Model:
    # No Prometheus runs there, by whose series KEDA scales.
    scaling = model.autoscaling
    replicas = {"autoscaling": None, "replicas": scaling.min} if scaling else {}
    return model.model_copy(
        update=replicas
        | {
            "engine": SIMULATOR.name,
            "image": None,
            "resources": _SMALL,
            "env": {},
            "startup": "1m",
            "priority_class": None,
            # A small batch would hold up whatever tests the way to the model by many requests at once.
            "vllm": model.vllm.model_copy(update={"max_num_seqs": None}),
            "prefill": model.prefill and model.prefill.model_copy(update={"resources": None}),
        }
    )


def _stood_in(speech: Speech) -> Speech:
    synthesis, recognition = speech.synthesis, speech.recognition
    return Speech(
        synthesis=synthesis
        and synthesis.model_copy(update={"engine": "stand-in", "image": STAND_IN_IMAGE, "resources": _SMALL}),
        recognition=recognition and recognition.model_copy(update={"engine": "stand-in"}),
    )


def _unpinned(model: Model) -> Model:
    prefill = model.prefill and model.prefill.model_copy(update=dict(ANYWHERE))
    return model.model_copy(update={**ANYWHERE, "prefill": prefill})


def _on_one_node(platform: Platform, node: str) -> Platform:
    """The platform on a single-node cluster, without pins, taints or a StorageClass."""
    defaults, synthesis = platform.model_defaults, platform.speech.synthesis
    return platform.model_copy(
        update={
            "cluster": Cluster(distribution=GENERIC, nodes={node: Node(arch="amd64")}),
            "gateway": platform.gateway.model_copy(update={"node": None}),
            "models": tuple(_unpinned(model) for model in platform.models),
            "model_defaults": defaults.model_copy(update={"picker": defaults.picker.model_copy(update={"node": None})}),
            "speech": platform.speech.model_copy(
                update={"synthesis": synthesis and synthesis.model_copy(update={"node": None})}
            ),
        }
    )
