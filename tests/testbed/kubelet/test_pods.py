"""The life of pods: each scenario in its own sandbox, with real processes and no API server."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.oci_registry import registry
from tests.testbed.tools.conftest import Heard
from tests.tools.fixtures import NOT_RUN
from tokenlabs.errors import MissingToolError
from tokenlabs_verify.cluster.tools import image
from tokenlabs_verify.cluster.tools.building import build
from tokenlabs_verify.cluster.tools.lock import Image

ROOT = Path(__file__).parents[3]
SANDBOX = [
    *("unshare", "--user", "--map-root-user", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"),
    "--",
]


@pytest.fixture(scope="session")
def namespaces() -> None:
    for tool in ("unshare", "nsenter", "ip"):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not on this machine")
    done = subprocess.run([*SANDBOX, "true"], capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"this machine gives no user namespaces: {done.stderr.strip()}")
    try:
        build(Heard(), ("bubblewrap",))
    except MissingToolError as missing:
        pytest.skip(f"{NOT_RUN}{missing}")


class Scenario:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, name: str) -> dict[str, Any]:
        done = subprocess.run(
            [*SANDBOX, sys.executable, "-m", "tests.testbed.kubelet.scenarios", name, str(self._folder)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=400,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        facts: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return facts


@pytest.fixture
def scenario(namespaces: None, tmp_path: Path) -> Scenario:  # noqa: ARG001
    return Scenario(tmp_path)


NOTHING: dict[str, list[str]] = {"links": [], "mounts": [], "folders": [], "processes": []}


def test_a_pod_serves_sees_changed_files_restarts_and_leaves_nothing(scenario: Scenario) -> None:
    facts = scenario("serves_and_leaves_nothing")
    assert facts["phase"] == "Running"
    assert (facts["first"], facts["second"], facts["after"]) == ("first", "second", "second")
    assert "a.txt" not in facts["listed"]
    assert facts["seconds"] < 20, "a kubelet's own period is a minute"
    assert facts["last"]["exitCode"] == 137
    assert facts["gone"]
    assert facts["removed"] == ["one"]
    assert facts["left"] == NOTHING


GREETER = """\
#!/bin/sh
echo "arguments: $*"
echo "from: $PWD"
echo "level: $LEVEL, home of the image: $GREETER_HOME"
cat /etc/only-in-the-image
cat /opt/greeter/etc/a.txt 2>/dev/null || echo "no volume"
echo
echo "written before: $(cat /opt/greeter/written 2>/dev/null)"
echo yes > /opt/greeter/written
[ -e /usr/bin/env ] && echo "programs of the machine" || echo "no programs of the machine"
cat /etc/hostname
exec sleep 1000
"""


def with_libraries(*programs: str) -> dict[str, bytes]:
    """Programs of this machine and what they are linked to, at their places in an image."""
    said = subprocess.run(["ldd", *programs], capture_output=True, text=True, check=True).stdout
    return {path.lstrip("/"): Path(path).read_bytes() for path in {*programs, *re.findall(r"(/\S+) \(0x", said)}}


def test_a_container_runs_in_the_root_of_its_image(crane: Path, tmp_path: Path, namespaces: None) -> None:  # noqa: ARG001
    """Fetched by digest from a registry, with libraries of its own: Limitador's is linked to those of its image."""
    layers = [
        with_libraries("/bin/sh", "/bin/cat", "/bin/sleep"),
        {"opt/greeter/bin/greeter-server": GREETER.encode(), "etc/only-in-the-image": b"of the image\n"},
    ]
    environment = (
        "--env",
        "PATH=/opt/greeter/bin:/bin",
        "--env",
        "GREETER_HOME=/opt/greeter",
        "--env",
        "LEVEL=of the image",
    )
    program = ("--cmd", "greeter-server,a default", "--workdir", "/opt/greeter")
    for folder in ("layers", "image", "lab"):
        (tmp_path / folder).mkdir()
    with registry(crane, tmp_path / "layers") as served:
        digest = served.push("lab/greeter:1", layers, *environment, *program)
        entry = Image(
            name="greeter",
            repository=f"{served.host}/lab/greeter",
            tag="1",
            digest=digest,
            form="root",
            file="opt/greeter/bin/greeter-server",
            purpose="the test's",
        )
        image.make(entry, crane, tmp_path / "image", lambda: None)
    facts = Scenario(tmp_path / "lab")("runs_from_an_image")
    first = [
        "arguments: limits.yaml redis",
        "from: /opt/greeter",
        "level: of the pod, home of the image: /opt/greeter",
        "of the image",
        "from a ConfigMap",
        "written before: ",
        "no programs of the machine",
        "one",
    ]
    assert facts["one"] == first
    assert facts["again"] == first, "a container that is restarted has a new root"
    assert facts["two"][:5] == [
        "arguments: a default",
        "from: /opt/greeter",
        "level: of the image, home of the image: /opt/greeter",
        "of the image",
        "no volume",
    ]
    assert facts["gone"] == [True, True]
    assert facts["left"] == NOTHING
    assert not (tmp_path / "image/root/opt/greeter/written").exists(), "the image stays as it is"


def test_a_container_sees_its_variables_and_volumes_and_no_writable_host_files(scenario: Scenario) -> None:
    seen = scenario("what_a_container_sees")
    variables = seen["env"]
    assert variables["SET_COLOUR"] == variables["COLOUR"] == "blue"
    assert variables["PASSWORD"] == "s3cret"
    assert "ABSENT" not in variables
    assert variables["SENTENCE"] == "it is blue"
    assert variables["WHERE"] == "10.244.1.1"
    assert variables["KUBERNETES_SERVICE_HOST"] == "10.96.0.1"
    assert seen["arguments"] == ["blue", "$(UNKNOWN)", "$(COLOUR)"]
    files = seen["files"]
    assert files["/etc/app/note"] == files["/etc/single.conf"] == "from a ConfigMap"
    assert (files["/run/keys/pass.txt"], seen["mode"]) == ("s3cret", "0o400")
    assert files["/podinfo/labels"] == 'a="1"\nb="2"'
    assert files["/podinfo/cpu"] == "2"
    assert files["/var/run/secrets/tokens/one"] == "token of walker for us"
    assert "search default.svc.cluster.local svc.cluster.local cluster.local" in files["/etc/resolv.conf"]
    assert "10.244.1.1\tone" in files["/etc/hosts"]
    assert {path: outcome for path, outcome in seen["writes"].items() if outcome != "written"} == dict.fromkeys(
        ("/x", "/tmp/x", "/etc/x", "/usr/x", "/etc/app/x", "/scratch/sub/x"),  # noqa: S108
        "OSError 30",  # read-only file system
    )
    assert seen["host"] == "one"
    assert seen["processes"] == ["1"]
    assert seen["interfaces"] == ["eth0", "lo"]
    assert seen["cwd"] == "/scratch"
    assert seen["message"] == "x"


def test_init_containers_run_first_and_are_retried_and_sidecars_stop_last(scenario: Scenario) -> None:
    facts = scenario("init_containers_and_sidecars")
    restarts, state, last = facts["before"]
    assert restarts == 1
    assert state["terminated"]["reason"] == "Completed"
    assert last["terminated"]["exitCode"] == 7
    assert facts["tries"] == ["first", "second"]
    assert facts["main"] == ["['tried', 'up']"]
    assert facts["beside"]["terminated"]["exitCode"] == 137
    assert facts["conditions"]["Ready"] == ["False", "PodCompleted"]
    assert facts["conditions"]["Initialized"] == ["True", None]


def test_reports_failures_like_kubelet(scenario: Scenario) -> None:
    facts = scenario("ends")
    assert facts["failed"] == 3
    waiting, code = facts["looping"]
    assert (waiting["reason"], code) == ("CrashLoopBackOff", 4)
    assert facts["looping phase"] == "Running"
    assert facts["absent"]["reason"] == "CreateContainerError"
    assert "No such file" in facts["absent"]["message"]


def test_a_pod_waits_for_missing_objects_and_names_them(scenario: Scenario) -> None:
    facts = scenario("waits_for_what_is_missing")
    assert facts["missing"] == {"reason": "ContainerCreating", "message": 'configmap "files" not found'}
    assert facts["keyless"] == {"reason": "CreateContainerConfigError", "message": 'secret "keys" not found'}
    assert facts["unknown"]["reason"] == "NoComponent"
    assert "example/unknown:2" in facts["unknown"]["message"]
    assert facts["phase"] == "Pending"
    assert facts["withheld"] == {"reason": "ImagePullBackOff", "message": "example/python:1 is withheld"}


def test_probes_remove_a_pod_from_service_and_restart_it(scenario: Scenario) -> None:
    facts = scenario("probes_decide")
    assert "statuscode: 503" in facts["unready"]
    assert facts["restarted"] == 0


def test_a_pod_is_terminated_before_it_is_killed(scenario: Scenario) -> None:
    facts = scenario("leaves_gracefully")
    gone, seconds, said = facts["polite"]
    assert gone
    assert said == ["up", "hook", "SIGTERM"]
    assert seconds < 25, "it has 30 s, and needs none"
    gone, seconds, _ = facts["stubborn"]
    assert gone
    assert 0.5 <= seconds < 25
    gone, seconds, _ = facts["hurried"]
    assert gone
    assert seconds < 45, "it had 60 s"
    assert facts["removed"] == ["polite", "stubborn"]
    assert facts["left"] == NOTHING


def test_pods_reach_each_other_and_have_their_own_ports(scenario: Scenario) -> None:
    facts = scenario("talk_to_each_other")
    assert facts["said"] == ["hello", "8000 is free here"]
    assert facts["seen"].startswith(facts["own"])
