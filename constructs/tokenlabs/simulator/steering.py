"""How a request's headers steer its answer; they pass the gateway like any other header.

| Header | Meaning |
|---|---|
| `x-simulate-tokens: N` | `usage.total_tokens` is N |
| `x-simulate-events: N` | the text comes in N events, or is N words long |
| `x-simulate-gap: S` | seconds between the events of a stream |
| `x-simulate-delay: S` | seconds before the answer begins |
| `x-simulate-prefill: S` | seconds for the prompt, spent by the server that computes it |
| `x-simulate-status: N` | the answer has status N; outside 200-299, it is an error in OpenAI's shape |
| `x-simulate-size: N` | the answer's body has N bytes, before gzip (never fewer than it needs) |
| `x-simulate-reset: 1` | the connection is reset in the middle of the body; `head`: before the first byte |
| `x-simulate-gzip: 1` | the body is compressed, a stream's events one by one |
| `x-simulate-usage: none` | no usage, whatever the body asks for |
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeVar

from .protocol import STEERING

LARGEST_ANSWER = 256 * 2**20
MOST_TOKENS = 10**12
MOST_EVENTS = 100_000
LONGEST_WAIT = 600.0

Reset = Literal["no", "body", "head"]
T = TypeVar("T")


class SteeringError(ValueError):
    """An unknown steering header, or a value out of its range."""


@dataclass(frozen=True, slots=True)
class Steering:
    """How a request steers its answer; None: the simulator's default."""

    tokens: int | None = None
    events: int | None = None
    gap: float | None = None
    delay: float | None = None
    prefill: float | None = None
    status: int | None = None
    size: int | None = None
    reset: Reset = "no"
    gzip: bool = False
    usage: bool = True


def steering(headers: Mapping[str, str]) -> Steering:
    """Parse `headers` (by lower-case name). Raises SteeringError."""
    known = {"tokens", "events", "gap", "delay", "prefill", "status", "size", "reset", "gzip", "usage"}
    given = {name.removeprefix(STEERING): value for name, value in headers.items() if name.startswith(STEERING)}
    if unknown := sorted(given.keys() - known):
        raise SteeringError(f"header `{STEERING}{unknown[0]}` is unknown")

    def read(name: str, value_of: Callable[[str], T], default: T) -> T:
        try:
            return value_of(given[name]) if name in given else default
        except (ValueError, KeyError):
            raise SteeringError(f"`{STEERING}{name}: {given[name]}` is not a valid value") from None

    switch = {"1": True, "0": False}
    resets: dict[str, Reset] = {"1": "body", "body": "body", "head": "head", "0": "no"}
    return Steering(
        tokens=read("tokens", _whole(0, MOST_TOKENS), None),
        events=read("events", _whole(1, MOST_EVENTS), None),
        gap=read("gap", _seconds, None),
        delay=read("delay", _seconds, None),
        prefill=read("prefill", _seconds, None),
        status=read("status", _whole(200, 599), None),
        size=read("size", _whole(0, LARGEST_ANSWER), None),
        reset=read("reset", resets.__getitem__, "no"),
        gzip=read("gzip", switch.__getitem__, False),
        usage=read("usage", {"none": False}.__getitem__, True),
    )


def _whole(least: int, most: int) -> Callable[[str], int | None]:
    def value_of(text: str) -> int:
        number = int(text)
        if not least <= number <= most:
            raise ValueError
        return number

    return value_of


def _seconds(text: str) -> float | None:
    seconds = float(text)
    if not 0 <= seconds <= LONGEST_WAIT:
        raise ValueError
    return seconds
