"""A review as one self-contained HTML page: no scripts, fonts or images; light and dark, wide and narrow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

from tokenlabs.manifests.objects import printable
from tokenlabs.review.effect import FieldChange, ObjectChange, Review, Severity
from tokenlabs.review.formats.sentences import TITLES, Group, counts, grouped, sections, value_text

_VALUE = 2000
"""Most characters of a value."""
_STYLE = """
:root { color-scheme: light dark; --danger: #cf222e; --caution: #9a6700; --info: #0969da; --added: #1a7f37; --line: #8886;
  --soft: #8881; --quiet: #59636e }
@media (prefers-color-scheme: dark) {
  :root { --danger: #ff7b72; --caution: #d29922; --info: #58a6ff; --added: #3fb950; --quiet: #9198a1 }
}
* { box-sizing: border-box }
body { font: 16px/1.45 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1.25rem; overflow-wrap: anywhere }
h1 { font-size: 1.4rem; margin: 0 0 .4rem } h2 { font-size: 1.1rem; margin: 1.8rem 0 .5rem }
p { margin: .3rem 0 } ul { list-style: none; padding: 0; margin: 0 }
code, pre { font: .85em/1.45 ui-monospace, SFMono-Regular, Menlo, monospace }
p code, li > code, .says code { background: var(--soft); border-radius: .25rem; padding: .1em .3em }
pre { background: var(--soft); border-radius: .25rem; padding: .5rem .75rem; margin: .4rem 0; white-space: pre-wrap }
.verdict { border: 1px solid; border-radius: 1rem; padding: .05rem .6rem; font-size: .9rem; vertical-align: .1em }
.quiet, .id { color: var(--quiet) } .id { font-size: .8rem }
section > ul > li { border: 1px solid var(--line); border-left: 4px solid var(--line); padding: .5rem .8rem; margin-bottom: -1px }
.danger > ul > li { border-left-color: var(--danger) } .caution > ul > li { border-left-color: var(--caution) }
.info > ul > li { border-left-color: var(--info) }
.danger > h2, .verdict.danger { color: var(--danger) } .caution > h2, .verdict.caution { color: var(--caution) }
.info > h2 { color: var(--info) } .verdict.routine { color: var(--added) }
li ul { margin: .25rem 0 .25rem 1rem } li ul li::before { content: "• "; color: var(--quiet) }
details { border: 1px solid var(--line); margin-bottom: -1px } summary { cursor: pointer; padding: .45rem .8rem }
details > ul > li { border-top: 1px solid var(--line); padding: .45rem .8rem }
.added { color: var(--added) } .removed { color: var(--danger) } .changed, .moved { color: var(--caution) }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: .4rem 0 .2rem }
td { border-top: 1px solid var(--line); padding: .25rem .6rem .25rem 0; vertical-align: top } td:first-child { width: 40% }
del { color: var(--danger); text-decoration: none } ins { color: var(--added); text-decoration: none }
del::before { content: "- " } ins::before { content: "+ " }
@media (max-width: 45rem) {
  body { padding: .75rem } td { display: block; border: 0; padding: .05rem 0 } td:first-child { width: auto; padding-top: .4rem }
  tr:not(:first-child) td:first-child { border-top: 1px solid var(--line); margin-top: .4rem }
}
"""


def render(review: Review) -> str:
    """The page."""
    title = f"{review.verdict}: {review.old} → {review.new}"
    body = "\n".join(_body(review))
    return (
        "<!doctype html>\n"
        f'<html lang="en"><head><meta charset="utf-8"><title>{_text(title)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _body(review: Review) -> Iterator[str]:
    verdict = f'<span class="verdict {review.verdict}">{review.verdict}</span>'
    yield f"<h1>What this change does in the cluster {verdict}</h1>"
    yield f"<p><code>{_text(review.old)}</code> → <code>{_text(review.new)}</code></p>"
    yield f'<p class="quiet">{_text(counts(review))}</p>'
    yield from (f"<p>⚠ {_text(each)}</p>" for each in review.unreadable)
    targets = len({each.target for each in review.objects})
    for severity, groups in groupby(grouped(review.effects), key=lambda each: each.severity):
        yield from _effects(severity, groups, targets)
    if review.objects:
        yield "<section><h2>Objects</h2>"
        for place, changes in sections(review.objects):
            yield from _objects(place, changes)
        yield "</section>"


def _effects(severity: Severity, groups: Iterable[Group], targets: int) -> Iterator[str]:
    yield f'<section class="{severity.name.lower()}"><h2>{TITLES[severity]}</h2><ul>'
    for group in groups:
        where = "".join(f" · {_text(each)}" for each in group.where(targets))
        yield f'<li><span class="id">{_text(group.id)}{where}</span><br><span class="says">{_says(group.sentence)}</span>'
        if group.commands:
            yield f"<pre>{chr(10).join(_text(each.strip()) for each in group.commands)}</pre>"
        if group.listed:
            yield f"<ul>{''.join(f'<li>{_text(each)}</li>' for each in group.listed)}</ul>"
        if group.places:
            yield f"<ul>{''.join(f'<li><code>{_text(each)}</code></li>' for each in group.places)}</ul>"
        yield from _fields(group.because)
        yield "</li>"
    yield "</ul></section>"


def _objects(place: str, changes: Sequence[ObjectChange]) -> Iterator[str]:
    count = f"{len(changes)} object{'' if len(changes) == 1 else 's'}"
    yield f"<details><summary>{_text(place)}: {count}</summary><ul>"
    for each in changes:
        file = f"<code>{_text(each.object.file)}:{each.object.line}</code>"
        yield f'<li><span class="{each.change}">{each.change}</span> {_text(str(each.object))} {file}'
        yield from _fields(each.fields)
        yield "</li>"
    yield "</ul></details>"


def _fields(changes: Sequence[FieldChange]) -> Iterator[str]:
    if changes:
        rows = "".join(
            f"<tr><td><code>{_text(each.path)}</code></td><td><del>{_value(each.old)}</del></td>"
            f"<td><ins>{_value(each.new)}</ins></td></tr>"
            for each in changes
        )
        yield f"<table>{rows}</table>"


def _says(sentence: str) -> str:
    """Our sentence, in which pairs of backquotes delimit code."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", _text(sentence))


def _value(value: Any) -> str:
    return f"<code>{_text(value_text(value, _VALUE))}</code>"


def _text(text: str) -> str:
    return escape(printable(text))
