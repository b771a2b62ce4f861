"""A node without an API server, inside a sandbox: pods are given as dicts, and their statuses are recorded."""

from __future__ import annotations

import copy
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.cluster import network as sandbox_network
from tokenlabs_verify.cluster import places
from tokenlabs_verify.cluster.components.component import Component
from tokenlabs_verify.cluster.kubelet import logs, network, processes, root
from tokenlabs_verify.cluster.kubelet.__main__ import seen_everywhere
from tokenlabs_verify.cluster.kubelet.cluster import NotThereError
from tokenlabs_verify.cluster.kubelet.container import Node
from tokenlabs_verify.cluster.kubelet.pod import Pod
from tokenlabs_verify.cluster.tools.building import built

PYTHON = Component(
    name="python",
    images=("example/python",),
    tags=("1",),
    replaces="the Python that runs the tests",
    entrypoint=("python",),
    commands={"python": "python"},
)


class Objects:
    """A cluster made of dicts: what pods read, and their statuses."""

    def __init__(self) -> None:
        self.objects: dict[tuple[str, str, str], Manifest] = {}
        self.statuses: dict[str, Manifest] = {}
        self.removed: list[str] = []
        self.changed = threading.Condition()

    def put(self, manifest: Manifest) -> None:
        metadata = manifest["metadata"]
        self.objects[manifest["kind"], metadata.get("namespace", "default"), metadata["name"]] = manifest

    def config_map(self, namespace: str, name: str) -> Manifest | None:
        return self.objects.get(("ConfigMap", namespace, name))

    def secret(self, namespace: str, name: str) -> Manifest | None:
        return self.objects.get(("Secret", namespace, name))

    def claim(self, namespace: str, name: str) -> Manifest | None:
        return self.objects.get(("PersistentVolumeClaim", namespace, name))

    def token(self, pod: Manifest, audience: str | None) -> str:
        account = pod["spec"].get("serviceAccountName", "default")
        if account == "missing":
            raise NotThereError("no such account")
        return f"token of {account} for {audience}"

    def report(self, pod: Manifest, status: Mapping[str, Any]) -> bool:
        with self.changed:
            self.statuses[pod["metadata"]["name"]] = copy.deepcopy(dict(status))
            self.changed.notify_all()
        return True

    def forget(self, pod: Manifest) -> None:
        self.removed.append(pod["metadata"]["name"])

    def wait(self, name: str, met: Callable[[Manifest], bool], seconds: float = 120) -> Mapping[str, Any]:
        """The status of a pod once it matches."""
        with self.changed:
            if not self.changed.wait_for(lambda: name in self.statuses and met(self.statuses[name]), seconds):
                raise TimeoutError(f"{name}: {json.dumps(self.statuses.get(name))}")
            return self.statuses[name]


def ready(status: Manifest) -> bool:
    return any(each["type"] == "Ready" and each["status"] == "True" for each in status["conditions"])


class Lab:
    """A sandbox with a node but no API server."""

    def __init__(self, folder: Path) -> None:
        sandbox_network.bring_up()
        network.prepare_node(places.BRIDGE)
        tools = {"python": Path(sys.executable)}
        self.cluster = Objects()
        self.node = Node(
            name="node-0",
            address=places.NODE,
            gateway=places.NODE,
            api_host=places.SERVICES_FIRST,
            bridge=places.BRIDGE,
            capacity={"cpu": "4", "memory": "8Gi"},
            folder=folder / "pods",
            claims=folder / "pods" / "claims",
            logs=folder / "logs",
            images=folder / "images.json",
            withheld=folder / "withheld",
            host=root.look(seen_everywhere(tools)),
            tools=tools,
            components=(PYTHON,),
            addresses=network.Addresses("10.244.1.1", "10.244.1.254"),
            supervisor=processes.Supervisor(built(("bwrap",))["bwrap"]),
            cluster=self.cluster,
        )

    def run(self, spec: Manifest, name: str = "one", **metadata: object) -> Pod:
        manifest = {
            "metadata": {"name": name, "namespace": "default", "uid": f"uid-of-{name}", **metadata},
            "spec": spec,
        }
        pod = Pod(manifest, self.node)
        pod.start()
        return pod

    def get(self, name: str, path: str, port: int = 8000) -> str:
        address = self.cluster.statuses[name]["podIP"]
        return httpx.get(f"http://{address}:{port}{path}", timeout=60, trust_env=False).text

    def log(self, container: str, name: str = "one") -> list[str]:
        file = logs.path(self.node.logs, "default", name, container)
        return [line.split(" ", 3)[3] for line in file.read_text().splitlines()] if file.exists() else []

    def left_behind(self) -> dict[str, Any]:
        """What remains of pods."""
        links = subprocess.run(["ip", "-o", "link"], capture_output=True, text=True, check=True).stdout
        me = str(os.getpid())
        others = [each.name for each in Path("/proc").iterdir() if each.name.isdigit() and each.name not in ("1", me)]
        return {
            "links": re.findall(r"\d+: (v[^:@]+)", links),
            "mounts": [line for line in Path("/proc/mounts").read_text().splitlines() if str(self.node.folder) in line],
            "folders": sorted(each.name for each in self.node.folder.iterdir()),
            "processes": [_command(pid) for pid in others],
        }


def _command(pid: str) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return ""
