"""Valid platforms load; broken ones raise only SpecError."""

from __future__ import annotations

import contextlib
import json
import time
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.platforms import platforms
from tokenlabs.spec.loader import load, load_text
from tokenlabs.spec.problems import SpecError
from tokenlabs.spec.reference import REFERENCE_FILE, reference_text
from tokenlabs.spec.schema import SCHEMA_FILE, json_schema, schema_text

FEW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
ROOT = Path(__file__).resolve().parents[3]
SHIPPED = (
    "platform.yaml",
    "tests/generator/layers/every_option.yaml",
    *sorted(str(file.relative_to(ROOT)) for file in (ROOT / "examples").glob("*.yaml")),
)


def _text(platform: dict[str, Any]) -> str:
    return yaml.safe_dump(json.loads(json.dumps(platform)), sort_keys=False)


@given(platforms())
@FEW
def test_valid_platforms_load_and_match_the_schema(platform: dict[str, Any]) -> None:
    loaded = load_text(_text(platform))
    assert loaded.platform.name == platform["name"]
    assert all(problem.severity == "warning" for problem in loaded.warnings)
    assert jsonschema_rs.is_valid(json_schema(), json.loads(json.dumps(platform)))


@given(platforms(most_models=2, most_tenants=2), st.data())
@FEW
def test_broken_platforms_raise_only_spec_errors(platform: dict[str, Any], data: st.DataObject) -> None:
    text = _text(platform)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 30)))
    junk = data.draw(st.text("abz09 -:{}[]&*!%@`'\"\t\n<>=|#,.", max_size=10))
    with contextlib.suppress(SpecError):
        load_text(text[:start] + junk + text[end:])


@given(st.text(max_size=60))
@FEW
def test_any_text_raises_only_spec_errors(text: str) -> None:
    with pytest.raises(SpecError):
        load_text(text)


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_platforms_load_and_match_the_schema(name: str, repository: Path) -> None:
    load(repository / name)
    value = yaml.safe_load((repository / name).read_text(encoding="utf-8"))
    assert jsonschema_rs.is_valid(json_schema(), value)


@pytest.mark.parametrize("case", ["unknown_key", "window_in_days", "limit_zero", "type_nothing", "unknown_stack"])
def test_schema_rejects_the_same_platforms(case: str, repository: Path) -> None:
    text = (repository / f"tests/generator/spec/errors/{case}.yaml").read_text(encoding="utf-8")
    assert not jsonschema_rs.is_valid(json_schema(), yaml.safe_load(text))


def test_schema_and_reference_are_current(repository: Path) -> None:
    assert (repository / SCHEMA_FILE).read_text(encoding="utf-8") == schema_text()
    assert (repository / REFERENCE_FILE).read_text(encoding="utf-8") == reference_text()
    assert f"$schema={SCHEMA_FILE}" in (repository / "platform.yaml").read_text(encoding="utf-8").splitlines()[0]


def test_schema_describes_every_field() -> None:
    schema = json_schema()
    fields = {
        f"{name}.{field}": what
        for name, each in (("", schema), *schema["$defs"].items())
        for field, what in each.get("properties", {}).items()
    }
    assert len(fields) > 100
    assert [name for name, what in fields.items() if not what.get("description")] == []


def test_rejects_unreadable_files(tmp_path: Path) -> None:
    for path, why in ((tmp_path / "absent.yaml", "does not exist"), (tmp_path, "is a directory")):
        with pytest.raises(SpecError, match=why):
            load(path)


def test_loading_keeps_places(repository: Path) -> None:
    place = load(repository / "platform.yaml").place("models", 0, "pool")
    assert place.text == "token-labs-pool"
    assert (
        (repository / "platform.yaml")
        .read_text(encoding="utf-8")
        .splitlines()[place.line - 1]
        .strip()
        .startswith("pool")
    )


def test_ten_thousand_tenants_take_less_than_a_second(repository: Path) -> None:
    head = (
        (repository / "tests/generator/spec/errors/unknown_tier.yaml")
        .read_text(encoding="utf-8")
        .replace("tier: fre}", "tier: free}")
    )
    lines = "".join(f"  - {{name: t{n:05d}, user: u{n:05d}, tier: free}}\n" for n in range(10_000))
    text = head.replace("tenants:\n", f"tenants:\n{lines}")
    started = time.process_time()
    assert len(load_text(text).platform.tenants) == 10_001
    assert time.process_time() - started < 2, "0.3 s is usual; twice the goal leaves room for a busy machine"


_SMALL = """\
version: 1
name: lab
stack: "STACK"
cluster:
  distribution: k3s
  nodes:
    controller: {arch: amd64, gpu: {product: NVIDIA-GB10, memory: 119Gi, unified: true}}
    gpu-1: {arch: amd64, gpu: {product: NVIDIA-L40S, memory: 45Gi, count: 4}}
models: [MODELS]
modelDefaults: {image: "ghcr.io/acme/engine:v1"DEFAULTS}
tiers: {free: {requests: {1m: 10, 24h: 100}, tokens: {1m: 5000, 24h: 50000}}}
monitoring: {namespace: monitoring}
gitops: {repository: https://github.com/acme/lab}
"""


@pytest.mark.parametrize(
    ("models", "defaults", "stack"),
    [
        (
            "{id: acme/a, source: s3://acme/a, pool: a, node: gpu-1, autoscaling: {min: 1, max: 4, requests: 8}}",
            ", weights: {perReplica: true}",
            "2026-12",
        ),
        (
            "{id: acme/a, source: s3://acme/a, pool: a, node: controller, gpuMemoryUtilization: 0.5}, "
            "{id: acme/b, pool: b, node: gpu-1}",
            ", weights: {claim: models}",
            "2026-12",
        ),
        (
            "{id: acme/a, pool: a, node: controller, picker: false, gpuMemoryUtilization: 0.77}",
            ", picker: {node: controller, resources: {limits: {memory: 20Gi}}}",
            "2026-12",
        ),
        (
            "{id: acme/a, pool: a, node: gpu-1, picker: false, engine: custom, custom: {command: [/serve], gpus: 1, "
            "metrics: {running: acme_running, waiting: acme_waiting}}}",
            "",
            "2026-11",
        ),
        (
            "{id: acme/a, pool: a, node: gpu-1, picker: false, engine: custom, custom: {command: [/serve]}}",
            "",
            "2026-11",
        ),
    ],
    ids=[
        "streamed_weights_are_on_no_claim",
        "streamed_weights_are_on_no_shared_claim",
        "no_picker_takes_no_memory",
        "no_picker_reads_no_series",
        "no_picker_needs_no_series",
    ],
)
def test_accepts_what_a_model_does_not_have(models: str, defaults: str, stack: str) -> None:
    load_text(_SMALL.replace("MODELS", models).replace("DEFAULTS", defaults).replace("STACK", stack))


_GROUP = """\
version: 1
name: lab
stack: "2026-12"
cluster:
  storageClass: longhorn
  nodes:
    gpu-a: &gpus {arch: amd64, gpu: {product: NVIDIA-L40S, memory: 45Gi, count: 4}}
    gpu-b: *gpus
models: [{id: acme/a, pool: a, nodes: [gpu-a, gpu-b], multiNode: {size: 2}, vllm: {tensorParallelSize: 8VERSION}}]
modelDefaults: {image: "IMAGE", weights: {hostPath: /opt/models}}
tiers: {free: {requests: {1m: 10, 24h: 100}, tokens: {1m: 5000, 24h: 50000}}}
gitops: {repository: https://github.com/acme/lab}
"""


@pytest.mark.parametrize(
    ("image", "version"),
    [("docker.io/vllm/vllm-openai:v0.20.0", ""), ("ghcr.io/acme/engine:v1", ", version: 0.20.0")],
    ids=["of_the_image_of_all_models", "written"],
)
def test_the_version_of_vllm_over_several_nodes_is_known(image: str, version: str) -> None:
    assert not load_text(_GROUP.replace("IMAGE", image).replace("VERSION", version)).warnings
