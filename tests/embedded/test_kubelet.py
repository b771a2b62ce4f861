"""The kubelet with a real API server and controllers: what users do to a cluster, and the results."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client.kubernetes import KubernetesApi, NotFoundError, from_kubeconfig
from tokenlabs_verify.cluster import sandbox as sandboxes
from tokenlabs_verify.cluster.kubelet import logs
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.cluster.tools.building import built

pytestmark = pytest.mark.xdist_group("embedded")

IMAGE = "docker.io/library/python:3.13.9-slim"
NAMESPACE = "default"


Seen = TypeVar("Seen")


class Cluster:
    def __init__(self, sandbox: sandboxes.Sandbox) -> None:
        self.sandbox = sandbox
        self.api: KubernetesApi = from_kubeconfig(sandbox.places.kubeconfig.read_text())

    def run(self, *argv: str) -> str:
        """Run a program inside the sandbox; return its output."""
        done = subprocess.run(self.sandbox.inside(*argv), capture_output=True, text=True, check=False, timeout=30)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def get(self, url: str) -> str:
        code = f"import urllib.request; print(urllib.request.urlopen({url!r}, timeout=5).read().decode(), end='')"
        return self.run(sys.executable, "-I", "-c", code)

    def pods(self, app: str) -> list[Manifest]:
        return self.api.list("v1", "Pod", NAMESPACE, selector=f"app={app}")

    def ready(self, app: str) -> Manifest:
        def look() -> Manifest | None:
            return next((pod for pod in self.pods(app) if _ready(pod)), None)

        return self.eventually(look, lambda: self.pods(app))

    def eventually(self, look: Callable[[], Seen | None], last: Callable[[], object], seconds: float = 30) -> Seen:
        end = time.monotonic() + seconds
        while not (found := look()):
            assert time.monotonic() < end, f"not within {seconds:g} s; last seen: {last()}"
            time.sleep(0.02)
        return found

    def log(self, pod: str, container: str) -> list[str]:
        path = logs.path(self.sandbox.places.logs / "pods", NAMESPACE, pod, container)
        return [line.split(" ", 3)[3] for line in path.read_text().splitlines()]


def _ready(pod: Manifest) -> bool:
    conditions = pod["status"].get("conditions", ())
    deleted = "deletionTimestamp" in pod["metadata"]
    return not deleted and any(each["type"] == "Ready" and each["status"] == "True" for each in conditions)


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    folder: Path = tmp_path_factory.mktemp("embedded")
    places = Places(folder)
    found = sandboxes.start(places, built(), keep=False)
    try:
        yield Cluster(found)
    finally:
        sandboxes.stop(places)


def _template(app: str, spec: dict[str, Any]) -> dict[str, Any]:
    return {"metadata": {"labels": {"app": app}}, "spec": {"terminationGracePeriodSeconds": 1, **spec}}


def _workload(kind: str, app: str, spec: dict[str, Any], **more: Any) -> Manifest:
    return {
        "apiVersion": "apps/v1",
        "kind": kind,
        "metadata": {"name": app, "namespace": NAMESPACE},
        "spec": {"selector": {"matchLabels": {"app": app}}, "template": _template(app, spec), **more},
    }


def _job(name: str, program: str) -> Manifest:
    spec = {
        "restartPolicy": "Never",
        "containers": [{"name": "main", "image": IMAGE, "command": ["python", "-c", program]}],
    }
    return {
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": {"name": name, "namespace": NAMESPACE},
        "spec": {"backoffLimit": 0, "template": _template(name, spec)},
    }


def _files(**data: str) -> Manifest:
    return {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": "files", "namespace": NAMESPACE},
        "data": data,
    }


SERVER = {
    "name": "main",
    "image": IMAGE,
    "args": ["-u", "-m", "http.server", "8000", "--directory", "/srv"],
    "readinessProbe": {"httpGet": {"path": "/", "port": 8000}},
    "volumeMounts": [{"name": "files", "mountPath": "/srv"}],
}


def _service(app: str, **spec: Any) -> Manifest:
    ports = [{"name": "http", "port": 80, "targetPort": 8000}]
    return {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {"name": app, "namespace": NAMESPACE},
        "spec": {"selector": {"app": app}, "ports": ports, **spec},
    }


@pytest.fixture(scope="module")
def web(cluster: Cluster) -> str:
    cluster.api.apply(_files(a="first"))
    volumes = [{"name": "files", "configMap": {"name": "files"}}]
    cluster.api.apply(_workload("Deployment", "web", {"containers": [SERVER], "volumes": volumes}))
    cluster.api.apply(_service("web", type="LoadBalancer"))
    cluster.ready("web")
    return "web"


def test_a_deployment_serves_sees_changed_files_and_restarts(cluster: Cluster, web: str) -> None:
    pod = cluster.ready(web)
    url = f"http://{pod['status']['podIP']}:8000"
    assert cluster.get(f"{url}/a") == "first"
    cluster.api.apply(_files(a="second"))
    cluster.eventually(lambda: cluster.get(f"{url}/a") == "second", lambda: cluster.get(f"{url}/a"), 5)
    cluster.run("kill", "-9", pod["status"]["containerStatuses"][0]["containerID"].removeprefix("process://"))

    def restarted() -> bool:
        found = cluster.pods(web)[0]
        return _ready(found) and bool(found["status"]["containerStatuses"][0]["restartCount"] == 1)

    cluster.eventually(restarted, lambda: cluster.pods(web))
    assert cluster.get(f"{url}/a") == "second"
    assert cluster.pods(web)[0]["metadata"]["name"] == pod["metadata"]["name"]


def test_a_deleted_pod_is_replaced_and_leaves_nothing(cluster: Cluster, web: str) -> None:
    pod = cluster.ready(web)
    name, uid = pod["metadata"]["name"], pod["metadata"]["uid"]
    interface = "v" + uid.replace("-", "")[:12]
    assert interface in cluster.run("ip", "-o", "link")
    cluster.api.delete("v1", "Pod", name, NAMESPACE, grace=0)
    with pytest.raises(NotFoundError):
        cluster.api.get("v1", "Pod", name, NAMESPACE)
    cluster.ready(web)
    folder = cluster.sandbox.places.run / "pods"

    def gone() -> bool:
        return interface not in cluster.run("ip", "-o", "link") and uid not in cluster.run("ls", str(folder))

    cluster.eventually(gone, lambda: cluster.run("ip", "-o", "link"))
    assert uid not in cluster.run("cat", "/proc/self/mounts")
    processes = cluster.run("sh", "-c", "cat /proc/[0-9]*/cmdline | tr '\\0' ' '")
    assert len(cluster.pods(web)) == 1
    assert processes.count("http.server") == 2, "the server, and bubblewrap, which waits for it"


def test_services_are_reachable_by_name_address_and_load_balancer(cluster: Cluster, web: str) -> None:
    service = cluster.api.get("v1", "Service", web, NAMESPACE)
    [ingress] = service["status"]["loadBalancer"]["ingress"]
    assert ingress["ip"].startswith("192.0.2.")
    node_port = service["spec"]["ports"][0]["nodePort"]
    for address in (service["spec"]["clusterIP"], ingress["ip"], f"10.244.0.1:{node_port}"):
        assert "Directory listing" in cluster.eventually(lambda a=address: _try(cluster, a), lambda a=address: a)  # type: ignore[misc]
    program = (
        "import urllib.request as r, socket\n"
        "for host in ('web', 'web.default', 'web.default.svc', 'web.default.svc.cluster.local'):\n"
        "    print(r.urlopen(f'http://{host}/', timeout=5).status)\n"
        "try: socket.getaddrinfo('example.com', 80)\n"
        "except socket.gaierror as error: print(error.errno == socket.EAI_NONAME)\n"
    )
    assert _done(cluster, "names", program) == ["200"] * 4 + ["True"]


def test_a_rejected_port_works_once_a_pod_exists_again(cluster: Cluster, web: str) -> None:
    """The kernel keeps a refused connection in its conntrack table; the fuzzer hit such ports two minutes after a proxy restart."""
    node_port = cluster.api.get("v1", "Service", web, NAMESPACE)["spec"]["ports"][0]["nodePort"]

    def knock(source: int) -> str:
        program = (
            "import errno, socket\n"
            "with socket.socket() as knocking:\n"
            "    knocking.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\n"
            f"    knocking.bind(('10.244.0.1', {source}))\n"
            "    knocking.settimeout(2)\n"
            f"    try: knocking.connect(('10.244.0.1', {node_port}))\n"
            "    except OSError as error: print(errno.errorcode.get(error.errno, 'silent'), end='')\n"
            "    else: print('taken', end='')\n"
        )
        return cluster.run(sys.executable, "-I", "-c", program)

    def scale(replicas: int) -> None:
        cluster.api.patch("apps/v1", "Deployment", web, {"spec": {"replicas": replicas}}, namespace=NAMESPACE)

    cluster.ready(web)
    scale(0)
    ports = range(45000, 45010)
    try:
        cluster.eventually(lambda: knock(45100) == "ECONNREFUSED", lambda: cluster.pods(web))
        assert {knock(port) for port in ports} == {"ECONNREFUSED"}
    finally:
        scale(1)
    cluster.ready(web)
    cluster.eventually(lambda: knock(45200) == "taken", lambda: cluster.pods(web))
    time.sleep(1.5)  # longer than the table's timeout
    assert [knock(port) for port in ports] == ["taken"] * 10


def _try(cluster: Cluster, address: str) -> str:
    try:
        return cluster.get(f"http://{address}/")
    except AssertionError:
        return ""


def _done(cluster: Cluster, name: str, program: str) -> list[str]:
    cluster.api.apply(_job(name, program))

    def over() -> bool:
        status = cluster.api.get("batch/v1", "Job", name, NAMESPACE)["status"]
        return any(each["status"] == "True" for each in status.get("conditions", ()))

    cluster.eventually(over, lambda: cluster.pods(name))
    [pod] = cluster.pods(name)
    said = cluster.log(pod["metadata"]["name"], "main")
    assert pod["status"]["phase"] == "Succeeded", said
    return said


def test_a_pod_authenticates_as_its_service_account(cluster: Cluster) -> None:
    program = (
        "import json, ssl, urllib.request as r\n"
        "place = '/var/run/secrets/kubernetes.io/serviceaccount/'\n"
        "trust = ssl.create_default_context(cafile=place + 'ca.crt')\n"
        "body = json.dumps({'apiVersion': 'authentication.k8s.io/v1', 'kind': 'SelfSubjectReview'}).encode()\n"
        "url = 'https://kubernetes.default.svc/apis/authentication.k8s.io/v1/selfsubjectreviews'\n"
        "headers = {'Authorization': 'Bearer ' + open(place + 'token').read(), 'Content-Type': 'application/json'}\n"
        "print(json.load(r.urlopen(r.Request(url, body, headers), context=trust))['status']['userInfo']['username'])\n"
    )
    assert _done(cluster, "who", program) == ["system:serviceaccount:default:default"]


def test_a_claim_is_bound_and_keeps_its_files(cluster: Cluster) -> None:
    program = "import os, time; print(os.listdir('/data')); open('/data/mark', 'w').close(); time.sleep(1000)"
    claim = {
        "metadata": {"name": "data"},
        "spec": {"accessModes": ["ReadWriteOnce"], "resources": {"requests": {"storage": "1Gi"}}},
    }
    container = {
        "name": "main",
        "image": IMAGE,
        "command": ["python", "-u", "-c", program],
        "volumeMounts": [{"name": "data", "mountPath": "/data"}],
    }
    spec = {"containers": [container]}
    cluster.api.apply(_service("keeper", clusterIP="None"))
    cluster.api.apply(_workload("StatefulSet", "keeper", spec, serviceName="keeper", volumeClaimTemplates=[claim]))
    first = cluster.ready("keeper")
    bound = cluster.api.get("v1", "PersistentVolumeClaim", "data-keeper-0", NAMESPACE)
    assert bound["status"]["phase"] == "Bound"
    volume = cluster.api.get("v1", "PersistentVolume", bound["spec"]["volumeName"])
    assert volume["status"]["phase"] == "Bound"
    cluster.api.delete("v1", "Pod", "keeper-0", NAMESPACE)

    def again() -> bool:
        pods = cluster.pods("keeper")
        return bool(pods) and _ready(pods[0]) and pods[0]["metadata"]["uid"] != first["metadata"]["uid"]

    cluster.eventually(again, lambda: cluster.pods("keeper"))
    cluster.eventually(lambda: len(cluster.log("keeper-0", "main")) == 2, lambda: cluster.log("keeper-0", "main"))
    assert cluster.log("keeper-0", "main") == ["[]", "['mark']"]
    names = ("keeper", "keeper-0.keeper.default.svc.cluster.local")
    assert _done(cluster, "pod-name", f"import socket; print(*map(socket.gethostbyname, {names!r}), sep='\\n')") == [
        cluster.pods("keeper")[0]["status"]["podIP"]
    ] * len(names)


@pytest.mark.parametrize(
    ("app", "container", "pod", "said"),
    [
        ("gpu", {"resources": {"limits": {"nvidia.com/gpu": "1"}}}, {}, "1 Insufficient nvidia.com/gpu."),
        (
            "elsewhere",
            {},
            {"nodeSelector": {"kubernetes.io/hostname": "spark-01"}},
            "1 node(s) didn't match Pod's node affinity/selector.",
        ),
    ],
)
def test_an_unschedulable_pod_stays_pending_with_a_reason(
    cluster: Cluster, app: str, container: Manifest, pod: Manifest, said: str
) -> None:
    spec = {"containers": [{"name": "main", "image": IMAGE, **container}], **pod}
    cluster.api.apply(_workload("Deployment", app, spec))

    def unschedulable() -> Manifest | None:
        conditions = [each for pod in cluster.pods(app) for each in pod["status"].get("conditions", ())]
        return next((each for each in conditions if each["type"] == "PodScheduled"), None)

    condition = cluster.eventually(unschedulable, lambda: cluster.pods(app))
    assert (condition["status"], condition["reason"]) == ("False", "Unschedulable")
    assert condition["message"].startswith(f"0/1 nodes are available: {said}")
    assert cluster.pods(app)[0]["status"]["phase"] == "Pending"


def test_reports_an_image_without_a_component_in_the_status(cluster: Cluster) -> None:
    container = {"name": "main", "image": "docker.io/library/nginx:1"}
    cluster.api.apply(_workload("Deployment", "unknown", {"containers": [container]}))

    def waiting() -> Manifest | None:
        found = [each for pod in cluster.pods("unknown") for each in pod["status"].get("containerStatuses", ())]
        return next((each["state"]["waiting"] for each in found if "waiting" in each["state"]), None)

    def named() -> bool:
        return (waiting() or {}).get("reason") == "NoComponent"

    cluster.eventually(named, lambda: cluster.pods("unknown"))
    assert "docker.io/library/nginx:1" in (waiting() or {})["message"]
