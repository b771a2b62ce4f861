"""The arguments of a vLLM server, as fields of platform.yaml."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from tokenlabs.spec.runtimes import Declaration
from tokenlabs.spec.runtimes.declaration import flag_of
from tokenlabs.spec.runtimes.vllm import DECLARATION

_TASKS = {
    **dict.fromkeys(
        (("--runner", "pooling"), ("--convert", "embed"), ("--task", "embed"), ("--task", "embedding")), "embedding"
    ),
    **dict.fromkeys((("--runner", "generate"), ("--task", "generate"), ("--convert", "none")), "chat"),
}
"""Flag and value → `task` (vLLM 0.11, vllm/config/model.py; `--task` until 0.12)."""


class Flags(NamedTuple):
    """How flags of an engine become fields."""

    declaration: Declaration
    dropped: frozenset[str]
    """Flags that tokenlabs sets, or that are read otherwise."""
    switches: frozenset[str]
    """Fields whose flags take no value."""
    numbers: frozenset[str]
    """Fields that are numbers."""
    glued: bool = True
    """Whether a value may follow `=`."""


FLAGS = Flags(
    DECLARATION,
    frozenset({"--host", "--port", "--served-model-name", "--model", "--enable-lora", "--lora-modules"}),
    frozenset({"vllm.trustRemoteCode", "vllm.enforceEager"}),
    frozenset(
        {
            "gpuMemoryUtilization",
            "vllm.maxModelLen",
            "vllm.maxNumSeqs",
            "vllm.tensorParallelSize",
            "vllm.pipelineParallelSize",
            "vllm.dataParallelSize",
            "vllm.maxLoras",
            "vllm.maxLoraRank",
        }
    ),
)


def words(container: Mapping[str, Any]) -> list[str] | None:
    """The words after `vllm serve` of a container's command; None: it does not start vLLM.

    Images of vLLM have `vllm serve` or its API server as their entrypoint (vllm/docker/Dockerfile), so that `args` alone do.
    """
    whole = started(container)
    for number, word in enumerate(whole[:-1]):
        if word.rpartition("/")[2] == "vllm" and whole[number + 1] == "serve":
            return whole[number + 2 :]
    if "vllm.entrypoints.openai.api_server" in whole:
        return whole[whole.index("vllm.entrypoints.openai.api_server") + 1 :]
    alone = not container.get("command") and "vllm" in str(container.get("image", ""))
    return whole if alone else None


def started(container: Mapping[str, Any]) -> list[str]:
    """The words of a container's command and arguments, those of a shell's `-c` taken apart."""
    command, args = (list(map(str, container.get(field) or ())) for field in ("command", "args"))
    whole = [*command, *args]
    if len(whole) > 2 and whole[0].rpartition("/")[2] in ("sh", "bash") and whole[1].endswith("c"):
        whole = shlex.split(whole[2].replace("\\\n", " "))
        whole = whole[1:] if whole[:1] == ["exec"] else whole
    return whole


def model(arguments: Sequence[str]) -> str | None:
    """The model that is loaded: the first word, or `--model`."""
    if arguments and not arguments[0].startswith("-"):
        return arguments[0]
    return value(arguments, "--model")


def value(arguments: Sequence[str], name: str) -> str | None:
    """The value of a flag; None: it is not there."""
    return next((values[0] for flag, values in _flags(arguments) if flag == name and values), None)


def adapters(arguments: Sequence[str]) -> list[dict[str, str]]:
    """LoRA adapters: `--lora-modules` with `name=path` or JSON, one word each."""
    words = [value for flag, values in _flags(arguments) if flag == "--lora-modules" for value in values]
    found = []
    for word in words:
        try:
            read = (
                json.loads(word)
                if word.startswith("{")
                else dict(zip(("name", "path"), word.split("=", 1), strict=False))
            )
            found.append({"id": str(read["name"]), "source": str(read["path"])})
        except (ValueError, KeyError, TypeError):
            continue
    return found


def fields(arguments: Sequence[str], of: Flags = FLAGS) -> tuple[dict[str, Any], list[str]]:
    """Fields of the model by path (`gpuMemoryUtilization`, `vllm.dtype`), and the words that have no field."""
    found: dict[str, Any] = {}
    others: list[str] = []
    for flag, values in _flags(arguments):
        name = flag_of(flag) or flag
        owned = of.declaration.flags.get(name)
        if name in of.dropped:
            continue
        if owned and owned.field in of.switches:
            found[owned.field] = True
        elif owned and owned.field == "task" and values and (name, values[0]) in _TASKS:
            if _TASKS[name, values[0]] == "embedding":
                found["task"] = "embedding"
        elif owned and owned.field and owned.field != "task" and values:
            found[owned.field] = _number(values[0]) if owned.field in of.numbers else values[0]
        elif of.glued and len(values) == 1 and flag.startswith("--"):
            others.append(f"{flag}={values[0]}")
        else:
            others += [flag, *values]
    return found, others


def _flags(arguments: Sequence[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each flag with its values: after `=`, or the words up to the next flag."""
    number = 0 if not arguments or arguments[0].startswith("-") else 1
    while number < len(arguments):
        flag, equals, value = arguments[number].partition("=")
        number += 1
        values = [value] if equals else []
        while not equals and number < len(arguments) and not arguments[number].startswith("-"):
            values.append(arguments[number])
            number += 1
        yield flag, tuple(values)


def _number(value: str) -> int | float | str:
    try:
        return int(value) if value.isdecimal() else float(value)
    except ValueError:
        return value
