"""Findings as SARIF 2.1.0 for GitHub code scanning."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from tokenlabs import __version__
from tokenlabs.checks.finding import Finding
from tokenlabs.checks.gaps import NOT_JUDGED, Gap


def render(findings: Sequence[Finding], gaps: Sequence[Gap] = ()) -> str:
    """The log of one run; gaps are notifications of the tool."""
    rules = {each.rule.id: each.rule for each in findings}
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "tokenlabs",
                        "version": __version__,
                        "rules": [
                            {
                                "id": rule.id,
                                "shortDescription": {"text": rule.title},
                                "defaultConfiguration": {"level": rule.severity},
                            }
                            for _, rule in sorted(rules.items())
                        ],
                    }
                },
                "invocations": [
                    {"executionSuccessful": True, "toolExecutionNotifications": list(map(_notification, gaps))}
                ],
                "results": [
                    {
                        "ruleId": each.rule.id,
                        "level": each.rule.severity,
                        "message": {"text": f"{each.object} {each.says}; {each.remedy}"},
                        "locations": [_location(each.file, each.line)],
                        "relatedLocations": [
                            _location(each.spec.file, each.spec.line) | {"message": {"text": each.spec.path}}
                        ]
                        if each.spec
                        else [],
                    }
                    for each in findings
                ],
            }
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _notification(each: Gap) -> dict[str, Any]:
    place = {"physicalLocation": {"artifactLocation": {"uri": quote(each.file)}}}
    return {"level": "warning", "message": {"text": f"{each.says}: {NOT_JUDGED}"}, "locations": [place]}


def _location(file: str, line: int) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": {"uri": quote(file)}, "region": {"startLine": line}}}
