"""Streamed answers: complete, on time, and of any length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.scenario import STANDARD, Expect, Parallel, Scenario, Send, Stream
from tokenlabs_verify.scenarios.calls import chat, default_tenant

HELD_BACK = 1.0
"""Seconds an event may be late; more means that the events are buffered on the way."""


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Short and long streams, with and without usage, and parallel streams."""
    model = facts.models[0]
    needs = STANDARD | {Capability.SIMULATOR}

    def streamed(events: int, gap: float) -> Expect:
        seconds = (events - 1) * gap
        return Expect(
            frozenset({200}),
            stream=Stream(events, longest_gap=gap + HELD_BACK),
            reaches=(model.pool,),
            at_least=seconds * 0.95,
            at_most=seconds + 10,
        )

    def scenario(
        name: str,
        sentence: str,
        events: int,
        gap: float,
        extra: Mapping[str, object] | None = None,
        usage: bool = False,
    ) -> Scenario:
        simulate = {"events": events, "gap": gap, **(extra or {})}
        call = chat(model, stream=True, include_usage=usage, simulate=simulate)
        return Scenario(
            f"streams-{name}", sentence, (Send(call, streamed(events, gap)),), (default_tenant(facts),), needs
        )

    yield scenario(
        "events", "Events that are sent 200 ms apart arrive 200 ms apart, and the stream ends with [DONE].", 20, 0.2
    )
    yield scenario("usage", "A stream that requests its usage receives it.", 20, 0.05, usage=True)
    yield scenario("gzip", "A compressed stream arrives event by event.", 20, 0.2, {"gzip": 1})
    yield scenario("fast", "A stream of 2,000 events without gaps arrives complete.", 2000, 0)
    yield scenario("90-seconds", "A stream of 90 seconds completes, and no event is delayed by a second.", 101, 0.9)
    yield scenario("silence", "A stream that pauses for 20 seconds continues.", 3, 20.0)
    usage = chat(model, stream=True, include_usage=True, simulate={"events": 5, "tokens": 77})
    yield Scenario(
        "streams-usage-told",
        "The usage that a stream requests is the model's own.",
        (
            Send(
                usage,
                Expect(
                    frozenset({200}),
                    contains=("77",),
                    stream=Stream(6, usage=True),
                    reaches=(model.pool,),
                ),
            ),
        ),
        (default_tenant(facts),),
        needs,
    )
    many = Send(chat(model, stream=True, simulate={"events": 20, "gap": 0.2}), streamed(20, 0.2), times=10)
    yield Scenario(
        "streams-at-once",
        "Ten parallel streams do not delay each other.",
        (Parallel((many,)),),
        (default_tenant(facts),),
        needs,
    )
