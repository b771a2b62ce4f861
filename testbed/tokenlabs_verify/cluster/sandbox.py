"""The sandbox from the host: its own namespaces, removed without a trace.

One child is started in new user, mount, network and PID namespaces. It is the first process of its PID namespace, so when it
exits, the kernel kills every process of the environment and removes mounts, links and ports. The child reads a pipe from us:
when we exit for any reason, it reads the end and exits too.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs_verify.cluster import state, workers
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.cluster.workers import Worker

_NAMESPACES = ("--user", "--map-root-user", "--net", "--mount", "--pid", "--mount-proc")
_MACHINE = "tokenlabs_verify.cluster.machine"
Extent = Literal["api-server", "controllers", "node"]
"""What runs: only etcd and the API server; with kube-controller-manager and kube-scheduler; with nodes and their network."""
_STOPPING = 20.0
"""Seconds for a sandbox to stop; it needs well under one."""


class SandboxError(TokenlabsError):
    """The sandbox did not start, or ended."""

    exit_code = 3


@dataclass(frozen=True, slots=True)
class Sandbox:
    """A running sandbox."""

    places: Places
    state: state.State

    def inside(self, *argv: str) -> list[str]:
        """The command that runs `argv` in it."""
        return [
            "nsenter",
            f"--target={self.state.pid}",
            "--user",
            "--net",
            "--mount",
            "--pid",
            "--preserve-credentials",
            f"--wdns={Path.cwd()}",
            "--",
            *argv,
        ]


def check_allowed() -> None:
    """Raises MissingToolError with a remedy if this machine does not allow namespaces."""
    for tool in ("unshare", "nsenter"):
        if not shutil.which(tool):
            raise MissingToolError(f"`{tool}` is missing; install util-linux.")
    done = subprocess.run(["unshare", *_NAMESPACES, "--fork", "true"], capture_output=True, text=True, check=False)
    if done.returncode:
        raise MissingToolError(
            f"this machine does not allow user namespaces: {done.stderr.strip()}\n"
            "The embedded environment runs a control plane in its own namespaces, without root. Allow them:\n"
            "  sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0   (Ubuntu 24.04)\n"
            "  sudo sysctl -w user.max_user_namespaces=16384                   (if it is 0)\n"
            "  docker run --security-opt seccomp=unconfined --cap-add SYS_ADMIN …   (inside a container)"
        )


def running(places: Places) -> Sandbox | None:
    """The sandbox of these places, if it is running."""
    found = state.read(places.state)
    return Sandbox(places, found) if found else None


def start(
    places: Places,
    tools: Mapping[str, Path],
    *,
    keep: bool,
    extent: Extent = "node",
    nodes: Sequence[Worker] = (),
    progress: Callable[[str], None] | None = None,
) -> Sandbox:
    """Start a sandbox with a ready control plane.

    Args:
        places: its files.
        tools: name → path of each binary it may run.
        keep: whether it keeps running when this process exits.
        extent: what runs in it.
        nodes: with extent `node`, nodes besides the first.
        progress: called with each stage.

    Raises:
        MissingToolError: namespaces are not allowed.
        SandboxError: one is already running, or it did not become ready; the message has the log's last lines.
    """
    if running(places):
        raise SandboxError("an embedded environment is already running; `tokenlabs env down` stops it")
    check_allowed()
    _fresh(places)
    workers.write(places.nodes, nodes)
    places.tools.write_text(json.dumps({name: str(path) for name, path in tools.items()}, indent=1))
    # Opened here, so that they belong to the host's network, whichever process accepts on them.
    listeners = [_listener(), _listener()]
    ports = [each.getsockname()[1] for each in listeners]
    lifeline_read, lifeline_write = os.pipe()
    report_read, report_write = os.pipe()
    passed = [*(each.fileno() for each in listeners), report_write] + ([] if keep else [lifeline_read])
    argv = [
        *("unshare", *_NAMESPACES, "--fork", "--kill-child", "--"),
        *(sys.executable, "-P", "-m", _MACHINE),
        f"--root={places.root}",
        f"--report={report_write}",
        f"--api-listener={listeners[0].fileno()}",
        f"--gateway-listener={listeners[1].fileno()}",
        f"--api-port={ports[0]}",
        f"--extent={extent}",
    ]
    if not keep:
        argv.append(f"--lifeline={lifeline_read}")
    with (places.logs / "machine.log").open("wb") as log:
        # Its own session: Ctrl-C only reaches us, and we stop it in order.
        child = subprocess.Popen(
            argv, stdin=subprocess.DEVNULL, stdout=log, stderr=log, pass_fds=passed, start_new_session=True
        )
    for each in listeners:
        each.close()
    os.close(report_write)
    os.close(lifeline_read)
    if keep:
        os.close(lifeline_write)
    try:
        _await_ready(report_read, child, places, progress)
        found = state.State(_first_process(child.pid), *ports)
    except BaseException:
        _end(child.pid)
        child.wait()
        raise
    finally:
        os.close(report_read)
    found.write(places.state)
    return Sandbox(places, found)


def stop(places: Places) -> bool:
    """Stop the sandbox of these places; return whether one was running."""
    found = running(places)
    if found is None:
        return False
    # Also `unshare`, which waits for the first process and holds the host's ports as long.
    with _awaiting_end((found.state.pid, _parent(found.state.pid))) as ended:
        _end(found.state.pid)
        if not ended(_STOPPING):
            raise SandboxError(f"the sandbox (process {found.state.pid}) is still running after {_STOPPING:.0f} s")
    places.state.unlink(missing_ok=True)
    return True


def _fresh(places: Places) -> None:
    for old in (places.logs, places.switches):
        shutil.rmtree(old, ignore_errors=True)
    for stale in (places.state, places.kubeconfig, places.token, places.authority, places.images, places.withheld):
        stale.unlink(missing_ok=True)
    for folder in (places.root, places.logs, places.run, places.switches):
        folder.mkdir(parents=True, exist_ok=True)


def _listener() -> socket.socket:
    return socket.create_server(("127.0.0.1", 0))


def _await_ready(
    report: int, child: subprocess.Popen[bytes], places: Places, progress: Callable[[str], None] | None
) -> None:
    with os.fdopen(os.dup(report)) as lines:
        for line in lines:
            said = json.loads(line)
            if "error" in said:
                raise SandboxError(said["error"])
            if said.get("ready"):
                return
            if progress:
                progress(said["stage"])
    child.wait()
    tail = "\n".join((places.logs / "machine.log").read_text(errors="replace").splitlines()[-15:])
    raise SandboxError(f"the sandbox ended before it was ready (logs: {places.logs}):\n{tail}")


def _first_process(unshare: int) -> int:
    """The child of `unshare` as seen from the host: process 1 of the sandbox."""
    children = Path(f"/proc/{unshare}/task/{unshare}/children").read_text().split()
    return int(children[0])


def _parent(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except (FileNotFoundError, ProcessLookupError):
        return 0


@contextlib.contextmanager
def _awaiting_end(pids: Sequence[int]) -> Iterator[Callable[[float], bool]]:
    """A function that waits up to so many seconds and returns whether all of these have exited, with every thread.

    A process whose main thread has exited counts as a zombie while its other threads still hold ports.
    """
    with contextlib.ExitStack() as stack:
        waiting = []
        for pid in pids:
            with contextlib.suppress(OSError):
                waiting.append(os.pidfd_open(pid))
                stack.callback(os.close, waiting[-1])

        def ended(seconds: float) -> bool:
            deadline = time.monotonic() + seconds
            return all(select.select([each], [], [], max(0.0, deadline - time.monotonic()))[0] for each in waiting)

        yield ended


def _end(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
