"""The embedded environment, from inside its sandbox."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx

from tokenlabs.verify.environment import Address, Arrival, Capability
from tokenlabs.verify.environments.embedded import places
from tokenlabs.verify.environments.embedded.kubelet import logs as containers
from tokenlabs.verify.environments.embedded.machine import GATEWAY_NODE_PORT
from tokenlabs.verify.environments.embedded.places import Places
from tokenlabs.verify.kubernetes import KubernetesApi, Manifest, trusting

_RECORDING = re.compile(r"llm-d-inference-sim|/python:")
"""Images of backends that keep a record of requests: the models' simulator and the speech stand-in."""
_LINES = 400
"""At most this many of a log's last lines."""


class Embedded:
    """A platform of host processes. See `Environment`."""

    name = "embedded"

    def __init__(self, where: Places, capabilities: frozenset[Capability]) -> None:
        self._where = where
        self.capabilities = capabilities
        self.api = KubernetesApi(
            places.API_SERVER, token=where.token.read_text(), verify=trusting(where.authority.read_text())
        )
        self.gateway = Address(places.NODE, GATEWAY_NODE_PORT)
        self._http = httpx.Client(timeout=5)

    def arrivals(self, tag: str) -> Sequence[Arrival]:
        """Asks every backend that runs now; the record of one that ended is gone with it."""
        with ThreadPoolExecutor(8) as pool:
            return [each for found in pool.map(lambda pod: self._record(pod, tag), self.backends()) for each in found]

    def backends(self) -> list[Manifest]:
        """Running pods that keep a record."""
        return [
            pod
            for pod in self.api.list("v1", "Pod")
            if pod["status"].get("podIP")
            and pod["status"].get("phase") == "Running"
            and any(_RECORDING.search(each["image"]) for each in pod["spec"]["containers"])
        ]

    def logs(self, since: float) -> Mapping[str, str]:
        """The control plane's logs carry no times of one form, so of those the last lines are given."""
        found = {f"control-plane/{path.stem}": _tail(path) for path in sorted(self._where.logs.glob("*.log"))}
        lines: dict[str, deque[str]] = {}
        for name, line in containers.since(self._where.logs / "pods", since):
            lines.setdefault(name, deque(maxlen=_LINES)).append(line)
        return found | {name: "\n".join(kept) for name, kept in lines.items()}

    def _record(self, pod: Manifest, tag: str) -> list[Arrival]:
        url = f"http://{pod['status']['podIP']}:8000/simulator/requests"
        try:
            found = self._http.get(url, params={"tag": tag}).json()
        except (httpx.HTTPError, ValueError):
            return []
        return [
            Arrival(
                backend=pod["metadata"]["name"],
                tag=each["tag"],
                method=each["method"],
                path=each["path"],
                host=each["host"],
                headers=each["headers"],
                body_bytes=each["body_bytes"],
                body_sha256=each["body_sha256"],
            )
            for each in found
            if each["tag"] == tag
        ]


def _tail(path: Path) -> str:
    return "\n".join(path.read_text(errors="replace").splitlines()[-40:])
