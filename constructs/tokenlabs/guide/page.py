"""The page as blocks, the same for every format. Text in backquotes is code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tokenlabs.guide.answers import answers
from tokenlabs.guide.facts import CHAT, KEY_VARIABLE, Facts
from tokenlabs.guide.snippets import snippets


class Heading(NamedTuple):
    """A heading; there is one title, of level 1."""

    level: int
    text: str


class Paragraph(NamedTuple):
    """Running text."""

    text: str


class Table(NamedTuple):
    """Rows of texts."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Code(NamedTuple):
    """Text to copy."""

    language: str
    text: str


Block = Heading | Paragraph | Table | Code


def page(facts: Facts) -> Iterator[Block]:
    """The page for one tenant."""
    yield Heading(1, f"The API of {facts.platform}, for {facts.tenant}")
    if facts.missing:
        yield Paragraph(f"Fill in before sending this page: {facts.missing}.")
    yield Table(
        ("Setting", "Value"),
        (
            ("Base URL", f"`{facts.url}/v1`"),
            (
                "API key",
                f"`Authorization: Bearer …`, sent to you separately; the examples read it from `{KEY_VARIABLE}`",
            ),
            ("Tier", f"`{facts.tier}`"),
        ),
    )
    yield Paragraph(
        "The API is compatible with OpenAI's: its clients work with this base URL. Keep the key out of source code and web "
        "pages; if it leaks, request a new one."
    )
    yield Code("sh", f"read -rs {KEY_VARIABLE} && export {KEY_VARIABLE}   # paste the key: it is not shown\n")
    yield Heading(2, "Models")
    yield Table(("`model`",), tuple((f"`{model}`",) for model in facts.models))
    yield Heading(2, "Endpoints")
    yield Table(
        ("Method", "Path", "Purpose"),
        tuple((each.method, f"`{each.path}`", each.purpose) for each in facts.operations),
    )
    yield Heading(2, "Limits")
    yield Table(
        ("Limit", "Counts", "Window"),
        tuple(
            (f"{each.most:,}", each.counted, f"1 {each.window}" if each.window[0].isalpha() else each.window)
            for each in facts.limits
        ),
    )
    yield Paragraph(
        "Only POST requests count. Tokens are those of prompt and answer (`usage.total_tokens`), over all models "
        "together; they are charged when an answer ends, streams included."
    )
    if facts.limit_headers:
        yield Paragraph(
            "`x-ratelimit-limit`, `x-ratelimit-remaining` and `x-ratelimit-reset` (seconds) of each answer describe the limit "
            "closest to exhaustion. After a 429, wait for `retry-after` seconds: rejected requests may also count."
        )
    if CHAT in {each.path for each in facts.operations}:
        yield Paragraph(
            f"A request to a model may have at most {facts.body_limit:,} bytes. An answer may take {facts.timeout} seconds: set "
            "a slightly longer client timeout, and stream long answers."
        )
    yield Heading(2, "Errors")
    listed = tuple(answers(facts))
    yield Table(("Status", "Cause", "What to do"), tuple((str(each.status), each.why, each.remedy) for each in listed))
    yield Paragraph("Response bodies:")
    yield Code("text", "".join(f"{each.status}  {each.body or '(empty)'}\n" for each in listed))
    yield Heading(2, "Examples")
    for snippet in snippets(facts):
        yield Heading(3, snippet.title)
        if snippet.needs:
            yield Paragraph(_needs(snippet.needs))
        yield Code(snippet.language, snippet.code)


def _needs(needs: str) -> str:
    first, _, rest = needs.partition("; ")
    command = f"`{first}`" if first.startswith(("pip ", "npm ")) else first
    return f"Needs {command}{f'; {rest}' if rest else ''}."
