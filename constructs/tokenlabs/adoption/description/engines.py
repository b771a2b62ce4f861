"""Which engine a container starts, and its arguments with the loaded model as their first word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from tokenlabs.adoption.description import vllm
from tokenlabs.adoption.description.vllm import Flags
from tokenlabs.spec.runtimes import llama_cpp, sglang, tensorrt_llm
from tokenlabs.spec.runtimes.declaration import flag_of

_FILES = frozenset({"--hf-file", "-hff"})
_MODELS = ("--hf-repo", "-hf", "-hfr", "--model", "-m")


class Engine(NamedTuple):
    """How a container with an engine is read."""

    words: Callable[[Mapping[str, Any]], list[str] | None]
    """Its arguments, the model first if they name one; None: the container does not start it."""
    flags: Flags


def _sglang(container: Mapping[str, Any]) -> list[str] | None:
    """`python3 -m sglang.launch_server` (sgl-project/sglang, docs)."""
    words = vllm.started(container)
    if "sglang.launch_server" not in words:
        return None
    return _first(words[words.index("sglang.launch_server") + 1 :], ("--model-path", "--model"))


def _llama_cpp(container: Mapping[str, Any]) -> list[str] | None:
    """`llama-server`, the entrypoint of upstream's images too (ggml-org/llama.cpp, .devops/cuda.Dockerfile)."""
    words = vllm.started(container)
    at = next((number for number, word in enumerate(words) if word.rpartition("/")[2] == "llama-server"), None)
    if at is not None:
        return _first(words[at + 1 :], _MODELS)
    image = str(container.get("image", ""))
    return _first(words, _MODELS) if not container.get("command") and "llama.cpp:server" in image else None


def _tensorrt_llm(container: Mapping[str, Any]) -> list[str] | None:
    """`trtllm-serve MODEL`, with or without the subcommand `serve` (NVIDIA/TensorRT-LLM, tensorrt_llm/commands/serve.py)."""
    words = vllm.started(container)
    at = next((number for number, word in enumerate(words) if word.rpartition("/")[2] == "trtllm-serve"), None)
    if at is None:
        return None
    rest = words[at + 1 :]
    return rest[1:] if rest[:1] == ["serve"] else rest


def _first(words: list[str], names: tuple[str, ...]) -> list[str]:
    model = next((found for name in names if (found := vllm.value(words, name))), None)
    return words if model is None else [model, *words]


def file_of(arguments: list[str]) -> str | None:
    """The GGUF file that llama.cpp loads: of a repository, or of a path without its folder."""
    named = next((found for name in sorted(_FILES) if (found := vllm.value(arguments, name))), None)
    loaded = vllm.model(arguments) or ""
    return named or (loaded.rpartition("/")[2] if loaded.endswith(".gguf") else None)


NAMES = "vLLM, SGLang, llama.cpp and TensorRT-LLM"
"""As in messages."""
_OPTIONS = ("--config", "--extra-llm-api-options")
ENGINES = (
    Engine(vllm.words, vllm.FLAGS),
    Engine(
        _sglang,
        Flags(
            sglang.DECLARATION,
            frozenset({"--host", "--port", "--served-model-name", "--model-path", "--model", "--enable-metrics"}),
            frozenset({"sglang.trustRemoteCode"}),
            frozenset(
                {
                    "gpuMemoryUtilization",
                    "sglang.contextLength",
                    "sglang.maxRunningRequests",
                    "sglang.tensorParallelSize",
                }
            ),
        ),
    ),
    Engine(
        _llama_cpp,
        Flags(
            llama_cpp.DECLARATION,
            frozenset({"--host", "--port", "--alias", "-a", "--metrics", "--n-gpu-layers", "-ngl", *_MODELS, *_FILES}),
            frozenset(),
            frozenset({"llamaCpp.contextSize", "llamaCpp.parallel"}),
            glued=False,
        ),
    ),
    Engine(
        _tensorrt_llm,
        Flags(
            tensorrt_llm.DECLARATION,
            frozenset({"--host", "--port", "--served-model-name", "--backend", *_OPTIONS}),
            frozenset({"tensorrtLlm.trustRemoteCode"}),
            frozenset(
                {
                    "tensorrtLlm.maxSeqLen",
                    "tensorrtLlm.maxBatchSize",
                    "tensorrtLlm.maxNumTokens",
                    "tensorrtLlm.tensorParallelSize",
                    "tensorrtLlm.pipelineParallelSize",
                    "tensorrtLlm.freeGpuMemoryFraction",
                }
            ),
        ),
    ),
)
"""The first one that a container starts."""


def not_read(engine: Engine, model: str, arguments: list[str]) -> Iterator[str]:
    """What a server's arguments say elsewhere."""
    for word in arguments:
        flag, _, _ = word.partition("=")
        if engine.flags.declaration.name == tensorrt_llm.DECLARATION.name and flag_of(flag) in _OPTIONS:
            yield f"`{model}` has options in the file of `{flag}`, which is not read; write them in `tensorrtLlm.config`"


def engine_of(container: Mapping[str, Any]) -> Engine | None:
    """The engine that a container starts; None: none of these."""
    return next((each for each in ENGINES if each.words(container) is not None), None)
