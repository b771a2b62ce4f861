"""Accepted findings, each with a reason and an expiry date.

`checks.yaml`, beside `platform.yaml`:

    ignore:
    - rule: TL103
      object: Service apps/web
      reason: an operator makes its pods
      until: 2027-03-01
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tokenlabs.spec.problems import Path as Field
from tokenlabs.spec.problems import SpecError, did_you_mean

if TYPE_CHECKING:
    from tokenlabs.checks.finding import Finding  # synth reads this file in each run, and has findings in few
    from tokenlabs.spec.source import Source

FILE = "checks.yaml"
_EXAMPLE = "{rule: TL103, object: Service apps/web, reason: …, until: 2027-03-01}"
_RULE = re.compile(r"TL[0-9]{3}")
_SHORTEST_REASON = 10


@dataclass(frozen=True, slots=True)
class Ignored:
    """An entry."""

    rule: str
    object: str
    """`Kind namespace/name`, as in findings."""
    reason: str
    until: date
    """The last day on which the finding is ignored."""

    def covers(self, finding: Finding) -> bool:
        """Whether this entry ignores a finding."""
        return finding.rule.id == self.rule and str(finding.object) == self.object


_FIELDS = tuple(Ignored.__dataclass_fields__)


class Kept(NamedTuple):
    """The findings that are not ignored."""

    findings: tuple[Finding, ...]
    ignored: int
    notes: tuple[str, ...]
    """Entries that are expired or unused."""


def read(path: Path) -> tuple[Ignored, ...]:
    """The entries of a file; empty if there is no file. Raises SpecError with every problem."""
    if not path.exists():
        return ()
    from tokenlabs.spec.source import read as read_source

    return entries(read_source(path, FILE))


def entries(source: Source) -> tuple[Ignored, ...]:
    """The entries of a file's text. Raises SpecError with every problem."""
    from tokenlabs.spec.document import compose  # on demand: few platforms have this file

    document = compose(source)
    if document is None:
        return ()
    for field, why, instead in _wrong(document.value):
        document.problem_at(field, why, instead)
    if document.problems:
        raise SpecError(document.problems)
    listed = document.at("ignore") or ()
    return tuple(Ignored(**each | {"until": date.fromisoformat(each["until"])}) for each in listed)


_Wrong = tuple[Field, str, str]
"""Where, what is wrong, what to write."""


def _wrong(value: Any) -> Iterator[_Wrong]:
    if not isinstance(value, Mapping):
        yield (), "must be a mapping", "begin with `ignore:`"
        return
    yield from (((key,), "is not a field", did_you_mean(key, ["ignore"])) for key in value if key != "ignore")
    listed = value.get("ignore") or ()
    if not isinstance(listed, tuple):
        yield ("ignore",), "must be a list", f"write `- {_EXAMPLE}`"
        return
    for number, entry in enumerate(listed):
        yield from _wrong_entry(("ignore", number), entry)


def _wrong_entry(place: Field, entry: Any) -> Iterator[_Wrong]:
    if not isinstance(entry, Mapping):
        yield place, "must be a mapping", f"write `{_EXAMPLE}`"
        return
    yield from (((*place, key), "is not a field", did_you_mean(key, _FIELDS)) for key in entry if key not in _FIELDS)
    for field in _FIELDS:
        if field not in entry:
            yield place, f"has no `{field}`", f"write `{_EXAMPLE}`"
        elif not isinstance(entry[field], str):
            yield (*place, field), "must be text", f"write `{_EXAMPLE}`"
        elif remedy := _remedy(field, entry[field]):
            yield (*place, field), "cannot be used", remedy


def _remedy(field: str, text: str) -> str | None:
    if field == "rule" and not _RULE.fullmatch(text):
        return "write the id of a rule, such as `TL103`; `tokenlabs check --rules` lists them"
    if field == "reason" and len(text) < _SHORTEST_REASON:
        return f"write why the finding is accepted, in at least {_SHORTEST_REASON} characters"
    if field == "until":
        try:
            date.fromisoformat(text)
        except ValueError:
            return "write a day as `2027-03-01`"
    return None


def keep(findings: Iterable[Finding], entries: tuple[Ignored, ...], today: date | None) -> Kept:
    """The findings that are not ignored on a day; None: the day is unknown, and no entry expires."""
    found = tuple(findings)
    valid = [each for each in entries if today is None or today <= each.until]
    kept = tuple(each for each in found if not any(entry.covers(each) for entry in valid))
    return Kept(kept, len(found) - len(kept), tuple(_notes(found, entries, valid)))


def _notes(found: tuple[Finding, ...], entries: tuple[Ignored, ...], valid: list[Ignored]) -> Iterator[str]:
    for entry in entries:
        name = f"{FILE}: {entry.rule} of {entry.object}"
        if not any(entry.covers(each) for each in found):
            yield f"{name} is unused: there is no such finding; delete the entry"
        elif entry not in valid:
            yield f"{name} expired on {entry.until}: fix the finding, or write a new `until` and `reason`"
