"""What a runtime declares: everything that rules, alerts and probes know about it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from pydantic.alias_generators import to_camel

from tokenlabs.spec.accelerators import VENDORS

if TYPE_CHECKING:
    from tokenlabs.spec.problems import Path
    from tokenlabs.spec.runtimes.flags import Known
    from tokenlabs.spec.serving import Model
    from tokenlabs.spec.stacks import ComponentName
    from tokenlabs.spec.tasks import Task

WEIGHTS_FOLDER = "/weights"
"""Mount path of the weights' volume, and `HF_HOME` where it is writable."""
CACHES_FOLDER = "/caches"
"""Mount path of the volume of compiled kernels, where it is not that of the weights."""


class ServerMetrics(NamedTuple):
    """Names of the series that a model server exports; None: it has none, and alerts, dashboards and the picker do without."""

    running: str | None
    """Gauge, requests in the batch."""
    waiting: str | None
    """Gauge, queued requests."""
    path: str = "/metrics"
    """Path of the page that has them."""
    settles: bool = True
    """Whether the gauges of requests return to 0 once the server is idle."""
    first_token: str | None = None
    """Histogram, seconds from a request to its first token."""
    first_token_boundaries: tuple[float, ...] = ()
    """Upper bounds of its buckets, ascending; no values are known between two of them."""
    request_time: str | None = None
    """Histogram, seconds from a request to its last token."""
    kv_cache: str | None = None
    """Gauge, used share of the KV cache, 0 to 1."""
    prompt_tokens: str | None = None
    """Counter."""
    generated_tokens: str | None = None
    """Counter."""
    ended: str | None = None
    """Counter of requests."""
    ended_by: str | None = "finished_reason"
    """Label of `ended` that says how; None: it counts all alike."""
    prefix_hits: str | None = None
    """Counter of tokens found in the prefix cache."""
    prefix_queries: str | None = None
    """Counter of tokens looked up in the prefix cache."""
    preemptions: str | None = None
    """Counter of requests preempted from the batch and recomputed."""
    lora: str | None = None
    """Gauge whose labels are the loaded adapters, as the picker reads them."""
    cache_info: str | None = None
    """Gauge whose labels are the size and number of the KV cache's blocks, as the picker reads them."""

    @property
    def queues(self) -> tuple[str, ...]:
        """The gauges of requests in the engine, running ones first."""
        return tuple(each for each in (self.running, self.waiting) if each)

    @property
    def named(self) -> bool:
        """Whether anything is known of the page: otherwise there may be none, and nothing reads it."""
        return bool(self.queues or self.kv_cache)


_SHORTEST = 6
"""Shortest abbreviation of a long flag, in characters, that argparse accepts (`allow_abbrev`)."""


class Owned(NamedTuple):
    """A flag or variable of the engine that the spec's fields, the pod, its probes or its route rely on."""

    field: str | None = None
    """The field of a model that sets it; None: it cannot be set."""
    why: str = "overrides a setting that the pool, the probes and the route rely on"
    """Without a field: what would happen."""
    instead: str = "remove it"
    """Without a field: what to write."""
    amount_of: str = ""
    """Unit of the field, if it is a whole number and the engine also accepts words."""
    within: str | None = None
    """Folder below which it may be set; None: it may not."""


class WordFault(NamedTuple):
    """What is wrong with a word of `extraArgs`."""

    place: int
    """In the list of words."""
    why: str
    instead: str


class ModelFault(NamedTuple):
    """What is wrong with a field of a model."""

    field: str
    """As in platform.yaml, such as `sglang.tensorParallelSize`; empty: the model as a whole."""
    why: str
    instead: str


class Named(NamedTuple):
    """What an argument names besides the model's own source, such as a tokenizer: a repository of Hugging Face, or a folder."""

    path: Path
    """Of the argument, from the model on."""
    name: str


class HostMemory(NamedTuple):
    """Memory of the host that an argument makes one replica take."""

    path: Path
    """Of the argument, from the model on."""
    amount: float
    """Bytes."""


def flag_of(word: str) -> str | None:
    """The flag in a word, with `-` for `_` and without its value; None: the word is a value, such as `-1`."""
    if not word.startswith("-") or re.fullmatch(r"-[0-9.]+", word):
        return None
    return re.split(r"[=\s]", word, maxsplit=1)[0].replace("_", "-")


def value_at(words: Sequence[str], place: int) -> str:
    """The value of the flag at a place: after its `=`, or the next word; empty if it has none."""
    _, equals, value = words[place].partition("=")
    return value if equals else words[place + 1] if place + 1 < len(words) else ""


@dataclass(frozen=True, slots=True)
class Declaration:
    """A runtime that serves models."""

    name: str
    """Value of `models[].engine`."""
    shown: str
    """Name of its pods in the README's flowchart."""
    arguments: str
    """The attribute of a model that holds its arguments, `extra_args` among them."""
    gpus: Callable[[Model], int]
    """GPUs that one replica takes; 0: it runs without."""
    gpus_field: Callable[[Model], str]
    """The field of a model that sets their number, for messages."""
    gpu_memory: Callable[[Model], Fraction]
    """Share of the whole memory of each of these GPUs that it takes."""
    metrics: Callable[[Model], ServerMetrics]
    """The series of a model's servers."""
    ready: str
    """Path that answers 200 once the server accepts requests."""
    health: str
    """Path that answers 200 while the server is healthy."""
    serves_adapters: bool = False
    """Whether a request selects a LoRA adapter by its name as `model`."""
    downloads: bool = True
    """Whether it loads a Hugging Face repository by its name."""
    needs_a_file: bool = False
    """Whether it loads one file, of a repository or of the weights' volume."""
    faults: Callable[[Model], Iterator[ModelFault]] = lambda _: iter(())
    """Faults of a model's fields on this engine."""
    of_image: Callable[[str], Iterator[ModelFault]] = lambda _: iter(())
    """Faults of an image whose tag names a release of the engine."""
    of_shared_memory: Callable[[Model], Iterator[ModelFault]] = lambda _: iter(())
    """Faults of a model on a GPU whose memory other pods, or the host, take too."""
    vendors: frozenset[str] = frozenset(VENDORS)
    """Vendors of the GPUs that it is built for."""
    on_cpus: Callable[[Model], Iterator[ModelFault]] | None = None
    """Faults of a model that takes no GPU (`gpu: none`); None: the engine cannot do without."""
    of_unified_memory: Callable[[Model], Iterator[ModelFault]] | None = None
    """Faults where only the host takes the GPU's memory too; None: the same."""
    beyond_share: Callable[[Model], float] = lambda _: 0
    """Bytes of each of its GPUs that it takes beyond `gpu_memory`."""
    rendezvous: int | None = None
    """Port at which the pods of a group meet its leader; None: a replica cannot span nodes."""
    over_nodes: Callable[[Model, str | None, int], Iterator[ModelFault]] = lambda *_: iter(())
    """Faults of a model with this image over this number of nodes."""
    disaggregates: bool = False
    """Whether its pods can fetch a KV cache from pods that only prefill."""
    tasks: frozenset[Task] = frozenset({"chat"})
    """What its models can do."""
    component: ComponentName | None = None
    """The component of the stack with its image; None: platform.yaml sets the image."""
    container: str = ""
    """Name of its container; empty: the engine's name."""
    streams: bool = False
    """It loads weights from `s3://`."""
    ignores: frozenset[str] = frozenset()
    """Fields of a model that it ignores, as in platform.yaml: `vllm.dtype`. Arguments of other runtimes are not listed: every
    runtime ignores them."""
    flags: Mapping[str, Owned] = field(default_factory=dict)
    """Flags that `extraArgs` must not contain, in their long form with `-`; short ones unchanged."""
    short: re.Pattern[str] | None = None
    """Further short flags that `extraArgs` may contain; None: unchecked."""
    words: Callable[[Model], Iterator[WordFault]] = lambda _: iter(())
    """Faults of arguments that depend on others."""
    known_flags: Callable[[Model, str | None], Known] | None = None
    """The flags of the engine in a model's image; None: no list of them, and only known mistakes are found."""
    host_memory: Callable[[Model], Iterator[HostMemory]] = lambda _: iter(())
    """Host memory that arguments take."""
    loads: Callable[[Model], Iterator[Named]] = lambda _: iter(())
    """What arguments make the engine load besides its model."""
    variables: Mapping[str, Owned] = field(default_factory=dict)
    """Names that `env` must not contain."""

    @property
    def block(self) -> str:
        """The field with its arguments, as in platform.yaml."""
        return to_camel(self.arguments)

    def extra_args(self, model: Model) -> tuple[str, ...]:
        """Further arguments of a model on this runtime, word by word."""
        words: tuple[str, ...] = getattr(model, self.arguments).extra_args
        return words

    def place_of_extra_args(self, index: int) -> Path:
        """Their path in platform.yaml for the model at `index`."""
        return ("models", index, self.block, "extraArgs")

    def owner_of(self, word: str) -> Owned | None:
        """The owner of an argument's flag, in any spelling: `--flag=value`, `--a_b`, `-f1`, or an abbreviation."""
        flag = flag_of(word)
        if flag is None or flag in self.flags:
            return self.flags.get(flag or "")
        if not flag.startswith("--"):
            # argparse reads `-qawq` as `-q awq`, and `-tp2` is meant as `-tp 2`.
            known = self.short and self.short.fullmatch(flag)
            return None if known else self.flags.get(flag[:2]) or self.flags.get(flag.rstrip("0123456789"))
        if len(flag) < _SHORTEST:
            return None
        return next((owned for name, owned in self.flags.items() if name.startswith(flag)), None)
