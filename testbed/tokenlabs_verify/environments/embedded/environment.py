"""The embedded environment, from inside its sandbox."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx

from tokenlabs.contract.components import BACKEND_PORT
from tokenlabs.contract.namespaces import ENVOY_GATEWAY
from tokenlabs.contract.pools import ROLE_LABEL, WORKER
from tokenlabs.manifests.manifest import Manifest
from tokenlabs.simulator.protocol import REQUESTS
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.kubernetes import KubernetesApi, NotFoundError, trusting
from tokenlabs_verify.cluster import places, workers
from tokenlabs_verify.cluster.kubelet import logs as containers
from tokenlabs_verify.cluster.machine import GATEWAY_NODE_PORT
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.engine.environment import Arrival, Capability, recorded
from tokenlabs_verify.engine.facts import MODELS
from tokenlabs_verify.waiting import wait_until

_ADMIN = 19000
OWNING_GATEWAY = "gateway.envoyproxy.io/owning-gateway-name"
"""Label of the pods of a Gateway's proxies."""
_TELLS_WITHIN = 10.0
_RECORDING = re.compile(r"llm-d-inference-sim|/python:")
"""Images of backends that record requests: the simulator of models and of speech."""
_LINES = 400
"""Maximum number of last lines of a log."""


class Embedded:
    """A platform of host processes. See `Environment`."""

    name = "embedded"

    def __init__(self, where: Places, capabilities: frozenset[Capability]) -> None:
        self._where = where
        self.capabilities = capabilities
        self.token = where.token.read_text()
        self.api = KubernetesApi(places.API_SERVER, token=self.token, verify=trusting(where.authority.read_text()))
        self.gateway = Address(places.NODE, GATEWAY_NODE_PORT)
        self._http = httpx.Client(timeout=5)

    @property
    def predictions(self) -> Path:
        """Where grades of predictions are written."""
        return self._where.predictions

    @property
    def rehearsals(self) -> Path:
        """Where measurements of rehearsals are written."""
        return self._where.rehearsals

    def arrivals(self, tag: str) -> Sequence[Arrival]:
        """Reads every running backend's records; those of a terminated one are lost."""
        with ThreadPoolExecutor(8) as pool:
            return [each for found in pool.map(lambda pod: self._record(pod, tag), self.backends()) for each in found]

    def arrived(self) -> frozenset[str]:
        """Tags of all requests that the running backends have received. Raises httpx.HTTPError."""
        urls = [f"http://{each['status']['podIP']}:{BACKEND_PORT}{REQUESTS}" for each in self.backends()]
        return frozenset(entry["tag"] for url in urls for entry in self._http.get(url).json())

    def backends(self) -> list[Manifest]:
        """Running pods that record requests."""
        return [
            pod
            for pod in self.api.list("v1", "Pod")
            if pod["status"].get("podIP")
            # Simulated workers of groups record nothing.
            and pod["metadata"].get("labels", {}).get(ROLE_LABEL) != WORKER
            and pod["status"].get("phase") == "Running"
            # A node without power does not report the end of its pods.
            and pod["spec"]["nodeName"] not in self._off()
            and any(_RECORDING.search(each["image"]) for each in pod["spec"]["containers"])
        ]

    def power(self, node: str, *, on: bool) -> None:
        """See `Powered`."""
        (workers.switch_on if on else workers.switch_off)(self._where, node)

    def _off(self) -> frozenset[str]:
        return frozenset(each.name for each in self._where.switches.iterdir())

    def status_of_models(self, key: str | None) -> int:
        """Status of `GET /v1/models` with a key, or without one; 0: no answer."""
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        try:
            return self._http.get(f"http://{self.gateway}{MODELS}", headers=headers).status_code
        except httpx.HTTPError:
            return 0

    def await_status(self, holds: Callable[[int], bool], key: str | None, within: float, what: str) -> float:
        """Poll `status_of_models` until it `holds`; the elapsed seconds. Raises NotYetError."""

        def state() -> str:
            status = self.status_of_models(key)
            return "" if holds(status) else str(status or "no answer")

        return wait_until(state, within, what)

    def proxy_routes(self) -> str:
        """The routes of every running proxy, as JSON."""
        return "\n".join(self._dumps("?resource=dynamic_route_configs"))

    def proxies(self) -> frozenset[str]:
        """Uids of the proxies' pods, without those that terminate."""
        return frozenset(
            pod["metadata"]["uid"]
            for pod in self.api.list("v1", "Pod", ENVOY_GATEWAY, OWNING_GATEWAY)
            if not pod["metadata"].get("deletionTimestamp")
        )

    def routed(self, text: str) -> bool:
        """Whether every running proxy has a route with this text."""
        pages = [page for page in self._dumps("?resource=dynamic_route_configs") if page]
        return bool(pages) and all(text in page for page in pages)

    def proxy_configurations(self) -> list[dict[str, Any]]:
        """The configuration of every running proxy: Envoy's `/config_dump`."""
        return [json.loads(page) for page in self._dumps("") if page]

    def _dumps(self, query: str) -> Iterator[str]:
        """From Envoy's admin interface, which listens only inside its pod."""
        admin = f"http://127.0.0.1:{_ADMIN}/config_dump{query}"
        ask = f"import urllib.request as u; print(u.urlopen('{admin}', timeout=5).read().decode())"
        # A container's first process has the same arguments as the proxy that it starts.
        networks = {_network(process): process for process in _processes(b"--service-cluster")}
        for process in networks.values():
            command = ["nsenter", f"--net=/proc/{process}/ns/net", "--", sys.executable, "-c", ask]
            yield subprocess.run(command, capture_output=True, text=True, check=False).stdout

    def proxy_log(self, since: float) -> Iterator[str]:
        """Lines of all proxies since a time (seconds since the epoch), those of terminated ones too."""
        for name, line in containers.since(self._where.logs / "pods", since):
            if name.startswith(f"{ENVOY_GATEWAY}/") and name.endswith("/envoy"):
                yield line

    def logs(self, since: float) -> Mapping[str, str]:
        """The control plane's logs have no common time format, so their last lines are returned."""
        found = {f"control-plane/{path.stem}": _tail(path) for path in sorted(self._where.logs.glob("*.log"))}
        lines: dict[str, deque[str]] = {}
        for name, line in containers.since(self._where.logs / "pods", since):
            lines.setdefault(name, deque(maxlen=_LINES)).append(line)
        return found | {name: "\n".join(kept) for name, kept in lines.items()}

    def _gone(self, pod: Manifest) -> bool:
        """Whether the pod has terminated since it was listed."""
        metadata = pod["metadata"]
        try:
            now = self.api.get("v1", "Pod", metadata["name"], metadata["namespace"])
        except NotFoundError:
            return True
        return "deletionTimestamp" in now["metadata"] or now["metadata"]["uid"] != metadata["uid"]

    def _record(self, pod: Manifest, tag: str) -> list[Arrival]:
        return recorded(pod["metadata"]["name"], self._entries(pod, tag), tag)

    def _entries(self, pod: Manifest, tag: str) -> list[Any]:
        """A backend's records; one that is starting or terminating is retried until it answers or is gone."""
        url = f"http://{pod['status']['podIP']}:{BACKEND_PORT}{REQUESTS}"
        found: list[Any] = []

        def state() -> str:
            nonlocal found
            try:
                found = self._http.get(url, params={"tag": tag}).json()
            except (httpx.HTTPError, ValueError) as error:
                return "" if self._gone(pod) else str(error) or type(error).__name__
            return ""

        # Raises if it does not answer: no answer must not read as "did not arrive".
        wait_until(state, _TELLS_WITHIN, f"pod {pod['metadata']['name']} returns its records")
        return found


def _tail(path: Path) -> str:
    return "\n".join(path.read_text(errors="replace").splitlines()[-40:])


def _network(process: int) -> str:
    """The network namespace of a process; '' if it is gone."""
    try:
        return str(Path(f"/proc/{process}/ns/net").readlink())
    except OSError:
        return ""


def _processes(argument: bytes) -> Iterator[int]:
    """Processes of the sandbox with this argument."""
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                arguments = (folder / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if argument in arguments:
                yield int(folder.name)
