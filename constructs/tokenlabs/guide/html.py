"""The page as one HTML file that needs nothing else: no scripts, no fonts, no pictures, light and dark."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from tokenlabs.guide.page import Block, Code, Heading, Paragraph, Table

_STYLE = """
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --back: #fff; --code: #f6f8fa; --mark: #0969da }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --dim: #9198a1; --line: #3d444d; --back: #0d1117; --code: #161b22; --mark: #4493f8 } }
* { box-sizing: border-box }
body { font: 16px/1.55 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--text); background: var(--back);
  max-width: 54rem; margin: 0 auto; padding: 2rem 1.25rem 4rem }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1.25rem; padding-bottom: .75rem; border-bottom: 3px solid var(--mark) }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .6rem } h3 { font-size: 1rem; margin: 1.5rem 0 .35rem }
p { margin: .6rem 0 } h3 + p { color: var(--dim); margin: 0 0 .35rem }
code, pre { font: .86em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
code { background: var(--code); border-radius: .3rem; padding: .1em .35em; overflow-wrap: anywhere }
pre { background: var(--code); border: 1px solid var(--line); border-radius: .5rem; padding: .8rem 1rem; margin: .5rem 0;
  overflow-x: auto; tab-size: 2 }
pre.wrapped { white-space: pre-wrap; overflow-wrap: anywhere }
pre code { background: none; padding: 0; font-size: 1em; overflow-wrap: normal }
.table { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; margin: .5rem 0 }
table { border-collapse: collapse; width: 100%; font-size: .94rem }
th, td { text-align: left; vertical-align: top; padding: .45rem .8rem; border-top: 1px solid var(--line) }
tr:first-child > * { border-top: 0 } th { background: var(--code); font-weight: 600; color: var(--dim); font-size: .85rem }
@media print { body { max-width: none; padding: 0 } pre, .table { break-inside: avoid } }
"""


def render(blocks: Iterable[Block]) -> str:
    """The page."""
    listed = list(blocks)
    title = next(_plain(block.text) for block in listed if isinstance(block, Heading) and block.level == 1)
    body = "\n".join(_element(block) for block in listed)
    return (
        "<!doctype html>\n"
        f'<html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def _element(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"<h{level}>{_inline(text)}</h{level}>"
        case Paragraph(text):
            return f"<p>{_inline(text)}</p>"
        case Table(columns, rows):
            head = "".join(f"<th>{_inline(cell)}</th>" for cell in columns)
            body = "\n".join(f"<tr>{''.join(f'<td>{_inline(cell)}</td>' for cell in row)}</tr>" for row in rows)
            return f'<div class="table"><table>\n<tr>{head}</tr>\n{body}\n</table></div>'
        case Code(language, text):
            wrapped = ' class="wrapped"' if language == "text" else ""
            return f"<pre{wrapped}><code>{escape(text)}</code></pre>"


def _inline(text: str) -> str:
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", escape(text))


def _plain(text: str) -> str:
    return text.replace("`", "")
