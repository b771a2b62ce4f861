"""A review for a terminal, at most 100 columns wide."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import click

from tokenlabs.review.effect import FieldChange, ObjectChange, Review, Severity
from tokenlabs.review.formats.sentences import Group, grouped, summary

WIDTH = 100
_SHOWN = 60
"""Most characters of a value."""
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
    return click.style(text, **style) if colour else text


def _group(group: Group, colour: bool, named: int) -> Iterator[str]:
    fg = _COLOURS[group.severity]
    where = f" ({', '.join(group.targets)})" if any(group.targets) and len(group.targets) < named else ""
    alone = len(group.subjects) == 1
    first = (
        f"{group.subjects[0]} {group.predicate}" if alone else f"each of these {len(group.subjects)} {group.predicate}"
    )
    yield _styled(f"  {group.id}{where}", colour, fg=fg)
    yield from _wrapped(first, 4)
    if not alone:
        yield from (f"      {each}" for each in group.subjects[:_LISTED])
        yield from _more(len(group.subjects), 6, colour)
    yield from (_styled(f"      {each}", colour, dim=True) for each in group.places[:_LISTED])
    yield from _more(len(group.places), 6, colour)
    if alone:
        yield from _fields(group.effects[0].because, colour)


def _fields(changes: Sequence[FieldChange], colour: bool) -> Iterator[str]:
    yield from (_field(each, 6, colour) for each in changes[:_LISTED])
    yield from _more(len(changes), 6, colour)


def _more(count: int, indent: int, colour: bool) -> Iterator[str]:
    if count > _LISTED:
        yield _styled(f"{' ' * indent}… and {count - _LISTED} more (--format json has all)", colour, dim=True)


def _wrapped(text: str, indent: int) -> list[str]:
    """Wrapped at the width, except lines after the first, which are commands."""
    margin = " " * indent
    first, *commands = text.split("\n")
    wrapped = textwrap.wrap(first, WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False)
    return [*wrapped, *(f"{margin}{each}" for each in commands)]


def _field(change: FieldChange, indent: int, colour: bool) -> str:
    text = f"{' ' * indent}{change.path}: {_value(change.old)} → {_value(change.new)}"
    return _styled(text if len(text) <= WIDTH else f"{text[: WIDTH - 1]}…", colour, dim=True)


def _value(value: Any) -> str:
    if value is None:
        return "unset"
    text = " ".join(str(value).split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _objects(changes: Iterable[ObjectChange], colour: bool) -> Iterator[str]:
    target = layer = None
    for each in changes:
        if (each.target, each.layer) != (target, layer):
            target, layer = each.target, each.layer
            yield ""
            yield _styled("/".join(part for part in (target, layer) if part) or "objects", colour, bold=True)
        sign, fg = _SIGNS[each.change]
        yield _styled(f"  {sign} {each.object}", colour, fg=fg)
        yield from _fields(each.fields, colour)
