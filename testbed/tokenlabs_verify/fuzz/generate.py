"""Cases from a seed: every trick alone first, then more and more of them together. Pure and deterministic."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tokenlabs_verify.fuzz.case import AREAS, Case, Served, Trick
from tokenlabs_verify.fuzz.tricks import TRICKS

PLAIN = ("POST", "/v1/chat/completions")

CLOSED = (
    ("POST", "/v1/completions"),
    ("POST", "/v1/embeddings"),
    ("POST", "/v1/responses"),
    # The body processor also serves these (envoyproxy/ai-gateway v1.0.0, cmd/extproc/mainlib/main.go).
    ("POST", "/anthropic/v1/messages"),
    ("POST", "/cohere/v2/rerank"),
    ("POST", "/v1/messages"),
    ("POST", "/v1/audio/translations"),
    ("POST", "/v1/images/generations"),
    ("POST", "/v1/load_lora_adapter"),
    ("POST", "/tokenize"),
    ("GET", "/"),
    ("GET", "/v1"),
    ("GET", "/health"),
    ("GET", "/ready"),
    ("GET", "/metrics"),
    ("GET", "/version"),
    ("GET", "/stats"),
    ("GET", "/config_dump"),
    ("GET", "/debug/pprof/"),
    ("GET", "/openapi.json"),
    ("GET", "/.well-known/openid-configuration"),
    ("GET", "/favicon.ico"),
    ("GET", "/nothing"),
)
"""Paths that are always closed, or closed on some platforms."""

_MOST_TRICKS = 4
_WEIGHTS = {"method": 1, "path": 3, "host": 2, "body": 2, "key": 2, "header": 3, "framing": 1}
"""How often an area's tricks are combined with others, and how many at once. Requests that Envoy cannot parse hide the
other tricks of their case and are therefore rarer; each is also used alone."""


def cases(seed: int, count: int, served: Served) -> Iterator[Case]:
    """`count` cases, all without a key."""
    chance = random.Random(seed)  # noqa: S311
    by_area = {area: [trick for trick in TRICKS if trick.area == area] for area in AREAS}
    alone = chance.sample(TRICKS, len(TRICKS))
    for number in range(count):
        if number < len(alone):
            method, path = PLAIN if chance.random() < 0.5 else _aim(chance, served)
            tricks: tuple[Trick, ...] = (alone[number],)
        else:
            method, path = _aim(chance, served)
            tricks = _tricks(chance, by_area)
        yield Case(method, path, chance.randrange(max(1, len(served.models))), chance.random() < 0.3, tricks)


def _aim(chance: random.Random, served: Served) -> tuple[str, str]:
    opened = list(served.paths) or [PLAIN]
    return chance.choice(opened if chance.random() < 0.65 else CLOSED)


def _tricks(chance: random.Random, by_area: dict[str, list[Trick]]) -> tuple[Trick, ...]:
    count = chance.randrange(_MOST_TRICKS + 1)
    areas = chance.sample(AREAS, count, counts=[_WEIGHTS[area] for area in AREAS])
    found = [chance.choice(by_area[area]) for area in areas]
    # Drop duplicates.
    return tuple(trick for index, trick in enumerate(found) if trick not in found[:index])
