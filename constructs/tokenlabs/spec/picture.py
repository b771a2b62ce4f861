"""The request flow of a platform as a Mermaid flowchart; `tokenlabs readme` writes it into the README."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from tokenlabs.spec.platform import Platform
from tokenlabs.spec.runtimes import RUNTIMES

_SYNTHESIS = {"magpie": "Magpie"}
_RECOGNITION = {"riva": "NVIDIA NIM"}
_COUNTED = {
    ("requests", "tokens"): "requests and tokens by tier",
    ("requests",): "requests by tier",
    ("tokens",): "tokens by tier",
}


def mermaid(platform: Platform) -> str:
    """The flowchart: the proxy's filters in order, the services they call, and the routes' backends."""
    return "\n".join(["flowchart LR", *(f"  {line}" for line in _lines(platform))])


def _lines(platform: Platform) -> Iterator[str]:
    kuadrant, envoy = _counted(platform, "kuadrant"), _counted(platform, "envoy")
    filters = [
        "body[body processor<br>model name from the body]",
        *([f"kuadrant[Kuadrant<br>{_COUNTED[kuadrant]}]"] if kuadrant else []),
        *([f"limits[rate limit<br>{_COUNTED[envoy]}]"] if envoy else []),
        "route[route by model]",
    ]
    yield "client([client]) --> gate"
    yield "subgraph proxy [Envoy, one Gateway]"
    yield f"  gate[gate<br>API key, open paths] --> {filters[0]}"
    for one, other in pairwise(filters):
        yield f"  {one.partition('[')[0]} --> {other}"
    yield "end"
    yield "gate -. ext_authz .- authorino[Authorino]"
    if envoy:
        yield "limits -.- service[rate-limit service] -.- redis[(Valkey)]"
    if kuadrant:
        yield "kuadrant -.- limitador[Limitador] -.- redis[(Valkey)]"
    for engine, picked in dict.fromkeys((model.engine, model.picked) for model in platform.models):
        picker = "picker[llm-d endpoint picker] --> " if picked else ""
        yield f"route --> {picker}{re.sub('[^a-z]', '_', engine)}[{RUNTIMES[engine].shown}]"
    if synthesis := platform.speech.synthesis:
        yield f"route --> speech[{_SYNTHESIS.get(synthesis.engine, synthesis.engine)}<br>text to speech]"
    if recognition := platform.speech.recognition:
        yield f"route --> recognition[{_RECOGNITION.get(recognition.engine, recognition.engine)}<br>speech to text]"


def _counted(platform: Platform, engine: str) -> tuple[str, ...]:
    held = (("requests", platform.limits.requests), ("tokens", platform.limits.tokens))
    return tuple(kind for kind, by in held if by == engine)
