"""Findings as text, Markdown and JSON."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tokenlabs.bump.proposal import Finding, Newer
from tokenlabs.review.formats.github import code, sentence

SCHEMA = 1
WIDTH = 100


class Report(NamedTuple):
    """What was found, and what was written."""

    stack: str
    file: str
    findings: Sequence[Finding]
    written: Mapping[str, str]
    """Component → version, in the file now."""
    left_out: Sequence[str]
    """Moves that were not written although each alone is possible, with the reason."""

    @property
    def summary(self) -> str:
        """One line."""
        counts = {
            status: sum(each.status == status for each in self.findings) for status in ("newer", "current", "unknown")
        }
        return f"newer for {counts['newer']} components, current {counts['current']}, unknown {counts['unknown']}"


def json_document(report: Report) -> str:
    """The report for programs; docs/stacks.md describes it."""
    return (
        json.dumps(
            {
                "schema": SCHEMA,
                "stack": report.stack,
                "file": report.file,
                "summary": report.summary,
                "components": [_data(each, report.written.get(each.component.name)) for each in report.findings],
                "leftOut": list(report.left_out),
            },
            indent=2,
        )
        + "\n"
    )


def _data(found: Finding, written: str | None) -> dict[str, object]:
    return {
        "name": found.component.name,
        "version": found.component.version,
        "status": found.status,
        "supportedUntil": found.component.supported_until,
        "asked": [{"place": each.place, "notAsked": each.not_asked or None} for each in found.answers],
        "gaps": list(found.gaps),
        "newer": [
            {
                "version": each.version,
                "step": each.step,
                "verdict": each.verdict,
                "says": each.says,
                "pullable": each.pullable,
                "supportedUntil": each.supported_until,
                "change": each.change._asdict() if each.change else None,
            }
            for each in found.newer
        ],
        "written": written,
    }


def text(report: Report) -> str:
    """The report for a terminal."""
    lines = [f"Stack {report.stack} of {report.file}: {report.summary}"]
    for found in report.findings:
        lines += ["", f"{found.component.name} {found.component.version}{_end(found.component.supported_until)}"]
        for gap in found.gaps:
            lines += _wrapped(gap, 2)
        if found.status != "newer":
            lines.append("  current" if found.status == "current" else "  unknown whether there are newer versions")
        for each in found.newer:
            done = "; written" if report.written.get(found.component.name) == each.version else ""
            lines.append(f"  {each.version} ({each.step}): {each.verdict}{_end(each.supported_until)}{done}")
            lines += _wrapped(each.says, 4)
            lines += _wrapped(_pullable(each), 4)
            if each.change:
                lines.append(f"    {report.file}:{each.change.line}: {each.change.new.strip()}")
    lines += ["", *report.left_out] if report.left_out else []
    return "\n".join(lines) + "\n"


def markdown(report: Report) -> str:
    """The report for a pull request: what was written first, then what else there is, then what is not known."""
    return "\n".join(_markdown(report)) + "\n"


def _markdown(report: Report) -> Iterator[str]:
    yield f"### Upstream versions: {report.summary}"
    yield ""
    yield f"Stack {code(report.stack)} of {code(report.file)}."
    others = "Not in it" if report.written else "Newer versions"
    for title, selected in (("In this pull request", True), (others, False)):
        rows = [
            (found, each)
            for found in report.findings
            for each in found.newer
            if (report.written.get(found.component.name) == each.version) is selected
        ]
        if rows:
            yield f"\n#### {title}\n"
            yield "| Component | In use | Newer | Step | Verdict of the stack | Upstream's support |"
            yield "|---|---|---|---|---|---|"
            yield from (_row(found, each) for found, each in rows)
    yield from (f"\n⚠️ {sentence(each)}" for each in report.left_out)
    gaps = [(found.component.name, gap) for found in report.findings for gap in found.gaps]
    if gaps:
        yield "\n#### Not known\n"
        yield from (f"- {sentence(name)}: {sentence(gap)}" for name, gap in gaps)


def _row(found: Finding, each: Newer) -> str:
    verdict = f"{each.verdict}: {each.says}" + (f"; {unsure}" if (unsure := _pullable(each)) else "")
    until = f"until {each.supported_until}" if each.supported_until else "unknown"
    name, version = found.component.name, found.component.version
    return f"| {name} | {version} | {each.version} | {each.step} | {sentence(verdict)} | {until} |"


def _pullable(each: Newer) -> str:
    if each.pullable is None:
        return "whether a cluster can pull it is unknown"
    return "" if each.pullable else "released, but not where a cluster pulls it from"


def _end(supported_until: str | None) -> str:
    return f", supported until {supported_until}" if supported_until else ""


def _wrapped(sentence: str, by: int) -> list[str]:
    margin = " " * by
    return textwrap.wrap(sentence, WIDTH, initial_indent=margin, subsequent_indent=margin, break_long_words=False)
