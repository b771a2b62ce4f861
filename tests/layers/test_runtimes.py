"""Is a runtime that is registered held to the same rules, and rendered, without a change anywhere else?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tokenlabs.layers import models
from tokenlabs.layers.layer import Unit
from tokenlabs.layers.models.server import Runtime
from tokenlabs.spec import runtimes
from tokenlabs.spec.loader import load_text
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.targets import target

LLAMA = replace(runtimes.RUNTIMES["vllm"], name="llama.cpp", gpus=lambda _: 1, flags={})


class LlamaInputs(NamedTuple):
    id: str


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch) -> None:
    runtime: Runtime[Any] = Runtime(LLAMA, lambda _, model: LlamaInputs(model.id), lambda *_: None)
    monkeypatch.setitem(runtimes.RUNTIMES, LLAMA.name, LLAMA)
    monkeypatch.setitem(models.RUNTIMES, LLAMA.name, runtime)


def _text(repository: Path, second_node: str) -> str:
    spec = yaml.safe_load((repository / "platform.yaml").read_text(encoding="utf-8"))
    for model, node in zip(spec["models"], ("spark-01", second_node), strict=True):
        model |= {"engine": LLAMA.name, "node": node}
        del model["vllm"]
    return yaml.safe_dump(spec)


def test_it_is_rendered_by_its_own_module(repository: Path) -> None:
    platform = load_text(_text(repository, "spark-02")).platform
    servers = [each for each in models.LAYER.pieces(target(platform, "microk8s")) if each.file.endswith(".server.yaml")]
    assert [each.inputs for each in servers if isinstance(each, Unit)] == [
        LlamaInputs(each.id) for each in platform.models
    ]


def test_two_of_it_do_not_fit_on_one_gpu(repository: Path) -> None:
    with pytest.raises(SpecError, match="this model's pod would"):
        load_text(_text(repository, "spark-01"))
