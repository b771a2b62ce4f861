"""What is newer, does the stack accept it, and what is written?"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.bump.go_proxy import GATEWAY_API, offline, publish
from tokenlabs.bump import formats
from tokenlabs.bump.places import Answer, GoModule, HelmRepository, Registry
from tokenlabs.bump.proposal import Finding, chosen, judged, newest_of_lines, places, written
from tokenlabs.bump.stack_edit import with_version
from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.loader import Loaded, load, load_text
from tokenlabs.spec.source import Source
from tokenlabs.spec.stacks import STACKS, ComponentName


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(Path(__file__).parents[3] / "platform.yaml", "platform.yaml")


def finding(loaded: Loaded, name: ComponentName, *answers: Answer) -> Finding:
    return judged(loaded, STACKS["2026-12"][name], answers)


def test_of_each_newer_line_the_newest() -> None:
    known = [(1, 7, 9), (1, 8, 3), (1, 8, 4), (1, 8, 6), (1, 9, 0), (1, 9, 1), (2, 0, 0)]
    assert newest_of_lines((1, 8, 3), known) == [(1, 8, 6), (1, 9, 1), (2, 0, 0)]
    assert newest_of_lines((2, 0, 0), known) == []


def test_versions_are_published_where_a_cluster_pulls_them() -> None:
    stack = STACKS["2026-12"]
    modules = {"gateway-api": "sigs.k8s.io/gateway-api", "kuadrant-operator": "github.com/kuadrant/kuadrant-operator"}
    assert places(stack["gateway-api"], modules) == (GoModule("sigs.k8s.io/gateway-api"),)
    assert places(stack["envoy-gateway"], modules) == (Registry("docker.io/envoyproxy/gateway-helm"),)
    assert places(stack["valkey"], modules) == (Registry("docker.io/valkey/valkey"),)
    assert places(stack["kuadrant-operator"], modules) == (
        HelmRepository("https://kuadrant.io/helm-charts/", "kuadrant-operator"),
        GoModule("github.com/kuadrant/kuadrant-operator"),
    )


def test_a_patch_of_envoy_gateway_is_accepted_and_a_minor_is_not(loaded: Loaded) -> None:
    found = finding(loaded, "envoy-gateway", Answer("chart", frozenset({(1, 8, 3), (1, 8, 6), (1, 9, 1)})))
    patch, minor = found.newer
    assert (patch.version, patch.step, patch.verdict, patch.pullable) == ("1.8.6", "patch", "accepted", True)
    assert patch.supported_until == "2026-11-08"
    assert patch.change
    assert patch.change.new.startswith('stack: {base: "2026-12", envoy-gateway: 1.8.6}')
    assert (minor.version, minor.step, minor.verdict, minor.change) == ("1.9.1", "minor", "rejected", None)
    assert "envoy-ai-gateway 1.0.0, which needs 1.8" in minor.says
    assert chosen([found], "major") == {"envoy-gateway": "1.8.6"}


@pytest.mark.parametrize(("up_to", "expected"), [("patch", {}), ("minor", {"envoy-ai-gateway": "1.1.0"})])
def test_a_minor_that_upstream_s_matrix_has_is_written_only_on_request(
    loaded: Loaded, up_to: str, expected: dict[str, str]
) -> None:
    found = finding(loaded, "envoy-ai-gateway", Answer("chart", frozenset({(1, 0, 0), (1, 1, 0), (1, 2, 0)})))
    assert [each.verdict for each in found.newer] == ["accepted", "rejected"]
    assert chosen([found], up_to) == expected  # type: ignore[arg-type]


def test_a_component_without_a_table_keeps_its_line(loaded: Loaded) -> None:
    found = finding(loaded, "valkey", Answer("image", frozenset({(8, 1, 11), (8, 1, 12), (9, 0, 1)})))
    assert [each.verdict for each in found.newer] == ["not covered", "not covered"]
    assert chosen([found], "major") == {"valkey": "8.1.12"}


def test_what_a_cluster_may_not_be_able_to_pull_is_not_written(loaded: Loaded) -> None:
    module = Answer("module", frozenset({(1, 8, 3), (1, 8, 6)}))
    unknown = finding(loaded, "envoy-gateway", Answer("chart", not_asked="no such host"), module)
    missing = finding(loaded, "envoy-gateway", Answer("chart", frozenset({(1, 8, 2)})), module)
    assert [each.pullable for found in (unknown, missing) for each in found.newer] == [None, False]
    assert chosen([unknown], "major") == chosen([missing], "major") == {}


def test_only_a_complete_answer_says_current(loaded: Loaded) -> None:
    complete = finding(loaded, "valkey", Answer("image", frozenset({(8, 1, 11)})))
    assert (complete.status, complete.gaps) == ("current", ())
    silent = finding(loaded, "valkey", Answer("image", not_asked="no such host"))
    assert (silent.status, silent.gaps) == ("unknown", ("not asked: image: no such host",))
    partial = finding(loaded, "valkey", Answer("image", frozenset({(8, 1, 6)})))
    assert (partial.status, partial.gaps) == ("unknown", ("incomplete: image does not list 8.1.11 itself",))
    elsewhere = finding(
        loaded, "envoy-gateway", Answer("chart", not_asked="403"), Answer("module", frozenset({(1, 8, 3)}))
    )
    assert elsewhere.status == "unknown"


def test_moves_that_do_not_fit_together_are_left_out(loaded: Loaded) -> None:
    moves = {"envoy-gateway": "1.7.0", "envoy-ai-gateway": "0.6.0", "gateway-api": "1.5.2"}
    source, done, left_out = written(loaded.source, moves)
    assert done == {"gateway-api": "1.5.2"}
    assert len(left_out) == 2
    assert load_text(source.text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('stack: "2026-12" # why', 'stack: {base: "2026-12", valkey: 8.1.12} # why'),
        ('stack: {base: "2026-12"}', 'stack: {base: "2026-12", valkey: 8.1.12}'),
        ('stack: {valkey: "8.1.10", base: "2026-12"}', 'stack: {valkey: 8.1.12, base: "2026-12"}'),
        ('stack:\n  base: "2026-12" # b\nname: x', 'stack:\n  base: "2026-12" # b\n  valkey: 8.1.12\nname: x'),
        ('stack:\r\n  base: "2026-12"\r\nname: x', 'stack:\r\n  base: "2026-12"\r\n  valkey: 8.1.12\r\nname: x'),
        ('name: x\nstack:\n  base: "2026-12"', 'name: x\nstack:\n  base: "2026-12"\n  valkey: 8.1.12\n'),
    ],
)
def test_the_edit_changes_one_value_and_no_other_byte(before: str, after: str) -> None:
    assert with_version(Source("platform.yaml", before), "valkey", "8.1.12").text == after


def test_a_form_that_cannot_be_edited_is_left_alone() -> None:
    text = 'x: &s {base: "2026-12"}\nstack: *s'
    with pytest.raises(TokenlabsError, match=r"Write `valkey: 8\.1\.12`"):
        with_version(Source("platform.yaml", text), "valkey", "8.1.12")


def test_json_and_markdown_say_the_same(loaded: Loaded) -> None:
    found = [
        finding(loaded, "envoy-gateway", Answer("chart", frozenset({(1, 8, 3), (1, 8, 6), (1, 9, 1)}))),
        finding(loaded, "valkey", Answer("image", not_asked="no such host")),
    ]
    report = formats.Report("2026-12", "platform.yaml", found, {"envoy-gateway": "1.8.6"}, ["x is left out"])
    document = json.loads(formats.json_document(report))
    assert [each["status"] for each in document["components"]] == ["newer", "unknown"]
    assert document["components"][0]["written"] == "1.8.6"
    assert document["components"][1]["asked"] == [{"place": "image", "notAsked": "no such host"}]
    page = formats.markdown(report)
    inside, _, outside = page.partition("#### Not in it")
    assert "| envoy-gateway | 1.8.3 | 1.8.6 | patch | accepted" in inside
    assert "| envoy-gateway | 1.8.3 | 1.9.1 | minor | rejected" in outside
    assert "- valkey: not asked: image: no such host" in outside
    assert "x is left out" in page


def bump(folder: Path, environment: dict[str, str], *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "tokenlabs", "bump", *options]
    return subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False
    )


def test_the_command_writes_a_patch_release(repository: Path, tmp_path: Path) -> None:
    shutil.copy(repository / "platform.yaml", tmp_path)
    environment = publish(tmp_path / "proxy", GATEWAY_API, "v1.5.1", "v1.5.2", "v1.6.3")
    done = bump(tmp_path, environment, "--format", "json")
    assert done.returncode == 1, done.stderr
    first = json.loads(done.stdout)["components"][0]
    assert [(each["version"], each["verdict"]) for each in first["newer"]] == [
        ("1.5.2", "accepted"),
        ("1.6.3", "rejected"),
    ]
    assert (tmp_path / "platform.yaml").read_text() == (repository / "platform.yaml").read_text()
    assert bump(tmp_path, environment, "--write", "patch").returncode == 1
    assert 'stack: {base: "2026-12", gateway-api: 1.5.2}' in (tmp_path / "platform.yaml").read_text()
    again = bump(tmp_path, environment, "--write", "patch")
    assert "gateway-api 1.5.2" in again.stdout


def test_exit_3_when_nothing_was_asked(repository: Path, tmp_path: Path) -> None:
    shutil.copy(repository / "platform.yaml", tmp_path)
    (tmp_path / "proxy").mkdir()
    done = bump(tmp_path, offline(tmp_path / "proxy"))
    assert done.returncode == 3
    assert "current 0," in done.stdout
    assert done.stdout.count("unknown whether there are newer versions") == len(STACKS["2026-12"].components)


def test_definitions_are_asked_for_and_never_written(repository: Path, tmp_path: Path) -> None:
    shutil.copy(repository / "platform.yaml", tmp_path)
    environment = publish(tmp_path / "proxy", "k8s.io/kubernetes", "v1.35.0", "v1.35.9", "v1.37.2", "v1.38.0")
    done = bump(tmp_path, environment, "--definitions", "--write", "major", "--format", "json")
    assert done.returncode == 1, done.stderr
    found = {each["name"]: each for each in json.loads(done.stdout)["components"]}
    assert [(each["version"], each["supportedUntil"]) for each in found["kubernetes"]["newer"]] == [
        ("1.35.9", "2027-02-28"),
        ("1.37.2", "2027-10-28"),
        ("1.38.0", None),
    ]
    assert found["kubernetes"]["written"] is None
    assert found["flux-source-controller"]["status"] == "unknown"
    assert (tmp_path / "platform.yaml").read_text() == (repository / "platform.yaml").read_text()
    assert "kubernetes" not in {
        each["name"] for each in json.loads(bump(tmp_path, environment, "--format", "json").stdout)["components"]
    }
