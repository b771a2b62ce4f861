"""Waits until a decoding server and all servers that prefill for it are idle: its preStop hook.

While a request is prefilled, it is in no gauge of the server that will decode it; if that one stopped then, the request would be
lost. Arguments: port; seconds to sleep first, until no new requests come; seconds to wait at most after that; headless Service of
the servers that prefill; their port; gauges of requests in an engine, by name. It runs in the engine's container, so Python's
standard library has to do.
"""

from __future__ import annotations

import re
import socket
import sys
import time
import urllib.error
import urllib.request


def requests(metrics: str, gauges: list[str]) -> float | None:
    """Sum of the gauges over all their labels; None: one of them is missing."""
    found = [re.findall(rf"^{gauge}(?:{{.*}})? (\S+)$", metrics, re.MULTILINE) for gauge in gauges]
    return sum(float(value) for values in found for value in values) if all(found) else None


def idle(host: str, port: int, gauges: list[str]) -> bool:
    """A server that is gone is idle; one that does not say may be busy."""
    shown = f"[{host}]" if ":" in host else host
    try:
        # By no proxy, whatever the environment says.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(f"http://{shown}:{port}/metrics", timeout=5) as answer:
            return requests(answer.read().decode(), gauges) == 0
    except urllib.error.URLError as error:
        return isinstance(error.reason, ConnectionRefusedError)
    except OSError:
        return False


def addresses(service: str) -> list[str]:
    """Those of the Service's pods; none, if there are none."""
    try:
        return sorted({str(address[0]) for *_, address in socket.getaddrinfo(service, None, type=socket.SOCK_STREAM)})
    except socket.gaierror:
        return []


def wait(port: int, unrouted: float, longest: float, service: str, their_port: int, gauges: list[str]) -> None:
    """Returns once all were idle three times in a row: a request that has just come, or just ended, is in no gauge."""
    time.sleep(unrouted)
    end, quiet = time.monotonic() + longest, 0
    while quiet < 3 and time.monotonic() < end:
        all_idle = idle("127.0.0.1", port, gauges) and all(
            idle(each, their_port, gauges) for each in addresses(service)
        )
        quiet = quiet + 1 if all_idle else 0
        time.sleep(1)


if __name__ == "__main__":
    wait(int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]), sys.argv[4], int(sys.argv[5]), sys.argv[6:])
