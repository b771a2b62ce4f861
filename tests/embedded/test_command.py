"""The whole platform through the command line, in a separate cache: what a user does, sees, and finds afterwards."""

from __future__ import annotations

import json
import os
import pty
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import httpx
import psutil
import pytest

from tests.embedded import traces
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi, from_kubeconfig
from tokenlabs_verify.cluster import sandbox, state
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.flux import layers
from tokenlabs_verify.waiting import wait_until

pytestmark = pytest.mark.xdist_group("embedded")

COMMAND = [sys.executable, "-P", "-m", "tokenlabs"]
UP = 400.0
"""Maximum seconds for the platform; the goal on two idle cores is 90."""
LEAVES = 20.0
"""Seconds for a command to exit after a signal."""
SCENARIO = "auth-no-key"
MODEL = "nvidia/Llama-3.1-Nemotron-Nano-8B-v1"
SOME_SCENARIO = r"✓ \d+/\d{2,} auth-"


@pytest.fixture
def places(cache: Path) -> Places:
    return Places(cache / "environments" / "embedded")


@pytest.fixture
def environment(cache: Path) -> dict[str, str]:
    return os.environ | {"TOKENLABS_CACHE": str(cache), "NO_COLOR": "1"}


def run(environment: dict[str, str], repository: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *arguments], env=environment, cwd=repository, capture_output=True, text=True, check=False, timeout=UP
    )


class Terminal:
    """A command in its own terminal: Ctrl-C reaches all of its foreground processes."""

    def __init__(self, environment: dict[str, str], repository: Path, *arguments: str) -> None:
        self._master, slave = pty.openpty()
        # A new session whose controlling terminal is this one; keys typed on the master then become signals.
        self.process = subprocess.Popen(
            ["setsid", "--ctty", "--wait", *COMMAND, *arguments],
            env=environment,
            cwd=repository,
            stdin=slave,
            stdout=slave,
            stderr=slave,
        )
        os.close(slave)
        self._shown = bytearray()
        self._more = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        while True:
            try:
                chunk = os.read(self._master, 65536)
            except OSError:  # the other side is closed
                return
            with self._more:
                self._shown += chunk
                self._more.notify_all()

    @property
    def text(self) -> str:
        return self._shown.decode(errors="replace").replace("\r\n", "\n")

    def until(self, pattern: str, seconds: float = UP) -> None:
        end = time.monotonic() + seconds
        while not re.search(pattern, self.text):
            with self._more:
                self._more.wait(0.5)
            assert self.process.poll() is None, f"ended before `{pattern}`; shown:\n{self.text}"
            assert time.monotonic() < end, f"`{pattern}` not within {seconds:.0f} s; shown:\n{self.text}"

    @property
    def command(self) -> psutil.Process:
        """`tokenlabs` itself, below the process that provides the terminal."""
        return next(each for each in traces.of(self.process.pid).processes if " ".join(COMMAND) in traces.name(each))

    def press_ctrl_c(self) -> int:
        os.write(self._master, b"\x03")
        return self.process.wait(LEAVES)

    def close(self) -> None:
        if self.process.poll() is None:
            for each in traces.of(self.process.pid).processes:
                each.kill()
            self.process.wait()
        os.close(self._master)


@pytest.fixture
def terminal(environment: dict[str, str], repository: Path) -> Iterator[Terminal]:
    found = Terminal(environment, repository, "verify", "--pass", "gate", "-k", "auth-*", "-k", "dist-*")
    yield found
    found.close()


@pytest.mark.parametrize(
    "moment",
    [
        pytest.param("etcd and kube-apiserver", id="the control plane comes up"),
        pytest.param(r"[1-9]\d* of \d+ layers ready", id="layers are applied"),
    ],
)
def test_ctrl_c_during_startup_leaves_nothing(
    terminal: Terminal, places: Places, before: traces.Host, moment: str
) -> None:
    terminal.until(moment)
    seen = traces.of(terminal.process.pid)
    assert terminal.press_ctrl_c() == 130
    traces.assert_nothing_left(seen, places, before)
    assert "Traceback" not in terminal.text
    assert "error: interrupted; no partial changes remain" in terminal.text


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP], ids=lambda each: each.name)
def test_a_killed_command_leaves_nothing(
    terminal: Terminal, places: Places, before: traces.Host, how: signal.Signals
) -> None:
    terminal.until(r"[1-9]\d* of \d+ layers ready")
    seen = traces.of(terminal.process.pid)
    terminal.command.send_signal(how)
    traces.assert_nothing_left(seen, places, before)


def test_a_dead_api_server_ends_the_run_with_its_name(terminal: Terminal, places: Places, before: traces.Host) -> None:
    terminal.until(r"[1-9]\d* of \d+ layers ready")
    seen = traces.of(terminal.process.pid)
    (server,) = [each for each in seen.processes if each.name() == "kube-apiserver"]
    server.kill()
    assert terminal.process.wait(LEAVES) == 3
    assert "the environment stopped during the session" in terminal.text
    assert "kube-apiserver exited with -9" in terminal.text
    assert "Traceback" not in terminal.text
    traces.assert_nothing_left(seen, places, before)


def test_ctrl_c_during_scenarios_leaves_nothing(terminal: Terminal, places: Places, before: traces.Host) -> None:
    terminal.until(r"✓ \d+/\d+ dist-applied-gate")
    terminal.until(SOME_SCENARIO)
    seen = traces.of(terminal.process.pid)
    assert any("kube-apiserver" in name for name in seen.names)
    assert any("envoy" in name for name in seen.names)
    assert terminal.press_ctrl_c() == 130
    traces.assert_nothing_left(seen, places, before)
    assert "Traceback" not in terminal.text


@pytest.fixture(scope="module")
def kept(cache: Path, repository: Path) -> Iterator[state.State]:
    """The platform, started by `tokenlabs env up` after the tests that stop and kill it."""
    environment = os.environ | {"TOKENLABS_CACHE": str(cache), "NO_COLOR": "1"}
    places = Places(cache / "environments" / "embedded")
    started = time.monotonic()
    done = run(environment, repository, "env", "up")
    assert done.returncode == 0, done.stderr
    print(f"env up: {time.monotonic() - started:.1f} s")
    found = state.read(places.state)
    assert found is not None
    assert f"http://127.0.0.1:{found.gateway_port}" in done.stdout, done.stdout
    try:
        yield found
    finally:
        sandbox.stop(places)


def secrets(api: KubernetesApi) -> set[str]:
    return {f"{each['metadata']['namespace']}/{each['metadata']['name']}" for each in api.list("v1", "Secret")}


def sessions(kept: state.State) -> list[str]:
    return [name for name in traces.of(kept.pid).names if "embedded.session" in name]


def test_ctrl_c_restores_and_keeps_a_kept_environment(
    kept: state.State, terminal: Terminal, api: KubernetesApi
) -> None:
    there = secrets(api)
    terminal.until(SOME_SCENARIO)
    assert secrets(api) > there, "tenants of the scenarios"
    assert terminal.press_ctrl_c() == 130
    assert sessions(kept) == []
    assert secrets(api) == there
    assert "Traceback" not in terminal.text


def test_a_killed_command_restores_and_keeps_a_kept_environment(
    kept: state.State, terminal: Terminal, api: KubernetesApi
) -> None:
    there = secrets(api)
    terminal.until(SOME_SCENARIO)
    terminal.command.kill()
    wait_until(lambda: " ".join([*sessions(kept), *(secrets(api) ^ there)]), LEAVES, "the session is gone")


@pytest.fixture
def api(kept: state.State, places: Places) -> KubernetesApi:  # noqa: ARG001
    return from_kubeconfig(places.kubeconfig.read_text())


def test_status_shows_how_to_reach_it(
    kept: state.State, environment: dict[str, str], repository: Path, places: Places
) -> None:
    status = run(environment, repository, "env", "status")
    assert status.returncode == 0
    assert f"http://127.0.0.1:{kept.gateway_port}" in status.stdout
    only = run(environment, repository, "env", "status", "--kubeconfig")
    assert only.stdout == f"{places.kubeconfig}\n"
    logs = run(environment, repository, "env", "logs", "envoy-gateway", "-n", "3")
    assert logs.returncode == 0
    assert "envoy-gateway" in logs.stdout


def test_api_server_objects_match_dist(api: KubernetesApi, repository: Path) -> None:
    """Applied again as a dry run, like Flux's next reconciliation: the server reports no changes."""
    objects = [each for layer in layers.read(repository / "dist" / "kind") for each in layer.objects]
    assert len(objects) > 50
    changed = []
    for manifest in objects:
        metadata = manifest["metadata"]
        live = api.get(manifest["apiVersion"], manifest["kind"], metadata["name"], metadata.get("namespace"))
        if _meant(api.apply(manifest, dry_run=True)) != _meant(live):
            changed.append(f"{manifest['kind']} {metadata['name']}")
    assert changed == []


def _meant(manifest: Manifest) -> Manifest:
    """Without what controllers write, and without managed fields."""
    metadata = manifest["metadata"]
    kept = {key: value for key, value in metadata.items() if key not in ("managedFields", "resourceVersion")}
    return {key: value for key, value in manifest.items() if key != "status"} | {"metadata": kept}


def test_a_run_and_its_report(
    kept: state.State,  # noqa: ARG001
    environment: dict[str, str],
    repository: Path,
    tmp_path: Path,
) -> None:
    report = tmp_path / "report"
    done = run(environment, repository, "verify", "--pass", "gate", "-k", SCENARIO, "--report", str(report))
    assert done.returncode == 0, done.stderr + done.stdout
    assert "1 proved, 0 failed" in done.stdout, done.stdout
    found = json.loads((report / "report.json").read_text())
    assert [(each["id"], each["outcome"]) for each in found["scenarios"]] == [(SCENARIO, "proved")]
    suite = ElementTree.parse(report / "junit.xml").getroot()  # noqa: S314 - our own file
    assert [each.get("name") for each in suite.iter("testcase")] == [SCENARIO]
    assert SCENARIO in (report / "report.html").read_text()


def test_reverts_a_changed_object(api: KubernetesApi, environment: dict[str, str], repository: Path) -> None:
    """Flux reverts the change before `verify` checks."""
    policy = _gate(api)
    api.patch(
        policy["apiVersion"],
        policy["kind"],
        policy["metadata"]["name"],
        {"metadata": {"labels": {"app.kubernetes.io/part-of": "somebody-else"}}},
        namespace=policy["metadata"]["namespace"],
    )
    done = run(environment, repository, "verify", "--pass", "gate", "-k", "dist-applied-gate")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 proved, 0 failed" in done.stdout, done.stdout
    assert _gate(api)["metadata"]["labels"] == policy["metadata"]["labels"]


def _gate(api: KubernetesApi) -> Manifest:
    (found,) = api.list("gateway.envoyproxy.io/v1alpha1", "SecurityPolicy")
    return found


@pytest.fixture
def hole(kept: state.State, api: KubernetesApi) -> Iterator[None]:
    """Give the models' route its own policy, which takes precedence over its gateway's authorization."""
    name, namespace = "foreign-policy", "token-labs"
    policy: Manifest = {
        "apiVersion": "gateway.envoyproxy.io/v1alpha1",
        "kind": "SecurityPolicy",
        "metadata": {"name": name, "namespace": namespace},
        "spec": {
            "targetRefs": [{"group": "gateway.networking.k8s.io", "kind": "HTTPRoute", "name": "llm-inference"}],
            "cors": {"allowOrigins": ["https://example.com"]},
        },
    }

    def await_status_without_key(matches: Callable[[int], bool]) -> None:
        url = f"http://127.0.0.1:{kept.gateway_port}/v1/chat/completions"
        body = {"model": MODEL, "messages": [{"role": "user", "content": "hello"}]}

        def state() -> str:
            status = httpx.post(url, json=body).status_code
            return "" if matches(status) else str(status)

        wait_until(state, LEAVES, "the gateway answers as expected")

    await_status_without_key(lambda status: status == 401)
    api.apply(policy)
    try:
        await_status_without_key(lambda status: status == 200)
        yield
    finally:
        api.delete(policy["apiVersion"], policy["kind"], name, namespace)
        await_status_without_key(lambda status: status == 401)


@pytest.mark.usefixtures("hole")
def test_a_failure_shows_request_answer_and_arrival(
    environment: dict[str, str], repository: Path, tmp_path: Path
) -> None:
    done = run(environment, repository, "verify", "--pass", "gate", "-k", SCENARIO, "--report", str(tmp_path))
    assert done.returncode == 1, done.stdout + done.stderr
    assert "0 proved, 1 failed" in done.stdout, done.stdout
    assert "> POST /v1/chat/completions" in done.stdout, done.stdout
    assert "< 200" in done.stdout, done.stdout
    (scenario,) = json.loads((tmp_path / "report.json").read_text())["scenarios"]
    assert scenario["outcome"] == "failed"
    (exchange,) = [each for each in scenario["exchanges"] if each["unmet"]][:1]
    assert exchange["status"] == 200
    (backend,) = exchange["arrived"]
    assert backend in done.stdout, done.stdout
    assert any("foreign-policy" in line for line in scenario["conditions"]), scenario["conditions"]
    assert dict(scenario["logs"])
    suite = ElementTree.parse(tmp_path / "junit.xml").getroot()  # noqa: S314 - our own file
    assert [each.tag for case in suite.iter("testcase") for each in case][:1] == ["failure"]


def test_a_killed_proxy_recovers_after_many_runs(
    kept: state.State,  # noqa: ARG001
    environment: dict[str, str],
    repository: Path,
) -> None:
    """Each run reconciles the releases: a new CA of Envoy AI Gateway's webhook would not be trusted by the API server."""
    done = run(environment, repository, "verify", "--pass", "gate", "-k", "faults-proxy-restarted")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 proved, 0 failed" in done.stdout, done.stdout


def test_env_down_leaves_nothing(
    kept: state.State, environment: dict[str, str], repository: Path, places: Places
) -> None:
    seen = traces.of(kept.pid)
    assert len(seen.processes) > 20
    done = run(environment, repository, "env", "down")
    assert (done.returncode, done.stdout) == (0, "stopped\n")
    traces.assert_nothing_left(traces.Traces(seen.processes, seen.ports), places, traces.host())
    again = run(environment, repository, "env", "down")
    assert (again.returncode, again.stdout) == (0, "no environment is running\n")
    status = run(environment, repository, "env", "status")
    assert status.returncode == 1
    assert "tokenlabs env up" in status.stdout
