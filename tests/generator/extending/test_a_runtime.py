"""A runtime: its declaration and its rendering, a line for each, and the field of a model that holds its arguments."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.generator.extending.conftest import Sources
from tests.registries import Add, named, unlisted
from tokenlabs.layers import models
from tokenlabs.spec import runtimes as spec_runtimes

FILES = Path(__file__).parent / "sglang"
FIELD = "    vllm: VllmArguments = VllmArguments()\n"


def add_declaration(sources: Sources) -> None:
    sources.add("spec/runtimes/sglang.py", FILES / "declaration.py")


def register_declaration(sources: Sources) -> None:
    sources.edit("spec/runtimes/__init__.py", "import inference_sim, vllm", "import inference_sim, sglang, vllm")
    sources.edit("spec/runtimes/__init__.py", "(vllm.DECLARATION,", "(vllm.DECLARATION, sglang.DECLARATION,")


def add_arguments(sources: Sources) -> None:
    imported = "from tokenlabs.spec.runtimes.vllm import VllmArguments\n"
    added = "from tokenlabs.spec.runtimes.sglang import SglangArguments\n"
    sources.edit("spec/serving.py", imported, added + imported)
    sources.edit("spec/serving.py", FIELD, f"{FIELD}    sglang: SglangArguments = SglangArguments()\n")


def add_rendering(sources: Sources) -> None:
    sources.add("layers/models/sglang.py", FILES / "rendering.py")
    sources.edit("layers/models/__init__.py", "pool, vllm\n", "pool, sglang, vllm\n")
    sources.edit("layers/models/__init__.py", "(vllm.RUNTIME,", "(vllm.RUNTIME, sglang.RUNTIME,")


@pytest.fixture
def with_sglang(sources: Sources) -> Sources:
    for step in (add_declaration, register_declaration, add_arguments, add_rendering):
        step(sources)
    sources.platform(
        "    vllm: {dtype: bfloat16}",
        "    engine: sglang\n    sglang: {tpSize: 1, extraArgs: [--schedule-policy=lpm]}",
    )
    return sources


def test_synth_renders_it_and_alerts_and_dashboards_read_its_declaration(with_sglang: Sources) -> None:
    done = with_sglang.run("synth", "-q", "--target", "microk8s")
    assert done.returncode == 0, done.stderr
    dist = with_sglang.lab / "dist/microk8s"
    (deployment,) = (
        each
        for each in yaml.safe_load_all((dist / "models/token-labs-pool/server.yaml").read_text())
        if each["kind"] == "Deployment"
    )
    pod = deployment["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert container["args"][-2:] == ["--tp-size=1", "--schedule-policy=lpm"]
    assert container["readinessProbe"]["httpGet"]["path"] == "/health_generate"
    assert container["lifecycle"]["preStop"]["httpGet"]["path"] == "/drain"
    assert pod["terminationGracePeriodSeconds"] > 300
    monitoring = {path.name: path.read_text() for path in (dist / "monitoring").iterdir()}
    alerts, dashboard = monitoring["alerts-models.yaml"], monitoring["dashboard-models.yaml"]
    for text in (alerts, dashboard):
        # The other model still runs on vLLM.
        assert "sglang:token_usage" in text
        assert "vllm:kv_cache_usage_perc" in text
    assert "sglang:time_to_first_token_seconds_bucket" in alerts
    assert "le: '0.4'" in alerts, "500ms, at the nearest boundary of its histogram"


def test_its_flags_fields_and_variables_are_held_to_the_same_rules(with_sglang: Sources) -> None:
    with_sglang.platform(
        "tpSize: 1, extraArgs: [--schedule", 'tpSize: 2, extraArgs: [--tp-size=2, "--lora x", --schedule'
    )
    with_sglang.platform("    engine: sglang\n", "    engine: sglang\n    env: {SGLANG_HOST_IP: 192.0.2.1}\n")
    said = with_sglang.run("stacks", "--images").stderr
    for place, written in (
        ("sglang.tpSize", "2"),
        ("sglang.extraArgs[0]", "--tp-size=2"),
        ("sglang.extraArgs[1]", "--lora x"),
        ("env.SGLANG_HOST_IP", "SGLANG_HOST_IP"),
    ):
        assert f"models[0].{place}: `{written}` " in said
    assert "write it in `models[0].sglang.tpSize`" in said


def test_a_key_without_a_field_is_its_flag(with_sglang: Sources) -> None:
    with_sglang.platform("tpSize: 1,", "schedulePolicy: lpm,")
    assert '`extraArgs: ["--schedule-policy=lpm"]`' in with_sglang.run("stacks", "--images").stderr


def test_its_arguments_are_unused_by_other_runtimes(with_sglang: Sources) -> None:
    with_sglang.platform("    engine: sglang\n", "")
    with_sglang.platform("--schedule-policy=lpm", "--tp-size=2")  # vLLM's rules do not read SGLang's words
    program = (
        "from pathlib import Path; from tokenlabs.spec.loader import load; print(*load(Path('platform.yaml')).warnings)"
    )
    assert "models[0].sglang: is unused" in with_sglang.python(program).stdout


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ((add_declaration, register_declaration), "no field `sglang` for its arguments"),
        ((add_declaration, register_declaration, add_arguments), "declared in tokenlabs.spec.runtimes or rendered"),
    ],
)
def test_rejects_missing_arguments(sources: Sources, steps: tuple[object, ...], said: str) -> None:
    for step in steps:
        step(sources)  # type: ignore[operator]
    done = sources.run("synth", "--check")
    assert done.returncode != 0
    assert said in done.stderr


def test_a_module_that_no_table_lists_is_found(add_module: Add) -> None:
    declared, rendered = spec_runtimes.RUNTIMES.values(), models.RUNTIMES.values()
    assert unlisted(spec_runtimes, named("DECLARATION"), declared) == set()
    assert unlisted(models, named("RUNTIME"), rendered) == set()
    add_module(spec_runtimes, "sglang", (FILES / "declaration.py").read_text())
    assert unlisted(spec_runtimes, named("DECLARATION"), declared) == {"tokenlabs.spec.runtimes.sglang"}
    add_module(models, "sglang", "RUNTIME = 1")
    assert unlisted(models, named("RUNTIME"), rendered) == {"tokenlabs.layers.models.sglang"}
