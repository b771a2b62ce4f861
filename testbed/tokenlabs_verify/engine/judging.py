"""Compares an answer and its arrivals with the expectation: pure; returns the first difference as a sentence."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from tokenlabs.simulator.record import digest
from tokenlabs_verify.client import Answer, Ended
from tokenlabs_verify.engine.environment import Arrival
from tokenlabs_verify.engine.facts import PREFILL
from tokenlabs_verify.engine.scenario import NO_ANSWER, NOWHERE, PRESENT, Expect, Seen, Stream

DENIED = frozenset({401, 403, 413, 429})
"""Statuses with which the gateway itself rejects: such a request must not reach a backend."""
SHOWN = 200


def status_of(answer: Answer) -> int:
    """The answer's status; NO_ANSWER if there is none."""
    return NO_ANSWER if answer.status is None else answer.status


def unmet_by_answer(expect: Expect, answer: Answer) -> str:
    """What is wrong with an answer; '' if nothing is."""
    return next(_faults_of_answer(expect, answer), "")


def _faults_of_answer(expect: Expect, answer: Answer) -> Iterator[str]:
    status = status_of(answer)
    if status not in expect.status:
        expected = " or ".join(str(each) if each else "no answer" for each in sorted(expect.status))
        came = f"{status}{_reason(answer)}" if status else f"no answer ({answer.detail or answer.ended})"
        yield f"expected {expected}, got {came}"
        return
    if status and answer.ended != Ended.COMPLETE and NO_ANSWER not in expect.status:
        yield f"the answer {status} is incomplete: {answer.ended}{f', {answer.detail}' if answer.detail else ''}"
    for text in expect.contains:
        if text not in answer.text:
            yield f"the body does not contain `{text}`: {_start(answer.text)}"
    yield from _faults_of_json(expect, answer)
    for name, value in expect.headers:
        yield from _fault_of_header(f"the answer's header `{name}`", answer.values(name), value)
    if expect.stream:
        yield from _faults_of_stream(expect.stream, answer)
    if expect.size is not None and len(answer.body) < expect.size:
        yield f"the answer has {len(answer.body):,} bytes, expected at least {expect.size:,}"
    if expect.at_least is not None and answer.total < expect.at_least:
        yield f"the answer was complete after {answer.total:.2f} s, expected at least {expect.at_least:g} s"
    if expect.at_most is not None and answer.total > expect.at_most:
        yield f"the answer took {answer.total:.2f} s, expected at most {expect.at_most:g} s"


def _faults_of_json(expect: Expect, answer: Answer) -> Iterator[str]:
    if not expect.json:
        return
    try:
        document = answer.json()
    except ValueError:
        yield f"the body is not JSON: {_start(answer.text)}"
        return
    for pointer, expected in expect.json:
        try:
            value = at_pointer(document, pointer)
        except (KeyError, IndexError, ValueError, TypeError):
            yield f"the body has no `{pointer}`: {_start(answer.text)}"
            continue
        if expected != PRESENT and value != expected:
            yield f"`{pointer}` of the body is {json.dumps(value)[:SHOWN]}, expected {json.dumps(expected)[:SHOWN]}"


def at_pointer(document: object, pointer: str) -> object:
    """The value at a JSON pointer (RFC 6901). Raises KeyError, IndexError, ValueError or TypeError if there is none."""
    value = document
    for part in pointer.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list):
            value = value[int(name)]
        elif isinstance(value, dict):
            value = value[name]
        else:
            raise TypeError(pointer)
    return value


def _faults_of_stream(expected: Stream, answer: Answer) -> Iterator[str]:
    events = answer.events
    if not answer.value("content-type").startswith("text/event-stream"):
        yield f"the answer is not an event stream but `{answer.value('content-type')}`"
        return
    if len(events) < expected.events:
        yield f"the stream has {len(events)} events, expected at least {expected.events}"
    if expected.done and (not events or events[-1].data != "[DONE]"):
        last = events[-1].data if events else "nothing"
        yield f"the stream does not end with [DONE] but with {_start(last)}"
    if expected.usage is not None:
        has = any('"usage":{' in event.data.replace(" ", "") for event in events)
        if has != expected.usage:
            yield f"the stream has {'a' if has else 'no'} usage event, expected {'one' if expected.usage else 'none'}"
    if expected.longest_gap is not None and (gap := longest_gap(answer)) > expected.longest_gap:
        yield f"the longest gap between two events is {gap:.2f} s, expected at most {expected.longest_gap:g} s"


def longest_gap(answer: Answer) -> float:
    """The longest time in seconds between two events of a stream."""
    times = [event.at for event in answer.events]
    return max((later - earlier for earlier, later in pairwise(times)), default=0.0)


def unmet_by_arrivals(
    expect: Expect, body: bytes, arrivals: Sequence[Arrival], backend_of: Callable[[str], str], pods: Sequence[str]
) -> str:
    """What is wrong with a request's arrivals; `pods`: names of the expected backend's pods, if the scenario names a pod."""
    return next(_faults_of_arrivals(expect, body, arrivals, backend_of, pods), "")


def _faults_of_arrivals(
    expect: Expect, body: bytes, arrivals: Sequence[Arrival], backend_of: Callable[[str], str], pods: Sequence[str]
) -> Iterator[str]:
    prefills = [arrival for arrival in arrivals if backend_of(arrival.backend).startswith(PREFILL)]
    if expect.prefilled is not None and len(prefills) != expect.prefilled:
        wanted = "one" if expect.prefilled else "none"
        yield f"it reached {len(prefills)} pods that only prefill, expected {wanted}"
    if expect.reaches != NOWHERE:
        arrivals = [arrival for arrival in arrivals if arrival not in prefills]
    where = " and ".join(arrival.backend for arrival in arrivals)
    if expect.reaches is not None:
        if not expect.reaches and arrivals:
            yield f"it reached {where}, expected no backend"
        if expect.reaches and not arrivals:
            yield f"it reached no backend, expected {' or '.join(expect.reaches)}"
        if expect.reaches and len(arrivals) > 1:
            yield f"it arrived {len(arrivals)} times ({where}), expected once"
        if expect.reaches and arrivals and backend_of(arrivals[0].backend) not in expect.reaches:
            yield f"it reached {where}, expected {' or '.join(expect.reaches)}"
    if expect.pod is not None and arrivals:
        expected = pods[expect.pod] if expect.pod < len(pods) else f"pod {expect.pod} of {len(pods)}"
        if arrivals[0].backend != expected:
            yield f"it reached {where}, expected {expected}"
    if expect.not_pod is not None and arrivals and arrivals[0].backend in pods[expect.not_pod : expect.not_pod + 1]:
        yield f"it reached {where}, expected another pod"
    if expect.seen is not None:
        if not arrivals:
            yield "it reached no backend, so its contents cannot be checked"
        for arrival in arrivals:
            yield from _faults_of_seen(expect.seen, body, arrival)


def _faults_of_seen(seen: Seen, body: bytes, arrival: Arrival) -> Iterator[str]:
    if seen.host is not None and arrival.host != seen.host:
        yield f"{arrival.backend} received the host `{arrival.host}`, expected `{seen.host}`"
    for name, expected in seen.headers:
        values = tuple(arrival.headers.get(name.lower(), ()))
        # Backends record a digest in place of what may be a key.
        alternatives = () if expected in (None, PRESENT) else (digest(str(expected)),)
        yield from _fault_of_header(
            f"{arrival.backend} received the header `{name}`, which", values, expected, alternatives
        )
    if seen.same_body and arrival.body_sha256 != hashlib.sha256(body).hexdigest():
        yield f"{arrival.backend} received a body of {arrival.body_bytes:,} bytes that is not the {len(body):,} bytes sent"


def _fault_of_header(
    subject: str, values: tuple[str, ...], expected: str | None, alternatives: tuple[str, ...] = ()
) -> Iterator[str]:
    shown = ", ".join(f"`{value}`" for value in values)
    if expected is None:
        if values:
            yield f"{subject} is {shown}, expected none"
    elif not values:
        yield f"{subject} is missing" + ("" if expected == PRESENT else f", expected `{expected}`")
    elif expected != PRESENT and any(value != expected and value not in alternatives for value in values):
        yield f"{subject} is {shown}, expected `{expected}`"


def keys_seen(arrivals: Sequence[Arrival], keys: Sequence[str]) -> str:
    """A sentence naming a backend that received a client's key; '' if none did. Backends record digests of possible keys."""
    forms = {form for key in keys for form in (key, digest(key), digest(f"Bearer {key}"))}
    for arrival in arrivals:
        for name, values in arrival.headers.items():
            if any(form in value for value in values for form in forms):
                return f"{arrival.backend} received the client's key in the header `{name}`"
    return ""


def _reason(answer: Answer) -> str:
    text = _start(answer.text)
    return f": {text}" if text else ""


def _start(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"
