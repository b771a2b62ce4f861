"""A container of a Pod: its state, how to reach it, and what starting it requires."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.cluster.components.component import Component, argv, find, programs
from tokenlabs_verify.cluster.kubelet import image, logs, network, probes, processes, root, volumes
from tokenlabs_verify.cluster.kubelet.cluster import Cluster
from tokenlabs_verify.cluster.kubelet.status import ContainerRecord
from tokenlabs_verify.cluster.kubelet.variables import Setting, expand_all, variables

_PATH = f"{root.COMMANDS}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_LONGEST_MESSAGE = 4096


@dataclass(frozen=True, slots=True)
class Node:
    """What all pods share."""

    name: str
    address: str
    gateway: str
    """The pods' gateway, and DNS."""
    api_host: str
    bridge: str
    capacity: Mapping[str, str]
    folder: Path
    claims: Path
    """Folders of PersistentVolumeClaims, which all nodes see."""
    logs: Path
    images: Path
    """JSON: references of images that are upstream's under another name, and upstream's; it may be missing."""
    withheld: Path
    """Names of containers whose images are not there yet, one a line; it may be missing."""
    host: root.Host
    tools: Mapping[str, Path]
    components: Sequence[Component]
    addresses: network.Addresses
    supervisor: processes.Supervisor
    cluster: Cluster


@dataclass(slots=True)
class Container:
    """A container's spec, its record, and its running parts."""

    spec: Manifest
    kind: str
    """`init`, `sidecar` (an init container with restartPolicy Always) or `main`."""
    record: ContainerRecord
    environment: Mapping[str, str] = field(default_factory=dict)
    probers: list[probes.Prober] = field(default_factory=list)
    ends: int = 0
    """Consecutive exits, for back-off."""
    due: float = 0.0
    """When it may be started next (monotonic)."""
    killing: bool = False
    over: bool = False
    """It will not be restarted."""


@dataclass(frozen=True, slots=True)
class Target:
    """A running container, for probes and hooks."""

    container: Container
    pid: int
    address: str

    def port(self, named: int | str) -> int:
        """Raises LookupError if there is no port of this name."""
        if isinstance(named, int) or named.isdigit():
            return int(named)
        for port in self.container.spec.get("ports") or ():
            if port.get("name") == named:
                return int(port["containerPort"])
        raise LookupError(f"container {self.container.record.name} has no port {named}")

    def execute(self, words: list[str], seconds: float) -> tuple[int, str]:
        """Run a program in the container."""
        return processes.execute(self.pid, words, self.container.environment, seconds)


class WithheldError(Exception):
    """The container's image is withheld: a pull that takes long."""


def new_container(spec: Manifest, *, init: bool) -> Container:
    """A new container from a pod's spec; `init`: from its init containers."""
    sidecar = init and spec.get("restartPolicy") == "Always"
    kind = "sidecar" if sidecar else "init" if init else "main"
    return Container(spec, kind, ContainerRecord(spec["name"], spec["image"]))


def _own_folder(pod: Path, container: Container) -> Path:
    return pod / "containers" / container.record.name


def process_spec(
    container: Container,
    setting: Setting,
    node: Node,
    folder: Path,
    places: Mapping[str, Path],
    pod_network: network.PodNetwork | None,
) -> processes.Spec:
    """Everything needed to start a container; creates its folder below the pod's `folder`. `places`: folders of volumes.

    Raises:
        WithheldError: its image is withheld.
        NoComponentError: no component replaces its image.
        MissingToolOfComponentError: the component's tool is not built.
        NotThereError, FieldError: a variable's source is missing.
        VolumeError: a mount's volume is missing.
    """
    spec, pod = container.spec, setting.pod
    if node.withheld.exists() and spec["name"] in node.withheld.read_text().split():
        raise WithheldError(f"{spec['image']} is withheld")
    component = find(_upstream(spec["image"], node.images), node.components)
    found = variables(spec, setting, node.cluster)
    command, arguments = expand_all(spec.get("command"), found), expand_all(spec.get("args"), found)
    own = _own_folder(folder, container)
    own.mkdir(parents=True, exist_ok=True)
    (own / "termination-log").write_bytes(b"")
    mounts = volumes.mounts(spec, pod["spec"].get("volumes") or (), places, found)
    message_path = spec.get("terminationMessagePath") or root.TERMINATION_LOG
    mounts.append(root.Bind(own / "termination-log", message_path, read_only=False))
    files = own / "etc"
    files.mkdir(exist_ok=True)
    unpacked = image.of(component, node.tools)
    for name, text in root.etc(pod, setting.address, node.gateway).items():
        if not unpacked or name in root.FROM_KUBELET:
            (files / name).write_text(text)
    hostname = (files / "hostname").read_text().strip()
    metadata = pod["metadata"]
    if unpacked:
        plan = root.of_image(unpacked.copy(own / "root"), files, mounts)
        words, own_environment = unpacked.argv(command, arguments), unpacked.environment
    else:
        plan = root.plan(node.host, files, programs(component, node.tools), mounts)
        words, own_environment = argv(component, command, arguments, node.tools), {"PATH": _PATH}
    return processes.Spec(
        root=plan,
        read_only=bool((spec.get("securityContext") or {}).get("readOnlyRootFilesystem")),
        hostname=hostname,
        directory=spec.get("workingDir") or (unpacked.directory if unpacked else "/"),
        argv=words,
        environment={"HOME": "/root", **own_environment, "HOSTNAME": hostname} | found,
        network=pod_network.namespace if pod_network else None,
        log=logs.path(node.logs, metadata["namespace"], metadata["name"], container.record.name),
    )


def _upstream(image: str, names: Path) -> str:
    """Upstream's name of an image: nothing is pulled here, and components are found by it."""
    return str(json.loads(names.read_text()).get(image, image)) if names.exists() else image


def last_words(folder: Path, container: Container) -> str:
    """A container's termination message."""
    try:
        return (
            (_own_folder(folder, container) / "termination-log").read_text(errors="replace")[-_LONGEST_MESSAGE:].strip()
        )
    except OSError:
        return ""
