"""What clients were answered, and what that means: pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

OK = 200


@dataclass(frozen=True, slots=True)
class Client:
    """Somebody who sends the same request again and again."""

    tenant: str
    user: str
    """What its requests and tokens are counted under."""
    what: str
    """`chat`, `stream` or `list`."""
    model: str = ""
    key: str = ""

    def __str__(self) -> str:
        return f"{self.what} of {self.tenant}{f' ({self.model})' if self.model else ''}"

    def __repr__(self) -> str:
        """Without its key."""
        return f"Client({self})"


@dataclass(frozen=True, slots=True)
class Record:
    """One request and its answer."""

    client: Client
    at: float
    """Seconds since the traffic began."""
    seconds: float
    status: int
    """0: none."""
    complete: bool
    tokens: int = 0
    """`usage.total_tokens` of the answer."""
    detail: str = ""

    @property
    def ok(self) -> bool:
        """Whether it was answered, to its end."""
        return self.status == OK and self.complete

    @property
    def outcome(self) -> str:
        """What the client got, as text."""
        if not self.status:
            return f"no answer ({self.detail})" if self.detail else "no answer"
        return str(self.status) if self.complete else f"{self.status}, cut off"


Excuse = Callable[[Record], bool]
"""Whether an answer that is not 200 is what the docs say."""


def failed(records: Sequence[Record], excuses: Sequence[Excuse] = ()) -> list[Record]:
    """Requests without a complete answer 200, but for the excused ones."""
    return [each for each in records if not each.ok and not any(excuse(each) for excuse in excuses)]


def gaps(records: Sequence[Record], excuses: Sequence[Excuse] = ()) -> dict[Client, float]:
    """The longest time from a failed request to the end of the next one that did not fail, by client.

    A client whose last requests failed has a gap until its last one ended.
    """
    lost = set(map(id, failed(records, excuses)))
    longest: dict[Client, float] = {}
    since: dict[Client, float] = {}
    for each in sorted(records, key=lambda record: record.at):
        end = each.at + each.seconds
        if id(each) in lost:
            since.setdefault(each.client, each.at)
        began = since.get(each.client)
        if began is not None:
            longest[each.client] = max(longest.get(each.client, 0.0), end - began)
        if id(each) not in lost:
            since.pop(each.client, None)
    return longest


def described(failures: Sequence[Record]) -> Iterator[str]:
    """Failures by client and outcome, with their number and time."""
    counted = Counter((each.client, each.outcome) for each in failures)
    times: dict[tuple[Client, str], list[float]] = defaultdict(list)
    for each in failures:
        times[each.client, each.outcome].append(each.at)
    for key, count in sorted(counted.items(), key=lambda item: (str(item[0][0]), item[0][1])):
        client, outcome = key
        first, last = min(times[key]), max(times[key])
        yield f"{client}: {outcome}, {count} times at {first:.1f} to {last:.1f} s"


@dataclass(frozen=True, slots=True)
class Charge:
    """What a user was charged, and what it was answered."""

    requests: int = 0
    tokens: int = 0

    def __sub__(self, other: Charge) -> Charge:
        return Charge(self.requests - other.requests, self.tokens - other.tokens)


def answered(records: Sequence[Record]) -> dict[str, Charge]:
    """What each user must be charged: its answered requests, unless they only list models, and their tokens."""
    found: dict[str, Charge] = {}
    for each in records:
        before = found.setdefault(each.client.user, Charge())
        if each.ok and each.client.what != "list":
            found[each.client.user] = Charge(before.requests + 1, before.tokens + each.tokens)
    return found
