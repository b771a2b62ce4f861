"""The kubelet's own log: one line per event on stdout."""

from __future__ import annotations

import time

from tokenlabs_verify.cluster.kubelet.logs import stamp


def say(text: str) -> None:
    """Write a line with a timestamp."""
    print(f"{stamp(time.time())} {text}", flush=True)
