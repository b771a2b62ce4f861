"""What a scenario needs from its environment. Environments are thin: they start the platform and give access to it.

Faults, tenants and changed limits use the Kubernetes API everywhere; an environment adds only what that API lacks: the
gateway's address, arrivals at backends, and logs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any, Protocol, runtime_checkable

from tokenlabs_verify.client.address import Address
from tokenlabs_verify.client.kubernetes import KubernetesApi


class Capability(StrEnum):
    """What an environment can show. A scenario lists what it needs; if one is missing, it is reported as not run."""

    TRAFFIC = "traffic"
    """Requests reach the gateway."""
    SIMULATOR = "simulator"
    """Models are our simulator: `x-simulate-*` headers control its answers, and it records every request."""
    ARRIVALS = "arrivals"
    """Backends' records of requests can be read."""
    TENANTS = "tenants"
    """Tenants of any tier can be created and deleted."""
    FAULTS = "faults"
    """Components can be stopped, killed and restarted."""
    ENVOY_REQUESTS = "envoy-requests"
    """Envoy's rate limit enforces request limits."""
    ENVOY_TOKENS = "envoy-tokens"
    """Envoy's rate limit enforces token limits."""
    KUADRANT_REQUESTS = "kuadrant-requests"
    """Kuadrant's wasm module and Limitador enforce request limits."""
    KUADRANT_OPERATOR = "kuadrant-operator"
    """The Kuadrant operator runs: its policies have conditions, and its compiled output can be read."""
    NODES = "nodes"
    """There are nodes whose power can be cut: the environment is `Powered`."""
    QUICK_WINDOWS = "quick-windows"
    """A tier has windows of seconds, so that a scenario can wait for one to end."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A request as a backend received it."""

    backend: str
    """Name of the pod."""
    tag: str
    """Value of the request's `x-tokenlabs-request`."""
    method: str
    path: str
    host: str
    headers: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """By lower-case name; empty if the environment cannot read them."""
    body_bytes: int = 0
    body_sha256: str = ""


def recorded(backend: str, entries: Sequence[Mapping[str, Any]], tag: str | None = None) -> list[Arrival]:
    """The arrivals in a simulator's answer to `GET /simulator/requests`: those with a tag, or all."""
    names = [each.name for each in fields(Arrival) if each.name != "backend"]
    return [Arrival(backend, **{name: each[name] for name in names}) for each in entries if tag in (None, each["tag"])]


class Environment(Protocol):
    """A running platform."""

    @property
    def name(self) -> str:
        """`embedded`, `kind` or `live`."""

    @property
    def capabilities(self) -> frozenset[Capability]:
        """What can be shown in this environment now."""

    @property
    def api(self) -> KubernetesApi:
        """The cluster's API."""

    @property
    def gateway(self) -> Address:
        """Where clients connect to the Gateway's listener."""

    def arrivals(self, tag: str) -> Sequence[Arrival]:
        """Every backend's record of the request with this tag; empty if it reached none."""

    def logs(self, since: float) -> Mapping[str, str]:
        """Each component's log lines since `since` (seconds since the epoch), by `namespace/pod/container`."""


@runtime_checkable
class Powered(Protocol):
    """An environment that can cut the power of its nodes."""

    def power(self, node: str, *, on: bool) -> None:
        """Cut a node's power, or give it back. Raises NotYetError."""


class Recording(Environment, Protocol):
    """A running platform whose backends all record their requests."""

    def arrived(self) -> frozenset[str]:
        """Tags of all requests that the running backends have recorded."""
