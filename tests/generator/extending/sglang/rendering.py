"""SGLang, as `layers/models/sglang.py` would render it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tokenlabs.contract.components import BACKEND_PORT
from tokenlabs.layers.kinds import k8s
from tokenlabs.layers.models import server
from tokenlabs.layers.models.server import Runtime, ServerInputs
from tokenlabs.layers.pods import port, restricted_container, restricted_pod
from tokenlabs.layers.stopping import Stop, within
from tokenlabs.spec.image_roles import of_the_spec
from tokenlabs.spec.runtimes import RUNTIMES

if TYPE_CHECKING:
    from constructs import Construct
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.targets import Target

DECLARATION = RUNTIMES["sglang"]


class SglangInputs(NamedTuple):
    """A model on SGLang."""

    server: ServerInputs
    image: str
    words: tuple[str, ...]


def inputs(target: Target, model: Model) -> SglangInputs:
    """SGLang serving `model`."""
    image = of_the_spec(target, model.image or target.platform.model_defaults.image)
    words = (f"--tp-size={DECLARATION.gpus(model)}", *DECLARATION.extra_args(model))
    return SglangInputs(server.inputs(target, model), image, words)


def build(scope: Construct, inputs: SglangInputs) -> None:
    """The Deployment."""
    container = k8s.Container(
        name="sglang",
        image=inputs.image,
        args=[f"--model-path={inputs.server.id}", f"--port={BACKEND_PORT}", "--enable-metrics", *inputs.words],
        readiness_probe=k8s.Probe(http_get=k8s.HttpGetAction(path=DECLARATION.ready, port=port(BACKEND_PORT))),
        liveness_probe=k8s.Probe(http_get=k8s.HttpGetAction(path=DECLARATION.health, port=port(BACKEND_PORT))),
        security_context=restricted_container(),
    )
    stop = Stop({"httpGet": {"path": "/drain", "port": BACKEND_PORT}}, within(inputs.server.timeout))
    server.build(scope, inputs.server, container, restricted_pod(), stop)


RUNTIME = Runtime(DECLARATION, inputs, build)
