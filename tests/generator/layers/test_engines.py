"""What does a model render to on each engine, and what reads its metrics?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from syrupy.assertion import SnapshotAssertion

from tests.generator.layers.test_snapshots import YamlFile
from tokenlabs.checks.structure import validate
from tokenlabs.contract.windows import window_seconds
from tokenlabs.layers import LAYERS
from tokenlabs.layers.base.layer import Unit
from tokenlabs.layers.base.stopping import MARGIN_SECONDS, UNRESOLVED_SECONDS, UNROUTED_SECONDS
from tokenlabs.layers.models import custom
from tokenlabs.layers.monitoring.alerts import nodes
from tokenlabs.layers.monitoring.alerts.models import rules
from tokenlabs.layers.monitoring.dashboards import dashboards
from tokenlabs.layers.monitoring.monitors import monitors
from tokenlabs.layers.monitoring.rules import Alert, Record
from tokenlabs.manifests import yaml_text
from tokenlabs.spec.loader import load
from tokenlabs.spec.target_names import TargetName
from tokenlabs.spec.targets import target
from tokenlabs.synth.rendering import render

SPEC = Path(__file__).with_name("engines.yaml")


def rendered(name: TargetName, layer: str, *files: str) -> dict[str, str]:
    """Text of the files of a layer whose path ends as given."""
    shown = target(load(SPEC).platform, name)
    pieces = next(each for each in LAYERS if each.name == layer).pieces(shown)
    units = [(each.file, each) for each in pieces if isinstance(each, Unit) and each.file.endswith(files)]
    return {file: one.text for file, one in render(units, {"app.kubernetes.io/part-of": "lab"}).items()}


def picker_config(text: str) -> str:
    """The configuration of the picker in a model's objects."""
    (found,) = (each for each in yaml.safe_load_all(text) if each["kind"] == "ConfigMap")
    config: str = found["data"]["plugins.yaml"]
    return config


@pytest.fixture(scope="module")
def models() -> dict[str, str]:
    return rendered("microk8s", "models", "server.yaml", "picker.yaml", "pool.yaml")


@pytest.fixture(scope="module")
def monitoring() -> dict[str, str]:
    return rendered("microk8s", "monitoring", "alerts-models.yaml", "dashboard-models.yaml")


@pytest.mark.parametrize("pool", ["large", "gguf", "file", "trt", "own"])
def test_an_engine_renders_to(models: dict[str, str], pool: str, snapshot: SnapshotAssertion) -> None:
    text = "".join(models[f"{pool}/{file}.yaml"] for file in ("pool", "picker", "server"))
    assert list(map(str, validate(yaml_text.load(text)))) == []
    assert text == snapshot(extension_class=YamlFile)


def test_alerts_and_dashboards_show_what_each_engine_measures(
    monitoring: dict[str, str], snapshot: SnapshotAssertion
) -> None:
    for name, text in monitoring.items():
        assert "vllm:" not in text, "no model runs on vLLM"
        assert text == snapshot(extension_class=YamlFile, name=name.removesuffix(".yaml"))


def test_prometheus_reads_each_engine_where_it_has_its_metrics() -> None:
    """One job for all engines; trtllm-serve answers `/metrics` with JSON, and a server without known series may have no page."""
    (text,) = rendered("microk8s", "monitoring", "monitors.yaml").values()
    servers = next(each for each in yaml.safe_load_all(text) if each["metadata"]["name"] == "lab-model-servers")
    (endpoint,) = servers["spec"]["podMetricsEndpoints"]
    pool = ["__meta_kubernetes_pod_label_llm_d_ai_model"]
    assert endpoint["path"] == "/metrics"
    assert endpoint["relabelings"][2:] == [
        {"action": "drop", "sourceLabels": pool, "regex": "mute"},
        *(
            {
                "action": "replace",
                "sourceLabels": pool,
                "regex": of,
                "targetLabel": "__metrics_path__",
                "replacement": path,
            }
            for of, path in (("trt", "/prometheus/metrics"), ("own", "/stats/prometheus"))
        ),
    ]


def test_without_a_known_series_no_server_is_scraped() -> None:
    platform = load(SPEC).platform
    mute = tuple(model for model in platform.models if model.pool == "mute")
    assert "model-servers" not in {each.name for each in monitors(platform.model_copy(update={"models": mute}))}


def test_a_picker_reads_the_page_that_its_engine_has(models: dict[str, str]) -> None:
    """GIE v1.4.0, pkg/epp/framework/plugins/datalayer/source/metrics: `path` of the source; by default `/metrics`."""
    for pool, parameters in (
        ("trt", {"path": "/prometheus/metrics"}),
        ("own", {"path": "/stats/prometheus"}),
        ("gguf", None),
    ):
        config = yaml.safe_load(picker_config(models[f"{pool}/pool.yaml"]))
        (source,) = (each for each in config["plugins"] if each["type"] == "metrics-data-source")
        assert source.get("parameters") == parameters


def test_options_of_tensorrt_llm_are_a_file_that_turns_its_metrics_on(models: dict[str, str]) -> None:
    objects = list(yaml.safe_load_all(models["trt/server.yaml"]))
    (files,) = (each["data"] for each in objects if each["kind"] == "ConfigMap")
    assert yaml.safe_load(files["trtllm-serve.yaml"]) == {
        "return_perf_metrics": True,
        "enable_iter_perf_stats": True,
        "cuda_graph_config": {"batch_sizes": [1, 2, 4]},
        "kv_cache_config": {
            "enable_block_reuse": True,
            "host_cache_size": 2**30,
            "free_gpu_memory_fraction": 0.85,
        },
    }
    assert files["chat.jinja"] == "{{ messages }}"


def test_an_engine_without_a_series_has_no_panel_and_no_alert_of_it() -> None:
    platform = load(SPEC).platform
    gguf = platform.model_copy(update={"models": platform.models[1:3]})
    assert all(model.engine == "llama.cpp" for model in gguf.models)
    names = {rule.name for rule in rules(gguf) if isinstance(rule, Alert)}
    assert "ModelDown" in names
    assert not {name for name in names if "FirstToken" in name or "Cache" in name}
    text = next(each.text for each in dashboards(gguf) if each.name == "models")
    titles = {panel["title"] for panel in json.loads(text)["panels"]}
    assert {"Requests running and waiting", "Tokens a second"} <= titles
    assert not titles & {"KV cache", "Time to first token, p99", "Prefix cache hits", "Put back from the batch"}


def test_in_kind_every_engine_is_simulated() -> None:
    text = "".join(rendered("kind", "models", "server.yaml", "picker.yaml", "pool.yaml").values())
    for absent in ("sglang", "llama-server", "dataLayer", "llamacpp:"):
        assert absent not in text
    assert text.count("--served-model-name") == len(load(SPEC).platform.models)


@pytest.mark.parametrize(("picker", "unrouted"), [(True, UNROUTED_SECONDS), (False, UNRESOLVED_SECONDS)])
@pytest.mark.parametrize("drain", ["sleep", "engine"])
def test_a_server_of_ones_own_stops_once_nothing_sends_to_it(picker: bool, unrouted: int, drain: str) -> None:
    """Envoy finds the pods of a model without a picker by DNS, and sends to one that is to stop for longer."""
    platform = load(SPEC).platform
    own = next(model for model in platform.models if model.engine == "custom")
    own = own.model_copy(update={"picker": picker, "custom": own.custom.model_copy(update={"drain": drain})})
    inputs = custom.inputs(target(platform.model_copy(update={"models": (own,)}), "microk8s"), own)
    (text,) = render([("server", Unit("server.yaml", custom.build, inputs))], {}).values()
    spec = next(each for each in yaml_text.load(text.text) if each["kind"] == "Deployment")["spec"]["template"]["spec"]
    longest = window_seconds(own.timeout)
    waited = spec["containers"][0]["lifecycle"]["preStop"]["sleep"]["seconds"]
    assert waited == unrouted + (longest if drain == "sleep" else 0)
    assert spec["terminationGracePeriodSeconds"] == unrouted + longest + MARGIN_SECONDS


def test_a_picker_reads_the_series_of_its_engine(models: dict[str, str]) -> None:
    """GIE v1.4.0 loads both files (cmd/epp/runner, parseConfigurationPhaseTwo and setupDataLayer)."""
    for pool, series, scorers in (
        (
            "large",
            {
                "queuedRequestsSpec": "sglang:num_queue_reqs",
                "runningRequestsSpec": "sglang:num_running_reqs",
                "kvUsageSpec": "sglang:token_usage",
            },
            ["queue-scorer", "kv-cache-utilization-scorer", "prefix-cache-scorer"],
        ),
        (
            "gguf",
            {
                "queuedRequestsSpec": "llamacpp:requests_deferred",
                "runningRequestsSpec": "llamacpp:requests_processing",
            },
            ["queue-scorer", "prefix-cache-scorer"],
        ),
        (
            # As llm-d's own engine `trtllm-serve` has them, in later releases.
            "trt",
            {
                "queuedRequestsSpec": "trtllm_num_requests_waiting",
                "runningRequestsSpec": "trtllm_num_requests_running",
                "kvUsageSpec": "trtllm_kv_cache_utilization",
            },
            ["queue-scorer", "kv-cache-utilization-scorer", "prefix-cache-scorer"],
        ),
    ):
        config = yaml.safe_load(picker_config(models[f"{pool}/pool.yaml"]))
        (extractor,) = (each for each in config["plugins"] if each["type"] == "model-server-protocol-metrics")
        (engine,) = extractor["parameters"]["engineConfigs"]
        assert {key: value for key, value in engine.items() if key != "name"} == series
        assert extractor["parameters"]["defaultEngine"] == engine["name"]
        assert config["featureGates"] == ["dataLayer"]
        assert [each["pluginRef"] for each in config["schedulingProfiles"][0]["plugins"]] == scorers


def test_no_alert_on_memory_that_an_engine_takes_beyond_its_share() -> None:
    """SGLang's activations come on top of its share; TensorRT-LLM declares none, and takes what is free."""
    limits = {
        dict(rule.labels)["node"]: rule.expr
        for rule in nodes.rules(load(SPEC).platform)
        if isinstance(rule, Record) and rule.name == nodes.GPU_MEMORY_LIMIT
    }
    assert (limits["a100"], limits["h100"]) == ("vector(0.99)", "vector(0.99)")
    assert limits["rtx"] == "vector(0.95)", "llama.cpp's 0.9, and a margin"
