"""The page as blocks, the same for every format. In texts, what is between backquotes is code."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tokenlabs.guide.answers import answers
from tokenlabs.guide.facts import CHAT, KEY_VARIABLE, Facts
from tokenlabs.guide.snippets import snippets


class Heading(NamedTuple):
    """A heading; level 1 is the title, and there is one."""

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
        yield Paragraph(f"To be filled in before this is handed over: {facts.missing}.")
    yield Table(
        ("What", "Value"),
        (
            ("Base URL", f"`{facts.url}/v1`"),
            ("API key", f"`Authorization: Bearer …`, given to you separately; below it is in `{KEY_VARIABLE}`"),
            ("Tier", f"`{facts.tier}`"),
        ),
    )
    yield Paragraph(
        "The API is that of OpenAI: its clients work with this base URL. Keep the key out of source code and web pages; "
        "if it leaks, ask for another one."
    )
    yield Code("sh", f"read -rs {KEY_VARIABLE} && export {KEY_VARIABLE}   # paste the key: it is not shown\n")
    yield Heading(2, "Models")
    yield Table(("`model`",), tuple((f"`{model}`",) for model in facts.models))
    yield Heading(2, "What may be called")
    yield Table(
        ("Method", "Path", "For"),
        tuple((each.method, f"`{each.path}`", each.purpose) for each in facts.operations),
    )
    yield Heading(2, "Limits")
    yield Table(
        ("At most", "Of", "Within"),
        tuple(
            (f"{each.most:,}", each.counted, f"a {each.window}" if each.window[0].isalpha() else each.window)
            for each in facts.limits
        ),
    )
    yield Paragraph(
        "Requests are POST requests. Tokens are those of the prompt and of the answer (`usage.total_tokens`), over all "
        "models together; they are charged when an answer ends, a stream too."
    )
    if facts.limit_headers:
        yield Paragraph(
            "`x-ratelimit-limit`, `x-ratelimit-remaining` and `x-ratelimit-reset` (seconds) of each answer tell about the "
            "limit that is nearest. After a 429 wait for `retry-after` seconds: refused requests may count, too."
        )
    if CHAT in {each.path for each in facts.operations}:
        yield Paragraph(
            f"A request to a model has at most {facts.body_limit:,} bytes. An answer may take {facts.timeout} seconds: let "
            "the client wait a little longer, and stream what takes long."
        )
    yield Heading(2, "Errors")
    listed = tuple(answers(facts))
    yield Table(("Status", "Why", "What to do"), tuple((str(each.status), each.why, each.remedy) for each in listed))
    yield Paragraph("Bodies, as they are sent:")
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
