"""Arguments of `vllm serve` that require others: without them, the engine exits at every start.

Source: vLLM 0.11 to 0.20, `vllm/entrypoints/openai/cli_args.py`, validate_parsed_serve_args; `vllm/engine/arg_utils.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from tokenlabs.spec.accelerators import GIB
from tokenlabs.spec.problems import quoted
from tokenlabs.spec.runtimes.declaration import HostMemory, WordFault, flag_of, value_at

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model

_NEEDS: Mapping[str, tuple[str, str]] = {
    "--enable-auto-tool-choice": (
        "--tool-call-parser",
        "add `--tool-call-parser` with the model's parser, such as `--tool-call-parser=hermes`",
    ),
    "--enable-log-outputs": ("--enable-log-requests", "add `--enable-log-requests`, or remove it"),
}
"""Flag → the flag that it requires, and the remedy."""
_CONTEXT_PARALLEL = ("--decode-context-parallel-size", "-dcp")


def faults(model: Model) -> Iterator[WordFault]:
    """Faults of `vllm.extraArgs`, except single flags that are owned."""
    words = model.vllm.extra_args
    flags = [flag_of(word) for word in words]
    for place, flag in enumerate(flags):
        if flag is None:
            continue
        needed = next((other for name, other in _NEEDS.items() if _is(flag, name)), None)
        if needed and not any(other and _is(other, needed[0]) for other in flags):
            yield WordFault(place, f"needs `{needed[0]}`: without it the engine exits at every start", needed[1])
        elif any(_is(flag, name) for name in _CONTEXT_PARALLEL):
            yield from _context_parallel(place, words, model.vllm.tensor_parallel_size)


_PER_GPU = ("--cpu-offload-gb", "--swap-space")
_PER_ENGINE = "--kv-offloading-size"
"""GiB of host memory; vllm/config/cache.py: the last one is the sum of an engine's ranks."""


def host_memory(model: Model) -> Iterator[HostMemory]:
    """Memory that arguments offload to the host; 0 offloads nothing."""
    words, given = model.vllm.extra_args, model.vllm
    for place, word in enumerate(words):
        flag, value = flag_of(word), value_at(words, place)
        if flag is None or not re.fullmatch(r"[0-9]{1,6}(\.[0-9]+)?", value) or not float(value):
            continue
        if any(_is(flag, name) for name in _PER_GPU):
            engines = given.data_parallel_size * given.tensor_parallel_size * given.pipeline_parallel_size
            yield HostMemory(("vllm", "extraArgs", place), float(value) * GIB * engines)
        elif _is(flag, _PER_ENGINE):
            yield HostMemory(("vllm", "extraArgs", place), float(value) * GIB * given.data_parallel_size)


def _is(flag: str, name: str) -> bool:
    """Whether argparse reads `flag` as `name`; it accepts abbreviations of long flags."""
    return flag == name or (flag.startswith("--") and len(flag) > len("--enable-") and name.startswith(flag))


def _context_parallel(place: int, words: Sequence[str], tensor_parallel: int) -> Iterator[WordFault]:
    value = value_at(words, place)
    if not value:  # reported with the list of flags
        return
    size = int(value) if re.fullmatch("[0-9]{1,4}", value) else 0
    if not size or tensor_parallel % size:
        why = (
            f"splits the GPUs of `vllm.tensorParallelSize` ({tensor_parallel}), which {quoted(value)} does not "
            "divide: the engine exits at every start"
        )
        yield WordFault(place, why, f"write a divisor of {tensor_parallel}, or remove it")
