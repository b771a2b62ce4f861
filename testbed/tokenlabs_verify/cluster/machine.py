"""The sandbox's first process: creates the network, starts the control plane, forwards host ports, and waits.

Run by `sandbox`, never by hand. It exits when its lifeline ends, on SIGTERM, or when a control plane process exits; the
kernel then kills everything else.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Protocol

import httpx

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.client.kubernetes import trusting
from tokenlabs_verify.cluster import control_plane, mirror, network, pki, places, trust
from tokenlabs_verify.cluster.control_plane import Process, Wiring
from tokenlabs_verify.cluster.forward import forward
from tokenlabs_verify.cluster.places import Places
from tokenlabs_verify.cluster.workers import Workers, read
from tokenlabs_verify.waiting import wait_until

GATEWAY_NODE_PORT = 30080
"""The Gateway's NodePort in the kind target."""
_READY = 60.0
"""Seconds for each process to become ready; the API server takes 3 to 6 on two cores."""
_MIRROR_KEYS = "mirror-pki"


@dataclass(frozen=True, slots=True)
class _Arguments:
    root: Path
    report: int
    api_listener: int
    gateway_listener: int
    api_port: int
    lifeline: int | None
    extent: str
    """A value of `sandbox.Extent`."""


class _Machine:
    """The running processes."""

    def __init__(self, logs: Path, tools: Mapping[str, Path]) -> None:
        self._logs = logs
        # kube-proxy runs iptables by name.
        folders = [str(tools["iptables"].parent)] if "iptables" in tools else []
        self._environment = os.environ | {"PATH": os.pathsep.join([*folders, os.environ["PATH"]])}
        self._children: dict[int, tuple[Process, subprocess.Popen[bytes]]] = {}

    def start(self, process: Process) -> int:
        with (self._logs / f"{process.name}.log").open("ab") as log:
            child = subprocess.Popen(
                process.argv,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
                env={**self._environment, **process.environment},
            )
        self._children[child.pid] = process, child
        return child.pid

    def kill(self, pid: int) -> None:
        """Kill a process that may end."""
        _, child = self._children.pop(pid)
        child.kill()
        child.wait()

    def dead(self) -> str | None:
        """The name of a process that has exited; also reaps adopted orphans."""
        while True:
            try:
                found = os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            except ChildProcessError:
                return None
            if found is None:
                return None
            if found.si_pid in self._children:
                process, child = self._children[found.si_pid]
                return f"{process.name} exited with {child.wait()}"
            os.waitpid(found.si_pid, 0)


def main(argv: list[str] | None = None) -> int:
    """Run until stopped; the exit code says whether that was requested."""
    arguments = _parse(argv)
    report = os.fdopen(arguments.report, "w", buffering=1)

    def say(**what: object) -> None:
        print(json.dumps(what), file=report)

    signal.signal(signal.SIGTERM, _leave)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if arguments.lifeline is not None:
        threading.Thread(target=_hold, args=(arguments.lifeline,), daemon=True).start()
    try:
        machine, workers = _bring_up(arguments, say)
    except (TokenlabsError, OSError, subprocess.CalledProcessError) as error:
        say(error=str(error))
        return 1
    say(ready=True)
    report.close()
    while True:
        if name := machine.dead():
            print(f"{name}: the environment stops", file=sys.stderr, flush=True)
            return 1
        workers.switch()
        time.sleep(0.2)


def _bring_up(arguments: _Arguments, say: _Say) -> tuple[_Machine, Workers]:
    where = Places(arguments.root)
    say(stage="network")
    for folder, size in ((where.run, "8g"), (Path("/run"), "64m")):
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=755", "tmpfs", str(folder)], check=True)
    network.bring_up()
    wiring = _wire(where, arguments.api_port)
    (where.logs / "pods").mkdir(exist_ok=True)
    machine = _Machine(where.logs, wiring.tools)
    known = read(where.nodes) if arguments.extent == "node" else ()
    workers = Workers(where, known, lambda name: machine.start(control_plane.kubelet(wiring, name)), machine.kill)
    say(stage="etcd and kube-apiserver")
    machine.start(control_plane.etcd(wiring))
    apiserver = control_plane.kube_apiserver(wiring)
    machine.start(apiserver)
    _await(apiserver, where, machine)
    if arguments.extent != "api-server":
        say(stage="controllers and node" if arguments.extent == "node" else "controllers")
        others = [control_plane.kube_controller_manager(wiring), control_plane.kube_scheduler(wiring)]
        if arguments.extent == "node":
            others += [
                *_mirror(where),
                control_plane.coredns(wiring),
                control_plane.kube_proxy(wiring),
                control_plane.kubelet(wiring),
            ]
        for process in others:
            machine.start(process)
        for process in others:
            _await(process, where, machine)
    workers.bring_up()
    _forward(arguments.api_listener, (places.NODE, places.API_PORT))
    _forward(arguments.gateway_listener, (places.NODE, GATEWAY_NODE_PORT))
    return machine, workers


def _mirror(where: Places) -> Iterator[Process]:
    """The mirror, if it has content; its hosts resolve to it and are trusted, here and in containers."""
    if hosts := mirror.hosts(where.mirror):
        keys = pki.write(where.run / _MIRROR_KEYS, [places.NODE], list(hosts))
        trust.only(keys.authority)
        network.name_hosts(hosts, where.run / "hosts")
        yield control_plane.mirror_server(where.mirror, keys)


def _wire(where: Places, api_port: int) -> Wiring:
    keys = pki.write(
        where.run / "pki",
        [places.NODE, places.SERVICES_FIRST, "127.0.0.1"],
        ["kubernetes", "kubernetes.default", "kubernetes.default.svc", "kubernetes.default.svc.cluster.local"],
    )
    token = secrets.token_urlsafe(24)
    tokens = where.run / "tokens.csv"
    for path, text in (
        (tokens, f'{token},admin,admin,"system:masters"\n'),
        (where.token, token),
        (where.inner_kubeconfig, _kubeconfig(places.API_SERVER, keys.authority.read_text(), token)),
        (where.kubeconfig, _kubeconfig(f"https://127.0.0.1:{api_port}", keys.authority.read_text(), token)),
    ):
        path.touch(mode=0o600)
        path.write_text(text)
    corefile = where.run / "Corefile"
    corefile.write_text(control_plane.corefile(where.inner_kubeconfig, mirror.hosts(where.mirror)))
    where.authority.write_bytes(keys.authority.read_bytes())
    return Wiring(
        tools=places.tools_of(where),
        pki=keys,
        run=where.run,
        tokens=tokens,
        token=where.token,
        kubeconfig=where.inner_kubeconfig,
        corefile=corefile,
        tools_file=where.tools,
        images_file=where.images,
        withheld_file=where.withheld,
        logs=where.logs,
        workers={each.name: where.pods_of(each.name) for each in read(where.nodes)},
        nodes_file=where.nodes,
    )


def _kubeconfig(server: str, authority: str, token: str) -> str:
    """In kubectl's format; JSON is YAML."""
    import base64

    name = "tokenlabs-embedded"
    return json.dumps(
        {
            "apiVersion": "v1",
            "kind": "Config",
            "current-context": name,
            "contexts": [{"name": name, "context": {"cluster": name, "user": name}}],
            "clusters": [
                {
                    "name": name,
                    "cluster": {
                        "server": server,
                        "certificate-authority-data": base64.b64encode(authority.encode()).decode(),
                    },
                }
            ],
            "users": [{"name": name, "user": {"token": token}}],
        },
        indent=1,
    )


def _await(process: Process, where: Places, machine: _Machine) -> None:
    if process.ready is None:
        return
    authorities = [path for path in (where.authority, where.run / _MIRROR_KEYS / "ca.crt") if path.exists()]
    trusted = trusting("".join(path.read_text() for path in authorities))
    with httpx.Client(verify=trusted, trust_env=False) as client:

        def state() -> str:
            if name := machine.dead():
                raise TokenlabsError(f"{name} before {process.name} was ready; log: {where.logs}")
            try:
                answer = client.get(str(process.ready))
            except httpx.HTTPError as error:
                return f"{error or type(error).__name__}; logs: {where.logs}"
            return "" if answer.is_success else f"{answer.status_code} {answer.text[:200]}; logs: {where.logs}"

        wait_until(state, _READY, f"{process.name} is ready")


def _forward(listener: int, to: tuple[str, int]) -> None:
    threading.Thread(target=forward, args=(socket.socket(fileno=listener), to), daemon=True).start()


def _hold(lifeline: int) -> None:
    os.read(lifeline, 1)  # nothing is written: returns when the last writer closes
    os._exit(0)


def _leave(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
    os._exit(0)


class _Say(Protocol):
    """Type of the function that reports to `sandbox`."""

    def __call__(self, **what: object) -> None: ...


def _parse(argv: list[str] | None) -> _Arguments:
    parser = argparse.ArgumentParser(prog="machine")
    parser.add_argument("--root", type=Path, required=True)
    for name in ("report", "api-listener", "gateway-listener", "api-port"):
        parser.add_argument(f"--{name}", type=int, required=True)
    parser.add_argument("--lifeline", type=int)
    parser.add_argument("--extent", required=True)
    found = parser.parse_args(argv)
    return _Arguments(**vars(found))


if __name__ == "__main__":
    sys.exit(main())
