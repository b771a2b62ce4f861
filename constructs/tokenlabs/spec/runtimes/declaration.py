"""What a runtime declares of itself: all that rules, alerts and probes may know of what serves a model."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tokenlabs.spec.problems import Path
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.stacks import ComponentName


class ServerMetrics(NamedTuple):
    """Names of the series that a model server exports of itself."""

    first_token: str
    """Histogram, seconds from a request to its first token."""
    first_token_boundaries: tuple[float, ...]
    """Upper bounds of its buckets, rising; between two of them nothing is known."""
    request_time: str
    """Histogram, seconds from a request to its last token."""
    running: str
    """Gauge, requests in the batch."""
    waiting: str
    """Gauge, requests before the batch."""
    kv_cache: str
    """Gauge, used share of the KV cache, 0 to 1."""
    prompt_tokens: str
    """Counter."""
    generated_tokens: str
    """Counter."""
    ended: str
    """Counter of requests, by label `finished_reason`."""
    prefix_hits: str
    """Counter of tokens that the prefix cache had."""
    prefix_queries: str
    """Counter of tokens that it was asked for."""
    preemptions: str
    """Counter of requests that were put back from the batch and computed again."""


_SHORTEST = 6
"""Characters of a long flag that argparse takes for a longer one by its beginning (`allow_abbrev`)."""


class Owned(NamedTuple):
    """A flag or variable of the engine that the spec's fields, the pod, its probes or its route rely on."""

    field: str | None = None
    """The field of a model that says it; None: nothing may."""
    why: str = "sets what the pool, the probes and the route rely on"
    """Where there is no field: what would happen."""
    instead: str = "leave it out"
    """Where there is no field: what to write."""
    amount_of: str = ""
    """Where the field is a whole number, and the engine takes words too: of what."""
    within: str | None = None
    """Folder below which it may be set; None: it may not."""


class WordFault(NamedTuple):
    """What is wrong with a word of `extraArgs`."""

    place: int
    """In the list of words."""
    why: str
    instead: str


class HostMemory(NamedTuple):
    """Memory of the host that a word of `extraArgs` makes one replica take."""

    place: int
    """In the list of words."""
    amount: float
    """Bytes."""


def flag_of(word: str) -> str | None:
    """The flag that a word is, with `-` for `_` and without its value; None: a value, such as `-1`."""
    if not word.startswith("-") or re.fullmatch(r"-[0-9.]+", word):
        return None
    return re.split(r"[=\s]", word, maxsplit=1)[0].replace("_", "-")


def value_at(words: Sequence[str], place: int) -> str:
    """The value of the flag at a place: behind its `=`, or the next word; empty: it has none."""
    _, equals, value = words[place].partition("=")
    return value if equals else words[place + 1] if place + 1 < len(words) else ""


@dataclass(frozen=True, slots=True)
class Declaration:
    """A runtime: what can serve a model."""

    name: str
    """Value of `models[].engine`."""
    shown: str
    """What the picture in the README calls its pods."""
    arguments: str
    """The field of a model that holds its arguments, `extraArgs` among them."""
    gpus: Callable[[Model], int]
    """GPUs that one replica takes; 0: it runs without."""
    gpus_field: Callable[[Model], str]
    """The field of a model that makes them as many, for messages."""
    gpu_memory: Callable[[Model], Fraction]
    """Share of the whole memory of each of these GPUs that it takes."""
    metrics: ServerMetrics
    ready: str
    """Path that answers 200 once requests may come."""
    health: str
    """Path that answers 200 while the server works."""
    component: ComponentName | None = None
    """The component of the stack that brings its image; None: platform.yaml names the image."""
    ignores: frozenset[str] = frozenset()
    """Fields of a model that it does not read, as platform.yaml writes them: `vllm.dtype`. Arguments of other runtimes
    are not listed: none reads them."""
    flags: Mapping[str, Owned] = field(default_factory=dict)
    """Flags that `extraArgs` may not hold, in their long form with `-`, and short ones as they are."""
    short: re.Pattern[str] | None = None
    """Further short flags that `extraArgs` may hold; None: it does not read them."""
    words: Callable[[Model], Iterator[WordFault]] = lambda _: iter(())
    """What is wrong with arguments that depend on others."""
    host_memory: Callable[[Model], Iterator[HostMemory]] = lambda _: iter(())
    """What arguments take beside the GPUs' memory."""
    variables: Mapping[str, Owned] = field(default_factory=dict)
    """Names that `env` may not hold."""

    def extra_args(self, model: Model) -> tuple[str, ...]:
        """Further arguments of a model on this runtime, word by word."""
        words: tuple[str, ...] = getattr(model, self.arguments).extra_args
        return words

    def place_of_extra_args(self, index: int) -> Path:
        """Where platform.yaml has those of the model at `index`."""
        return ("models", index, self.arguments, "extraArgs")

    def owner_of(self, word: str) -> Owned | None:
        """What owns the flag of an argument, however it is spelt: `--flag=value`, `--a_b`, `-f1`, or only its beginning."""
        flag = flag_of(word)
        if flag is None or flag in self.flags:
            return self.flags.get(flag or "")
        if not flag.startswith("--"):
            # `-qawq` is `-q awq` to argparse, and whoever writes `-tp2` means `-tp 2`.
            known = self.short and self.short.fullmatch(flag)
            return None if known else self.flags.get(flag[:2]) or self.flags.get(flag.rstrip("0123456789"))
        if len(flag) < _SHORTEST:
            return None
        return next((owned for name, owned in self.flags.items() if name.startswith(flag)), None)
