"""What `tokenlabs diff` compares, and its exit codes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.git_repository import commit, git
from tokenlabs.cli import run

SERVICE = "apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: n}\nspec: {ports: [{port: PORT}]}\n"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with `dist/` of one Service, on main and on a branch that changes it."""
    git(tmp_path, "init", "-q", "-b", "main")
    write(tmp_path, "80")
    commit(tmp_path)
    git(tmp_path, "checkout", "-qb", "feature")
    write(tmp_path, "81")
    commit(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(root: Path, port: str) -> None:
    (root / "dist").mkdir(exist_ok=True)
    (root / "dist/service.yaml").write_text(SERVICE.replace("PORT", port))


def ports(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, list[tuple[Any, Any]]]:
    code = run(["diff", *arguments, "--format", "json"])
    found = json.loads(capsys.readouterr().out)
    return code, [(each["old"], each["new"]) for one in found["objects"] for each in one["fields"]]


def test_the_default_is_the_branch_with_uncommitted_changes(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(checkout, "82")
    code, changed = ports(capsys)
    assert code == 1
    assert changed == [({"port": 80}, None), (None, {"port": 82})]


@pytest.mark.parametrize(
    ("arguments", "to"),
    [(["HEAD~1", "HEAD"], 81), (["main...HEAD"], 81), (["main"], 82), (["HEAD"], 82), (["main", "."], None)],
)
def test_revisions(checkout: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], to: int | None) -> None:
    write(checkout, "82")
    _, changed = ports(capsys, *arguments)
    assert [new["port"] for _, new in changed if isinstance(new, dict)] == ([to] if to else [82])


def test_main_moved_on_meanwhile(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What others merged is not this branch's change."""
    git(checkout, "checkout", "-q", "main")
    (checkout / "dist/other.yaml").write_text(SERVICE.replace("name: s", "name: other"))
    commit(checkout)
    git(checkout, "checkout", "-q", "feature")
    assert len(ports(capsys, "main...HEAD")[1]) == 2
    assert run(["diff", "main", "HEAD"]) == 1
    assert "- Service n/other" in capsys.readouterr().out


def test_folders_without_git(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "80")
    shutil.move(tmp_path / "dist", tmp_path / "old")
    write(tmp_path, "80")
    assert run(["diff", "old", "dist"]) == 0
    assert capsys.readouterr().out == "old → dist: nothing changes\n"


@pytest.mark.usefixtures("checkout")
@pytest.mark.parametrize(("fail_on", "code"), [("caution", 1), ("danger", 0)])
def test_ci_fails_for_effects_as_severe_as_it_says(fail_on: str, code: int) -> None:
    assert run(["diff", "--fail-on", fail_on]) == code


def test_a_routine_change_does_not_fail_ci(checkout: Path) -> None:
    (checkout / "dist/service.yaml").write_text(
        SERVICE.replace("PORT", "80").replace("name: s,", "name: s, labels: {a: b},")
    )
    assert run(["diff", "--fail-on", "caution"]) == 0
    assert run(["diff"]) == 1


@pytest.mark.usefixtures("checkout")
def test_the_output_goes_to_a_file_without_colour(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", "-o", str(tmp_path / "out.txt")]) == 1
    assert capsys.readouterr().out == ""
    assert "~ Service n/s" in (tmp_path / "out.txt").read_text()


@pytest.mark.usefixtures("checkout")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nothing"], "`nothing` is not a revision of this repository"),
        (["dist/service.yaml"], "dist/service.yaml is a file; name a folder of manifests, or a Git revision"),
        (["main...nothing"], "`nothing` is not a revision"),
    ],
)
def test_rejects_unusable_arguments(capsys: pytest.CaptureFixture[str], arguments: list[str], message: str) -> None:
    assert run(["diff", *arguments]) == 2
    assert message in capsys.readouterr().err


SERVER = """\
apiVersion: apps/v1
kind: Deployment
metadata: {name: d, namespace: n}
spec: {template: {spec: {nodeSelector: {kubernetes.io/hostname: NODE}, containers: [{name: c}]}}}
"""


def test_nodes_come_from_platform_yaml_of_each_side(checkout: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The branch takes away the node that a pod needs; main knows it, a folder of another name knows no nodes."""

    def commit_with(nodes: str) -> None:
        for path, text in {
            "platform.yaml": f"cluster: {{nodes: {{{nodes}: {{arch: amd64}}}}}}\n",
            "dist/microk8s/models/d.yaml": SERVER.replace("NODE", "a"),
            "dist/microk8s/flux/models.yaml": "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\n"
            "metadata: {name: models, namespace: n}\nspec: {path: ./dist/microk8s/models}\n",
        }.items():
            (checkout / path).parent.mkdir(parents=True, exist_ok=True)
            (checkout / path).write_text(text)
        commit(checkout)

    commit_with("a")
    commit_with("b")
    shutil.copytree(checkout / "dist", checkout / "copy")
    says = "Deployment n/d is pinned to node a, which `cluster.nodes` of platform.yaml does not have"
    for arguments, code in (["HEAD~1"], 1), (["HEAD~1", "HEAD"], 1), (["HEAD", "HEAD"], 0), (["HEAD~1", "copy"], 0):
        assert run(["diff", *arguments]) == code
        assert (says in " ".join(capsys.readouterr().out.split())) is bool(code)


@pytest.mark.parametrize("arguments", [[""], ["", "HEAD"], ["HEAD", ""]])
def test_rejects_an_empty_revision(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    from tokenlabs.cli import run

    assert run(["diff", *arguments]) == 2
    assert "a revision is empty" in capsys.readouterr().err
