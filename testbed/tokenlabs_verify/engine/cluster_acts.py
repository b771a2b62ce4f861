"""What scenarios do to components, and how each act is undone. All acts use the Kubernetes API."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any, Protocol

from tokenlabs.contract.components import BACKEND_PORT
from tokenlabs.errors import TokenlabsError
from tokenlabs.simulator.protocol import METRICS
from tokenlabs_verify.client.kubernetes import KubernetesApi
from tokenlabs_verify.engine.acts import (
    Apart,
    ClusterAct,
    CutPower,
    Kill,
    KillOne,
    Patch,
    Restart,
    RestorePower,
    Scale,
    SetMetrics,
    Start,
    Stop,
)
from tokenlabs_verify.engine.facts import GROUPS, Facts, Workload
from tokenlabs_verify.waiting import Patience

READY_WITHIN = 120.0
"""Seconds for a component to become ready: the start of a model server whose image is present."""
GONE_WITHIN = 30.0
RESTARTED = "kubectl.kubernetes.io/restartedAt"
_TEMPLATES = ("leaderTemplate", "workerTemplate")
_GROUP_OF = "leaderworkerset.sigs.k8s.io/name"
"""Label of all pods of a LeaderWorkerSet (lws v0.7.0, api/leaderworkerset/v1)."""

Undo = Callable[[], None]


class Power(Protocol):
    """See `Powered.power`."""

    def __call__(self, node: str, *, on: bool) -> None:
        """Cut a node's power, or give it back."""


class ClusterActs:
    """Performs a scenario's acts on components and registers how to undo them."""

    def __init__(self, api: KubernetesApi, facts: Facts, patience: Patience, power: Power | None = None) -> None:
        """`power` cuts a node's power, or gives it back."""
        self._api = api
        self._power = power
        self._off: list[str] = []
        self.fewest_ready: int | None = None
        """Pods that were ready at least during the last rollout."""
        self._facts = facts
        self._patience = patience

    def do(self, act: ClusterAct, undo: list[Undo]) -> None:
        """Perform an act and wait until it is complete. Its undo is added to `undo` before anything changes.

        Raises:
            TokenlabsError: the component does not exist, or did not reach the state in time.
        """
        match act:
            case Kill():
                self._kill(act, undo)
            case KillOne():
                self._kill_one(act, undo)
            case Stop():
                if keeper := self._workload(act.component).kept_by:
                    self._scale(keeper, 0, undo)
                self._scale(act.component, 0, undo)
            case Scale():
                self._scale(act.component, act.replicas, undo)
            case Start():
                self._start(act.component)
            case Restart():
                self._restart(act.component, undo)
            case Patch():
                self._patch(act, undo)
            case SetMetrics():
                self._set_metrics(act, undo)
            case Apart():
                self._apart(act)
            case CutPower():
                self._cut_power(act, undo)
            case RestorePower():
                self._restore_power(act.component)

    def pods(self, component: str) -> list[str]:
        """Names of a component's pods that are not terminating, sorted."""
        return sorted(pod["metadata"]["name"] for pod in self._pods(self._find(component)))

    def _kill(self, act: Kill, undo: list[Undo]) -> None:
        component = act.component
        found = self._find(component)
        undo.append(lambda: self._await_ready(component))
        before = {pod["metadata"]["uid"] for pod in self._pods(found)}
        namespace = found["metadata"]["namespace"]
        for pod in self._pods(found):
            self._api.delete("v1", "Pod", pod["metadata"]["name"], namespace, grace=act.grace)

        def remaining() -> str:
            left = [pod for pod in self._pods(found) if pod["metadata"]["uid"] in before]
            return f"{len(left)} of its pods remain" if left else ""

        self._patience.until(remaining, GONE_WITHIN, f"the pods of {component} are gone")

    def _kill_one(self, act: KillOne, undo: list[Undo]) -> None:
        found, name = self._find(act.component), self.pods(act.component)[act.pod]
        undo.append(lambda: self._await_ready(act.component))
        self._api.delete("v1", "Pod", name, found["metadata"]["namespace"], grace=0)

        def remaining() -> str:
            return f"{name} remains" if name in self.pods(act.component) else ""

        self._patience.until(remaining, GONE_WITHIN, f"a pod of {act.component} is gone")

    def _scale(self, component: str, replicas: int, undo: list[Undo]) -> None:
        found = self._find(component)
        metadata, before = found["metadata"], found["spec"].get("replicas", 1)

        def back() -> None:
            self._set_replicas(found, before)
            self._await_ready(component, before)

        undo.append(back)
        self._set_replicas(found, replicas)
        if replicas:
            self._await_ready(component, replicas)
        else:
            # One second, not the pod's own minutes. With none, the API server deletes the Pod before its containers are stopped.
            for pod in self._pods(found, leaving=True):
                self._api.delete("v1", "Pod", pod["metadata"]["name"], metadata["namespace"], grace=1)
            self._await_gone(component, found)

    def _set_replicas(self, found: dict[str, Any], replicas: int) -> None:
        metadata = found["metadata"]
        self._api.scale(
            found["kind"], metadata["name"], metadata["namespace"], replicas, api_version=found["apiVersion"]
        )

    def _restart(self, component: str, undo: list[Undo]) -> None:
        found = self._find(component)
        metadata = found["metadata"]
        undo.append(lambda: self._await_ready(component))
        # As `kubectl rollout restart` does it.
        template = {"metadata": {"annotations": {RESTARTED: datetime.now(UTC).isoformat()}}}
        spec = (
            {"leaderWorkerTemplate": dict.fromkeys(_TEMPLATES, template)} if _groups(found) else {"template": template}
        )
        self._api.patch(
            found["apiVersion"],
            found["kind"],
            metadata["name"],
            {"spec": spec},
            namespace=metadata["namespace"],
            form="merge",
        )
        self.fewest_ready = found["spec"].get("replicas", 1)
        self._await_ready(component)

    def _start(self, component: str) -> None:
        found = self._find(component)
        if found["spec"].get("replicas", 1) == 0:
            self._set_replicas(found, 1)
        self._await_ready(component)

    def _patch(self, act: Patch, undo: list[Undo]) -> None:
        def apply(patch: tuple[tuple[str, str, object], ...]) -> None:
            body = [{"op": op, "path": path, "value": value} for op, path, value in patch]
            self._api.patch(act.api_version, act.kind, act.name, body, namespace=act.namespace, form="json")

        apply(act.patch)
        undo.append(lambda: apply(act.undo))

    def _set_metrics(self, act: SetMetrics, undo: list[Undo]) -> None:
        found = self._find(act.component)
        names = sorted(pod["metadata"]["name"] for pod in self._pods(found))
        if act.pod >= len(names):
            raise TokenlabsError(f"{act.component} has {len(names)} pods; cannot set the metrics of pod {act.pod}")
        pod, namespace = names[act.pod], found["metadata"]["namespace"]
        path = f"/api/v1/namespaces/{namespace}/pods/{pod}:{BACKEND_PORT}/proxy{METRICS}"

        def forget() -> None:
            if pod in self.pods(act.component):
                self._api.request("DELETE", path, subject=f"metrics of pod {pod}")

        undo.append(forget)
        body = {"waiting": act.waiting, "running": act.running, "kv_cache": act.kv_cache}
        self._api.request("PUT", path, body=body, subject=f"metrics of pod {pod}")

    def node(self, act: CutPower) -> str:
        """The node that the act is about."""
        pods = sorted(self._pods(self._find(act.component)), key=lambda pod: str(pod["metadata"]["name"]))
        return str(pods[act.pod]["spec"]["nodeName"])

    def lost(self, node: str) -> bool:
        """Whether Kubernetes takes a node for lost."""
        conditions = self._api.get("v1", "Node", node)["status"]["conditions"]
        return any(each["type"] == "Ready" and each["status"] != "True" for each in conditions)

    def _apart(self, act: Apart) -> None:
        self._await_ready(act.component, act.pods)
        nodes = [str(pod["spec"]["nodeName"]) for pod in self._pods(self._find(act.component))]
        if len(set(nodes)) != act.pods:
            raise TokenlabsError(f"{act.pods} pods of {act.component} are on {' and '.join(sorted(nodes))}")

    def _cut_power(self, act: CutPower, undo: list[Undo]) -> None:
        if self._power is None:
            raise TokenlabsError("the power of nodes cannot be cut here")
        node = self.node(act)
        undo.append(lambda: self._restore_power(act.component))
        self._off.append(node)
        self._power(node, on=False)

    def _restore_power(self, component: str) -> None:
        while self._off and self._power:
            self._power(self._off[-1], on=True)
            self._await_node(self._off.pop())
        self._await_ready(component)

    def _await_node(self, node: str) -> None:
        self._patience.until(lambda: "it is lost" if self.lost(node) else "", READY_WITHIN, f"{node} is back")

    def _workload(self, component: str) -> Workload:
        workload = self._facts.components.get(component)
        if workload is None:
            raise TokenlabsError(f"unknown component `{component}`")
        return workload

    def _find(self, component: str) -> dict[str, Any]:
        workload = self._workload(component)
        if workload.name:
            found = self._api.get(workload.api_version, workload.kind, workload.name, workload.namespace)
            if workload.pods:
                found = {**found, "spec": {**found["spec"], "selector": {"matchLabels": dict(workload.pods)}}}
            return {"apiVersion": workload.api_version, "kind": workload.kind, **found}
        listed = self._api.list("apps/v1", workload.kind, workload.namespace, _selector(dict(workload.labels)))
        if len(listed) != 1:
            raise TokenlabsError(f"{component}: expected one {workload}, found {len(listed)}")
        return {"apiVersion": workload.api_version, "kind": workload.kind, **listed[0]}

    def _pods(self, found: dict[str, Any], *, leaving: bool = False) -> list[dict[str, Any]]:
        """Its pods; `leaving` includes terminating ones."""
        selector = _selector(found["spec"]["selector"]["matchLabels"])
        pods = self._api.list("v1", "Pod", found["metadata"]["namespace"], selector)
        return [pod for pod in pods if leaving or "deletionTimestamp" not in pod["metadata"]]

    def _members(self, found: dict[str, Any]) -> list[dict[str, Any]]:
        """All pods of a LeaderWorkerSet."""
        metadata = found["metadata"]
        return self._api.list("v1", "Pod", metadata["namespace"], f"{_GROUP_OF}={metadata['name']}")

    def _await_ready(self, component: str, replicas: int | None = None) -> None:
        def state() -> str:
            found = self._find(component)
            expected = found["spec"].get("replicas", 1) if replicas is None else replicas
            if _groups(found):
                return groups_not_ready(found, expected, self._members(found))
            if self.fewest_ready is not None:
                self.fewest_ready = min(self.fewest_ready, found.get("status", {}).get("readyReplicas", 0))
            return not_ready(found, expected, len(self._pods(found)))

        self._patience.until(state, READY_WITHIN, f"{component} is ready again")

    def _await_gone(self, component: str, found: dict[str, Any]) -> None:
        def state() -> str:
            left = self._api.list(
                "v1", "Pod", found["metadata"]["namespace"], _selector(found["spec"]["selector"]["matchLabels"])
            )
            return ", ".join(f"pod {pod['metadata']['name']} still exists" for pod in left)

        self._patience.until(state, GONE_WITHIN, f"the pods of {component} are gone")


def not_ready(workload: dict[str, Any], expected: int, pods: int) -> str:
    """Why a Deployment or StatefulSet is not ready; '' if it is."""
    status = workload.get("status", {})
    if status.get("observedGeneration", 0) < workload["metadata"].get("generation", 0):
        return "its controller has not observed it yet"
    ready, updated = status.get("readyReplicas", 0), status.get("updatedReplicas", 0)
    if ready == expected == pods and updated == expected:
        return ""
    return f"{ready} of {expected} pods are ready, {updated} updated, {pods} exist"


def groups_not_ready(workload: dict[str, Any], expected: int, members: Sequence[dict[str, Any]]) -> str:
    """Why a LeaderWorkerSet is not ready; '' if it is. Its status does not tell which generation it is of: pods do."""
    template = workload["spec"]["leaderWorkerTemplate"]
    restarted = _restarted(template["leaderTemplate"])
    current = [each for each in members if _pod_ready(each) and _restarted(each) == restarted]
    ready = (workload.get("status") or {}).get("readyReplicas", 0)
    if len(current) == len(members) == expected * template["size"] and ready == expected:
        return ""
    return (
        f"{ready} of {expected} groups are ready, {len(members)} pods exist, of which {len(current)} are ready and new"
    )


def _restarted(holder: dict[str, Any]) -> str | None:
    annotations: dict[str, str] = holder["metadata"].get("annotations") or {}
    return annotations.get(RESTARTED)


def _pod_ready(pod: dict[str, Any]) -> bool:
    conditions = pod.get("status", {}).get("conditions", ())
    leaving = "deletionTimestamp" in pod["metadata"]
    return not leaving and any(each["type"] == "Ready" and each["status"] == "True" for each in conditions)


def _groups(found: dict[str, Any]) -> bool:
    return bool(found["kind"] == GROUPS)


def _selector(labels: dict[str, str]) -> str:
    return ",".join(f"{key}={value}" for key, value in sorted(labels.items()))
