"""The routes, applied after gate and limits, so that no route is ever open without them.

Routes do not wait for servers: otherwise one model that never becomes ready would make the others unreachable. Until a pool
has a ready pod, only requests to its model fail.

No route carries a host name: Envoy would put routes with and without one into different virtual hosts.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tokenlabs.layers.base.health import condition, routed_by
from tokenlabs.layers.base.layer import Layer, Piece, Readiness, Unit
from tokenlabs.layers.gateway.proxy import CONTROLLER
from tokenlabs.layers.routes import cors, language_models, oversized_bodies, plain_backends, speech

if TYPE_CHECKING:
    from tokenlabs.spec.targets import Target


def _pieces(target: Target) -> Iterator[Piece]:
    platform = target.platform
    for models in language_models.routes(platform, target.stack.ai_gateway_api_version):
        yield Unit(f"{models.name}.yaml", language_models.build, models)
    for backend in plain_backends.backends(platform, target.stack.ai_gateway_api_version):
        yield Unit(f"{backend.pool}-backend.yaml", plain_backends.build, backend)
    for browsers in cors.routes(platform, target.stack.ai_gateway_api_version):
        yield Unit(f"{cors.NAME}.yaml", cors.build, browsers)
    for oversized in oversized_bodies.routes(platform):
        yield Unit(f"{oversized_bodies.NAME}.yaml", oversized_bodies.build, oversized)
    for synthesis in speech.synthesis(platform):
        yield Unit(f"{synthesis.name}.yaml", speech.build_synthesis, synthesis)
    for recognition in speech.recognition(platform):
        yield Unit(f"{recognition.route.name}.yaml", speech.build_recognition, recognition)


def _readiness(target: Target) -> Readiness:
    accepted = condition(target.stack.ai_gateway_api_version, "AIGatewayRoute", "Accepted")
    return Readiness(exprs=(accepted, routed_by(CONTROLLER, backends_may_be_missing=True)))


LAYER = Layer(
    "routes",
    "which request goes to which model or engine",
    ("gateway", "policies"),
    _pieces,
    _readiness,
)
