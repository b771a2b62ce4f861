"""Findings as JSON for other programs, according to `schema/check.schema.json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from tokenlabs.checks.finding import Finding
from tokenlabs.checks.gaps import Gap


def render(findings: Sequence[Finding], gaps: Sequence[Gap] = ()) -> str:
    """`{"findings": [{"id", "severity", "object", "file", "line", "says", "remedy", …}], "gaps": [{"file", "says"}]}`."""
    document = {"findings": entries(findings), "gaps": [each._asdict() for each in gaps]}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def entries(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """The findings as plain values."""
    return [
        {
            "id": each.rule.id,
            "title": each.rule.title,
            "severity": each.rule.severity,
            "target": each.target,
            "object": each.object.ref._asdict(),
            "path": each.path,
            "file": each.file,
            "line": each.line,
            "says": f"{each.object} {each.says}",
            "remedy": each.remedy,
            "spec": each.spec._asdict() if each.spec else None,
        }
        for each in findings
    ]
