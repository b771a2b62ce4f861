"""Keys that nobody has, in every place and form. No valid one can be made from what is here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tokenlabs.contract.tenant_secret import KEY_PREFIX
from tokenlabs_verify.fuzz.case import Draft, Trick, adding

NOBODYS = f"{KEY_PREFIX}fuzz-nobody-has-this-key-000000000000000000"
"""As long as a real one."""


def _tricks() -> Iterator[Trick]:
    for name, value in (
        ("nobody's", f"Bearer {NOBODYS}"),
        ("lower-case scheme", f"bearer {NOBODYS}"),
        ("upper-case scheme", f"BEARER {NOBODYS}"),
        ("Basic", "Basic dGxhYnM6dGxhYnM="),
        ("Digest", 'Digest username="x", response="x"'),
        ("Negotiate", "Negotiate AAAA"),
        ("no scheme", NOBODYS),
        ("scheme alone", "Bearer"),
        ("empty", "Bearer "),
        ("empty value", ""),
        ("two spaces", f"Bearer  {NOBODYS}"),
        ("tab", f"Bearer\t{NOBODYS}"),
        ("colon", f"Bearer: {NOBODYS}"),
        ("quoted", f'Bearer "{NOBODYS}"'),
        ("prefix alone", f"Bearer {KEY_PREFIX}"),
        ("star", "Bearer *"),
        ("null", "Bearer null"),
        ("undefined", "Bearer undefined"),
        # What the platform itself puts in the key's place, so that backends see no key.
        ("the gate's own word", "Bearer redacted"),
        ("the gate's own word alone", "redacted"),
        ("a list", f"Bearer a, Bearer {NOBODYS}"),
        ("a JSON document", 'Bearer {"$ne": null}'),
        ("a quote", "Bearer ' || true || '"),
        ("an expression", "Bearer {context.request.http.headers.authorization}"),
        ("a token signed by nobody", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9."),
        ("nul", "Bearer \x00"),
        ("Latin-1", "Bearer \xe9\xff"),
        ("folded", f"Bearer\r\n {NOBODYS}"),
        ("very long", "Bearer " + "a" * 50_000),
        ("many dots", "Bearer " + "." * 2000),
    ):
        yield _header(name, ("Authorization", value))
    for name, headers in (
        ("twice", (("Authorization", f"Bearer {NOBODYS}"), ("Authorization", "Bearer x"))),
        ("twice, one empty", (("Authorization", ""), ("Authorization", f"Bearer {NOBODYS}"))),
        ("lower and upper case", (("authorization", "Bearer x"), ("AUTHORIZATION", f"Bearer {NOBODYS}"))),
        ("fifty times", (("Authorization", "Bearer x"),) * 50),
        ("space before the colon", (("Authorization ", f"Bearer {NOBODYS}"),)),
        ("underscore", (("Authorization_", f"Bearer {NOBODYS}"), ("HTTP_AUTHORIZATION", f"Bearer {NOBODYS}"))),
        ("x-api-key", (("x-api-key", NOBODYS),)),
        ("api-key", (("api-key", NOBODYS),)),
        ("Proxy-Authorization", (("Proxy-Authorization", f"Bearer {NOBODYS}"),)),
        ("X-Authorization", (("X-Authorization", f"Bearer {NOBODYS}"), ("X-Forwarded-Authorization", "Bearer x"))),
        ("cookie", (("Cookie", f"Authorization=Bearer {NOBODYS}; api_key={NOBODYS}"),)),
        ("websocket protocol", (("Sec-WebSocket-Protocol", f"openai-insecure-api-key.{NOBODYS}"),)),
        ("hop by hop", (("Authorization", f"Bearer {NOBODYS}"), ("Connection", "authorization"))),
    ):
        yield _header(name, *headers)
    for name in ("api_key", "key", "access_token", "authorization"):
        yield Trick("key", f"{name} in the query", _in_query(name))


def _header(name: str, *headers: tuple[str, str]) -> Trick:
    return Trick("key", name, adding(*headers))


def _in_query(name: str) -> Callable[[Draft], Draft]:
    return lambda draft: replace(draft, query="&".join(filter(None, (draft.query, f"{name}={NOBODYS}"))))


TRICKS = tuple(_tricks())
