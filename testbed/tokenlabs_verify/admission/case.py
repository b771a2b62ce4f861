"""An admission case: what is sent to the API server, its answer, and the expected one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.engine.evidence import Outcome, Result

TOPIC = "admission"
_OF_TYPE = re.compile(r'Invalid value: "(?:object|array|string)": ')
"""Prefix of a rule's message before Kubernetes 1.35; since then the value's type is left out."""


class Method(StrEnum):
    """How objects are sent. Nothing is persisted either way."""

    APPLY = "apply"
    """Server-side apply, like Flux."""
    CREATE = "create"
    """Create, as in a Go client and the projects' own tests."""


@dataclass(frozen=True, slots=True)
class Case:
    """Objects, and the API server's expected answer."""

    id: str
    sentence: str
    source: str
    """Source of the objects or the expectation."""
    documents: tuple[Manifest, ...]
    refusal: str | None = None
    """What the rejection must contain; None: all are accepted."""
    method: Method = Method.APPLY
    explained: Mapping[str, str] = field(default_factory=dict)
    """Part of a warning → why it is expected. Any other warning about accepted objects is a failure."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The API server's answer to one object."""

    subject: str
    """Kind, namespace and name."""
    refusal: str
    """Message of the rejection; empty: accepted."""
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AdmissionResult:
    """The result of a case."""

    case: Case
    answers: tuple[Answer, ...]
    remarks: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def id(self) -> str:
        """The case's id."""
        return self.case.id

    @property
    def wrong(self) -> tuple[str, ...]:
        """Differences from the expectation."""
        return tuple(line for answer in self.answers for line in _wrong(self.case, answer))

    @property
    def as_expected(self) -> bool:
        """Whether the API server answered as expected. A case without objects fails."""
        return bool(self.answers) and not self.wrong

    @property
    def evidence(self) -> str:
        """The answers in a few lines."""
        if not self.answers:
            return "no objects to send"
        if self.wrong:
            return "\n".join(self.wrong)
        if self.case.refusal is None:
            return f"{len(self.answers)} accepted" if len(self.answers) > 1 else f"{self.answers[0].subject}: accepted"
        return "\n".join(f"{answer.subject}: {answer.refusal}" for answer in self.answers)

    @property
    def explanations(self) -> tuple[str, ...]:
        """Expected warnings, each with its reason."""
        warnings = {each for answer in self.answers for each in answer.warnings}
        return tuple(
            f"warned: {each} ({reason})"
            for part, reason in self.case.explained.items()
            for each in sorted(warnings)
            if part in each
        )

    def result(self) -> Result:
        """As a scenario result."""
        return Result(
            id=self.case.id,
            topic=TOPIC,
            sentence=self.case.sentence,
            outcome=Outcome.PROVED if self.as_expected else Outcome.FAILED,
            why="" if self.as_expected else self.evidence,
            seconds=self.seconds,
            requests=len(self.answers),
            remarks=(
                f"source: {self.case.source}",
                *self.remarks,
                *self.explanations,
                *([self.evidence] if self.as_expected else []),
            ),
        )


def same_refusal(said: str, expected: str) -> bool:
    """Whether an answer contains the expected text, whatever prefix its Kubernetes version adds."""
    return _OF_TYPE.sub("Invalid value: ", expected) in _OF_TYPE.sub("Invalid value: ", said)


def _wrong(case: Case, answer: Answer) -> list[str]:
    if case.refusal is not None:
        if not answer.refusal:
            return [f"{answer.subject}: accepted, expected rejection: {case.refusal}"]
        if not same_refusal(answer.refusal, case.refusal):
            return [f"{answer.subject}: rejected, but not with: {case.refusal}\n  message: {answer.refusal}"]
        return []
    refused = [f"{answer.subject}: rejected: {answer.refusal}"] if answer.refusal else []
    warned = [each for each in answer.warnings if not any(part in each for part in case.explained)]
    return [*refused, *(f"{answer.subject}: warned: {each}" for each in warned)]
