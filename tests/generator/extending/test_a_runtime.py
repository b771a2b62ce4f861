"""A runtime: its declaration and its rendering, a line for each, and the field of a model that holds its arguments."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.generator.extending.conftest import Sources
from tests.registries import Add, named, unlisted
from tokenlabs.layers import models
from tokenlabs.spec import runtimes as spec_runtimes

FILES = Path(__file__).parent / "lmdeploy"
FIELD = "    vllm: VllmArguments = VllmArguments()\n"


def add_declaration(sources: Sources) -> None:
    sources.add("spec/runtimes/lmdeploy.py", FILES / "declaration.py")


def register_declaration(sources: Sources) -> None:
    sources.edit(
        "spec/runtimes/__init__.py", "import custom, inference_sim,", "import lmdeploy, custom, inference_sim,"
    )
    sources.edit("spec/runtimes/__init__.py", "_ALL = (vllm,", "_ALL = (vllm, lmdeploy,")


def add_arguments(sources: Sources) -> None:
    imported = "from tokenlabs.spec.runtimes.vllm import VllmArguments\n"
    added = "from tokenlabs.spec.runtimes.lmdeploy import LmdeployArguments\n"
    sources.edit("spec/serving.py", imported, added + imported)
    sources.edit("spec/serving.py", FIELD, f"{FIELD}    lmdeploy: LmdeployArguments = LmdeployArguments()\n")


def add_rendering(sources: Sources) -> None:
    sources.add("layers/models/lmdeploy.py", FILES / "rendering.py")
    sources.edit("layers/models/__init__.py", "    access,\n", "    lmdeploy,\n    access,\n")
    sources.edit("layers/models/__init__.py", "(vllm.RUNTIME,", "(vllm.RUNTIME, lmdeploy.RUNTIME,")


@pytest.fixture
def with_lmdeploy(sources: Sources) -> Sources:
    for step in (add_declaration, register_declaration, add_arguments, add_rendering):
        step(sources)
    sources.platform(
        "    vllm: {dtype: bfloat16}",
        "    engine: lmdeploy\n    image: ghcr.io/acme/lmdeploy:v1\n    lmdeploy: {tpSize: 1, extraArgs: [--schedule-policy=lpm]}",
    )
    return sources


def test_synth_renders_it_and_alerts_and_dashboards_read_its_declaration(with_lmdeploy: Sources) -> None:
    done = with_lmdeploy.run("synth", "-q", "--target", "microk8s")
    assert done.returncode == 0, done.stderr
    dist = with_lmdeploy.lab / "dist/microk8s"
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
        assert "lmdeploy:token_usage" in text
        assert "vllm:kv_cache_usage_perc" in text
    assert "lmdeploy:time_to_first_token_seconds_bucket" in alerts
    assert "le: '0.4'" in alerts, "500ms, at the nearest boundary of its histogram"


def test_its_flags_fields_and_variables_are_held_to_the_same_rules(with_lmdeploy: Sources) -> None:
    with_lmdeploy.platform(
        "tpSize: 1, extraArgs: [--schedule", 'tpSize: 2, extraArgs: [--tp-size=2, "--lora x", --schedule'
    )
    with_lmdeploy.platform("    engine: lmdeploy\n", "    engine: lmdeploy\n    env: {LMDEPLOY_HOST_IP: 192.0.2.1}\n")
    said = with_lmdeploy.run("stacks", "--images").stderr
    for place, written in (
        ("lmdeploy.tpSize", "2"),
        ("lmdeploy.extraArgs[0]", "--tp-size=2"),
        ("lmdeploy.extraArgs[1]", "--lora x"),
        ("env.LMDEPLOY_HOST_IP", "LMDEPLOY_HOST_IP"),
    ):
        assert f"models[0].{place}: `{written}` " in said
    assert "write it in `models[0].lmdeploy.tpSize`" in said


def test_a_key_without_a_field_is_its_flag(with_lmdeploy: Sources) -> None:
    with_lmdeploy.platform("tpSize: 1,", "schedulePolicy: lpm,")
    assert '`extraArgs: ["--schedule-policy=lpm"]`' in with_lmdeploy.run("stacks", "--images").stderr


def test_its_arguments_are_unused_by_other_runtimes(with_lmdeploy: Sources) -> None:
    with_lmdeploy.platform("    engine: lmdeploy\n", "")
    with_lmdeploy.platform("--schedule-policy=lpm", "--tp-size=2")  # vLLM's rules do not read LMDeploy's words
    program = (
        "from pathlib import Path; from tokenlabs.spec.loader import load; print(*load(Path('platform.yaml')).warnings)"
    )
    assert "models[0].lmdeploy: is unused" in with_lmdeploy.python(program).stdout


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ((add_declaration, register_declaration), "no field `lmdeploy` for its arguments"),
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
    add_module(spec_runtimes, "lmdeploy", (FILES / "declaration.py").read_text())
    assert unlisted(spec_runtimes, named("DECLARATION"), declared) == {"tokenlabs.spec.runtimes.lmdeploy"}
    add_module(models, "lmdeploy", "RUNTIME = 1")
    assert unlisted(models, named("RUNTIME"), rendered) == {"tokenlabs.layers.models.lmdeploy"}
