"""A real control plane in its own namespaces is usable from the host, and leaves nothing behind however it ends."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import psutil
import pytest

from tests.embedded import traces
from tokenlabs_verify.client.kubernetes import KubernetesApi, from_kubeconfig
from tokenlabs_verify.cluster import sandbox, state
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.cluster.sandbox import SandboxError
from tokenlabs_verify.cluster.tools.building import built

pytestmark = pytest.mark.xdist_group("embedded")

READY = 30.0
"""Maximum seconds; the goal on two idle cores is 6."""
CONTROL_PLANE = ("etcd", "kube-apiserver", "kube-controller-manager", "kube-scheduler", "coredns", "kube-proxy")
# Starts a control plane like the command does, then waits to be killed.
STARTER = """
import json, pathlib, sys, time
from tokenlabs_verify.cluster import sandbox
from tokenlabs_verify.cluster.tools import building
from tokenlabs_verify.cluster.places import Places
sandbox.start(Places(pathlib.Path(sys.argv[1])), building.built(), keep=sys.argv[2] == "keep", extent=sys.argv[3],
              progress=lambda stage: print(stage, flush=True))
print("up", flush=True)
time.sleep(600)
"""


@pytest.fixture
def places(cache: Path, request: pytest.FixtureRequest) -> Iterator[Places]:
    found = Places(cache / "environments" / request.node.originalname)
    yield found
    sandbox.stop(found)


def closed(port: int) -> bool:
    with socket.socket() as each:
        return each.connect_ex(("127.0.0.1", port)) != 0


def config_map(api: KubernetesApi, value: str) -> str:
    applied = api.apply(
        {
            "apiVersion": "v1",
            "kind": "ConfigMap",
            "metadata": {"name": "one", "namespace": "default"},
            "data": {"is": value},
        }
    )
    return str(applied["data"]["is"])


def test_is_reachable_from_the_host_until_stopped(places: Places, before: traces.Host) -> None:
    assert sandbox.running(places) is None
    assert sandbox.stop(places) is False
    stages: list[str] = []
    started = time.monotonic()
    box = sandbox.start(places, built(), keep=True, progress=stages.append)
    took = time.monotonic() - started
    print(f"control plane ready after {took:.1f} s")
    assert took < READY
    assert stages == ["network", "etcd and kube-apiserver", "controllers and node"]
    seen = traces.of(box.state.pid)
    for name in CONTROL_PLANE:
        assert any(Path(each.split()[0]).name == name for each in seen.names), (name, seen.names)
    assert {box.state.api_port, box.state.gateway_port} <= seen.ports

    found = traces.left(seen, places, before)
    assert {line.split()[0] for line in found} == {"process", "port"}, "and no mount, link or namespace of the host's"

    assert sandbox.running(places) == box
    with pytest.raises(SandboxError, match=r"already running.*env down"):
        sandbox.start(places, built(), keep=True)
    api = from_kubeconfig(places.kubeconfig.read_text())
    assert config_map(api, "here") == "here"
    for path in (places.kubeconfig, places.token):
        assert path.stat().st_mode & 0o077 == 0, path
    assert list(places.run.iterdir()) == [], "memory of the sandbox is its own"
    inside = subprocess.run(box.inside("ls", str(places.run)), capture_output=True, text=True, check=True)
    assert "pki" in inside.stdout

    assert sandbox.stop(places) is True
    assert sandbox.running(places) is None
    assert closed(box.state.api_port)
    assert closed(box.state.gateway_port)
    traces.assert_nothing_left(seen, places, before)
    assert sandbox.stop(places) is False


def starter(places: Places, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-P", "-c", STARTER, str(places.root), *arguments], stdout=subprocess.PIPE, text=True
    )


def until(child: subprocess.Popen[str], line: str) -> None:
    assert child.stdout is not None
    for each in child.stdout:
        if each.strip() == line:
            return
    pytest.fail(f"`{line}` was never said")


@pytest.mark.parametrize("moment", ["network", "etcd and kube-apiserver", "controllers and node", "up"])
def test_stops_with_its_starter(places: Places, before: traces.Host, moment: str) -> None:
    with starter(places, "end", "node") as child:
        until(child, moment)
        seen = traces.of(child.pid)
        child.kill()
    traces.assert_nothing_left(seen, places, before)
    assert sandbox.running(places) is None


@pytest.mark.parametrize("moment", ["network", "etcd and kube-apiserver"])
def test_a_kept_sandbox_stops_if_its_starter_dies_before_readiness(
    places: Places, before: traces.Host, moment: str
) -> None:
    """It would be unknown to any command: its state is written when it is ready."""
    with starter(places, "keep", "controllers") as child:
        until(child, moment)
        seen = traces.of(child.pid)
        child.kill()
    traces.assert_nothing_left(seen, places, before)


def test_a_kept_sandbox_outlives_its_starter(places: Places, before: traces.Host) -> None:
    with starter(places, "keep", "controllers") as child:
        until(child, "up")
        child.kill()
    box = sandbox.running(places)
    assert box is not None
    assert config_map(from_kubeconfig(places.kubeconfig.read_text()), "still") == "still"
    seen = traces.of(box.state.pid)
    sandbox.stop(places)
    traces.assert_nothing_left(seen, places, before)


@pytest.mark.parametrize("victim", ["kube-apiserver", "etcd"])
def test_a_dead_control_plane_stops_it_and_the_next_starts(places: Places, before: traces.Host, victim: str) -> None:
    box = sandbox.start(places, built(), keep=True, extent="api-server")
    seen = traces.of(box.state.pid)
    next(each for each in seen.processes if each.name() == victim).send_signal(signal.SIGKILL)
    traces.assert_nothing_left(seen, places, before)
    assert sandbox.running(places) is None
    log = (places.logs / "machine.log").read_text()
    assert f"{victim} exited with -9: the environment stops" in log
    again = sandbox.start(places, built(), keep=True, extent="api-server")
    assert again.state.pid != box.state.pid
    assert config_map(from_kubeconfig(places.kubeconfig.read_text()), "anew") == "anew"
    assert sandbox.stop(places) is True


def test_sigterm_stops_the_first_process(places: Places, before: traces.Host) -> None:
    box = sandbox.start(places, built(), keep=True, extent="api-server")
    seen = traces.of(box.state.pid)
    psutil.Process(box.state.pid).terminate()
    traces.assert_nothing_left(seen, places, before)


@pytest.mark.parametrize("broken", ["etcd", "kube-apiserver", "kube-scheduler", "coredns"])
def test_names_the_process_that_does_not_start(places: Places, before: traces.Host, broken: str) -> None:
    tools: Mapping[str, Path] = {**built(), broken: Path("/bin/false")}
    with pytest.raises(SandboxError, match=rf"{broken} exited with 1 before .+ was ready.*{places.logs}"):
        sandbox.start(places, tools, keep=True)
    assert not places.state.exists()
    traces.assert_nothing_left(traces.Traces((), frozenset()), places, before)


NOBODY = 65534


def open_to_all(*folders: Path) -> str:
    """Shell commands that make these folders readable for all, in a mount namespace: a checkout may be in a home folder."""
    covered: dict[Path, list[Path]] = {}
    for path in folders:
        shut = next((each for each in reversed(path.parents) if not each.stat().st_mode & 0o001), None)
        if shut:
            covered.setdefault(shut, []).append(path)
    lines = ["set -e"]
    for number, (shut, paths) in enumerate(covered.items()):
        stage = f"/run/tokenlabs-test-{number}"
        lines += ["mount -t tmpfs tmpfs /run", f"mkdir {stage}", f"mount --bind {shut} {stage}"]
        lines += [f"mount -t tmpfs -o mode=755 tmpfs {shut}"]
        for path in paths:
            lines += [f"mkdir -p {path}", f"mount --bind {stage / path.relative_to(shut)} {path}"]
    return "; ".join(lines)


def test_runs_without_root(cache: Path, before: traces.Host) -> None:
    if not shutil.which("setpriv") or subprocess.run(["setpriv", f"--reuid={NOBODY}", "true"], check=False).returncode:
        pytest.skip("only root can become somebody else, with setpriv")
    mine = Path(cache, "environments", "nobody")
    mine.mkdir(parents=True)
    shutil.chown(mine, NOBODY, NOBODY)
    user = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "env", f"TOKENLABS_CACHE={cache}"]
    repository = Path(__file__).parents[2]
    seen_by_all = open_to_all(Path(sys.base_prefix), Path(sys.prefix), repository, (cache / "tools").resolve())
    argv = ["unshare", "--mount", "sh", "-c", f'{seen_by_all}; exec "$@"', "sh", *user]
    places = Places(mine)
    with subprocess.Popen(
        [*argv, sys.executable, "-P", "-c", STARTER, str(mine), "end", "node"], stdout=subprocess.PIPE, text=True
    ) as child:
        until(child, "up")
        found = state.read(places.state)
        assert found is not None
        seen = traces.of(child.pid)
        assert {each.uids().real for each in seen.processes} == {NOBODY}
        api = from_kubeconfig(places.kubeconfig.read_text())
        assert config_map(api, "by nobody") == "by nobody"
        child.terminate()
    traces.assert_nothing_left(seen, places, before)
