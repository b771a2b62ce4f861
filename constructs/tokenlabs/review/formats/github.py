"""Text of others inside GitHub's Markdown: shown as it is, and never more than text.

What a fork's manifests contain ends up in a comment that this repository's bot signs. So it may form no markup, link, mention
or reference, begin no line, and grow no longer than a sentence.
"""

from __future__ import annotations

import html
import re

from tokenlabs.manifests.objects import printable

LONGEST = 1_500
"""Most characters of a piece of text: more than any sentence of ours with names as long as Kubernetes allows."""
_MARKUP = re.compile(r"[\\*_\[\]|#~!>$]")
_MENTION = re.compile(r"@(?=[\w-])")
_REFERENCE = re.compile(r"(?:(?<=#)|(?<=\bGH-))(?=\d)", re.IGNORECASE)
_LINK = re.compile(r"(?<=\w)(?=://)|(?<=\bwww)(?=\.)|(?<=\bmailto)(?=:)|(?<=\bxmpp)(?=:)", re.IGNORECASE)
_BREAK = "&#8203;"
"""A zero-width space: it stops what GitHub does with the text after Markdown, when backslashes are gone."""


def sentence(text: str) -> str:
    """Our sentence, in which pairs of backquotes delimit code."""
    parts = _cut(printable(text)).split("`")
    if len(parts) % 2 == 0:  # the last one has no partner
        parts[-2:] = [f"{parts[-2]}'{parts[-1]}"]
    return "".join(code(part) if number % 2 else _escaped(part) for number, part in enumerate(parts) if part)


def code(text: str) -> str:
    """Text as a code span, delimited by more backquotes than it contains in a row (CommonMark, code spans).

    GitHub makes no links, mentions or references of what is in one.
    """
    text = _cut(printable(text)) or " "
    fence = "`"
    while fence in text:
        fence += "`"
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def in_summary(text: str) -> str:
    """Text inside the tags of a `<summary>`, where Markdown is not read."""
    return _inert(html.escape(_cut(printable(text)), quote=False))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _escaped(text: str) -> str:
    return _inert(_MARKUP.sub(lambda found: f"\\{found[0]}", html.escape(text, quote=False).replace("&gt;", ">")))


def _inert(text: str) -> str:
    return _LINK.sub(_BREAK, _REFERENCE.sub(_BREAK, _MENTION.sub(f"@{_BREAK}", text)))
