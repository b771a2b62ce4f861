"""Is a runtime that is registered held to the same rules, and rendered, without a change anywhere else?"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from tokenlabs.layers import models, monitoring
from tokenlabs.layers.layer import Unit
from tokenlabs.layers.models.server import Runtime
from tokenlabs.layers.monitoring.alerts import models as alerts
from tokenlabs.layers.monitoring.rules import Record, Rule
from tokenlabs.spec import runtimes
from tokenlabs.spec.loader import load_text
from tokenlabs.spec.platform import Platform
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.targets import target

VLLM = runtimes.RUNTIMES["vllm"]
METRICS = VLLM.metrics._replace(
    first_token="llama:first_token",
    first_token_boundaries=(0.2, 0.4),
    kv_cache="llama:kv",
)
LLAMA = replace(VLLM, name="llama.cpp", gpus=lambda _: 1, flags={}, metrics=METRICS)


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
    servers = [each for each in models.LAYER.pieces(target(platform, "microk8s")) if each.file.endswith("/server.yaml")]
    assert [each.inputs for each in servers if isinstance(each, Unit)] == [
        LlamaInputs(each.id) for each in platform.models
    ]


def test_two_of_it_do_not_fit_on_one_gpu(repository: Path) -> None:
    with pytest.raises(SpecError, match="this model's pod would"):
        load_text(_text(repository, "spark-01"))


def test_alerts_and_dashboards_read_its_metrics(repository: Path) -> None:
    platform = load_text(_text(repository, "spark-02")).platform
    texts = [
        str(each.inputs) for each in monitoring.LAYER.pieces(target(platform, "microk8s")) if isinstance(each, Unit)
    ]
    shown = "".join(texts)
    assert "llama:first_token_bucket" in shown
    assert "llama:kv" in shown
    assert VLLM.metrics.kv_cache not in shown
    assert "0.4" in {labels["le"] for labels in _objectives(platform)}
    mixed = (platform.models[0], platform.models[1].model_copy(update={"engine": VLLM.name}))
    both = "".join(str(each) for each in _models_alerts(platform.model_copy(update={"models": mixed})))
    assert "llama:kv" in both
    assert VLLM.metrics.kv_cache in both


def _models_alerts(platform: Platform) -> list[Rule]:
    return list(alerts.rules(platform))


def _objectives(platform: Platform) -> list[dict[str, str]]:
    return [
        dict(each.labels)
        for each in _models_alerts(platform)
        if isinstance(each, Record) and dict(each.labels).get("le")
    ]
