"""`tokenlabs env tools` lists what is built, and the environment names the remedy if something is missing."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.testbed.tools.conftest import proxy_that_answers
from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs.spec.stacks import PREVIOUS_STACK
from tokenlabs_verify.cluster.tools import building, lock
from tokenlabs_verify.cluster.tools.progress import Printed


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "tokenlabs", "env", "tools", *arguments]
    return subprocess.run(command, env=os.environ | environment, capture_output=True, text=True, check=False)


def test_lists_everything_as_not_built_with_an_empty_cache() -> None:
    done = run()
    assert done.returncode == 0, done.stderr
    for name in ("etcd", "kube-apiserver", "envoy-gateway", "ai-gateway-extproc", "authorino", "redis-server"):
        assert name in done.stdout
    assert "NOT BUILT" in done.stdout
    assert "make embedded-tools" in done.stdout
    assert "\x1b[" not in done.stdout


def test_json_has_version_and_path_of_each_tool(cache: Path) -> None:
    listed = {each["name"]: each for each in json.loads(run("--json").stdout)}
    locked = lock.read()
    names = [
        *(one.name for one in locked.builds),
        *(one.name for one in locked.wheels),
        *(one.name for one in locked.system),
        *(one.name for one in locked.images),
    ]
    assert set(listed) == set(names)
    assert listed["kubernetes"]["version"] == "1.35.0"
    assert listed["kubernetes"]["built"] is False
    assert Path(listed["kubernetes"]["tools"]["kube-proxy"]).is_relative_to(cache)


def test_rejects_an_unknown_name() -> None:
    done = run("--build", "cups")
    assert done.returncode == 2
    assert "unknown tool cups" in done.stderr


def test_a_refused_version_exits_3_and_is_named(tmp_path: Path) -> None:
    with proxy_that_answers(403) as url:
        done = run("--build", "etcd", GOPROXY=url, GOMODCACHE=str(tmp_path / "modules"), GONOSUMDB="*")
    assert done.returncode == 3, done.stderr
    assert done.stderr.startswith("[1/1] etcd 3.6.16 building …\n[1/1] etcd 3.6.16 building: REFUSED, 0:")
    assert "does not serve go.etcd.io/etcd/server/v3 v3.6.16" in done.stderr
    assert "Traceback" not in done.stderr


def test_reports_tools_that_are_not_built() -> None:
    assert "kube-apiserver" in building.missing()
    with pytest.raises(MissingToolError, match=r"not built yet: etcd, envoy\. Run `make embedded-tools`"):
        building.built(["etcd", "envoy"])
    with pytest.raises(TokenlabsError, match="unknown tool cups"):
        building.built(["cups"])


def test_the_previous_stacks_tools_are_missing_only_for_its_rehearsal() -> None:
    assert "envoy-gateway-previous" not in building.missing()
    assert set(building.missing([PREVIOUS_STACK])) == {"envoy-gateway-previous", "endpoint-picker-previous"}
    done = run("endpoint-picker-previous")
    assert done.returncode == 0, done.stderr
    assert "1.3.0" in done.stdout


def test_finds_built_tools(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "HIDDEN_FROM_PODS", cache / "elsewhere")
    (etcd,) = building.chosen(["etcd"])
    place = etcd.tools["etcd"]
    assert place.is_relative_to(cache)
    place.parent.mkdir(parents=True)
    place.touch()
    assert building.built(["etcd"]) == {"etcd": place}
    assert "etcd" not in building.missing()


def test_rejects_tools_hidden_from_pods(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pods mount an empty folder on /tmp: with a cache below it, their programs were missing without an error."""
    assert str(building.HIDDEN_FROM_PODS) == "/tmp"  # noqa: S108 - not written to
    monkeypatch.setattr(building, "HIDDEN_FROM_PODS", cache)
    (etcd,) = building.chosen(["etcd"])
    etcd.tools["etcd"].parent.mkdir(parents=True)
    etcd.tools["etcd"].touch()
    with pytest.raises(MissingToolError, match=r"they would not see etcd\. Set TOKENLABS_CACHE to another folder"):
        building.built(["etcd"])


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_on_a_terminal_and_elsewhere() -> None:
    for stream, text in (
        (io.StringIO(), "[2/9] etcd 3.6.16 building …\n[2/9] etcd 3.6.16 building: done, 27 MB, 0:00\n"),
        (
            Terminal(),
            "\r[2/9] etcd 3.6.16 building …\x1b[K"
            "\r[2/9] etcd 3.6.16 building … 0:00\x1b[K"
            "\r[2/9] etcd 3.6.16 building: done, 27 MB, 0:00\x1b[K\n",
        ),
    ):
        progress = Printed(stream)
        progress.begin(2, 9, "etcd 3.6.16 building")
        progress.tick()
        progress.end("done, 27 MB")
        assert stream.getvalue() == text
