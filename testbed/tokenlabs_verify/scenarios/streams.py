"""Answers that stream: complete, in time, for as long as they last."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.scenario import STANDARD, Expect, Parallel, Scenario, Send, Stream
from tokenlabs_verify.scenarios.calls import anyone, chat

HELD_BACK = 1.0
"""Seconds by which an event may come later than its gap says: more means that something collects them first."""


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Short and long streams, with and without usage, many at once."""
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
        wishes = {"events": events, "gap": gap, **(extra or {})}
        call = chat(model, stream=True, include_usage=usage, simulate=wishes)
        return Scenario(f"streams-{name}", sentence, (Send(call, streamed(events, gap)),), (anyone(facts),), needs)

    yield scenario(
        "events", "Events that are sent 200 ms apart arrive 200 ms apart, and the stream ends with [DONE].", 20, 0.2
    )
    yield scenario("usage", "A stream that asks for its usage gets it.", 20, 0.05, usage=True)
    yield scenario("gzip", "A compressed stream arrives event by event as well.", 20, 0.2, {"gzip": 1})
    yield scenario("fast", "A stream of 2,000 events without gaps arrives whole.", 2000, 0)
    yield scenario(
        "90-seconds", "A stream of 90 seconds arrives to its end, and never is a second held back.", 101, 0.9
    )
    yield scenario("silence", "A stream that pauses for 20 seconds goes on.", 3, 20.0)
    usage = chat(model, stream=True, include_usage=True, simulate={"events": 5, "tokens": 77})
    yield Scenario(
        "streams-usage-told",
        "The usage that a stream asks for is the model's own.",
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
        (anyone(facts),),
        needs,
    )
    many = Send(chat(model, stream=True, simulate={"events": 20, "gap": 0.2}), streamed(20, 0.2), times=10)
    yield Scenario(
        "streams-at-once",
        "Ten streams at once do not hold each other back.",
        (Parallel((many,)),),
        (anyone(facts),),
        needs,
    )
