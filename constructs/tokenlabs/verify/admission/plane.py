"""An API server of its own for each stack: a sandbox without controllers and without a node, up in seconds, gone afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tokenlabs.bindings.go_modules import VersionRefusedError
from tokenlabs.spec.stacks import StackName
from tokenlabs.verify.admission.asking import run
from tokenlabs.verify.admission.case import TOPIC
from tokenlabs.verify.environments.embedded import places, sandbox
from tokenlabs.verify.environments.embedded.tools import built
from tokenlabs.verify.evidence import Outcome, Result
from tokenlabs.verify.kubernetes import KubernetesApi, from_kubeconfig

TOOLS = ("etcd", "kube-apiserver")
STACK_NAMES: tuple[StackName, ...] = ("2026-12", "2026-12-router", "2026-11", "2026-02")


@contextmanager
def up(name: str, progress: Callable[[str], None] | None = None) -> Iterator[KubernetesApi]:
    """An empty API server, spoken to from the host.

    Args:
        name: of the sandbox; one of a name can be up at a time.
        progress: told each stage.

    Raises:
        MissingToolError: the tools are not built, or this machine gives no namespaces.
        SandboxError: it did not come up.
    """
    where = places.environment_places(name)
    sandbox.start(where, built(TOOLS), keep=False, nodes=False, progress=progress)
    try:
        api = from_kubeconfig(where.kubeconfig.read_text())
        try:
            yield api
        finally:
            api.close()
    finally:
        sandbox.stop(where)


def verify(
    repository: Path, *, stacks: Sequence[StackName] = STACK_NAMES, progress: Callable[[str], None] | None = None
) -> tuple[Result, ...]:
    """What real admission says to all cases of the stacks, each stack on an API server of its own.

    A stack one of whose versions is refused, with nothing that stands in, is a result too: not run, and why.
    Raises as `up` and `run` do otherwise.
    """
    results: list[Result] = []
    for stack in stacks:
        try:
            with up(f"admission-{stack}") as api:
                results += [each.result() for each in run(api, repository, stack=stack, progress=progress)]
        except VersionRefusedError as refused:
            sentence = f"every object of stack {stack} is accepted"
            results.append(Result(f"{TOPIC}-{stack}", TOPIC, sentence, Outcome.NOT_RUN, str(refused)))
    return tuple(results)
