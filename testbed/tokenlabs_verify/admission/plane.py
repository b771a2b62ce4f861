"""An API server for each stack's oldest and newest Kubernetes: a sandbox without controllers or a node, started in seconds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import get_args

from tokenlabs.bindings.go_modules import VersionRefusedError
from tokenlabs.spec.stacks import STACKS, Line, StackName
from tokenlabs_verify.admission.asking import run
from tokenlabs_verify.admission.case import TOPIC
from tokenlabs_verify.client.kubernetes import KubernetesApi, from_kubeconfig
from tokenlabs_verify.cluster import places, sandbox
from tokenlabs_verify.cluster.tools.building import built
from tokenlabs_verify.engine.evidence import Outcome, Result
from tokenlabs_verify.orchestrator import Say

STACK_NAMES: tuple[StackName, ...] = get_args(StackName)
SERVERS: Mapping[Line, str] = {(1, 35): "kube-apiserver", (1, 37): "kube-apiserver-newest"}
"""Release line of Kubernetes → the tool that provides its API server."""
_OLDEST = min(SERVERS)
_CONTROLLERS = ("kube-controller-manager", "kube-scheduler")


@dataclass(frozen=True, slots=True)
class Plane:
    """A stack and the Kubernetes version of its API server."""

    stack: StackName
    kubernetes: Line
    beyond: bool = False
    """The stack does not support this version: run only the cases that show why."""

    @property
    def name(self) -> str:
        """Name of the sandbox and in the results."""
        return f"{self.stack}-kubernetes-{self.kubernetes[0]}-{self.kubernetes[1]}"


def planes() -> tuple[Plane, ...]:
    """Each stack on its oldest and newest Kubernetes, and on the latest if it does not support that.

    Raises:
        KeyError: no tool provides the API server of a stack's oldest or newest Kubernetes.
    """
    last = max(SERVERS)
    found: list[Plane] = []
    for stack in STACK_NAMES:
        supported = STACKS[stack].kubernetes
        found += [Plane(stack, line) for line in sorted({supported[0], supported[-1]}) if SERVERS[line]]
        found += [Plane(stack, last, beyond=True)] if last not in supported else []
    return tuple(found)


@contextmanager
def up(
    name: str, kubernetes: Line = _OLDEST, progress: Say | None = None, *, controllers: bool = False
) -> Iterator[KubernetesApi]:
    """An empty API server, accessible from the host.

    Args:
        name: of the sandbox; unique among running ones.
        kubernetes: its release line.
        progress: called with each stage.
        controllers: with kube-controller-manager and kube-scheduler.

    Raises:
        MissingToolError: the tools are not built, or this machine does not allow namespaces.
        SandboxError: it did not start.
    """
    where = places.environment_places(name)
    server = SERVERS[kubernetes]
    others = _CONTROLLERS if controllers else ()
    tools = built(("etcd", server, *others))
    started = {"etcd": tools["etcd"], "kube-apiserver": tools[server]} | {each: tools[each] for each in others}
    extent: sandbox.Extent = "controllers" if controllers else "api-server"
    sandbox.start(where, started, keep=False, extent=extent, progress=progress)
    try:
        api = from_kubeconfig(where.kubeconfig.read_text())
        try:
            yield api
        finally:
            api.close()
    finally:
        sandbox.stop(where)


def verify(repository: Path, progress: Say | None = None) -> tuple[Result, ...]:
    """Run all admission cases of all stacks, each plane on its own API server.

    A plane with a version that registries do not have, and without a replacement, is reported as not run. Otherwise raises as `up`
    and `run`.
    """
    results: list[Result] = []
    for plane in planes():
        try:
            with up(f"admission-{plane.name}", plane.kubernetes) as api:
                found = run(api, repository, stack=plane.stack, beyond=plane.beyond, progress=progress)
                results += [_of(plane, each.result()) for each in found]
        except VersionRefusedError as refused:
            sentence = f"every object of stack {plane.stack} is accepted"
            results.append(_of(plane, Result(TOPIC, TOPIC, sentence, Outcome.NOT_RUN, str(refused))))
    return tuple(results)


def _of(plane: Plane, result: Result) -> Result:
    line = f"{plane.kubernetes[0]}.{plane.kubernetes[1]}"
    identity = result.id.removesuffix(f"-{plane.stack}")
    return replace(
        result, id=f"{identity}-{plane.name}", sentence=f"{result.sentence} (stack {plane.stack}, Kubernetes {line})"
    )
