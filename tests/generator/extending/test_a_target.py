"""A target: an entry of the table of records."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from tests.generator.extending.conftest import Sources
from tokenlabs import cli

ENTRY = '        "staging": TargetRecord("encrypted", "real", node=None, node_port=31000, monitoring=False),\n'


@pytest.fixture
def with_staging(sources: Sources) -> Sources:
    last = "monitoring=False),\n"
    sources.edit("spec/target_names.py", last, last + ENTRY)
    return sources


def _documents(folder: Path) -> list[dict[str, object]]:
    return [each for path in sorted(folder.rglob("*.yaml")) for each in yaml.safe_load_all(path.read_text()) if each]


def test_an_entry_is_all_that_synth_and_flux_need(with_staging: Sources) -> None:
    done = with_staging.run("synth", "-q", "--target", "staging")
    assert done.returncode == 0, done.stderr
    dist = with_staging.lab / "dist/staging"
    values = [each["stringData"] for each in _documents(dist) if each.get("kind") == "Secret"]
    assert values
    assert "ENC[AES256_GCM," in str(values), "Secrets are encrypted, as the record says"
    assert "change_me" not in str(values)
    paths = [each["spec"]["path"] for each in _documents(dist / "flux") if "spec" in each and "path" in each["spec"]]  # type: ignore[index,operator]
    assert paths
    assert all(path.startswith("./dist/staging/") for path in paths)
    assert [path.name for path in (dist / "monitoring").iterdir()] == ["kustomization.yaml"], (
        "monitoring does not count"
    )
    assert "vllm" in (dist / "models/token-labs-pool/server.yaml").read_text(), "servers are real, as the record says"


def test_the_command_offers_it(with_staging: Sources) -> None:
    assert "[microk8s|kind|staging]" in with_staging.run("synth", "--help").stdout


def test_rejects_an_unknown_argument(with_staging: Sources) -> None:
    with_staging.edit("spec/target_names.py", '"staging": TargetRecord("encrypted"', '"staging": TargetRecord("plain"')
    done = with_staging.run("synth")
    assert done.returncode != 0
    assert "a target's `secrets` is `plain`; write `encrypted` or `demo`" in done.stderr


def test_without_the_entry_its_name_is_an_error() -> None:
    ran = CliRunner().invoke(cli.tokenlabs, ["synth", "--target", "staging"])
    assert ran.exit_code == 2
    assert "'staging' is not one of 'microk8s', 'kind'" in ran.output
