"""What is asked of the API server, what it answered, and whether that is what it should be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tokenlabs.manifests.manifest import Manifest
from tokenlabs_verify.engine.evidence import Outcome, Result

TOPIC = "admission"
_OF_TYPE = re.compile(r'Invalid value: "(?:object|array|string)": ')
"""How API servers before Kubernetes 1.35 introduce a rule's message; since then they leave the value's type out."""


class Method(StrEnum):
    """How objects are sent. Nothing is stored either way."""

    APPLY = "apply"
    """Server-side apply, as Flux does it."""
    CREATE = "create"
    """As a Go client's Create, which the projects' own tests use."""


@dataclass(frozen=True, slots=True)
class Case:
    """Objects, and what the API server must say to them."""

    id: str
    sentence: str
    source: str
    """Where the objects, or the claim about them, come from."""
    documents: tuple[Manifest, ...]
    refusal: str | None = None
    """What the answer must contain; None: all are accepted."""
    method: Method = Method.APPLY
    explained: Mapping[str, str] = field(default_factory=dict)
    """Part of a warning → why it is no defect. Any other warning about objects that must be accepted is one."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the API server said to one object."""

    subject: str
    """Kind, namespace and name."""
    refusal: str
    """Empty: accepted."""
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AdmissionResult:
    """What a case showed."""

    case: Case
    answers: tuple[Answer, ...]
    remarks: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def id(self) -> str:
        """The case's."""
        return self.case.id

    @property
    def wrong(self) -> tuple[str, ...]:
        """What is not as it should be: nothing where the case holds."""
        return tuple(line for answer in self.answers for line in _wrong(self.case, answer))

    @property
    def as_expected(self) -> bool:
        """Whether the API server answered as the case says. A case without any object shows nothing."""
        return bool(self.answers) and not self.wrong

    @property
    def evidence(self) -> str:
        """The answer in a line or a few."""
        if not self.answers:
            return "there was no object to send"
        if self.wrong:
            return "\n".join(self.wrong)
        if self.case.refusal is None:
            return f"{len(self.answers)} accepted" if len(self.answers) > 1 else f"{self.answers[0].subject}: accepted"
        return "\n".join(f"{answer.subject}: {answer.refusal}" for answer in self.answers)

    @property
    def explanations(self) -> tuple[str, ...]:
        """Warnings that are no defect, each with the reason."""
        warnings = {each for answer in self.answers for each in answer.warnings}
        return tuple(
            f"warned: {each} ({reason})"
            for part, reason in self.case.explained.items()
            for each in sorted(warnings)
            if part in each
        )

    def result(self) -> Result:
        """The same among the results of scenarios."""
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
    """Whether an answer holds the expected words, however its Kubernetes introduces them."""
    return _OF_TYPE.sub("Invalid value: ", expected) in _OF_TYPE.sub("Invalid value: ", said)


def _wrong(case: Case, answer: Answer) -> list[str]:
    if case.refusal is not None:
        if not answer.refusal:
            return [f"{answer.subject}: accepted, and should be refused with: {case.refusal}"]
        if not same_refusal(answer.refusal, case.refusal):
            return [f"{answer.subject}: refused with other words than: {case.refusal}\n  it said: {answer.refusal}"]
        return []
    refused = [f"{answer.subject}: refused: {answer.refusal}"] if answer.refusal else []
    warned = [each for each in answer.warnings if not any(part in each for part in case.explained)]
    return [*refused, *(f"{answer.subject}: warned: {each}" for each in warned)]
