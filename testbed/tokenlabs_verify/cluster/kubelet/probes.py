"""Probes: their requests and their results.

Like kubelet's, except that until a container's first success it is probed every half second instead of once per period, so
that dependents do not wait longer than necessary. A startup probe still has all of `failureThreshold` periods.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import httpx

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.cluster.kubelet import grpc_health

_QUICK = 0.5
_WORST_STATUS = 399


class Target(Protocol):
    """A running container as a target of probes and hooks."""

    @property
    def address(self) -> str:
        """IP address of its pod."""

    def port(self, named: int | str) -> int:
        """A port by number or by name in the container's spec."""

    def execute(self, argv: list[str], seconds: float) -> tuple[int, str]:
        """Run a program in the container. Raises TimeoutError."""


@dataclass(frozen=True, slots=True)
class Timing:
    """When a probe runs, and its thresholds. Defaults are Kubernetes'."""

    initial_delay: float
    period: float
    timeout: float
    successes: int
    failures: int

    @classmethod
    def of(cls, probe: Manifest) -> Timing:
        """From a probe's spec."""
        return cls(
            float(probe.get("initialDelaySeconds") or 0),
            float(probe.get("periodSeconds") or 10),
            float(probe.get("timeoutSeconds") or 1),
            int(probe.get("successThreshold") or 1),
            int(probe.get("failureThreshold") or 3),
        )


def ask(action: Manifest, target: Target, seconds: float) -> str | None:
    """Run a probe or hook once; return why it failed, or None."""
    try:
        if http := action.get("httpGet"):
            return _http(http, target, seconds)
        if tcp := action.get("tcpSocket"):
            host = tcp.get("host") or target.address
            socket.create_connection((host, target.port(tcp["port"])), seconds).close()
            return None
        if grpc := action.get("grpc"):
            return grpc_health.check(target.address, target.port(grpc["port"]), grpc.get("service") or "", seconds)
        if program := action.get("exec"):
            code, output = target.execute(list(program["command"]), seconds)
            return None if code == 0 else f"exit code {code}: {output[-500:]}"
        if sleep := action.get("sleep"):
            time.sleep(float(sleep["seconds"]))
            return None
    except (OSError, httpx.HTTPError) as error:
        return f"{type(error).__name__}: {error}"
    except LookupError as error:
        return str(error)
    return f"{', '.join(action)}: no such kind of probe"


def _http(action: Manifest, target: Target, seconds: float) -> str | None:
    scheme = str(action.get("scheme") or "HTTP").lower()
    host = action.get("host") or target.address
    path = "/" + str(action.get("path") or "/").lstrip("/")
    headers = {"User-Agent": "kube-probe/1.35", "Accept": "*/*"}
    headers |= {each["name"]: each["value"] for each in action.get("httpHeaders") or ()}
    url = f"{scheme}://{host}:{target.port(action['port'])}{path}"
    # kubelet does not verify the certificate either.
    answer = httpx.get(url, headers=headers, timeout=seconds, verify=False, trust_env=False)  # noqa: S501
    return None if answer.status_code <= _WORST_STATUS else f"HTTP probe failed with statuscode: {answer.status_code}"


class Prober:
    """Runs one kind of probe for one container until stopped; reports each change of the result once."""

    def __init__(
        self, kind: str, probe: Manifest, target: Target, tell: Callable[[str, bool, str], None], *, until_success: bool
    ) -> None:
        self._kind, self._probe, self._target, self._tell = kind, probe, target, tell
        self._until_success = until_success
        self._stopped = threading.Event()
        threading.Thread(target=self._run, name=f"probe-{kind}", daemon=True).start()

    def stop(self) -> None:
        """Stop probing and reporting."""
        self._stopped.set()

    def _run(self) -> None:
        timing = Timing.of(self._probe)
        counted = Count(timing, eager=self._kind != "livenessProbe")
        if self._stopped.wait(timing.initial_delay):
            return
        began = time.monotonic()
        while True:
            problem = ask(self._probe, self._target, timing.timeout)
            if self._stopped.is_set():
                return
            verdict = counted.add(problem is None, time.monotonic() - began)
            if verdict is not None:
                self._tell(self._kind, verdict, problem or "")
                if self._until_success and verdict:
                    return
            if self._stopped.wait(counted.pause):
                return


class Count:
    """Applies a probe's thresholds to consecutive results."""

    def __init__(self, timing: Timing, *, eager: bool) -> None:
        self._timing = timing
        self._eager = eager
        self._row = 0
        self._last: bool | None = None
        self._told: bool | None = None

    @property
    def pause(self) -> float:
        """Seconds until the next probe."""
        waiting = self._eager and self._last is False and self._told is not True
        return min(_QUICK, self._timing.period) if waiting else self._timing.period

    def add(self, success: bool, seconds: float) -> bool | None:
        """Count a result `seconds` after the first probe started; return the verdict if it has changed."""
        quick = self._eager and self._told is not True
        self._row = self._row + 1 if success == self._last else 1
        self._last = success
        if success:
            reached = self._row >= self._timing.successes
        elif quick:
            # Probed more often than the period: count elapsed time instead of results.
            reached = seconds >= self._timing.period * (self._timing.failures - 1)
        else:
            reached = self._row >= self._timing.failures
        if not reached or success == self._told:
            return None
        self._told = success
        return success
