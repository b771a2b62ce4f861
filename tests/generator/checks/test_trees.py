"""Are whole trees clean, and is a fault put into one found with nothing else?"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.checks.conftest import of
from tokenlabs.checks.rules import RULES
from tokenlabs.checks.runner import check
from tokenlabs.cli.check import page_of
from tokenlabs.manifests import tree
from tokenlabs.spec.origins import beside

EXAMPLES = sorted(each.stem for each in (Path(__file__).parents[3] / "examples").glob("*.yaml"))


def test_dist_is_clean(repository: Path) -> None:
    assert of(tree.read(repository / "dist")) == []


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_clean(repository: Path, tmp_path: Path, example: str) -> None:
    shutil.copy(repository / "examples" / f"{example}.yaml", tmp_path / "platform.yaml")
    shutil.copy(repository / ".sops.yaml", tmp_path)
    # The examples name no tenants.
    shutil.copytree(repository / "secrets", tmp_path / "secrets", ignore=shutil.ignore_patterns("tenants"))
    subprocess.run([sys.executable, "-P", "-m", "tokenlabs", "synth", "-q"], cwd=tmp_path, check=True)
    files = tree.read(tmp_path / "dist")
    assert any(name.endswith("routes/llm-inference.yaml") for name in files)
    assert check(files, platform=beside(tmp_path / "dist")).findings == ()


def test_pods_tolerate_the_taints_of_their_nodes(repository: Path, tmp_path: Path) -> None:
    text = (repository / "platform.yaml").read_text()
    tainted = re.sub(
        r"^(    \S+:) *\{(arch: .*)\}$",
        r"\1 {\2, taints: ['team=llm:NoSchedule', 'maintenance:NoExecute']}",
        text,
        flags=re.M,
    )
    assert tainted.count("maintenance") > 1
    (tmp_path / "platform.yaml").write_text(tainted)
    shutil.copy(repository / ".sops.yaml", tmp_path)
    shutil.copytree(repository / "secrets", tmp_path / "secrets")
    subprocess.run([sys.executable, "-P", "-m", "tokenlabs", "synth", "-q"], cwd=tmp_path, check=True)
    files = tree.read(tmp_path / "dist")
    assert b"key: maintenance" in files["microk8s/speech/magpie-tts.yaml"]
    assert check(files, platform=beside(tmp_path / "dist")).findings == ()


def test_ids_are_of_their_areas_and_each_rule_has_its_page(repository: Path) -> None:
    assert [rule.id for rule in RULES] == sorted({rule.id for rule in RULES})
    folder = repository / "constructs/tokenlabs/checks/rules"
    assert {page_of(rule).stem for rule in RULES} == {each.stem for each in folder.glob("tl*.py")}, (
        "a rule is not in RULES"
    )
    for rule in RULES:
        page = page_of(rule).read_text()
        assert page.startswith(f"# {rule.id}: {rule.title}\n")
        assert "## Before\n" in page
        assert "## After\n" in page
