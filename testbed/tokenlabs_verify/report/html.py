"""The report as one self-contained HTML page: no scripts, fonts or images; light and dark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from tokenlabs_verify.engine.evidence import Measured, Outcome, Result, Results
from tokenlabs_verify.engine.masking import masked
from tokenlabs_verify.report.text import MARKS, MATRIX, exchange_text, summary

_CLASSES = {Outcome.PROVED: "proved", Outcome.FAILED: "failed", Outcome.NOT_RUN: "not-run"}

_STYLE = """
:root { color-scheme: light dark; --good: #1a7f37; --bad: #cf222e; --rest: #9a6700; --line: #8884; --dim: #7778; }
@media (prefers-color-scheme: dark) { :root { --good: #3fb950; --bad: #ff7b72; --rest: #d29922; } }
body { font: 16px/1.45 system-ui, sans-serif; max-width: 70rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem }
p { margin: .3rem 0 } code, pre { font: .85rem/1.4 ui-monospace, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 3px solid var(--line); padding-left: .7rem; margin: .5rem 0 }
.bar { display: flex; height: .6rem; border-radius: .3rem; overflow: hidden; margin: .6rem 0; gap: 2px }
.bar span { min-width: 2px } .bar .proved { background: var(--good) } .bar .failed { background: var(--bad) }
.bar .not-run { background: var(--rest) }
ul { list-style: none; padding: 0; margin: 0 }
li { padding: .35rem 0 .35rem 1.5rem; border-top: 1px solid var(--line); position: relative }
li > .mark { position: absolute; left: 0 } .proved > .mark { color: var(--good) } .failed > .mark { color: var(--bad) }
.not-run > .mark { color: var(--rest) } .why { color: var(--bad); font-weight: 600 } .not-run .why { color: var(--rest) }
.id { font: .8rem ui-monospace, monospace; opacity: .75; overflow-wrap: anywhere } .time { float: right; opacity: .65 }
summary { cursor: pointer; opacity: .8 } .table { overflow-x: auto }
table { border-collapse: collapse; font-size: .9rem; font-variant-numeric: tabular-nums } th, td { padding: .25rem .7rem;
border-bottom: 1px solid var(--line); text-align: left; white-space: nowrap } .n { text-align: right }
.over { color: var(--rest); font-weight: 600 }
"""


def render(results: Results) -> str:
    """The page."""
    title = f"tokenlabs verify: {results.platform} on {results.environment}"
    body = "\n".join(_body(results, title))
    return masked(
        "<!doctype html>\n"
        f'<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _body(results: Results, title: str) -> Iterator[str]:
    yield f"<h1>{escape(title)}</h1>"
    yield f"<p>{escape(summary(results))}, started {escape(results.began)}</p>"
    bar = "".join(
        f'<span class="{_CLASSES[outcome]}" style="flex:{results.count(outcome)}" title="{outcome}"></span>'
        for outcome in Outcome
        if results.count(outcome)
    )
    yield f'<div class="bar">{bar}</div>'
    failed = [result for result in results.results if result.outcome == Outcome.FAILED]
    if failed:
        yield "<h2>Failures</h2><ul>"
        yield from (_item(result, opened=True) for result in failed)
        yield "</ul>"
    not_run = [result for result in results.results if result.outcome == Outcome.NOT_RUN]
    if not_run:
        yield "<h2>Not run</h2><ul>"
        yield from (_item(result, opened=False) for result in not_run)
        yield "</ul>"
    for topic, found in groupby(results.results, key=lambda result: result.topic):
        yield f"<h2>{escape(topic.capitalize())}</h2><ul>"
        yield from (_item(result, opened=False) for result in found)
        yield "</ul>"
    if results.measured:
        yield "<h2>Limits: admitted, rejected at, overshoot</h2>"
        yield _matrix(results.matrix)
    timed = [(each.what, each.seconds) for result in results.results for each in result.timed]
    if timed:
        rows = "".join(f'<tr><td>{escape(what)}</td><td class="n">{seconds:.2f} s</td></tr>' for what, seconds in timed)
        yield f'<h2>How long changes took</h2><div class="table"><table>{rows}</table></div>'
    if results.remarks:
        remarks = "".join(f"<li>{escape(remark)}</li>" for remark in results.remarks)
        yield f"<h2>What ran, and substitutions</h2><ul>{remarks}</ul>"


def _item(result: Result, *, opened: bool) -> str:
    mark, _ = MARKS[result.outcome]
    parts = [f'<li class="{_CLASSES[result.outcome]}"><span class="mark">{mark}</span>']
    if result.outcome != Outcome.NOT_RUN:
        parts.append(f'<span class="time">{result.seconds:.1f} s</span>')
    parts.append(f'{_code(result.sentence)} <span class="id">{escape(result.id)}</span>')
    if result.why:
        parts.append(f'<p class="why">{_code(result.why)}</p>')
    parts += [f"<p><small>{escape(remark)}</small></p>" for remark in result.remarks]
    parts += _details("Requests and answers", [exchange_text(exchange) for exchange in result.exchanges], opened)
    parts += _details("Conditions of policies and routes", ["\n".join(result.conditions)] if result.conditions else [])
    parts += _details("Logs", [f"{component}\n{lines}" for component, lines in result.logs])
    return "\n".join([*parts, "</li>"])


def _code(sentence: str) -> str:
    """A sentence, in which pairs of backquotes delimit code."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", escape(sentence))


def _details(title: str, texts: Sequence[str], opened: bool = False) -> list[str]:
    if not texts:
        return []
    content = "".join(f"<pre>{escape(text)}</pre>" for text in texts)
    return [f"<details{' open' if opened else ''}><summary>{title} ({len(texts)})</summary>{content}</details>"]


def _matrix(rows: Sequence[Measured]) -> str:
    head = "".join(f'<th class="n">{name}</th>' if number else f"<th>{name}</th>" for name, number, _ in MATRIX)
    lines = "".join(f"<tr>{''.join(_cells(row))}</tr>" for row in rows)
    return f'<div class="table"><table><tr>{head}</tr>{lines}</table></div>'


def _cells(row: Measured) -> Iterator[str]:
    for name, number, cell in MATRIX:
        over = " over" if name == "overshoot" and row.overshoot else ""
        content = f"<code>{escape(cell(row))}</code>" if name == "path" else escape(cell(row))
        yield f'<td class="n{over}">{content}</td>' if number else f"<td>{content}</td>"
