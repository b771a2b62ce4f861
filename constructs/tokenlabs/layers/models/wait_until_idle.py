"""Waits until no request runs in a model server: the preStop hook for an engine that aborts requests at SIGTERM.

Arguments: port; seconds to sleep first, until no new requests come; seconds to wait at most after that; gauges of requests
in the engine, by name. It runs in the engine's container, so Python's standard library has to do.
"""

from __future__ import annotations

import re
import sys
import time
import urllib.error
import urllib.request


def requests(metrics: str, gauges: list[str]) -> float | None:
    """Sum of the gauges over all their labels; None: one of them is missing."""
    found = [re.findall(rf"^{gauge}(?:{{.*}})? (\S+)$", metrics, re.MULTILINE) for gauge in gauges]
    return sum(float(value) for values in found for value in values) if all(found) else None


def idle(port: int, gauges: list[str]) -> bool:
    """A server that is gone is idle; one that does not say may be busy."""
    try:
        # By no proxy, whatever the environment says.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
            return requests(answer.read().decode(), gauges) == 0
    except urllib.error.URLError as error:
        return isinstance(error.reason, ConnectionRefusedError)
    except OSError:
        return False


def wait(port: int, unrouted: float, longest: float, gauges: list[str]) -> None:
    """Returns once it was idle three times in a row: a request that has just come, or just ended, is in no gauge."""
    time.sleep(unrouted)
    end, quiet = time.monotonic() + longest, 0
    while quiet < 3 and time.monotonic() < end:
        quiet = quiet + 1 if idle(port, gauges) else 0
        time.sleep(1)


if __name__ == "__main__":
    wait(int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]), sys.argv[4:])
