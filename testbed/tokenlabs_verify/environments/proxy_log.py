"""The proxies' access log through the Kubernetes API, read by tag, with proof that a missing request never arrived.

"It reached no backend" is reported only on evidence: either the request's own line names no backend, or the log contains a
request sent after it but not the request itself. Envoy writes lines in the order in which requests end.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Sequence
from itertools import count
from threading import Lock
from typing import Any

from tokenlabs.contract import labels
from tokenlabs.contract.namespaces import ENVOY_GATEWAY
from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.client import Request, send
from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.kubernetes import ApiError, KubernetesApi
from tokenlabs_verify.engine.environment import Arrival
from tokenlabs_verify.environments.access_log import FLUSH, Entry, arrivals, entries
from tokenlabs_verify.waiting import wait_until

CONTAINER = "envoy"
PATIENCE = FLUSH + 5
"""Seconds to wait for a line: Envoy's flush plus the kubelet's delay."""


def proxies(gateway: str, namespace: str) -> str:
    """Label selector of a Gateway's proxy pods."""
    return ",".join(f"{key}={value}" for key, value in labels.of_proxies(gateway, namespace).items())


class ProxyLog:
    """The access log of one Gateway's proxies from now on. Thread-safe."""

    def __init__(self, api: KubernetesApi, gateway: Address, selector: str, patience: float = PATIENCE) -> None:
        self._api, self._gateway, self._selector, self._patience = api, gateway, selector, patience
        self._by_tag: dict[str, dict[str, Entry]] = defaultdict(dict)
        self._begun = time.monotonic()
        self._read_at: dict[str, float] = {}
        self._markers = (f"marker-{time.time_ns():x}-{number}" for number in count(1))
        self._lock = Lock()

    def arrivals(self, tag: str) -> Sequence[Arrival]:
        """Backends that received the request with this tag; call it after the answer.

        Raises:
            TokenlabsError, NotYetError: the log is not conclusive.
        """
        started, marker, gone = time.monotonic(), "", False

        def state() -> str:
            nonlocal marker, gone
            gone |= self._read_unless(tag)
            if self._of(tag):
                return ""
            # A marker passes one proxy: with several, wait until Envoy's flush has passed on all.
            flushed = len(self._read_at) == 1 or time.monotonic() - started > FLUSH + 1
            if marker and self._of(marker) and flushed:
                if gone:
                    raise TokenlabsError(f"a proxy terminated and its log is lost: whether `{tag}` arrived is unknown")
                return ""
            if not marker:
                marker = next(self._markers)
                send(self._gateway, Request("GET", b"/", (("host", "marker"),), tag=marker))
            return (
                "neither; is it disabled (EnvoyProxy spec.telemetry.accessLog), or does the address belong to another "
                "gateway?"
            )

        subject = f"the proxies' access log ({ENVOY_GATEWAY}, {self._selector})"
        wait_until(state, self._patience, f"{subject} shows request `{tag}`, or one sent after it")
        found = self._of(tag)
        return arrivals(found, pods_by_ip(self._api.list("v1", "Pod"))) if found else ()

    def _of(self, tag: str) -> list[Entry]:
        with self._lock:
            return list(self._by_tag.get(tag, {}).values())

    def _read_unless(self, tag: str) -> bool:
        """Read new lines unless this request is already known; return whether a proxy has gone since the last time."""
        with self._lock:
            if tag in self._by_tag:
                return False
            pods = {pod["metadata"]["name"] for pod in self._api.list("v1", "Pod", ENVOY_GATEWAY, self._selector)}
            gone = self._read_at.keys() - pods
            for pod in gone:
                del self._read_at[pod]
            for pod in pods:
                now = time.monotonic()
                try:
                    lines = self._lines(pod, now - self._read_at.get(pod, self._begun))
                except ApiError:
                    continue  # starting or terminating: its next lines are read from this position
                self._read_at[pod] = now
                for entry in entries(lines):
                    if entry.tag:
                        self._by_tag[entry.tag][f"{entry.started} {entry.id}"] = entry
            return bool(gone)

    def _lines(self, pod: str, age: float) -> list[str]:
        # The kubelet counts whole seconds by its own clock: read a little more; known lines are deduplicated.
        query = {"container": CONTAINER, "sinceSeconds": str(int(age) + 3)}
        return self._api.text(f"/api/v1/namespaces/{ENVOY_GATEWAY}/pods/{pod}/log", query).splitlines()


def pods_by_ip(pods: Sequence[Manifest]) -> dict[str, str]:
    """Pod names by IP address; pods on the host network have none of their own."""
    found: dict[str, str] = {}
    for pod in pods:
        status: dict[str, Any] = pod.get("status", {})
        if not pod["spec"].get("hostNetwork"):
            found |= {each["ip"]: pod["metadata"]["name"] for each in status.get("podIPs", ())}
    return found
