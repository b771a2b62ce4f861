"""`tokenlabs stacks`, and consistency of the table of stacks."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner

from tokenlabs.cli.schema import command as schema
from tokenlabs.cli.stacks import command as stacks
from tokenlabs.spec.stacks import STACKS
from tokenlabs.spec.stacks.compatibility import (
    ENVOY_GATEWAY_FOR_AI_GATEWAY,
    GATEWAY_API_FOR_ENVOY_GATEWAY,
)


def test_the_stack_in_use_is_marked(repository: Path) -> None:
    result = CliRunner().invoke(stacks, ["-f", str(repository / "platform.yaml"), "--json"])
    shown = json.loads(result.output)
    assert [stack["name"] for stack in shown if stack["used"]] == ["2026-12"]
    components = [component for stack in shown for component in stack["components"]]
    assert all(each["reason"] and each["source"] and each["support"] and each["proof"] for each in components)
    assert all(stack["kubernetes"] and stack["kubernetesSource"] for stack in shown)
    # llm-d/llm-d-inference-scheduler is public on MCR alone (kserve/kserve#6215, kaito-project/kaito#1975).
    pulled = {each["name"]: each["artifact"] for each in shown[0]["components"]}
    assert pulled["llm-d-inference-scheduler"].startswith("mcr.microsoft.com/oss/v2/llm-d/")
    assert [stack["name"] for stack in shown if stack["retired"]] == ["2026-11", "2026-02"]


def test_shows_stacks_without_a_platform(tmp_path: Path) -> None:
    result = CliRunner().invoke(stacks, ["-f", str(tmp_path / "absent.yaml")])
    assert result.exit_code == 0
    assert "2026-02" in result.output
    assert "used by" not in result.output


def test_upstream_supports_every_stack() -> None:
    for stack in STACKS.values():
        gateway = stack["envoy-gateway"].release[:2]
        assert ENVOY_GATEWAY_FOR_AI_GATEWAY[stack["envoy-ai-gateway"].release[:2]] == gateway
        assert GATEWAY_API_FOR_ENVOY_GATEWAY[gateway] == stack["gateway-api"].release[:2]


def test_schema_check_reports_stale_files(tmp_path: Path) -> None:
    runner = CliRunner()
    assert runner.invoke(schema, ["--check", "--directory", str(tmp_path)]).exit_code == 1
    assert not list(tmp_path.iterdir())
    assert runner.invoke(schema, ["--directory", str(tmp_path)]).exit_code == 0
    assert runner.invoke(schema, ["--check", "--directory", str(tmp_path)]).exit_code == 0
