"""The kubelet's own log: a line for each thing that happens, on standard output."""

from __future__ import annotations

import time

from tokenlabs_verify.cluster.kubelet.logs import stamp


def say(text: str) -> None:
    """Write a line, with the time before it."""
    print(f"{stamp(time.time())} {text}", flush=True)
