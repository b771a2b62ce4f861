"""Other, missing or duplicate Host headers: the gate must not depend on the host name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tokenlabs_verify.fuzz.case import Draft, Trick


def _tricks() -> Iterator[Trick]:
    for name, values in (
        ("in capitals", ("{capitals}",)),
        ("in mixed case", ("{mixed}",)),
        ("with a port", ("{host}:80",)),
        ("with another port", ("{host}:8000",)),
        ("with a wrong port", ("{host}:99999",)),
        ("with an empty port", ("{host}:",)),
        ("with a dot at its end", ("{host}.",)),
        ("with a name", ("admin@{host}",)),
        ("unknown", ("attacker.example.org",)),
        ("a subdomain", ("x.{host}",)),
        ("the parent domain", ("{parent}",)),
        ("a suffix", ("{host}.attacker.example.org",)),
        ("the upstream's", ("{upstream}",)),
        ("localhost", ("localhost",)),
        ("an address", ("127.0.0.1",)),
        ("an IPv6 address", ("[::1]:8000",)),
        ("a Service", ("token-labs-pool-decode.token-labs.svc.cluster.local",)),
        ("star", ("*",)),
        ("empty", ("",)),
        ("missing", ()),
        ("twice", ("{host}", "{host}")),
        ("two", ("{host}", "attacker.example.org")),
        ("two, the right one last", ("attacker.example.org", "{host}")),
        ("a list", ("{host}, attacker.example.org",)),
        ("with a path", ("{host}/v1/models",)),
        ("with a scheme", ("http://{host}",)),
        ("with a space", ("{host} x",)),
        ("with a tab", ("\t{host}",)),
        ("with a nul", ("{host}\x00",)),
        ("with an underscore", ("a_b.{host}",)),
        ("of Latin-1", ("\xe9.example.org",)),
        ("very long", ("a" * 5000,)),
    ):

        def play(draft: Draft, values: tuple[str, ...] = values) -> Draft:
            host = draft.served.host
            forms = {
                "host": host,
                "capitals": host.upper(),
                "mixed": host.title(),
                "parent": host.partition(".")[2] or "example.org",
                "upstream": draft.served.upstream_host,
            }
            return replace(draft, hosts=tuple(("Host", value.format_map(forms)) for value in values))

        yield Trick("host", name, play)
    yield Trick("host", "with a space before the colon", lambda draft: _named(draft, "Host "))
    yield Trick("host", "folded", lambda draft: replace(draft, hosts=(("Host", f"\r\n {draft.served.host}"),)))
    yield Trick("host", "in lower-case letters", lambda draft: _named(draft, "host"))
    yield Trick("host", "as :authority", lambda draft: _named(draft, ":authority"))
    for header in ("X-Forwarded-Host", "X-Host", "X-Original-Host", "Forwarded"):
        for kind in ("localhost", "the upstream's"):

            def add(draft: Draft, header: str = header, kind: str = kind) -> Draft:
                host = "localhost" if kind == "localhost" else draft.served.upstream_host
                return draft.with_headers((header, f"host={host}" if header == "Forwarded" else host))

            yield Trick("host", f"{header} {kind}", add)


def _named(draft: Draft, name: str) -> Draft:
    return replace(draft, hosts=((name, draft.served.host),))


TRICKS = tuple(_tricks())
