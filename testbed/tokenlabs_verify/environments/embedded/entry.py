"""The embedded environment from the host: start it, run a session in it for each pass, stop it; and admission."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Collection, Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs.manifests.tree import DIST
from tokenlabs.spec.loader import load
from tokenlabs.spec.stacks import DEFAULT_STACK, StackName
from tokenlabs.spec.target_names import SIMULATED
from tokenlabs_verify.admission import plane
from tokenlabs_verify.cluster import mirror, places, sandbox
from tokenlabs_verify.cluster.places import Places, environment_places
from tokenlabs_verify.cluster.sandbox import Sandbox
from tokenlabs_verify.cluster.tools import building
from tokenlabs_verify.cluster.workers import Worker
from tokenlabs_verify.cluster.workers import read as read_nodes
from tokenlabs_verify.engine.evidence import Results
from tokenlabs_verify.environments.embedded import ADMISSION, inside, nodes
from tokenlabs_verify.environments.embedded.passes import ON_A_PLATFORM, Pass
from tokenlabs_verify.environments.embedded.session import TASK, Task
from tokenlabs_verify.flux import content
from tokenlabs_verify.orchestrator import Order, PassRun, Say
from tokenlabs_verify.rehearsals.checkout import Checkout

TAKES = frozenset({"passes", "keep"})
_SESSION = "tokenlabs_verify.environments.embedded.session"


class RenderError(TokenlabsError):
    """`tokenlabs synth` rejects the spec of a pass."""

    def __init__(self, platform: str, why: str, code: int) -> None:
        super().__init__(f"{platform} cannot be rendered:\n{why}")
        self.exit_code = code


def passes(order: Order, say: Say) -> Generator[PassRun, None, None]:
    """The passes in the order, or all. A running environment is used and kept running.

    Raises:
        MissingToolError: tools are not built, or namespaces are not allowed.
        SandboxError: the control plane did not start.
        RenderError: the spec of a pass is rejected.
        SessionError: a layer did not become healthy.
        TokenlabsError: there is nothing to run.
    """
    chosen = [one for one in ON_A_PLATFORM if one.name in order.passes or not (order.passes or one.asked)]
    # It runs no scenarios.
    admission = not order.patterns and (not order.passes or ADMISSION in order.passes)
    if not chosen and not admission:
        raise TokenlabsError(f"nothing to run: pass `{ADMISSION}` runs no scenarios; leave out -k")
    if chosen:
        with _up(chosen, order.keep, say) as (box, fresh):
            for number, one in enumerate(chosen):
                yield partial(_in_session, box, one, order, fresh and number == 0)
    if admission:
        yield partial(_admission, say)


def up(say: Say) -> Sandbox:
    """Start the platform of the first pass and keep it running. Raises as `passes`."""
    first = ON_A_PLATFORM[0]
    with _up([first], keep=True, say=say) as (box, fresh):
        inside.run(box, _SESSION, TASK.dump_json(_task(box, first, fresh=fresh)))
    return box


@contextmanager
def _up(chosen: Sequence[Pass], keep: bool, say: Say) -> Iterator[tuple[Sandbox, bool]]:
    """The running environment, or a new one, with everything that the passes' trees name in its mirror; and whether it is new."""
    where = environment_places()
    for one in chosen:
        if not one.committed:
            say(f"rendering {one.platform}")
            _render(where, one)
    there = sandbox.running(where)
    # A running kubelet keeps the tools it was started with.
    tools = places.tools_of(where) if there else programs([one.stack or DEFAULT_STACK for one in chosen])
    before = mirror.hosts(where.mirror)
    content.build(where.mirror, [tree for one in chosen for tree in _trees(where, one)], tools)
    if there and (new := set(mirror.hosts(where.mirror)) - set(before)):
        raise TokenlabsError(
            f"the running environment does not know {', '.join(sorted(new))}; `tokenlabs env down`, then run this again"
        )
    workers = _nodes(where, chosen)
    if there and (lacking := {each.name for each in workers} - {each.name for each in read_nodes(where.nodes)}):
        raise TokenlabsError(
            f"the running environment does not have {', '.join(sorted(lacking))}; `tokenlabs env down`, then run this again"
        )
    box = there or sandbox.start(where, tools, keep=keep, nodes=workers, progress=say)
    try:
        yield box, there is None
    finally:
        if not there and not keep:
            sandbox.stop(where)


def _render(where: Places, one: Pass) -> None:
    folder = where.platform(one.name)
    if one.asked:
        platform = load(Path(one.platform)).platform
        if one.stack and platform.stack != DEFAULT_STACK:
            raise TokenlabsError(
                f"pass `{one.name}` upgrades from stack {one.stack} to {DEFAULT_STACK}, and {one.platform} has another: "
                "leave its rehearsals out (`tokenlabs verify rehearsals --list`)"
            )
        Checkout(folder).create(Path(one.platform), tuple(platform.tiers), one.stack)
        return
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(one.platform, folder / "platform.yaml")
    command = [sys.executable, "-P", "-m", "tokenlabs", "synth", "-q", "--target", SIMULATED]
    done = subprocess.run([*command, "-f", str(folder / "platform.yaml")], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RenderError(one.platform, done.stderr.strip(), done.returncode)


def _dist(where: Places, one: Pass) -> Path:
    return (Path.cwd() if one.committed else where.platform(one.name)) / DIST / SIMULATED


def _nodes(where: Places, chosen: Sequence[Pass]) -> list[Worker]:
    """The nodes, besides the first, that pods of the passes ask for."""
    found: dict[str, Worker] = {}
    for one in chosen:
        platform = Path(one.platform) if one.committed else where.platform(one.name) / "platform.yaml"
        found |= {each.name: each for each in nodes.needed(platform, _dist(where, one))}
    return list(found.values())


def _trees(where: Places, one: Pass) -> Iterator[Path]:
    """Everything that Flux delivers during a pass."""
    yield _dist(where, one)
    if one.stack:
        yield Path.cwd() / DIST / SIMULATED


def _task(box: Sandbox, one: Pass, order: Order | None = None, seen: Collection[str] = (), *, fresh: bool) -> Task:
    """Publish the pass's tree and say what the session does with it."""
    published = content.publish(box.places.mirror, _dist(box.places, one))
    return Task(box.places.root, Path.cwd(), one.name, published, fresh, order, tuple(seen))


def programs(stacks: Collection[StackName] = ()) -> building.Tools:
    """All programs of the environment, and those of these stacks. Raises MissingToolError."""
    if previous := building.missing(set(stacks) - {DEFAULT_STACK}):
        raise MissingToolError(
            f"the rehearsal of the upgrade needs the previous stack's programs: `tokenlabs env tools --build {' '.join(previous)}` "
            "builds them, once"
        )
    if missing := building.missing():
        raise MissingToolError(
            f"not built yet: {', '.join(missing)}.\n"
            "`make embedded-tools` builds the programs of the embedded environment, once: about 44 minutes on two cores."
        )
    return building.built()


def _in_session(box: Sandbox, one: Pass, order: Order, fresh: bool, seen: Collection[str]) -> Results:
    return inside.results(box, _SESSION, TASK.dump_json(_task(box, one, order, seen, fresh=fresh)))


def _admission(say: Say, _: Collection[str]) -> Results:
    began = datetime.now(UTC)
    say(f"pass {ADMISSION}: dist/ and examples/, each stack, and peers' fixtures, checked by real API servers")
    found = plane.verify(Path.cwd(), progress=lambda line: say(f"  {line}"))
    return Results("embedded", "dist/", began.isoformat(timespec="seconds"), 0.0, found)
