"""Waits until a server of a disaggregated model and its peers, the pods of the other role, are idle: its preStop hook.

While a request is prefilled, it is in no gauge of the server that will decode it; if that one stopped then, the request would be
lost. And what a server has prefilled is in none of its own gauges until a peer has fetched it, whose request waits for that long.
Arguments: port; seconds to sleep first, until no new requests come; seconds to wait at most after that; gauges of requests in this
engine, separated by commas; headless Service of the peers; their port; their gauges. It is appended to `wait_until_idle.py`.
"""

from __future__ import annotations

import socket
import sys
import time
import urllib.error
import urllib.request

from tokenlabs.layers.models.wait_until_idle import idle, requests


def idle_peer(host: str, port: int, gauges: list[str]) -> bool:
    """As `idle`, of another pod."""
    shown = f"[{host}]" if ":" in host else host
    try:
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


def wait_for_both(
    port: int,
    unrouted: float,
    longest: float,
    gauges: list[str],
    service: str,
    their_port: int,
    their_gauges: list[str],
) -> None:
    """Returns once all were idle three times in a row: a request that has just come, or just ended, is in no gauge."""
    time.sleep(unrouted)
    end, quiet = time.monotonic() + longest, 0
    while quiet < 3 and time.monotonic() < end:
        all_idle = idle(port, gauges) and all(idle_peer(each, their_port, their_gauges) for each in addresses(service))
        quiet = quiet + 1 if all_idle else 0
        time.sleep(1)


if __name__ == "__main__":
    own, peers = sys.argv[4].split(","), sys.argv[7].split(",")
    wait_for_both(int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]), own, sys.argv[5], int(sys.argv[6]), peers)
