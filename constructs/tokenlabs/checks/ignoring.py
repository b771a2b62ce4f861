"""Accepted findings, each with a reason and an expiry date.

`checks.yaml`, beside `platform.yaml`:

    ignore:
    - rule: TL103
      object: Service apps/web
      reason: an operator makes its pods
      until: 2027-03-01
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tokenlabs.checks.finding import Finding
from tokenlabs.errors import TokenlabsError

FILE = "checks.yaml"


class Ignored(BaseModel):
    """An entry."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    rule: str = Field(pattern=r"^TL[0-9]{3}$")
    object: str
    """`Kind namespace/name`, as in findings."""
    reason: str = Field(min_length=10)
    until: date
    """The last day on which the finding is ignored."""

    def covers(self, finding: Finding) -> bool:
        """Whether this entry ignores a finding."""
        return finding.rule.id == self.rule and str(finding.object) == self.object


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    ignore: tuple[Ignored, ...] = ()


class Kept(NamedTuple):
    """The findings that are not ignored."""

    findings: tuple[Finding, ...]
    ignored: int
    notes: tuple[str, ...]
    """Entries that are expired or unused."""


def read(path: Path) -> tuple[Ignored, ...]:
    """The entries of a file; empty if there is no file. Raises TokenlabsError."""
    if not path.exists():
        return ()
    try:
        return _File.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")) or {}).ignore
    except yaml.YAMLError as error:
        raise TokenlabsError(f"{path}: is not YAML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the file"
        example = "{rule: TL103, object: Service apps/web, reason: …, until: 2027-03-01}"
        raise TokenlabsError(f"{path}: {place}: {first['msg']}; write entries of `ignore` as {example}") from error


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
