"""Limitador's limits: exactly one per tier, window and route, with the right number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from tokenlabs.contract.namespaces import KUADRANT
from tokenlabs_verify.kuadrant_compiled.objects import Compiled, Finding, route_names, shown
from tokenlabs_verify.kuadrant_compiled.requirements import COUNTER, Requirements

VARIABLE = f'descriptors[0]["{COUNTER}"]'

Row = tuple[str, str, int, str]
"""Route, tier, seconds, condition."""


def findings(required: Requirements, compiled: Compiled) -> Iterator[Finding]:
    """Differences between `tiers` and the Limitador's `spec.limits`."""
    if compiled.limitador is None:
        if required.limits:
            yield Finding(f"Limitador {KUADRANT}/limitador", "the limits of every tier", "no such object")
        return
    expected = _expected(required, compiled)
    rows: dict[Row, Mapping[str, Any]] = {}
    seen: Counter[Row] = Counter()
    for limit in compiled.limitador["spec"].get("limits") or ():
        row = limit["namespace"], limit.get("name", ""), limit["seconds"], " && ".join(limit["conditions"])
        rows[row] = limit
        seen[row] += 1
    for row, most in expected.items():
        subject = _subject(row)
        if row not in rows:
            yield Finding(subject, f"{most}", "no such limit")
            continue
        if rows[row]["max_value"] != most:
            yield Finding(subject, f"{most}", f"{rows[row]['max_value']}")
        # A double quote in an expression makes Limitador's whole file invalid, which disables all limits.
        if rows[row]["variables"] != [VARIABLE]:
            yield Finding(f"{subject}, counted by", VARIABLE, shown(rows[row]["variables"]))
    for row, times in seen.items():
        if row not in expected:
            yield Finding(_subject(row), "no such limit: no tier has it", f"{rows[row]['max_value']}")
        elif times > 1:
            yield Finding(_subject(row), "one limit", f"{times}")


def _expected(required: Requirements, compiled: Compiled) -> dict[Row, int]:
    return {
        (route, limit.tier, seconds, f'descriptors[0]["{limit.id}"] == "1"'): most
        for route in route_names(compiled)
        for limit in required.limits
        for seconds, most in limit.windows.items()
    }


def _subject(row: Row) -> str:
    route, tier, seconds, condition = row
    return f"Limitador's limit of requests of `{tier}` in {seconds} s on route {route} (if {condition})"
