"""A review for a terminal, at most 100 columns wide."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import click

from tokenlabs.manifests.objects import printable
from tokenlabs.review.effect import FieldChange, ObjectChange, Review, Severity
from tokenlabs.review.formats.sentences import Group, grouped, sections, summary, value_text, value_texts

WIDTH = 100
_LISTED = 8
"""Most fields of an object, and objects of an effect, that are listed."""
_COLOURS: Mapping[Severity, str] = {Severity.DANGER: "red", Severity.CAUTION: "yellow", Severity.INFO: "cyan"}
_SIGNS = {"added": ("+", "green"), "removed": ("-", "red"), "changed": ("~", "yellow"), "moved": (">", "cyan")}


def render(review: Review, *, colour: bool) -> str:
    """The whole text, with a newline at its end."""
    lines = [_styled(f"{review.old} → {review.new}: {summary(review)}", colour, bold=True)]
    lines += ["", *effects(review, colour=colour)] if review.effects or review.unreadable else []
    lines += _objects(review.objects, colour)
    return "".join(f"{line}\n" for line in lines)


def fields(review: Review, title: str, *, colour: bool) -> str:
    """Only the changed objects with their fields, below a title."""
    lines = [
        _styled(title, colour, bold=True),
        *(_styled(f"  {each}", colour, fg="yellow") for each in review.unreadable),
    ]
    lines += [line for each in review.objects for line in _object(each, colour)]
    return "".join(f"{line}\n" for line in lines)


def effects(review: Review, *, colour: bool) -> list[str]:
    """The lines of the effects, most dangerous first."""
    lines = [_styled(each, colour, fg="yellow") for each in review.unreadable]
    groups, named = grouped(review.effects), len({each.target for each in review.objects})
    for severity in sorted(Severity, reverse=True):
        shown = [each for each in groups if each.severity == severity]
        if shown:
            lines += [""] if lines else []
            lines.append(_styled(severity.name, colour, fg=_COLOURS[severity], bold=True))
            lines += [line for each in shown for line in _group(each, colour, named)]
    return lines


def _styled(text: str, colour: bool, **style: Any) -> str:
    return click.style(printable(text), **style) if colour else printable(text)


def _group(group: Group, colour: bool, named: int) -> Iterator[str]:
    fg = _COLOURS[group.severity]
    where = f" ({', '.join(targets)})" if (targets := group.where(named)) else ""
    yield _styled(f"  {group.id}{where}", colour, fg=fg)
    yield from _wrapped(group.sentence, 4)
    if not group.listed:
        yield from (f"    {printable(each)}" for each in group.commands)
    yield from (f"      {printable(each)}" for each in group.listed[:_LISTED])
    yield from _more(len(group.listed), 6, colour)
    if group.listed:
        yield from (f"      {printable(each)}" for each in group.commands[:_LISTED])
        yield from _more(len(group.commands), 6, colour)
    yield from (_styled(f"      {each}", colour, dim=True) for each in group.places[:_LISTED])
    yield from _more(len(group.places), 6, colour)
    yield from _fields(group.because, colour)


def _fields(changes: Sequence[FieldChange], colour: bool) -> Iterator[str]:
    yield from (line for each in changes[:_LISTED] for line in _field(each, 6, colour))
    yield from _more(len(changes), 6, colour)


def _more(count: int, indent: int, colour: bool) -> Iterator[str]:
    if count > _LISTED:
        yield _styled(f"{' ' * indent}… and {count - _LISTED} more (--format json has all)", colour, dim=True)


def _wrapped(text: str, indent: int) -> list[str]:
    margin = " " * indent
    return textwrap.wrap(
        printable(text), WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False
    )


def _field(change: FieldChange, indent: int, colour: bool) -> Iterator[str]:
    """One line, or three where that is too long to show both values."""
    margin = " " * indent
    lines = [f"{margin}{change.path}: {value_text(change.old, WIDTH)} → {value_text(change.new, WIDTH)}"]
    if len(lines[0]) > WIDTH:
        old, new = value_texts(change.old, change.new, WIDTH - indent - 4)
        lines = [f"{margin}{change.path}:", f"{margin}  - {old}", f"{margin}  + {new}"]
    yield from (_styled(each if len(each) <= WIDTH else f"{each[: WIDTH - 1]}…", colour, dim=True) for each in lines)


def _objects(changes: Iterable[ObjectChange], colour: bool) -> Iterator[str]:
    for title, objects in sections(changes):
        yield ""
        yield _styled(title, colour, bold=True)
        # A folder that comes or goes as a whole is not listed object by object.
        plain = [each for each in objects if not each.fields]
        folded = set(map(id, plain[_LISTED:]))
        yield from (line for each in objects if id(each) not in folded for line in _object(each, colour))
        yield from _more(len(plain), 2, colour)


def _object(change: ObjectChange, colour: bool) -> Iterator[str]:
    sign, fg = _SIGNS[change.change]
    yield _styled(f"  {sign} {change.object}", colour, fg=fg)
    yield from _fields(change.fields, colour)
