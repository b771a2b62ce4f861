"""Findings as JUnit XML for CI systems: one failed test each. Gaps are the suite's output."""

from __future__ import annotations

from collections.abc import Sequence

from tokenlabs.checks.finding import Finding
from tokenlabs.checks.gaps import NOT_JUDGED, Gap
from tokenlabs.manifests.objects import printable


def render(findings: Sequence[Finding], gaps: Sequence[Gap] = ()) -> str:
    """The document."""
    from xml.sax.saxutils import escape, quoteattr  # on demand: loads urllib

    cases = "".join(
        f"  <testcase classname={quoteattr(each.rule.id)} name={quoteattr(str(each.object))} "
        f'file={quoteattr(printable(each.file))} line="{each.line}">\n'
        f"    <failure message={quoteattr(each.rule.title)}>{escape(f'{each.says}; {each.remedy}{_spec(each)}')}</failure>\n"
        "  </testcase>\n"
        for each in findings
    )
    # A suite without tests counts as broken in several CI systems.
    passed = "" if findings else '  <testcase classname="tokenlabs" name="check"/>\n'
    notes = "".join(f"{escape(printable(f'{each.file}: {each.says}: {NOT_JUDGED}'))}\n" for each in gaps)
    output = f"  <system-out>{notes}</system-out>\n" if gaps else ""
    total = len(findings) or 1
    counts = f'tests="{total}" failures="{len(findings)}" errors="0"'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuite name="tokenlabs check" {counts}>\n{cases}{passed}{output}</testsuite>\n'
    )


def _spec(each: Finding) -> str:
    return f" ({each.spec})" if each.spec else ""
