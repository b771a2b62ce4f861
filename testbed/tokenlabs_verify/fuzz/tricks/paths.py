"""Other spellings of the path, which two parsers may read differently."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from tokenlabs_verify.fuzz.case import Draft, Trick, setting

OPEN = "/v1/models"
"""A path that a gate may leave open to more clients; many tricks prefix the real path with it."""


def _path(name: str, change: Callable[[str], str]) -> Trick:
    return Trick("path", name, lambda draft: replace(draft, path=change(draft.path)))


def _encoded(text: str, letters: str, depth: int = 1) -> str:
    percent = "%" + "25" * (depth - 1)
    return "".join(f"{percent}{ord(letter):02x}" if letter in letters else letter for letter in text)


def _slashed(slash: str) -> Callable[[str], str]:
    return lambda path: "/" + path[1:].replace("/", slash)


def _last_slashed(slash: str) -> Callable[[str], str]:
    return lambda path: slash.join(path.rsplit("/", 1))


def _ending(tail: str) -> Callable[[str], str]:
    return lambda path: path + tail


def _beginning(prefix: str) -> Callable[[str], str]:
    return lambda path: prefix + path


def _tricks() -> Iterator[Trick]:
    yield _path("slash doubled in front", lambda path: f"/{path}")
    yield _path("slashes everywhere", lambda path: path.replace("/", "//"))
    yield _path("five slashes in front", lambda path: f"////{path}")
    yield _path("slash at the end", lambda path: f"{path}/")
    yield _path("dot at the end", lambda path: f"{path}.")
    yield _path("extension", lambda path: f"{path}.json")
    yield _path("dot segment", lambda path: f"/.{path}")
    yield _path("dot segment within", lambda path: path.replace("/v1/", "/v1/./"))
    yield _path("up and down", lambda path: f"/x/..{path}")
    yield _path("up from an open path", lambda path: f"{OPEN}/../..{path}")
    yield _path("up beyond the root", lambda path: f"/../../..{path}")
    yield _path("up at the end", lambda path: f"{path}/x/..")
    yield _path("encoded dots", lambda path: f"/x/%2e%2e{path}")
    yield _path("half encoded dots", lambda path: f"/x/.%2E{path}")
    yield _path("doubly encoded dots", lambda path: f"/x/%252e%252e{path}")
    yield _path("encoded up from an open path", lambda path: f"{OPEN}/%2e%2e/%2e%2e{path}")
    yield _path("slash and dots encoded", lambda path: f"{OPEN}%2f..%2f..{path}")
    for name, slash in (("encoded", "%2f"), ("encoded in capitals", "%2F"), ("doubly encoded", "%252f")):
        yield _path(f"slashes {name}", _slashed(slash))
        yield _path(f"last slash {name}", _last_slashed(slash))
    for name, slash in (("backslashes", "\\"), ("encoded backslashes", "%5c"), ("overlong slashes", "%c0%af")):
        yield _path(name, _slashed(slash))
    yield _path("backslash in front", lambda path: f"\\{path}")
    yield _path("wide slashes", lambda path: "/" + path[1:].replace("/", "%ef%bc%8f"))
    yield _path("letters encoded", lambda path: _encoded(path, "achm"))
    yield _path("letters doubly encoded", lambda path: _encoded(path, "achm", 2))
    yield _path("every letter encoded", lambda path: "/" + _encoded(path[1:], "abcdefghijklmnopqrstuvwxyz1"))
    yield _path("bad escape", lambda path: f"{path}%")
    yield _path("bad escape within", lambda path: path.replace("/v1", "/v1%zz"))
    yield _path("unicode escape", lambda path: path.replace("o", "%u006f", 1))
    yield _path("capitals", lambda path: path.upper())
    yield _path("one capital", lambda path: path.replace("v1", "V1"))
    for name, tail in (
        ("semicolon", ";"),
        ("parameter", ";x=1"),
        ("session", ";jsessionid=1"),
        ("encoded nul", "%00"),
        ("encoded nul and more", "%00.html"),
        ("encoded line break", "%0a"),
        ("encoded carriage return", "%0d%0aX-Token-Labs-User:%20admin"),
        ("encoded space", "%20"),
        ("encoded tab", "%09"),
        ("encoded question mark", "%3f"),
        ("encoded hash", "%23"),
        ("fragment", "#"),
        ("fragment of an open path", f"#{OPEN}"),
        ("star", "*"),
        ("nul", "\x00"),
        ("space", " "),
        ("tab", "\t"),
        ("Latin-1", "\xe9"),
        ("control", "\x7f"),
    ):
        yield _path(f"{name} at the end", _ending(tail))
    yield _path("matrix up", lambda path: f"/x/..;{path}")
    yield _path("matrix up from an open path", lambda path: f"{OPEN}/..;/..;{path}")
    yield _path("parameter within", lambda path: path.replace("/v1/", "/v1;a=b/"))
    yield _path("no slash in front", lambda path: path[1:])
    yield _path("empty", lambda _: "")
    yield _path("root", lambda _: "/")
    yield _path("star alone", lambda _: "*")
    yield _path("long", lambda path: f"{path}/{'a' * 8000}")
    yield _path("very long", lambda path: f"{path}/{'a' * 70_000}")
    yield _path("long way round", lambda path: "/x/.." * 500 + path)
    for prefix in ("/anthropic", "/cohere", "/openai", "/v1", "/api", "/token-labs", "/proxy"):
        yield _path(f"under {prefix}", _beginning(prefix))
    for name, query in (
        ("a query", "x=1"),
        ("an open path in the query", f"path={OPEN}"),
        ("question marks", "?&?"),
        ("a url in the query", "url=http://127.0.0.1:8000/"),
        ("a very long query", "x=" + "y" * 30_000),
        ("a line break in the query", "x=%0d%0aAuthorization:%20Bearer%20x"),
        ("a semicolon in the query", ";a=b;"),
        ("steps up in the query", f"/../..{OPEN}"),
    ):
        yield Trick("path", name, setting(query=query))
    yield from _absolute()


def _absolute() -> Iterator[Trick]:
    for name, origin in (
        ("absolute form", "http://{host}"),
        ("absolute form, https", "https://{host}"),
        ("absolute form in capitals", "HTTP://{host}"),
        ("absolute form of another host", "http://attacker.example.org"),
        ("absolute form with a port", "http://{host}:8000"),
        ("absolute form with a name", "http://admin@{host}"),
        ("absolute form of an address", "http://127.0.0.1:8000"),
        ("absolute form without a host", "http://"),
        ("another scheme", "file://"),
        ("a scheme alone", "http:"),
    ):

        def play(draft: Draft, origin: str = origin) -> Draft:
            return replace(draft, origin=origin.format(host=draft.served.host))

        yield Trick("path", name, play)


TRICKS = tuple(_tricks())
