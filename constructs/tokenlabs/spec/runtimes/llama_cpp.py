"""llama.cpp: `llama-server` with a GGUF file.

Source: ggml-org/llama.cpp, `tools/server/README.md`, `common/arg.cpp` and `.devops/cuda.Dockerfile`, builds of 2025-08 to 2026-11.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from tokenlabs.spec.base import SpecModel
from tokenlabs.spec.runtimes.declaration import (
    Declaration,
    ModelFault,
    Owned,
    ServerMetrics,
    WordFault,
)
from tokenlabs.spec.runtimes.loaded import of_flags
from tokenlabs.spec.runtimes.owned import ADDRESS, ENDS, KEY, TLS, VISIBLE, WEIGHTS

if TYPE_CHECKING:
    from tokenlabs.spec.serving import Model


class LlamaCppArguments(SpecModel):
    """Arguments of llama-server."""

    file: Annotated[
        str | None,
        Field(pattern=r"^[A-Za-z0-9][-A-Za-z0-9._+/]*\.gguf$", max_length=250, examples=["Qwen3-8B-Q4_K_M.gguf"]),
    ] = None
    """GGUF file: of the repository in `source`, or else below the weights' volume."""
    context_size: Annotated[int | None, Field(ge=1)] = None
    """Tokens of context, shared by all slots; by default the model's own."""
    parallel: Annotated[int | None, Field(ge=1)] = None
    """Slots: requests that are answered at the same time."""
    gpus: Annotated[int, Field(ge=1)] = 1
    """GPUs that the layers are distributed over."""
    extra_args: tuple[str, ...] = ()
    """Further arguments, one word per item, values in words of their own."""


METRICS = ServerMetrics(
    running="llamacpp:requests_processing",
    waiting="llamacpp:requests_deferred",
    prompt_tokens="llamacpp:prompt_tokens_total",
    generated_tokens="llamacpp:tokens_predicted_total",
)
"""It has no histograms, and none of the cache since `llamacpp:kv_cache_usage_ratio` was removed (2025)."""

_MODEL = Owned(
    why="loads another file than the one that the model's fields name",
    instead="remove it; write `source` and `llamaCpp.file`",
)
_LORA = Owned(
    why="applies an adapter to every request, whichever name was sent",
    instead="remove it; merge the adapter into the file, or serve the model with `engine: vllm` and `adapters`",
)
_POOLING = Owned(why="restricts the server to embeddings or scores, but only chat is routed")
_FLAGS: Mapping[str, Owned] = {
    **dict.fromkeys(("--ctx-size", "-c"), Owned("llamaCpp.contextSize", amount_of="tokens")),
    **dict.fromkeys(("--parallel", "-np"), Owned("llamaCpp.parallel")),
    **dict.fromkeys(
        (
            *(
                "--model",
                "-m",
                "--model-url",
                "-mu",
                "--hf-repo",
                "-hf",
                "-hfr",
                "--hf-file",
                "-hff",
                "--docker-repo",
                "-dr",
            ),
            *("--models-dir", "--models-preset", "--models-max"),
        ),
        _MODEL,
    ),
    **dict.fromkeys(("--host", "--port", "--alias", "-a", "--api-prefix", "--path", "--reuse-port"), ADDRESS),
    **dict.fromkeys(("--api-key", "--api-key-file"), KEY),
    **dict.fromkeys(("--ssl-key-file", "--ssl-cert-file"), TLS),
    **dict.fromkeys(("--lora", "--lora-scaled", "--lora-init-without-apply"), _LORA),
    **dict.fromkeys(("--embedding", "--embeddings", "--reranking", "--rerank"), _POOLING),
    **dict.fromkeys(
        ("--help", "-h", "--usage", "--version", "--list-devices", "--completion-bash", "--cache-list", "-cl"), ENDS
    ),
    "--sleep-idle-seconds": Owned(
        why="unloads the model while no request comes: probes would pass, and answers be late"
    ),
}
_VARIABLES: Mapping[str, Owned] = {
    **dict.fromkeys(("LLAMA_CACHE", "HF_HOME", "HF_HUB_CACHE"), WEIGHTS),
    # Almost every flag has a variable of its name (common/arg.cpp, `set_env`); two have another.
    **{f"LLAMA_ARG_{flag[2:].upper().replace('-', '_')}": owned for flag, owned in _FLAGS.items() if flag[:2] == "--"},
    "LLAMA_ARG_N_PARALLEL": _FLAGS["--parallel"],
    "LLAMA_API_KEY": KEY,
    **VISIBLE,
}


def _words(model: Model) -> Iterator[WordFault]:
    """common/arg.cpp compares the whole word with its flags."""
    for place, word in enumerate(model.llama_cpp.extra_args):
        flag, equals, value = word.partition("=")
        if re.fullmatch(r"--?[a-z][a-z0-9_-]*", flag) and equals:
            why = "has its value after `=`, and llama-server takes it in the next word: it would exit at every start"
            yield WordFault(place, why, f'write two items: `{flag}`, `"{value}"`')


def _faults(model: Model) -> Iterator[ModelFault]:
    if model.llama_cpp.file is None:
        yield ModelFault(
            "",
            "has no `llamaCpp.file`: llama-server would have no model to load",
            "write the GGUF file: of the repository in `source`, or of the weights' volume",
        )
    if model.revision is not None:
        why = "is not supported: llama-server loads a repository's main branch"
        yield ModelFault("revision", why, "remove it, or put the file on a volume (`weights`) and remove `source`")


def _of_shared_memory(model: Model) -> Iterator[ModelFault]:
    if "gpu_memory_utilization" not in model.model_fields_set:
        why = (
            "has no `gpuMemoryUtilization`, and other pods or the host take memory of its GPU too: llama.cpp has no limit, so "
            "what the model takes must be known"
        )
        yield ModelFault(
            "", why, "write the share that file, context and buffers take together, as its log says at the start"
        )
    if model.llama_cpp.context_size is None:
        why = "has no `llamaCpp.contextSize`, so that it takes memory for the longest context that the model knows"
        yield ModelFault("", why, "write the tokens of context that fit its `gpuMemoryUtilization`")


_FLAGS_OF_GPUS = (
    *("--n-gpu-layers", "--gpu-layers", "-ngl", "--split-mode", "-sm", "--tensor-split", "-ts", "--main-gpu", "-mg"),
    *("--cpu-moe", "-cmoe", "--n-cpu-moe", "-ncmoe", "--no-kv-offload", "-nkvo", "--device", "-dev"),
)


def _on_cpus(model: Model) -> Iterator[ModelFault]:
    if model.llama_cpp.gpus > 1:
        why = "distributes layers over GPUs, and the model takes none (`gpu: none`)"
        yield ModelFault("llamaCpp.gpus", why, "remove it")
    for place, word in enumerate(model.llama_cpp.extra_args):
        if word in _FLAGS_OF_GPUS:
            why = "is about GPUs, and the model takes none (`gpu: none`)"
            yield ModelFault(f"llamaCpp.extraArgs.{place}", why, "remove it, and its value")


DECLARATION = Declaration(
    name="llama.cpp",
    container="llama-cpp",
    shown="llama.cpp pod",
    arguments="llama_cpp",
    gpus=lambda model: model.llama_cpp.gpus,
    gpus_field=lambda _: "llamaCpp.gpus",
    gpu_memory=lambda model: Fraction(str(model.gpu_memory_utilization)),
    metrics=lambda _: METRICS,
    # 503 while the model loads, then 200; it needs no key.
    ready="/health",
    health="/health",
    downloads=False,
    needs_a_file=True,
    faults=_faults,
    of_shared_memory=_of_shared_memory,
    on_cpus=_on_cpus,
    # Nothing measures the first token.
    ignores=frozenset({"slo.timeToFirstToken"}),
    flags=_FLAGS,
    short=re.compile(r"-[a-z][a-z-]*"),
    words=_words,
    loads=lambda model: of_flags(
        "llamaCpp", model.llama_cpp.extra_args, ("--hf-repo-draft", "-hfd", "-hfrd", "--hf-repo-v", "-hfv", "-hfrv")
    ),
    variables=_VARIABLES,
)
