"""What is wrong with the answers that clients got while the platform changed: pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

import httpx

from tokenlabs_verify.exposure.clients import Answered


def opened(answers: Sequence[Answered], arrived: Collection[str]) -> Iterator[str]:
    """What is wrong if all requests were to be refused by the gate: those that were not, and a gate that none has seen.

    Args:
        answers: of clients whose requests must be refused.
        arrived: tags of the requests that backends have recorded.
    """
    yield from served(answers)
    yield from arrivals(answers, arrived)
    if not any(each.status == httpx.codes.UNAUTHORIZED for each in answers):
        yield "no request was answered by the gate: the clients did not see the platform"


def served(answers: Iterable[Answered]) -> Iterator[str]:
    """Requests that were not refused, by client and status, with the time of the first."""
    found: dict[tuple[str, int], list[float]] = {}
    for each in answers:
        if each.served:
            found.setdefault((str(each.client), each.status), []).append(each.sent)
    for (client, status), times in sorted(found.items()):
        yield f"{client} returned {status}, {len(times)} times, first at {clock(min(times))}"


def arrivals(answers: Iterable[Answered], arrived: Collection[str]) -> Iterator[str]:
    """Requests whose tags backends have recorded, by client, with the time of the first."""
    found: dict[str, list[float]] = {}
    for each in answers:
        if each.tag in arrived:
            found.setdefault(str(each.client), []).append(each.sent)
    for client, times in sorted(found.items()):
        yield f"{client} reached a backend, {len(times)} times, first at {clock(min(times))}"


def over_limit(answers: Iterable[Answered], limits: Mapping[int, int]) -> Iterator[str]:
    """Windows in which one user was served more POST requests than its tier allows.

    Args:
        answers: of clients with a key of that user.
        limits: requests by window in seconds. Envoy's rate limit service counts in windows since the epoch.
    """
    for window, limit in limits.items():
        counted: Counter[int] = Counter()
        for each in answers:
            begun, ended = int(each.sent // window), int((each.sent + each.seconds) // window)
            if each.client.keyed and each.client.request.method == "POST" and each.served and begun == ended:
                counted[begun] += 1
        for number, found in sorted(counted.items()):
            if found > limit:
                yield f"{found} POST requests were served from {clock(number * window)} for {window} s, the limit is {limit}"


def by_status(answers: Iterable[Answered]) -> str:
    """How often each status was returned."""
    counted = Counter(each.status for each in answers)
    return ", ".join(f"{status or 'no answer'}: {found}" for status, found in sorted(counted.items())) or "none"


def split(answers: Sequence[Answered]) -> tuple[list[Answered], list[Answered]]:
    """Those without a key, and those with one."""
    return [each for each in answers if not each.client.keyed], [each for each in answers if each.client.keyed]


def clock(seconds: float) -> str:
    """A time of the day, UTC."""
    return f"{datetime.fromtimestamp(seconds, UTC):%H:%M:%S.%f}"[:-5]
