"""Findings of `tokenlabs check`, as data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from tokenlabs.manifests.objects import Object
from tokenlabs.manifests.placement import Target
from tokenlabs.spec.origins import SpecPlace


class Severity(StrEnum):
    """What a finding means for a merge."""

    ERROR = "error"
    """It does not work, or it opens what must be closed."""
    WARNING = "warning"
    """It works, but is likely to surprise."""


class Found(NamedTuple):
    """A fault that a rule found in an object. The runner adds the rule's id and the line."""

    object: Object
    path: str
    """Path of the field: `spec.rules[0].backendRefs[0]`; empty: the object as a whole."""
    says: str
    """What is wrong and what will happen, with the object as the subject."""
    remedy: str
    """What to write."""


Check = Callable[[Target], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule. Its page is the Markdown file beside its module.

    Ids go by area: 0xx input, 1xx references, 2xx auth, 3xx limits, 4xx GPUs and models, 5xx Flux and order, 6xx Secrets,
    7xx versions, 8xx monitoring. 9xx are the reader's own.
    """

    id: str
    title: str
    """A short title: `reference to a missing object`."""
    severity: Severity
    check: Check
    whole: bool = True
    """Concludes from what a tree lacks: it does not run where files cannot be read, or Kustomize still changes objects."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault with its place. Raises ValueError without a message, a remedy or a line."""

    rule: Rule
    target: str
    object: Object
    path: str
    says: str
    remedy: str
    line: int
    """In the object's file, from 1."""
    spec: SpecPlace | None = None
    """The entry of platform.yaml that the object comes from; None: unknown."""

    def __post_init__(self) -> None:
        if not self.says or not self.remedy or self.line < 1:
            raise ValueError(f"{self.rule.id}: a finding needs a sentence, a remedy and a line")

    @property
    def order(self) -> tuple[str, int, str, str]:
        """Sort key: file and line first."""
        return self.file, self.line, self.rule.id, self.says

    @property
    def file(self) -> str:
        """Path below the tree's root."""
        return self.object.file

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule.severity} {self.rule.id}: {self.object} {self.says}; {self.remedy}"
