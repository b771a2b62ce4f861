"""Interleaved runs of all subjects, with figures as ratios to an empty cdk8s app."""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from tokenlabs.bench.measure import Figures, Sample, figures, measure
from tokenlabs.bench.subject import Subject
from tokenlabs.bench.subjects import BASELINE, RIVALS, SIZES, subjects

Progress = Callable[[str], None]
MEMORY_RUNS = 2


@dataclass(frozen=True, slots=True)
class Goal:
    """A ratio that a command should not exceed."""

    what: str
    ratio: float
    """Measured."""
    at_most: float

    @property
    def met(self) -> bool:
        """Whether it holds in this run."""
        return self.ratio <= self.at_most


def bench(repository: Path, rounds: int, progress: Progress) -> dict[str, Any]:
    """All figures as JSON-ready data: `rounds` interleaved runs of each subject after a warm-up run."""
    with tempfile.TemporaryDirectory(prefix="tokenlabs-bench-") as work:
        chosen = list(subjects(repository, Path(work), SIZES))
        samples: dict[str, list[Sample]] = {subject.name: [] for subject in chosen}
        for number in range(rounds + 1):
            for subject in chosen:
                progress(f"round {number} of {rounds}: {subject.name}")
                sample = _one(subject, number)
                if number:
                    samples[subject.name].append(sample)
        peaks = {subject.name: _peaks(subject, rounds, progress) for subject in chosen if subject.memory}
    result = {name: figures(found, peaks.get(name, ())) for name, found in samples.items()}
    return {
        "machine": _machine(),
        "rounds": rounds,
        "subjects": {name: asdict(each) | {"ratio": _ratio(each, result)} for name, each in result.items()},
        "goals": [asdict(goal) | {"met": goal.met} for goal in goals(result)],
    }


def _one(subject: Subject, number: int) -> Sample:
    subject.before(number)
    return measure(subject.arguments, subject.folder, subject.environment, codes=subject.codes)


def _peaks(subject: Subject, rounds: int, progress: Progress) -> list[float]:
    """Peak memory, from separate runs."""
    progress(f"memory: {subject.name}")
    peaks = []
    for number in range(MEMORY_RUNS):
        subject.before(rounds + 1 + number)
        peaks.append(measure(subject.arguments, subject.folder, subject.environment, memory=True).peak_mb)
    return peaks


def _ratio(each: Figures, result: dict[str, Figures]) -> float:
    return round(each.cpu / result[BASELINE].cpu, 3)


def goals(result: dict[str, Figures]) -> Iterable[Goal]:
    """The goals, compared with the figures of one run."""
    empty = result[BASELINE].cpu
    default, some, many, _ = (result[f"synth --full, {size}"].cpu for size in SIZES)
    yield Goal("default platform, all layers, in empty apps", default / empty, 3.0)
    for what in ("nothing changed", "a tenant changed"):
        yield Goal(f"{what}, default, in empty apps", result[f"synth, {what}, {SIZES[0]}"].cpu / empty, 1.0)
    # 0.6 seconds on a machine that runs the empty app in 0.38.
    for reader in ("check", "diff", "trace"):
        yield Goal(f"{reader}, default, in empty apps", result[f"{reader}, {SIZES[0]}"].cpu / empty, 1.6)
    for size in SIZES[2:]:
        for reader, ratio in (("check", 6.0), ("diff", 3.0)):
            parsed = result[f"parse YAML, {size}"].cpu
            yield Goal(f"{reader}, {size}, in parsing its YAML", result[f"{reader}, {size}"].cpu / parsed, ratio)
    # Missed: docs/decisions/0055 has by how much, and what the time is spent on.
    for reader, rival, ratio in (("check", "kubeconform", 0.5), ("diff", "dyff", 0.3)):
        if other := result.get(f"{rival}, {RIVALS}"):
            cpu = result[f"{reader}, one target, {RIVALS}"].cpu
            yield Goal(f"{reader} of one target, {RIVALS}, in {rival}", cpu / other.cpu, ratio)
    # Five times the models and tenants: quadratic growth would give 25.
    yield Goal(f"cost of {SIZES[2]}, in those of {SIZES[1]}", (many - default) / (some - default), 6.0)


def _machine() -> dict[str, Any]:
    """The environment of the measurement, without the machine's name."""
    return {
        "architecture": platform.machine(),
        "python": platform.python_version(),
        "cdk8s": version("cdk8s"),
        "cdk8s-plus-28": version("cdk8s-plus-28"),
        "jsii": version("jsii"),
    }
