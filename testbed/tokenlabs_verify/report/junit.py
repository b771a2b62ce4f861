"""The report as JUnit XML, for CI systems."""

from __future__ import annotations

import re
from itertools import groupby
from xml.etree import ElementTree as ET

from tokenlabs_verify.engine.evidence import Outcome, Result, Results
from tokenlabs_verify.engine.masking import masked
from tokenlabs_verify.report.text import exchange_text, shown

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 does not allow, even escaped; bodies may contain any."""


def render(results: Results) -> str:
    """One suite per topic, one case per scenario."""
    root = ET.Element("testsuites", name=f"tokenlabs verify, {results.environment}", time=f"{results.seconds:.3f}")
    for topic, found in groupby(results.results, key=lambda result: result.topic):
        _suite(root, topic, list(found), results.began)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _suite(root: ET.Element, topic: str, found: list[Result], began: str) -> None:
    suite = ET.SubElement(
        root,
        "testsuite",
        name=topic,
        timestamp=began,
        tests=str(len(found)),
        failures=str(sum(result.outcome == Outcome.FAILED for result in found)),
        skipped=str(sum(result.outcome == Outcome.NOT_RUN for result in found)),
        errors="0",
        time=f"{sum(result.seconds for result in found):.3f}",
    )
    for result in found:
        case = ET.SubElement(
            suite,
            "testcase",
            name=result.id,
            classname=f"verify.{topic.replace(' ', '_')}",
            time=f"{result.seconds:.3f}",
        )
        if result.outcome == Outcome.FAILED:
            failure = ET.SubElement(case, "failure", message=_clean(result.why), type="unmet")
            failure.text = _clean(
                "\n\n".join([result.sentence, *map(exchange_text, shown(result)), *result.conditions])
            )
        elif result.outcome == Outcome.NOT_RUN:
            ET.SubElement(case, "skipped", message=_clean(result.why))
        out = ET.SubElement(case, "system-out")
        out.text = _clean(
            "\n".join([result.sentence, *(f"{each.what}: {each.seconds:.3f} s" for each in result.timed)])
        )
        if result.logs:
            err = ET.SubElement(case, "system-err")
            err.text = _clean("\n\n".join(f"{component}\n{lines}" for component, lines in result.logs))


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", masked(text))
