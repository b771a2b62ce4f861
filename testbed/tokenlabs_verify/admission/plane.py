"""API servers of their own for each stack: its oldest and its newest Kubernetes. A sandbox without controllers and without a
node, up in seconds, gone afterwards.
"""

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
from tokenlabs_verify.cluster.tools import built
from tokenlabs_verify.engine.evidence import Outcome, Result
from tokenlabs_verify.orchestrator import Say

STACK_NAMES: tuple[StackName, ...] = get_args(StackName)
SERVERS: Mapping[Line, str] = {(1, 35): "kube-apiserver", (1, 37): "kube-apiserver-newest"}
"""Release line of Kubernetes → the tool that is its API server."""
_OLDEST = min(SERVERS)


@dataclass(frozen=True, slots=True)
class Plane:
    """A stack on the API server of a Kubernetes."""

    stack: StackName
    kubernetes: Line
    beyond: bool = False
    """The stack does not support it: asked only what shows why."""

    @property
    def name(self) -> str:
        """Of the sandbox, and in the results."""
        return f"{self.stack}-kubernetes-{self.kubernetes[0]}-{self.kubernetes[1]}"


def planes() -> tuple[Plane, ...]:
    """Each stack on its oldest and newest Kubernetes; and, where its newest is not the last, on the last.

    Raises:
        KeyError: no tool is the API server of a stack's oldest or newest Kubernetes.
    """
    last = max(SERVERS)
    found: list[Plane] = []
    for stack in STACK_NAMES:
        supported = STACKS[stack].kubernetes
        found += [Plane(stack, line) for line in sorted({supported[0], supported[-1]}) if SERVERS[line]]
        found += [Plane(stack, last, beyond=True)] if last not in supported else []
    return tuple(found)


@contextmanager
def up(name: str, kubernetes: Line = _OLDEST, progress: Say | None = None) -> Iterator[KubernetesApi]:
    """An empty API server, spoken to from the host.

    Args:
        name: of the sandbox; one of a name can be up at a time.
        kubernetes: its release line.
        progress: told each stage.

    Raises:
        MissingToolError: the tools are not built, or this machine gives no namespaces.
        SandboxError: it did not come up.
    """
    where = places.environment_places(name)
    server = SERVERS[kubernetes]
    tools = built(("etcd", server))
    started = {"etcd": tools["etcd"], "kube-apiserver": tools[server]}
    sandbox.start(where, started, keep=False, nodes=False, progress=progress)
    try:
        api = from_kubeconfig(where.kubeconfig.read_text())
        try:
            yield api
        finally:
            api.close()
    finally:
        sandbox.stop(where)


def verify(repository: Path, progress: Say | None = None) -> tuple[Result, ...]:
    """What real admission says to all cases of all stacks, each plane on an API server of its own.

    A plane one of whose versions is refused, without a replacement, is a result too: not run, and why.
    Raises as `up` and `run` do otherwise.
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
