"""Findings for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence

import click

from tokenlabs.checks.finding import Finding, Severity

WIDTH = 100
_COLOURS: Mapping[Severity, str] = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def render(findings: Sequence[Finding], *, colour: bool) -> str:
    """Each finding with its place, message and remedy; a newline at the end."""
    return "".join(f"{line}\n" for each in findings for line in _finding(each, colour))


def _finding(finding: Finding, colour: bool) -> Iterator[str]:
    severity = (
        click.style(finding.rule.severity, fg=_COLOURS[finding.rule.severity], bold=True)
        if colour
        else finding.rule.severity
    )
    yield f"{finding.file}:{finding.line}: {severity} {finding.rule.id}: {finding.rule.title}"
    yield from _wrapped(f"{finding.object} {finding.says}")
    yield from _wrapped(f"→ {finding.remedy}")
    if finding.spec:
        yield f"    {click.style(finding.spec, dim=True) if colour else finding.spec}"


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False, break_long_words=False
    )
