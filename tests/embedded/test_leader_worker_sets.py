"""The real LeaderWorkerSet controller, from upstream's chart: groups of pods as upstream documents them, on our kubelet.

What models over several nodes rely on: members find their leader by name, a group is recreated as a whole, and a rollout replaces
one group after the other. Without the controller, groups run on, but none is created, changed or recreated.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.embedded.test_kubelet import IMAGE, Cluster, _ready
from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import ApiError, NotFoundError
from tokenlabs_verify.cluster import sandbox as sandboxes
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.cluster.tools.building import built
from tokenlabs_verify.cluster.tools.process import run
from tokenlabs_verify.flux import charts

pytestmark = pytest.mark.xdist_group("embedded")

VERSION = "0.7.0"
SYSTEM = "lws-system"
MANAGER = "lws-controller-manager"
API = "leaderworkerset.x-k8s.io/v1"
PREFIX = "leaderworkerset.sigs.k8s.io"
NAMESPACE = "default"
GROUP = "llm"
TEMPLATES = ("leader", "worker")
LONG = 120.0
"""Seconds for a group to be ready on a busy machine; the controller itself waits for its certificate's file."""
LEADER = """
import os, socket
print(os.environ['LWS_GROUP_SIZE'], os.environ['LWS_WORKER_INDEX'], flush=True)
server = socket.create_server(('', 8000))
while True:
    server.accept()[0].sendall(os.environ['HOSTNAME'].encode())
"""
WORKER = """
import os, socket, time
print(os.environ['LWS_GROUP_SIZE'], os.environ['LWS_WORKER_INDEX'], flush=True)
while True:
    try:
        said = socket.create_connection((os.environ['LWS_LEADER_ADDRESS'], 8000), timeout=5).recv(99)
        break
    except OSError:
        time.sleep(0.2)
print(said.decode(), flush=True)
time.sleep(10000)
"""


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    places = Places(tmp_path_factory.mktemp("embedded"))
    found = Cluster(sandboxes.start(places, built(), keep=False))
    try:
        for each in installed():
            found.api.apply(each)
        found.eventually(lambda: admitted(found), lambda: pods(found, SYSTEM, ""), LONG)
        yield found
    finally:
        sandboxes.stop(places)


def installed() -> Iterator[Manifest]:
    """The chart's objects, as helm renders them with its own values."""
    yield {"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": SYSTEM}}
    with tempfile.TemporaryDirectory() as folder:
        chart = charts.fetch("lws", VERSION, Path(folder))
        command = [str(built(["helm"])["helm"]), "template", "lws", str(chart), "--namespace", SYSTEM]
        done = run(command, cwd=Path(folder), environment=None, tick=lambda: None)
        assert done.code == 0, done.output
    found = [each for each in yaml_text.load(done.output) if each]
    yield from sorted(found, key=lambda each: each["kind"] != "CustomResourceDefinition")


def admitted(cluster: Cluster) -> bool:
    """Whether the controller's webhooks answer: not before it has a certificate, though its pod is ready."""
    try:
        cluster.api.request(
            "POST", f"/apis/{API}/namespaces/{NAMESPACE}/leaderworkersets?dryRun=All", body=group("probe")
        )
    except NotFoundError:
        return False  # the kind itself
    except ApiError as error:
        if "webhook" not in str(error):
            raise
        return False
    return True


def group(name: str, replicas: int = 1, size: int = 2, mark: str = "") -> Manifest:
    """A LeaderWorkerSet whose workers look for their leader."""
    templates = {
        f"{role}Template": {
            "metadata": {"labels": {"app": name, "role": role}},
            "spec": {
                "terminationGracePeriodSeconds": 1,
                "containers": [
                    {
                        "name": "main",
                        "image": IMAGE,
                        "command": ["python", "-u", "-c", program],
                        "env": [{"name": "MARK", "value": mark}],
                    }
                ],
            },
        }
        for role, program in zip(TEMPLATES, (LEADER, WORKER), strict=True)
    }
    return {
        "apiVersion": API,
        "kind": "LeaderWorkerSet",
        "metadata": {"name": name, "namespace": NAMESPACE},
        "spec": {
            "replicas": replicas,
            "startupPolicy": "LeaderCreated",
            "rolloutStrategy": {
                "type": "RollingUpdate",
                "rollingUpdateConfiguration": {"maxUnavailable": 1, "maxSurge": 0},
            },
            "leaderWorkerTemplate": {"size": size, "restartPolicy": "RecreateGroupOnPodRestart", **templates},
        },
    }


def pods(cluster: Cluster, namespace: str, selector: str) -> list[Manifest]:
    return cluster.api.list("v1", "Pod", namespace, selector or None)


def members(cluster: Cluster, name: str) -> dict[str, Manifest]:
    """The ready pods of a LeaderWorkerSet, by name."""
    found = pods(cluster, NAMESPACE, f"{PREFIX}/name={name}")
    return {each["metadata"]["name"]: each for each in found if _ready(each)}


def whole(cluster: Cluster, name: str, count: int, without: frozenset[str] = frozenset()) -> dict[str, Manifest]:
    """Its pods once as many are ready, none of them `without`."""

    def look() -> dict[str, Manifest] | None:
        found = members(cluster, name)
        fresh = not any(each["metadata"]["uid"] in without for each in found.values())
        return found if len(found) == count and fresh else None

    return cluster.eventually(look, lambda: pods(cluster, NAMESPACE, f"{PREFIX}/name={name}"), LONG)


def uids(found: dict[str, Manifest]) -> frozenset[str]:
    return frozenset(each["metadata"]["uid"] for each in found.values())


def available(cluster: Cluster, name: str) -> bool:
    status = cluster.api.get(API, "LeaderWorkerSet", name, NAMESPACE).get("status") or {}
    return any(each["type"] == "Available" and each["status"] == "True" for each in status.get("conditions", ()))


def kill(cluster: Cluster, pod: Manifest) -> None:
    cluster.run("kill", "-9", pod["status"]["containerStatuses"][0]["containerID"].removeprefix("process://"))


@pytest.fixture(scope="module")
def llm(cluster: Cluster) -> str:
    cluster.api.apply(group(GROUP))
    whole(cluster, GROUP, 2)
    return GROUP


def test_members_know_their_place_and_find_their_leader_by_name(cluster: Cluster, llm: str) -> None:
    found = whole(cluster, llm, 2)
    index = f"{PREFIX}/worker-index"
    assert {name: pod["metadata"]["labels"][index] for name, pod in found.items()} == {
        f"{llm}-0": "0",
        f"{llm}-0-1": "1",
    }
    assert found[f"{llm}-0"]["metadata"]["labels"]["role"] == "leader"
    cluster.eventually(lambda: len(cluster.log(f"{llm}-0-1", "main")) == 2, lambda: cluster.log(f"{llm}-0-1", "main"))
    assert cluster.log(f"{llm}-0", "main") == ["2 0"]
    assert cluster.log(f"{llm}-0-1", "main") == ["2 1", f"{llm}-0"]
    cluster.eventually(lambda: available(cluster, llm), lambda: "not Available", LONG)


@pytest.mark.parametrize("lost", ["0", "0-1"])
def test_a_member_that_dies_takes_its_group_with_it(cluster: Cluster, llm: str, lost: str) -> None:
    before = whole(cluster, llm, 2)
    kill(cluster, before[f"{llm}-{lost}"])
    whole(cluster, llm, 2, without=uids(before))


def test_a_deleted_worker_takes_its_group_with_it(cluster: Cluster, llm: str) -> None:
    before = whole(cluster, llm, 2)
    cluster.api.delete("v1", "Pod", f"{llm}-0-1", NAMESPACE)
    whole(cluster, llm, 2, without=uids(before))


def test_a_rollout_replaces_one_group_after_the_other(cluster: Cluster) -> None:
    name = "pair"
    cluster.api.apply(group(name, replicas=2))
    before = whole(cluster, name, 4)
    cluster.api.apply(group(name, replicas=2, mark="new"))
    fewest = 2

    def look() -> dict[str, Manifest] | None:
        nonlocal fewest
        found = members(cluster, name)
        fewest = min(fewest, sum(f"{name}-{number}" in found for number in range(2)))
        return found if len(found) == 4 and not uids(found) & uids(before) else None

    cluster.eventually(look, lambda: sorted(members(cluster, name)), LONG)
    assert fewest == 1, "a leader of the other group stays"
    cluster.api.delete(API, "LeaderWorkerSet", name, NAMESPACE)
    cluster.eventually(
        lambda: not pods(cluster, NAMESPACE, f"{PREFIX}/name={name}"), lambda: members(cluster, name), LONG
    )
    for kind in ("StatefulSet", "ControllerRevision"):
        left = cluster.api.list("apps/v1", kind, NAMESPACE, f"{PREFIX}/name={name}")
        cluster.eventually(lambda left=left: not left, lambda left=left: left)  # type: ignore[misc]


def test_without_the_controller_groups_run_on_and_none_changes(cluster: Cluster, llm: str) -> None:
    before = whole(cluster, llm, 2)
    cluster.api.scale("Deployment", MANAGER, SYSTEM, 0)
    cluster.eventually(lambda: not pods(cluster, SYSTEM, ""), lambda: pods(cluster, SYSTEM, ""))
    address = before[f"{llm}-0"]["status"]["podIP"]
    ask = f"import socket; print(socket.create_connection(({address!r}, 8000), timeout=5).recv(99).decode(), end='')"
    assert cluster.run(sys.executable, "-I", "-c", ask) == f"{llm}-0"
    with pytest.raises(ApiError, match="webhook"):
        cluster.api.apply(group(llm, mark="changed"))
    with pytest.raises(ApiError, match="webhook"):
        cluster.api.apply(group("another"))
    kill(cluster, before[f"{llm}-0-1"])

    def restarted() -> bool:
        pod = cluster.api.get("v1", "Pod", f"{llm}-0-1", NAMESPACE)
        return bool(pod["status"]["containerStatuses"][0]["restartCount"])

    cluster.eventually(restarted, lambda: members(cluster, llm))
    assert cluster.api.get("v1", "Pod", f"{llm}-0", NAMESPACE)["metadata"]["uid"] in uids(before)
    cluster.api.scale("Deployment", MANAGER, SYSTEM, 1)
    whole(cluster, llm, 2, without=uids(before))


def test_a_removed_set_leaves_nothing(cluster: Cluster, llm: str) -> None:
    cluster.eventually(lambda: admitted(cluster), lambda: "not admitted", LONG)
    cluster.api.delete(API, "LeaderWorkerSet", llm, NAMESPACE)
    cluster.eventually(
        lambda: not pods(cluster, NAMESPACE, f"{PREFIX}/name={llm}"), lambda: members(cluster, llm), LONG
    )
    with pytest.raises(NotFoundError):
        cluster.api.get("v1", "Service", llm, NAMESPACE)
