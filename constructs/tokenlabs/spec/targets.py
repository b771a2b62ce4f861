"""Targets: the cluster itself, and the kind cluster derived from the same platform by a pure function.

`kind` changes where things run and what stands in for a GPU or a vendor, never what the gateway does: routes, policies,
tiers, hosts and timeouts are the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tokenlabs.spec.cluster import Cluster, Node
from tokenlabs.spec.gateway import Expose, Resources
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.serving import Model, ModelDefaults, Picker, Speech
from tokenlabs.spec.stacks import Stack, resolve
from tokenlabs.spec.target_names import ENCRYPTED, TargetName

KIND_NODE_PORT = 30080
STAND_IN_IMAGE = "docker.io/library/python:3.13.9-slim"
"""Runs the stand-ins of text to speech and NVIDIA NIM: standard library only."""

_SMALL = Resources(requests={"cpu": "50m", "memory": "64Mi"}, limits={"cpu": "500m", "memory": "256Mi"})
STAND_IN_RESOURCES = _SMALL


@dataclass(frozen=True, slots=True)
class Target:
    """One rendering of the platform, `dist/<name>`."""

    name: TargetName
    platform: Platform
    stack: Stack
    secrets: Mapping[str, str] = field(default_factory=dict)
    """Text of each encrypted file by its path below `secrets/`."""

    @property
    def encrypted(self) -> bool:
        """Secrets come encrypted from `secrets/`; in kind they are plain demo values."""
        return self.name == ENCRYPTED


def target(platform: Platform, name: TargetName, secrets: Mapping[str, str] | None = None) -> Target:
    """The platform as `name` renders it; `secrets` are the encrypted files that the cluster's rendering copies."""
    stack = resolve(platform.stack)
    return Target(name, platform if name == ENCRYPTED else _for_kind(platform, stack), stack, secrets or {})


def _for_kind(platform: Platform, stack: Stack) -> Platform:
    simulator = f"ghcr.io/llm-d/llm-d-inference-sim:{stack['llm-d-inference-sim'].tag}"
    gateway = platform.gateway.model_copy(
        update={
            "node": None,
            "expose": Expose(type="NodePort", node_port=KIND_NODE_PORT),
        }
    )
    return platform.model_copy(
        update={
            "cluster": Cluster(nodes={"tokenlabs-control-plane": Node(arch="amd64")}),
            "gateway": gateway,
            "models": tuple(_simulated(model, simulator) for model in platform.models),
            "model_defaults": ModelDefaults(image=simulator, resources=_SMALL, picker=Picker(resources=_SMALL)),
            "speech": _stood_in(platform.speech),
            "monitoring": None,
        }
    )


def _simulated(model: Model, image: str) -> Model:
    return model.model_copy(
        update={
            "engine": "llm-d-inference-sim",
            "node": None,
            "image": image,
            "resources": _SMALL,
            "env": {},
            "startup": "1m",
        }
    )


def _stood_in(speech: Speech) -> Speech:
    synthesis, recognition = speech.synthesis, speech.recognition
    return Speech(
        synthesis=synthesis
        and synthesis.model_copy(
            update={"engine": "stand-in", "node": None, "image": STAND_IN_IMAGE, "resources": _SMALL}
        ),
        recognition=recognition and recognition.model_copy(update={"engine": "stand-in"}),
    )
