"""A review as Markdown for a pull request's comment: effects visible, objects folded, within GitHub's limit."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from tokenlabs.review.effect import ObjectChange, Review, Severity
from tokenlabs.review.formats.sentences import Group, grouped, sections, summary, value_text

MARKER = "<!-- tokenlabs diff -->"
"""First line, which GitHub does not show: by it the workflow finds its comment, and edits that instead of adding one."""
LENGTH = 65_536
"""GitHub's limit for a comment, characters."""
_SIGNS = {Severity.DANGER: "🔴", Severity.CAUTION: "🟡", Severity.INFO: "🔵"}
_VERDICTS = {"danger": "🔴", "caution": "🟡", "routine": "🟢", "same": "⚪"}
_LISTED = 20
"""Most objects of an effect that are listed."""
_VALUE = 200
"""Most characters of a value."""


def render(review: Review) -> str:
    """The whole text. If it is too long, objects are listed with less detail; it is never truncated."""
    head = "".join(f"{line}\n" for line in _head(review))
    for detail in (_with_fields, _without_fields, _counted):
        text = head + "".join(f"{line}\n" for line in detail(review.objects))
        if len(text) <= LENGTH:
            return text
    # Effects are grouped, so this takes hundreds of different ones.
    return "".join(f"{line}\n" for line in _short_head(review))


def _head(review: Review) -> Iterator[str]:
    yield MARKER
    yield f"### {_VERDICTS[review.verdict]} {summary(review)}"
    yield ""
    yield f"`{review.old}` → `{review.new}`"
    yield from (f"\n⚠️ {_text(each)}" for each in review.unreadable)
    for severity, groups in groupby(grouped(review.effects), key=lambda each: each.severity):
        yield ""
        yield from (line for group in groups for line in _group(group, severity))


def _short_head(review: Review) -> Iterator[str]:
    yield MARKER
    yield f"### {_VERDICTS[review.verdict]} {summary(review)}"
    yield ""
    yield f"`{review.old}` → `{review.new}`: `tokenlabs diff` lists the effects, which are too many for a comment."
    yield from _counted(review.objects)


def _group(group: Group, severity: Severity) -> Iterator[str]:
    where = f" ({', '.join(each for each in group.targets if each)})" if any(group.targets) else ""
    alone = len(group.subjects) == 1
    says = (
        f"{group.subjects[0]} {group.predicate}" if alone else f"each of these {len(group.subjects)} {group.predicate}"
    )
    yield f"- {_SIGNS[severity]} **{group.id}**{where}: {_text(says)}"
    if not alone:
        yield from (f"  - {_text(each)}" for each in group.subjects[:_LISTED])
        if len(group.subjects) > _LISTED:
            yield f"  - … and {len(group.subjects) - _LISTED} more"
    yield from (f"  - {_code(each)}" for each in group.places[:_LISTED])
    if len(group.places) > _LISTED:
        yield f"  - … and {len(group.places) - _LISTED} more lines"


def _with_fields(changes: Sequence[ObjectChange]) -> Iterator[str]:
    for title, layer in _layers(changes):
        yield from _folded(title, (line for each in layer for line in _object(each)))


def _without_fields(changes: Sequence[ObjectChange]) -> Iterator[str]:
    for title, layer in _layers(changes):
        yield from _folded(title, (f"- {each.change}: {_text(str(each.object))}" for each in layer))


def _counted(changes: Sequence[ObjectChange]) -> Iterator[str]:
    yield ""
    yield from (f"- {title}" for title, _ in _layers(changes))


def _layers(changes: Sequence[ObjectChange]) -> Iterator[tuple[str, Sequence[ObjectChange]]]:
    for place, found in sections(changes):
        yield f"{place}: {len(found)} object{'' if len(found) == 1 else 's'}", found


def _folded(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield ""
    yield f"<details><summary>{_text(title)}</summary>"
    yield ""
    yield from lines
    yield ""
    yield "</details>"


def _object(change: ObjectChange) -> Iterator[str]:
    yield f"- {change.change}: **{_text(str(change.object))}** (`{change.object.file}`)"
    yield from (f"  - {_code(each.path)}: {_value(each.old)} → {_value(each.new)}" for each in change.fields[:_LISTED])
    if len(change.fields) > _LISTED:
        yield f"  - … and {len(change.fields) - _LISTED} more fields"


def _value(value: Any) -> str:
    return "unset" if value is None else _code(value_text(value, _VALUE))


def _code(text: str) -> str:
    """Text as a code span, delimited by more backquotes than it contains in a row (CommonMark, code spans)."""
    fence = "`"
    while fence in text:
        fence += "`"
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def _text(text: str) -> str:
    """Text with all markup escaped except backquotes."""
    escaped = html.escape(text, quote=False)
    return "".join(f"\\{each}" if each in "*_[]|#" else each for each in escaped)
