"""The embedded environment from the host's side: up, a run, down."""

from __future__ import annotations

import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs.spec.target_names import SIMULATED
from tokenlabs_verify.cluster import sandbox, tools
from tokenlabs_verify.cluster.places import Places, environment_places
from tokenlabs_verify.cluster.sandbox import Sandbox, SandboxError
from tokenlabs_verify.engine.evidence import Results
from tokenlabs_verify.environments.embedded.passes import PASSES, Pass
from tokenlabs_verify.environments.embedded.session import Order

Say = Callable[[str], None]
_SESSION = "tokenlabs_verify.environments.embedded.session"


class SessionError(TokenlabsError):
    """The session inside the sandbox failed; it has said why."""

    def __init__(self, code: int) -> None:
        super().__init__("the platform did not come up as wanted; the lines above say what was last seen")
        self.exit_code = code


class RenderError(TokenlabsError):
    """`tokenlabs synth` refuses the spec of a pass."""

    def __init__(self, platform: str, why: str, code: int) -> None:
        super().__init__(f"{platform} cannot be rendered:\n{why}")
        self.exit_code = code


@dataclass(frozen=True, slots=True)
class Options:
    """What a run is to do."""

    repository: Path
    passes: tuple[str, ...] = ()
    """Empty: all."""
    patterns: tuple[str, ...] = ()
    fuzz: int = 0
    """Requests of the fuzz; 0: none."""
    seed: int = 1
    keep: bool = False
    """Leave the environment up."""


def up(options: Options, say: Say) -> Sandbox:
    """Bring the platform up and leave it so.

    Raises:
        MissingToolError: tools are not built, or namespaces are not allowed.
        SandboxError: the control plane did not come up.
        SessionError: a layer did not become healthy.
    """
    where = environment_places()
    chosen = _passes(options)[:1]
    _render(options, where, chosen, say)
    box = sandbox.running(where) or sandbox.start(where, _tools(), keep=True, progress=say)
    _session(box, Order(where.root, options.repository, tuple(one.name for one in chosen), only_up=True))
    return box


def verify(options: Options, say: Say) -> Results:
    """Bring the platform up, pass after pass, and run the scenarios.

    An environment that is up already is used, and left up.

    Raises:
        MissingToolError, SandboxError, SessionError: as `up`.
    """
    where = environment_places()
    chosen = _passes(options)
    _render(options, where, chosen, say)
    there = sandbox.running(where)
    box = there or sandbox.start(where, _tools(), keep=options.keep, progress=say)
    results = where.root / "results.pickle"
    results.unlink(missing_ok=True)
    order = Order(
        where.root,
        options.repository,
        tuple(one.name for one in chosen),
        patterns=options.patterns,
        fuzz=options.fuzz,
        seed=options.seed,
        results=results,
    )
    try:
        _session(box, order)
        found: Results = pickle.loads(results.read_bytes())  # noqa: S301 - what our own session wrote a moment ago
    finally:
        if not there and not options.keep:
            sandbox.stop(where)
    return found


def _tools() -> tools.Tools:
    missing = tools.missing()
    if missing:
        raise MissingToolError(
            f"not built yet: {', '.join(missing)}.\n"
            "`make embedded-tools` builds what the embedded environment runs, once: some 20 minutes on two cores."
        )
    return tools.built()


def _passes(options: Options) -> list[Pass]:
    return [one for one in PASSES if not options.passes or one.name in options.passes]


def _render(options: Options, where: Places, passes: Sequence[Pass], say: Say) -> None:
    """Render the specs that have no committed `dist/`."""
    for one in passes:
        if one.committed:
            continue
        say(f"rendering {one.platform}")
        folder = where.platform(one.name)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(options.repository / one.platform, folder / "platform.yaml")
        command = [sys.executable, "-P", "-m", "tokenlabs", "synth", "-q", "--target", SIMULATED]
        done = subprocess.run(
            [*command, "-f", str(folder / "platform.yaml")], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RenderError(one.platform, done.stderr.strip(), done.returncode)


def _session(box: Sandbox, order: Order) -> None:
    order.write(box.places.order)
    # Not of the terminal's processes: Ctrl-C would end `nsenter` before the session has put back what it changed.
    child = subprocess.Popen(
        box.inside(sys.executable, "-P", "-m", _SESSION, str(box.places.order)),
        stdin=subprocess.PIPE,
        start_new_session=True,
    )
    with child:
        try:
            code = child.wait()
        except KeyboardInterrupt:
            child.communicate()  # ends its standard input, its sign to leave, and waits
            raise
    if code < 0:
        log = box.places.logs / "machine.log"
        last = "\n".join(log.read_text(errors="replace").splitlines()[-3:])
        raise SandboxError(f"the environment ended in the middle of it (logs: {box.places.logs}):\n{last}")
    if code:
        raise SessionError(code)
