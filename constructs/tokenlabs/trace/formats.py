"""A trace as text, JSON and Mermaid."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from tokenlabs.trace.admission import NO_ONE
from tokenlabs.trace.causes import Cause
from tokenlabs.trace.step import Trace


def text(trace: Trace) -> str:
    """The numbered steps, each with its object and file, and the answer."""
    lines = []
    for number, step in enumerate(trace.steps, 1):
        place = f"  ({step.object.file}:{step.object.line})" if step.object else ""
        lines.append(f"{number:2}. {step.name:9} {step.object or '-'}{place}")
        lines.append(f"              {step.does}")
    unanswered = "no answer" if trace.answer.by.startswith(NO_ONE) else "the backend's own status"
    return "".join(f"{line}\n" for line in [*lines, f"→ {trace.answer.status or unanswered}, by {trace.answer.by}"])


def json_document(trace: Trace) -> str:
    """`{"steps": [{"name", "object", "file", "line", "does"}], "answer": {"status", "by"}}`."""
    document = {
        "steps": [
            {
                "name": step.name,
                "object": step.object.ref._asdict() if step.object else None,
                "file": step.object.file if step.object else None,
                "line": step.object.line if step.object else None,
                "does": step.does,
            }
            for step in trace.steps
        ],
        "answer": trace.answer._asdict(),
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def mermaid(trace: Trace) -> str:
    """A flowchart, which GitHub renders in a Markdown block `mermaid`."""
    return "".join(f"{line}\n" for line in _chart(trace))


def _chart(trace: Trace) -> Iterator[str]:
    yield "flowchart TD"
    yield '  client(["client"])'
    previous = "client"
    for number, step in enumerate(trace.steps, 1):
        label = f"{step.name}<br>{step.object or '-'}<br><small>{step.does}</small>"
        yield f'  s{number}["{_label(label)}"]'
        yield f"  {previous} --> s{number}"
        previous = f"s{number}"
    answer = f"{trace.answer.status or 'answer'}, by {trace.answer.by}"
    yield f'  answer(["{_label(answer)}"])'
    yield f"  {previous} --> answer"


def _label(label: str) -> str:
    return label.replace('"', "#quot;").replace("`", "'")


def causes(status: int, found: Iterable[Cause]) -> str:
    """The possible causes of a status, each with how to check it."""
    lines = [
        f"- {each.object or 'the client'}: {each.says}\n  check: {each.tell}"
        + (f"\n  {each.object.file}:{each.object.line}" if each.object else "")
        for each in found
    ]
    head = (
        f"{status} can come from:"
        if lines
        else f"nothing in these manifests answers with {status}: it comes from a backend"
    )
    return "".join(f"{line}\n" for line in [head, *lines])
