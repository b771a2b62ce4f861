"""Does `tokenlabs check` say what it found, where CI and people look for it?"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.git_repository import commit, git
from tokenlabs.cli import run


@pytest.fixture
def tree(tmp_path: Path, repository: Path) -> Path:
    """A copy of `dist/` in which the gate's target is misspelt."""
    shutil.copytree(repository / "dist", tmp_path / "dist")
    gate = tmp_path / "dist/microk8s/gateway/gate.yaml"
    gate.write_text(gate.read_text().replace("    name: token-labs-gateway\n---", "    name: gateway\n---"))
    return tmp_path / "dist"


def test_dist_is_clean(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(repository / "dist")]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith(": no findings\n")


def test_findings_go_to_standard_output_and_the_summary_to_standard_error(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", str(tree)]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("microk8s/gateway/gate.yaml:")
    assert "TL101" in out
    assert "TL201" in out
    assert "findings" in err


def test_json_into_a_file(tree: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(tree), "--format", "json", "-o", str(tmp_path / "out.json")]) == 1
    assert capsys.readouterr().out == ""
    assert {each["id"] for each in json.loads((tmp_path / "out.json").read_text())["findings"]} == {"TL101", "TL201"}


def test_github_gets_paths_from_the_root_of_the_repository(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tree.parent)
    run(["check", "--format", "github"])
    assert "file=dist/microk8s/gateway/gate.yaml,line=" in capsys.readouterr().out
    run(["check", str(tree), "--format", "sarif"])
    (sarif,) = json.loads(capsys.readouterr().out)["runs"]
    places = [each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in sarif["results"]]
    assert "dist/microk8s/gateway/gate.yaml" in places
    assert all((tree.parent / place).is_file() for place in places)


def test_names_the_line_of_the_platform_yaml_beside_dist(
    tree: Path, repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(repository / "platform.yaml", tree.parent)
    server = tree / "microk8s/models/token-labs-pool/server.yaml"
    server.write_text(server.read_text().replace("claimName: token-labs-pool-weights", "claimName: other"))
    line = (repository / "platform.yaml").read_text().splitlines().index("models:") + 2
    run(["check", str(tree)])
    assert f"\n    platform.yaml:{line} models[0]\n" in capsys.readouterr().out
    monkeypatch.chdir(tree.parent.parent)
    run(["check", str(tree), "--format", "github"])
    assert f"::error file={tree.parent.name}/platform.yaml,line={line}," in capsys.readouterr().out
    # Another folder's platform.yaml may be that of another tree.
    tree.rename(tree.parent / "manifests")
    run(["check", str(tree.parent / "manifests")])
    assert "platform.yaml" not in capsys.readouterr().out


def test_counts_ignored_findings(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    entry = "{rule: TL101, object: SecurityPolicy token-labs/token-labs-gateway, reason: it is being renamed, until: 2027-01-01}"
    (tree.parent / "checks.yaml").write_text(f"ignore:\n- {entry}\n")
    assert run(["check", str(tree), "--today", "2026-12-31"]) == 1
    out, err = capsys.readouterr()
    assert "TL101" not in out
    assert "1 ignored" in err


def test_names_a_file_that_is_not_a_manifest(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "microk8s/values.yaml").write_text("a: 1\n")
    run(["check", str(tree)])
    assert "microk8s/values.yaml:1: is not a Kubernetes object" in capsys.readouterr().err


def test_a_file_that_is_applied_and_is_not_a_manifest_is_an_error(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    service = tree / "microk8s/redis/service.yaml"
    service.write_text(service.read_text().replace("kind: Service\n", ""))
    assert run(["check", str(tree), "--format", "github"]) == 1
    out, err = capsys.readouterr()
    assert "title=TL001 file that cannot be read::File microk8s/redis/service.yaml is not a Kubernetes object" in out
    assert "::warning file=" in out
    assert "redis/service.yaml,title=not judged as a whole::cannot be read: rules that need the whole tree" in out
    assert err.count("redis/service.yaml") == 1  # the gap; what is a finding is no warning too


def test_a_file_s_name_is_no_command_to_github_s_runner(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "microk8s/x\n::stop-commands::y.yaml").write_text("a: 1\n")
    run(["check", str(tree)])
    out, err = capsys.readouterr()
    assert "is not a Kubernetes object" in err
    assert not [line for line in (out + err).splitlines() if line.startswith("::")]


def test_a_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--explain", "tl201"]) == 0
    assert capsys.readouterr().out.startswith("# TL201: open route\n")
    assert run(["check", "--explain", "TL999"]) == 2
    assert "`tokenlabs check --rules` lists them" in capsys.readouterr().err


def test_the_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--rules"]) == 0
    assert "TL101  error    reference to a missing object\n" in capsys.readouterr().out


def test_a_git_revision_is_read_without_a_checkout(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    git(tree.parent, "init", "-q")
    commit(tree.parent)
    shutil.rmtree(tree)
    monkeypatch.chdir(tree.parent)
    assert run(["check", "HEAD", "--format", "github"]) == 1
    out, err = capsys.readouterr()
    assert "file=dist/microk8s/gateway/gate.yaml,line=" in out
    assert err.startswith("HEAD: ")
    entry = "{rule: TL101, object: SecurityPolicy token-labs/token-labs-gateway, reason: it is being renamed, until: 2027-01-01}"
    (tree.parent / "checks.yaml").write_text(f"ignore:\n- {entry}\n")
    git(tree.parent, "checkout", "-q", "HEAD", "--", "dist")
    commit(tree.parent)
    (tree.parent / "checks.yaml").unlink()
    run(["check", "HEAD"])
    assert "1 ignored" in capsys.readouterr().err
    assert run(["check", "nowhere"]) == 2
    assert "is not a revision" in capsys.readouterr().err


def test_without_dist_it_says_what_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["check"]) == 2
    assert "has neither dist/ nor platform.yaml; run this in the folder of platform.yaml" in capsys.readouterr().err
    (tmp_path / "platform.yaml").write_text("name: a\n")
    assert run(["check"]) == 2
    assert "dist/ is missing; run `tokenlabs synth`" in capsys.readouterr().err
    assert run(["check", "cluster"]) == 2
    assert "there is no folder cluster, and as a Git revision it cannot be read" in capsys.readouterr().err


def test_a_folder_without_manifests_is_a_mistake(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "notes.txt").write_text("nothing\n")
    assert run(["check", str(tmp_path)]) == 2
    assert "has no manifests: nothing was checked" in capsys.readouterr().err
