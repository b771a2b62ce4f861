"""Findings as workflow commands of GitHub Actions: annotations on lines of platform.yaml where known, else of the tree."""

from __future__ import annotations

from collections.abc import Sequence

from tokenlabs.checks.finding import Finding
from tokenlabs.checks.gaps import NOT_JUDGED, Gap
from tokenlabs.manifests.objects import printable


def render(findings: Sequence[Finding], gaps: Sequence[Gap] = ()) -> str:
    """One line per finding and gap."""
    return "".join((*map(_annotation, findings), *map(_gap, gaps)))


def _gap(each: Gap) -> str:
    place = f"file={_property(each.file)},title=not judged as a whole"
    return f"::warning {place}::{_data(printable(f'{each.says}: {NOT_JUDGED}'))}\n"


def _annotation(each: Finding) -> str:
    title = _property(f"{each.rule.id} {each.rule.title}")
    file, line, where = each.file, each.line, ""
    if each.spec:  # the file that people edit
        file, line, where = each.spec.file, each.spec.line, f" ({each.file}:{each.line})"
    place = f"file={_property(file)},line={line},title={title}"
    return f"::{each.rule.severity} {place}::{_data(f'{each.object} {each.says}; {each.remedy}{where}')}\n"


def _data(text: str) -> str:
    """Escaped as actions/toolkit does (packages/core/src/command.ts, escapeData)."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(printable(text)).replace(":", "%3A").replace(",", "%2C")
