"""Unknown keys in every place and form. No valid key can be derived from this file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tokenlabs.contract.tenant_secret import KEY_PREFIX
from tokenlabs_verify.fuzz.case import Draft, Trick, adding

UNKNOWN_KEY = f"{KEY_PREFIX}fuzz-nobody-has-this-key-000000000000000000"
"""As long as a real key."""


def _tricks() -> Iterator[Trick]:
    for name, value in (
        ("unknown", f"Bearer {UNKNOWN_KEY}"),
        ("lower-case scheme", f"bearer {UNKNOWN_KEY}"),
        ("upper-case scheme", f"BEARER {UNKNOWN_KEY}"),
        ("Basic", "Basic dGxhYnM6dGxhYnM="),
        ("Digest", 'Digest username="x", response="x"'),
        ("Negotiate", "Negotiate AAAA"),
        ("no scheme", UNKNOWN_KEY),
        ("scheme alone", "Bearer"),
        ("empty", "Bearer "),
        ("empty value", ""),
        ("two spaces", f"Bearer  {UNKNOWN_KEY}"),
        ("tab", f"Bearer\t{UNKNOWN_KEY}"),
        ("colon", f"Bearer: {UNKNOWN_KEY}"),
        ("quoted", f'Bearer "{UNKNOWN_KEY}"'),
        ("prefix alone", f"Bearer {KEY_PREFIX}"),
        ("star", "Bearer *"),
        ("null", "Bearer null"),
        ("undefined", "Bearer undefined"),
        # The value that the platform itself puts in place of the key, so that backends do not receive it.
        ("the gateway's placeholder", "Bearer redacted"),
        ("the gateway's placeholder alone", "redacted"),
        ("a list", f"Bearer a, Bearer {UNKNOWN_KEY}"),
        ("a JSON document", 'Bearer {"$ne": null}'),
        ("a quote", "Bearer ' || true || '"),
        ("an expression", "Bearer {context.request.http.headers.authorization}"),
        ("an unsigned token", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9."),
        ("nul", "Bearer \x00"),
        ("Latin-1", "Bearer \xe9\xff"),
        ("folded", f"Bearer\r\n {UNKNOWN_KEY}"),
        ("very long", "Bearer " + "a" * 50_000),
        ("many dots", "Bearer " + "." * 2000),
    ):
        yield _header(name, ("Authorization", value))
    for name, headers in (
        ("twice", (("Authorization", f"Bearer {UNKNOWN_KEY}"), ("Authorization", "Bearer x"))),
        ("twice, one empty", (("Authorization", ""), ("Authorization", f"Bearer {UNKNOWN_KEY}"))),
        ("lower and upper case", (("authorization", "Bearer x"), ("AUTHORIZATION", f"Bearer {UNKNOWN_KEY}"))),
        ("fifty times", (("Authorization", "Bearer x"),) * 50),
        ("space before the colon", (("Authorization ", f"Bearer {UNKNOWN_KEY}"),)),
        ("underscore", (("Authorization_", f"Bearer {UNKNOWN_KEY}"), ("HTTP_AUTHORIZATION", f"Bearer {UNKNOWN_KEY}"))),
        ("x-api-key", (("x-api-key", UNKNOWN_KEY),)),
        ("api-key", (("api-key", UNKNOWN_KEY),)),
        ("Proxy-Authorization", (("Proxy-Authorization", f"Bearer {UNKNOWN_KEY}"),)),
        ("X-Authorization", (("X-Authorization", f"Bearer {UNKNOWN_KEY}"), ("X-Forwarded-Authorization", "Bearer x"))),
        ("cookie", (("Cookie", f"Authorization=Bearer {UNKNOWN_KEY}; api_key={UNKNOWN_KEY}"),)),
        ("websocket protocol", (("Sec-WebSocket-Protocol", f"openai-insecure-api-key.{UNKNOWN_KEY}"),)),
        ("hop by hop", (("Authorization", f"Bearer {UNKNOWN_KEY}"), ("Connection", "authorization"))),
    ):
        yield _header(name, *headers)
    for name in ("api_key", "key", "access_token", "authorization"):
        yield Trick("key", f"{name} in the query", _in_query(name))


def _header(name: str, *headers: tuple[str, str]) -> Trick:
    return Trick("key", name, adding(*headers))


def _in_query(name: str) -> Callable[[Draft], Draft]:
    return lambda draft: replace(draft, query="&".join(filter(None, (draft.query, f"{name}={UNKNOWN_KEY}"))))


TRICKS = tuple(_tricks())
