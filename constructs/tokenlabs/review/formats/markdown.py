"""A review as Markdown for a pull request's comment: effects visible, objects folded, within GitHub's limit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby

from tokenlabs.review.effect import FieldChange, ObjectChange, Review, Severity
from tokenlabs.review.formats.github import code, in_summary, sentence
from tokenlabs.review.formats.sentences import TITLES, Group, counts, grouped, sections, value_texts

MARKER = "<!-- tokenlabs diff -->"
"""First line, which GitHub does not show: by it the workflow finds its comment, and edits that instead of adding one."""
LENGTH = 65_536
"""GitHub's limit for a comment or a pull request's text, characters."""
_SIGNS = {Severity.DANGER: "🔴", Severity.CAUTION: "🟡", Severity.INFO: "🔵"}
_VERDICTS = {"danger": "🔴", "caution": "🟡", "routine": "🟢", "same": "⚪"}
_LISTED = 20
"""Most objects of an effect that are listed."""
_BECAUSE = 3
"""Most fields that an effect's cause is shown with."""
_FOLDED = 5
"""More routine effects than these are folded."""
_VALUE = 200
"""Most characters of a value."""
_COUNTED = 100
"""Most layers that are counted."""


def render(review: Review, length: int = LENGTH) -> str:
    """The text, of at most `length` characters, which are at least 4,000.

    If it is too long, objects are listed with less detail, then only counted; then effects are left out from the least
    dangerous on, and counted.
    """
    head, effects = list(_head(review)), list(_effects(review))
    for detail in (_with_fields, _without_fields, _counted):
        text = _joined(chain(head, *effects, detail(review.objects)))
        if len(text) <= length:
            return text
    return _shortened(head, effects, length)


def _joined(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _shortened(head: list[str], effects: list[list[str]], length: int) -> str:
    text = _joined(head)
    for number, lines in enumerate(effects):
        left = len(effects) - number
        rest = (
            f"\n… and {left} more, which are too many for a comment: `tokenlabs diff` lists all effects and objects.\n"
        )
        more = _joined(lines)
        if len(text) + len(more) + len(rest) > length:
            return text + rest
        text += more
    return text


def _head(review: Review) -> Iterator[str]:
    yield MARKER
    yield f"### {_VERDICTS[review.verdict]} {review.verdict}: what this change does in the cluster"
    yield ""
    yield f"{code(review.old)} → {code(review.new)}: {counts(review)}"
    yield from (f"\n⚠️ {sentence(each)}" for each in review.unreadable[:_LISTED])
    if len(review.unreadable) > _LISTED:
        yield f"\n⚠️ … and {len(review.unreadable) - _LISTED} more files that cannot be read"


def _effects(review: Review) -> Iterator[list[str]]:
    """The lines of each effect, those of routine ones folded if they are many."""
    targets = len({each.target for each in review.objects})
    for severity, found in groupby(grouped(review.effects), key=lambda each: each.severity):
        groups = list(found)
        if severity == Severity.INFO and len(groups) > _FOLDED:
            inner = chain.from_iterable(_group(group, targets) for group in groups)
            yield list(_folded(f"{_SIGNS[severity]} {TITLES[severity]}: {len(groups)} effects", inner))
            continue
        for number, group in enumerate(groups):
            title = ["", f"#### {_SIGNS[severity]} {TITLES[severity]}", ""] if not number else []
            yield [*title, *_group(group, targets)]


def _group(group: Group, targets: int) -> Iterator[str]:
    where = ", ".join(group.where(targets))
    yield f"- **{group.id}**{f' ({sentence(where)})' if where else ''}: {sentence(group.sentence)}"
    yield from _list((code(each.strip()) for each in group.commands), "lines")
    yield from _list((sentence(each) for each in group.listed), "of them")
    yield from _list((code(each) for each in group.places), "lines")
    if group.severity > Severity.INFO:
        yield from _list((_field(each) for each in group.because), "fields", _BECAUSE)


def _list(items: Iterable[str], noun: str, most: int = _LISTED) -> Iterator[str]:
    listed = list(items)
    yield from (f"  - {each}" for each in listed[:most])
    if len(listed) > most:
        yield f"  - … and {len(listed) - most} more {noun}"


def _with_fields(changes: Sequence[ObjectChange]) -> Iterator[str]:
    for title, layer in _layers(changes):
        yield from _folded(title, (line for each in layer for line in _object(each)))


def _without_fields(changes: Sequence[ObjectChange]) -> Iterator[str]:
    for title, layer in _layers(changes):
        yield from _folded(title, (f"- {each.change}: {sentence(str(each.object))}" for each in layer))


def _counted(changes: Sequence[ObjectChange]) -> Iterator[str]:
    titles = [title for title, _ in _layers(changes)]
    yield ""
    yield from (f"- {sentence(title)}" for title in titles[:_COUNTED])
    if len(titles) > _COUNTED:
        yield f"- … and {len(titles) - _COUNTED} more layers"


def _layers(changes: Sequence[ObjectChange]) -> Iterator[tuple[str, Sequence[ObjectChange]]]:
    for place, found in sections(changes):
        yield f"{place}: {len(found)} object{'' if len(found) == 1 else 's'}", found


def _folded(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield ""
    yield f"<details><summary>{in_summary(title)}</summary>"
    yield ""
    yield from lines
    yield ""
    yield "</details>"


def _object(change: ObjectChange) -> Iterator[str]:
    yield f"- {change.change}: **{sentence(str(change.object))}** ({code(change.object.file)})"
    yield from _list((_field(each) for each in change.fields), "fields")


def _field(change: FieldChange) -> str:
    values = zip((change.old, change.new), value_texts(change.old, change.new, _VALUE), strict=True)
    return f"{code(change.path)}: {' → '.join('unset' if value is None else code(text) for value, text in values)}"
