"""A Pod's status, from the records of its containers: pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from tokenlabs.manifests.manifest import Manifest

IMAGE_PULL = "ImagePullBackOff"
"""Reason of a container that waits for its image."""


def time_text(seconds: float) -> str:
    """A time in the API's format."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, slots=True)
class Waiting:
    """Waiting, and why."""

    reason: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Running:
    """Running as a process."""

    pid: int
    started: float


@dataclass(frozen=True, slots=True)
class Terminated:
    """How a run exited."""

    code: int
    started: float
    finished: float
    reason: str = ""
    message: str = ""


State = Waiting | Running | Terminated


@dataclass(slots=True)
class ContainerRecord:
    """The state of a container. Only the pod's own thread changes it."""

    name: str
    image: str
    state: State = field(default_factory=lambda: Waiting("ContainerCreating"))
    last: Terminated | None = None
    restarts: int = 0
    ready: bool = False
    started: bool = False
    not_ready: str = ""
    """The last result of its readiness probe."""

    def plain(self) -> dict[str, Any]:
        """Its entry in the pod's status."""
        entry: dict[str, Any] = {
            "name": self.name,
            "image": self.image,
            "imageID": f"process://{self.image}",
            "restartCount": self.restarts,
            "ready": self.ready,
            "started": self.started,
            "state": _state(self.state),
            "lastState": _state(self.last) if self.last else {},
        }
        if isinstance(self.state, Running):
            entry["containerID"] = f"process://{self.state.pid}"
        return entry


def _state(state: State) -> dict[str, Any]:
    match state:
        case Waiting(reason, message):
            return {"waiting": {"reason": reason} | ({"message": message} if message else {})}
        case Running(_, started):
            return {"running": {"startedAt": time_text(started)}}
        case Terminated(code, started, finished, reason, message):
            ended: dict[str, Any] = {
                "exitCode": code,
                "reason": reason or ("Completed" if code == 0 else "Error"),
                "startedAt": time_text(started),
                "finishedAt": time_text(finished),
            }
            return {"terminated": ended | ({"message": message} if message else {})}


@dataclass(frozen=True, slots=True)
class PodFacts:
    """The state of a pod besides its containers."""

    address: str
    node_address: str
    began: float
    network: bool
    """Its network is ready."""
    initialized: bool
    """All init containers have completed, and sidecars have started."""
    finished: bool
    """Its containers have exited and will not be restarted."""
    failed: bool = False
    """An init container failed."""


def phase(facts: PodFacts, containers: Sequence[ContainerRecord]) -> str:
    """`Pending`, `Running`, `Succeeded` or `Failed`."""
    if facts.failed:
        return "Failed"
    if facts.finished:
        codes = [each.state.code for each in containers if isinstance(each.state, Terminated)]
        return "Succeeded" if not any(codes) else "Failed"
    began = any(isinstance(each.state, Running | Terminated) or each.last for each in containers)
    return "Running" if facts.initialized and began else "Pending"


def status(
    facts: PodFacts,
    init: Sequence[ContainerRecord],
    sidecars: Sequence[ContainerRecord],
    containers: Sequence[ContainerRecord],
    previous: Manifest,
    now: float,
) -> dict[str, Any]:
    """The complete status; `init` are all init containers including sidecars. `previous` keeps the times of conditions."""
    over = facts.finished or facts.failed
    unready = [each for each in (*sidecars, *containers) if not each.ready]
    because = "" if not unready else "containers with unready status: [" + " ".join(each.name for each in unready) + "]"
    said = next((each.not_ready for each in unready if each.not_ready), "")
    reason = "PodCompleted" if over else "ContainersNotReady"
    ready = not unready and not over
    conditions = [
        _condition("PodReadyToStartContainers", facts.network),
        _condition("Initialized", facts.initialized, "ContainersNotInitialized"),
        _condition("Ready", ready, reason, because),
        _condition("ContainersReady", ready, reason, f"{because}; {said}" if said else because),
        _condition("PodScheduled", True),
    ]
    made: dict[str, Any] = {
        "phase": phase(facts, containers),
        "hostIP": facts.node_address,
        "hostIPs": [{"ip": facts.node_address}],
        "startTime": time_text(facts.began),
        "conditions": keep_times(conditions, previous.get("conditions") or (), now),
        "containerStatuses": [each.plain() for each in containers],
    }
    if facts.network:
        made |= {"podIP": facts.address, "podIPs": [{"ip": facts.address}]}
    if init:
        made["initContainerStatuses"] = [each.plain() for each in init]
    return made


def _condition(kind: str, holds: bool, reason: str = "", message: str = "") -> dict[str, Any]:
    condition = {"type": kind, "status": "True" if holds else "False"}
    if not holds:
        condition |= {key: text for key, text in (("reason", reason), ("message", message)) if text}
    return condition


def keep_times(
    conditions: Sequence[Mapping[str, Any]], previous: Sequence[Mapping[str, Any]], now: float
) -> list[dict[str, Any]]:
    """Set each condition's transition time, keeping the previous one if the status is unchanged."""
    before = {each["type"]: each for each in previous}
    timed = []
    for each in conditions:
        old = before.get(each["type"])
        same = old is not None and old["status"] == each["status"] and "lastTransitionTime" in old
        timed.append({**each, "lastTransitionTime": old["lastTransitionTime"] if same and old else time_text(now)})
    return timed
