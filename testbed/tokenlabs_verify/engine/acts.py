"""What scenarios do to components and nodes, as data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kill:
    """Kill all pods of a component; its controller recreates them."""

    component: str
    grace: int = 0
    """Seconds until they are killed; with 0, the API server deletes them at once, and no controller sees them terminate."""


@dataclass(frozen=True, slots=True)
class KillOne:
    """Kill one pod of a component at once, as when its node is lost; its controller creates another."""

    component: str
    pod: int
    """Index, ordered by name."""


@dataclass(frozen=True, slots=True)
class Stop:
    """Scale a component to zero until it is started again, at the latest when the scenario ends."""

    component: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Set a component's replicas and wait until they are ready; undone when the scenario ends."""

    component: str
    replicas: int


@dataclass(frozen=True, slots=True)
class Start:
    """Start a stopped or killed component and wait until it is ready."""

    component: str


@dataclass(frozen=True, slots=True)
class Restart:
    """Roll out a component, as any change of its pod template would; wait until the new pods are ready."""

    component: str


@dataclass(frozen=True, slots=True)
class Patch:
    """Change an object by JSON patch; undone when the scenario ends."""

    api_version: str
    kind: str
    namespace: str
    name: str
    patch: tuple[tuple[str, str, object], ...]
    """Operation, path, value."""
    undo: tuple[tuple[str, str, object], ...]


@dataclass(frozen=True, slots=True)
class SetMetrics:
    """Set the metrics that one pod of a model reports to its picker; undone when the scenario ends."""

    component: str
    pod: int
    waiting: int = 0
    running: int = 0
    kv_cache: float = 0.0


@dataclass(frozen=True, slots=True)
class Apart:
    """Check that a component's pods are ready on as many nodes as there are pods."""

    component: str
    pods: int


@dataclass(frozen=True, slots=True)
class CutPower:
    """Cut the power of the node that one pod of a component runs on; it is back at the latest when the scenario ends."""

    component: str
    pod: int
    """Index, ordered by name."""


@dataclass(frozen=True, slots=True)
class RestorePower:
    """Give every node its power back, and wait until a component is ready."""

    component: str


ClusterAct = Kill | KillOne | Stop | Scale | Start | Restart | Patch | SetMetrics | Apart | CutPower | RestorePower
