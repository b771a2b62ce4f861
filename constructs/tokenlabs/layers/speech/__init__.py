"""Speech in both directions, by the engines in the spec. To add one, add a module here and a line below."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from math import ceil
from typing import TYPE_CHECKING

from tokenlabs.contract.windows import window_seconds
from tokenlabs.layers.base import stopping
from tokenlabs.layers.base.layer import Layer, Piece, Readiness
from tokenlabs.layers.speech import magpie, riva, server, stand_in

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Recognition, Synthesis
    from tokenlabs.spec.targets import Target

SYNTHESIS: Mapping[str, Callable[[Target, Synthesis], Iterator[Piece]]] = {
    "magpie": magpie.pieces,
    "stand-in": stand_in.synthesis_pieces,
}
RECOGNITION: Mapping[str, Callable[[Target, Recognition], Iterator[Piece]]] = {
    "riva": riva.pieces,
    "stand-in": stand_in.recognition_pieces,
}


def _pieces(target: Target) -> Iterator[Piece]:
    synthesis, recognition = target.platform.speech.synthesis, target.platform.speech.recognition
    engines = {each.engine for each in (synthesis, recognition) if each}
    if "stand-in" in engines:
        yield stand_in.config_map(target)
    if synthesis:
        yield from SYNTHESIS[synthesis.engine](target, synthesis)
    if recognition:
        yield from RECOGNITION[recognition.engine](target, recognition)


def _readiness(target: Target) -> Readiness:
    synthesis = target.platform.speech.synthesis
    if synthesis is None:
        return Readiness()
    grace = stopping.within(window_seconds(synthesis.timeout))
    return Readiness(timeout=f"{ceil(server.rollout(grace, magpie.STARTUP_SECONDS) / 60)}m")


LAYER = Layer(
    "speech",
    "text to speech, speech to text",
    # Nothing here waits for a controller; no request comes before routes do, and those come after the gate.
    ("namespaces", "crds"),
    _pieces,
    _readiness,
)
