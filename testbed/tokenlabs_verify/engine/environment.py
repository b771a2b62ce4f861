"""What a scenario needs of the place it runs in. Environments are thin: they bring the platform up and say where it is.

Faults, new tenants and changed limits are made through the Kubernetes API, the same way everywhere; an environment adds
only what that API does not give: the gateway's address, who saw a request, and logs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.kubernetes import KubernetesApi


class Capability(StrEnum):
    """What an environment can show. A scenario names those it needs, and is reported as not run where one is missing."""

    TRAFFIC = "traffic"
    """Requests pass the gateway."""
    SIMULATOR = "simulator"
    """Models are our simulator: answers can be steered by `x-simulate-*` headers, and every request is recorded."""
    ARRIVALS = "arrivals"
    """Which backend saw a request can be told."""
    TENANTS = "tenants"
    """Tenants of any tier can be made and removed."""
    FAULTS = "faults"
    """Components can be stopped, killed and brought back."""
    ENVOY_REQUESTS = "envoy-requests"
    """Request limits are enforced by Envoy's rate limit."""
    ENVOY_TOKENS = "envoy-tokens"
    """Token limits are enforced by Envoy's rate limit."""
    KUADRANT_REQUESTS = "kuadrant-requests"
    """Request limits are enforced by Kuadrant's wasm module and Limitador."""
    KUADRANT_OPERATOR = "kuadrant-operator"
    """The Kuadrant operator runs: its policies have conditions, and what it compiles can be read."""
    QUICK_WINDOWS = "quick-windows"
    """A tier with windows of seconds exists, so that a window can pass while a scenario waits."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request as a backend saw it."""

    backend: str
    """Name of the pod."""
    tag: str
    """Value of the request's `x-tokenlabs-request`."""
    method: str
    path: str
    host: str
    headers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """By lower-case name; empty where the environment cannot tell."""
    body_bytes: int = 0
    body_sha256: str = ""

    @classmethod
    def recorded(cls, backend: str, entry: Mapping[str, Any]) -> Arrival:
        """What a backend of ours wrote down: one entry of its `GET /simulator/requests`."""
        return cls(
            backend=backend,
            tag=entry["tag"],
            method=entry["method"],
            path=entry["path"],
            host=entry["host"],
            headers=entry["headers"],
            body_bytes=entry["body_bytes"],
            body_sha256=entry["body_sha256"],
        )


class Environment(Protocol):
    """A running platform."""

    @property
    def name(self) -> str:
        """`embedded`, `kind` or `live`."""

    @property
    def capabilities(self) -> frozenset[Capability]:
        """What can be shown here, now."""

    @property
    def api(self) -> KubernetesApi:
        """The cluster's API."""

    @property
    def gateway(self) -> Address:
        """Where clients connect to the Gateway's listener."""

    def arrivals(self, tag: str) -> Sequence[Arrival]:
        """Every backend's record of the request with this tag; empty: it reached none."""

    def logs(self, since: float) -> Mapping[str, str]:
        """Each component's log lines from `since` (seconds since the epoch) on, by `namespace/pod/container`."""
