"""A review as one self-contained HTML page: no scripts, fonts or images; light and dark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

from tokenlabs.review.effect import FieldChange, ObjectChange, Review, Severity
from tokenlabs.review.formats.sentences import Group, grouped, sections, summary, value_text

_VALUE = 2000
"""Most characters of a value."""
_STYLE = """
:root { color-scheme: light dark; --danger: #cf222e; --caution: #9a6700; --info: #0969da; --added: #1a7f37; --line: #8884; }
@media (prefers-color-scheme: dark) {
  :root { --danger: #ff7b72; --caution: #d29922; --info: #58a6ff; --added: #3fb950; }
}
body { font: 16px/1.45 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; margin: 0 0 .25rem } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem }
p { margin: .3rem 0 } ul { list-style: none; padding: 0; margin: 0 }
code { font: .85rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere }
section > ul > li { border-left: 4px solid var(--line); border-top: 1px solid var(--line); padding: .45rem .8rem }
.danger > ul > li { border-left-color: var(--danger) } .danger > h2 { color: var(--danger) }
.caution > ul > li { border-left-color: var(--caution) } .caution > h2 { color: var(--caution) }
.info > ul > li { border-left-color: var(--info) } .info > h2 { color: var(--info) }
.id { font: .8rem ui-monospace, monospace; opacity: .75 } li ul li { padding: .1rem 0 .1rem 1rem }
summary { cursor: pointer; margin-top: .6rem } .added { color: var(--added) } .removed { color: var(--danger) }
.changed, .moved { color: var(--caution) } table { border-collapse: collapse; width: 100%; margin: .2rem 0 .5rem 1rem }
td { border-top: 1px solid var(--line); padding: .2rem .5rem; vertical-align: top }
td:first-child { width: 38% } del { color: var(--danger); text-decoration: none } ins { color: var(--added); text-decoration: none }
"""


def render(review: Review) -> str:
    """The page."""
    title = f"{review.old} → {review.new}"
    body = "\n".join(_body(review, title))
    return (
        "<!doctype html>\n"
        f'<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _body(review: Review, title: str) -> Iterator[str]:
    yield f"<h1>{escape(title)}</h1>"
    yield f"<p>{escape(summary(review))}</p>"
    yield from (f"<p>⚠ {escape(each)}</p>" for each in review.unreadable)
    for severity, groups in groupby(grouped(review.effects), key=lambda each: each.severity):
        yield from _effects(severity, list(groups))
    for place, changes in sections(review.objects):
        yield from _objects(place, changes)


def _effects(severity: Severity, groups: Sequence[Group]) -> Iterator[str]:
    name = severity.name.lower()
    yield f'<section class="{name}"><h2>{name.capitalize()}</h2><ul>'
    for group in groups:
        where = ", ".join(each for each in group.targets if each)
        alone = len(group.subjects) == 1
        says = (
            f"{group.subjects[0]} {group.predicate}"
            if alone
            else f"each of these {len(group.subjects)} {group.predicate}"
        )
        yield f'<li><span class="id">{escape(group.id)}{f" · {escape(where)}" if where else ""}</span><br>{escape(says)}'
        if not alone:
            yield f"<ul>{''.join(f'<li>{escape(each)}</li>' for each in group.subjects)}</ul>"
        if group.places:
            yield f"<ul>{''.join(f'<li><code>{escape(each)}</code></li>' for each in group.places)}</ul>"
        yield from _fields(group.effects[0].because if alone else ())
        yield "</li>"
    yield "</ul></section>"


def _objects(place: str, changes: Sequence[ObjectChange]) -> Iterator[str]:
    count = f"{len(changes)} object{'' if len(changes) == 1 else 's'}"
    yield f"<details><summary>{escape(place)}: {count}</summary><ul>"
    for each in changes:
        file = f"<code>{escape(each.object.file)}:{each.object.line}</code>"
        yield f'<li><span class="{each.change}">{each.change}</span> {escape(str(each.object))} {file}'
        yield from _fields(each.fields)
        yield "</li>"
    yield "</ul></details>"


def _fields(changes: Sequence[FieldChange]) -> Iterator[str]:
    if changes:
        rows = "".join(
            f"<tr><td><code>{escape(each.path)}</code></td><td><del><code>{_value(each.old)}</code></del></td>"
            f"<td><ins><code>{_value(each.new)}</code></ins></td></tr>"
            for each in changes
        )
        yield f"<table>{rows}</table>"


def _value(value: Any) -> str:
    return escape(value_text(value, _VALUE))
