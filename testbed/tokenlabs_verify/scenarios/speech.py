"""Speech: bodies pass unchanged in both directions, and the upstream's key replaces the client's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from tokenlabs.simulator.protocol import AUTHORIZATION_SEEN, HOST_SEEN
from tokenlabs_verify.engine.environment import Capability
from tokenlabs_verify.engine.facts import Facts
from tokenlabs_verify.engine.scenario import PRESENT, STANDARD, TAG_PLACE, Call, Expect, Scenario, Seen, Send
from tokenlabs_verify.scenarios.calls import (
    DEFAULT_TENANT,
    JSON,
    UNAUTHENTICATED,
    default_tenant,
    simulated,
    without_key,
)

SPEAK, LISTEN = "/v1/audio/speech", "/v1/audio/transcriptions"
BOUNDARY = "tokenlabs-verify-boundary"
SLOW = 20
UPLOAD = 8 * 2**20
"""Bytes of a recording larger than the limit of a chat request: uploads are streamed, not buffered."""


def scenarios(facts: Facts) -> Iterator[Scenario]:
    """Text to speech, speech to text."""
    if facts.synthesis:
        yield from _speaks(facts, facts.synthesis)
    if facts.recognition:
        yield from _listens(facts, facts.recognition)


def speak(simulate: dict[str, object] | None = None) -> Call:
    """A text-to-speech request."""
    body = {"model": "magpie-tts", "input": f"{TAG_PLACE} says hello", "voice": "Aria"}
    return Call(
        "POST", SPEAK, key=DEFAULT_TENANT, headers=(JSON, *simulated(simulate or {})), body=json.dumps(body).encode()
    )


def listen(audio: bytes) -> Call:
    """A transcription request; the recording's bytes are arbitrary and must arrive unchanged."""
    parts = [
        b'Content-Disposition: form-data; name="model"\r\n\r\nnvidia/parakeet',
        b'Content-Disposition: form-data; name="file"; filename="hello.wav"\r\nContent-Type: audio/wav\r\n\r\n' + audio,
    ]
    body = b"".join(b"--%b\r\n%b\r\n" % (BOUNDARY.encode(), part) for part in parts) + f"--{BOUNDARY}--\r\n".encode()
    return Call(
        "POST",
        LISTEN,
        key=DEFAULT_TENANT,
        headers=(("Content-Type", f"multipart/form-data; boundary={BOUNDARY}"),),
        body=body,
    )


def _speaks(facts: Facts, backend: str) -> Iterator[Scenario]:
    spoken = Expect(
        frozenset({200}),
        headers=(("content-type", "audio/wav"),),
        reaches=(backend,),
        seen=Seen(same_body=True),
    )
    needs = STANDARD | {Capability.SIMULATOR}
    yield Scenario(
        "speech-speaks",
        "Text to speech returns audio from its own server, which receives exactly the bytes that were sent.",
        (Send(speak(), spoken),),
        (default_tenant(facts),),
        needs,
    )
    yield Scenario(
        "speech-speaks-slowly",
        f"A speech answer that takes {SLOW} seconds arrives.",
        (Send(speak({"delay": SLOW}), replace(spoken, at_least=SLOW, at_most=SLOW + 5)),),
        (default_tenant(facts),),
        needs,
    )
    yield Scenario(
        "speech-speaks-long",
        "A speech answer of 5 MB arrives complete.",
        (Send(speak({"size": 5_000_000}), replace(spoken, size=5_000_000)),),
        (default_tenant(facts),),
        needs,
    )
    for path in ("/v1/audio/models", "/v1/audio/health"):
        if path in facts.paths:
            yield Scenario(
                f"speech-get-{path.rsplit('/', 1)[1]}",
                f"`GET {path}` is answered by the speech server, and only with a key.",
                (
                    Send(Call("GET", path, key=DEFAULT_TENANT), Expect(frozenset({200}), reaches=(backend,))),
                    Send(Call("GET", path), UNAUTHENTICATED),
                ),
                (default_tenant(facts),),
            )


def _listens(facts: Facts, backend: str) -> Iterator[Scenario]:
    needs = STANDARD | {Capability.SIMULATOR}
    heard = Expect(
        frozenset({200}),
        json=(("/text", PRESENT),),
        # The simulator reports whether host and key are the upstream's; it never echoes a key.
        headers=((HOST_SEEN, "right"), (AUTHORIZATION_SEEN, "right")),
        reaches=(backend,),
        seen=Seen(host=facts.upstream_host, same_body=True),
    )
    yield Scenario(
        "speech-listens",
        "Speech to text reaches the upstream with the upstream's host and key, without the client's key, and with exactly "
        "the bytes that were sent.",
        (Send(listen(bytes(range(256)) * 64), heard),),
        (default_tenant(facts),),
        needs,
    )
    yield Scenario(
        "speech-listens-to-much",
        f"A recording of {UPLOAD:,} bytes, more than a chat request may have, arrives unchanged.",
        (Send(listen(bytes(range(256)) * (UPLOAD // 256)), heard),),
        (default_tenant(facts),),
        needs,
    )
    yield Scenario(
        "speech-listens-without-key",
        "A recording without a key returns 401 and does not reach the upstream.",
        (Send(without_key(listen(bytes(1000))), UNAUTHENTICATED),),
        (),
        needs,
    )
