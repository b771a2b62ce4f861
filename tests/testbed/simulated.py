"""A simulator started like the kubelet does: its own process with the pod's arguments and environment."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from tokenlabs_verify.client import Request, send
from tokenlabs_verify.client.address import Address

MODEL = "nvidia/Llama-3.1-Nemotron-Nano-8B-v1"
POD = "token-labs-pool-decode-abc"
GENERATOR = Path(__file__).parents[2] / "constructs"


@dataclass(frozen=True)
class Simulated:
    """A running simulator."""

    address: Address
    process: psutil.Process

    def record(self, query: str = "") -> list[dict[str, Any]]:
        """`GET /simulator/requests`."""
        answer = self.control("GET", f"/simulator/requests{query}")
        assert answer.status == 200
        entries: list[dict[str, Any]] = answer.json()
        return entries

    def control(self, method: str, target: str, body: bytes = b"") -> Any:
        """An untagged control request."""
        return send(self.address, Request(method, target.encode(), (("Host", "simulator"),), body))


@contextmanager
def simulated(*arguments: str, **environment: str) -> Iterator[Simulated]:
    """Run one without site-packages (`-S`), so that it cannot depend on more than the standard library."""
    process = subprocess.Popen(
        [sys.executable, "-S", "-m", "tokenlabs.simulator", *arguments, "--port=0", "--address=127.0.0.1"],
        env={
            "PYTHONPATH": str(GENERATOR),
            "PATH": os.environ["PATH"],
            "POD_NAME": POD,
            "POD_NAMESPACE": "token-labs",
            **environment,
        },
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        match = re.fullmatch(r"listening on port (\d+)\n", line)
        assert match, f"the simulator said {line!r} and not where it listens"
        yield Simulated(Address("127.0.0.1", int(match[1])), psutil.Process(process.pid))
    finally:
        process.terminate()
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise
        finally:
            if process.stdout:
                process.stdout.close()
