"""A trace as text, JSON and Mermaid."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from tokenlabs.manifests.objects import Object
from tokenlabs.trace.admission import NO_ONE
from tokenlabs.trace.causes import Cause
from tokenlabs.trace.step import Answer, Trace


def text(trace: Trace) -> str:
    """The numbered steps, each with its object and file; the answer, what Envoy's access log says of it, and other answers."""
    lines = []
    for number, step in enumerate(trace.steps, 1):
        place = f"  ({step.object.file}:{step.object.line})" if step.object else ""
        lines.append(f"{number:2}. {step.name:9} {step.object or '-'}{place}")
        lines.append(f"              {step.does}")
        if step.envoy and (number == 1 or trace.steps[number - 2].envoy != step.envoy):
            lines.append(f"              HTTP filter {step.envoy}")
    lines.append(f"→ {_status(trace.answer)}, by {trace.answer.by}")
    lines += [f"  {field}: {value}" for field, value in _logged(trace).items()]
    lines += [f"  or {_status(each)}, by {each.by}, if {each.unknown}" for each in _otherwise(trace)]
    return "".join(f"{line}\n" for line in lines)


def _status(answer: Answer) -> str:
    unanswered = "no answer" if answer.by.startswith(NO_ONE) else "the backend's own status"
    return str(answer.status or unanswered)


def _otherwise(trace: Trace) -> tuple[Answer, ...]:
    return tuple(dict.fromkeys(each.answer for each in trace.others))


def _logged(trace: Trace) -> dict[str, str]:
    """Fields of the access log's line, without empty ones."""
    fields = {
        "route_name": trace.ending.place.route,
        "upstream_cluster": trace.ending.place.cluster,
        "response_code_details": trace.answer.details,
    }
    return {field: value for field, value in fields.items() if value}


def json_document(trace: Trace) -> str:
    """The steps, the answer, the answers in other states, and Envoy's names (schema: `docs/trace.md`)."""
    document = {
        "steps": [
            {
                "name": step.name,
                "object": step.object.ref._asdict() if step.object else None,
                "file": step.object.file if step.object else None,
                "line": step.object.line if step.object else None,
                "does": step.does,
                "filter": step.envoy or None,
            }
            for step in trace.steps
        ],
        "answer": {"status": trace.answer.status, "by": trace.answer.by},
        "otherwise": [{"status": each.status, "by": each.by, "if": each.unknown} for each in _otherwise(trace)],
        "access_log": _logged(trace),
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
    """The possible causes of a status, each with the objects that may be it and how to check it."""
    same: dict[Cause, list[Object]] = {}
    for each in found:
        same.setdefault(each._replace(object=None), []).extend([each.object] if each.object else [])
    lines = [_cause(each, objects) for each, objects in same.items()]
    head = (
        f"{status} can come from:"
        if lines
        else f"nothing in these manifests answers with {status}: it comes from a backend"
    )
    return "".join(f"{line}\n" for line in [head, *lines])


def _cause(each: Cause, objects: list[Object]) -> str:
    lines = [f"- {each.says}"]
    lines += [f"    {one}" for one in each.cases]
    lines += [f"  {one}  ({one.file}:{one.line})" for one in objects]
    return "\n".join([*lines, f"  check: {each.tell}"])
