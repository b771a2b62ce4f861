"""Grades of a run: scores by effect, misses, and the tables of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.predictions.facts import Miss, Score, summed

GOAL = 0.99
"""Precision and recall that each effect needs."""
_HEADINGS = ("effect", "right", "wrong", "missed", "precision", "recall")


@dataclass(frozen=True, slots=True)
class Graded:
    """One commit of a mutation, or the way back."""

    case: str
    """Reproduces it: `--case move-100016`."""
    back: bool
    scores: Mapping[str, Score]
    misses: tuple[Miss, ...] = ()
    said: tuple[str, ...] = ()
    """What Flux says of Kustomizations that are not ready; only with misses."""

    @property
    def name(self) -> str:
        """The case, and whether it is the way back."""
        return f"{self.case}, reverted" if self.back else self.case


@dataclass(frozen=True, slots=True)
class Run:
    """A stage of a run."""

    stage: str
    seed: int
    graded: Sequence[Graded]
    seconds: float
    skipped: tuple[str, ...] = field(default=())
    """Changes that the spec rejects, and why."""
    busy: tuple[str, ...] = field(default=())
    """Commits that are not graded because the cluster did not settle, and what it was busy with."""

    @property
    def scores(self) -> dict[str, Score]:
        """Scores of all commits, by effect."""
        return summed(each.scores for each in self.graded)

    @property
    def below(self) -> list[str]:
        """Effects whose precision or recall is below the goal."""
        return [name for name, score in sorted(self.scores.items()) if min(score.precision, score.recall) < GOAL]

    def only(self, effect: str) -> Run:
        """The part that concerns one effect. Raises TokenlabsError if nothing does."""
        kept = [
            Graded(
                each.case,
                each.back,
                {name: score for name, score in each.scores.items() if name == effect},
                tuple(miss for miss in each.misses if miss.fact.effect == effect),
                each.said,
            )
            for each in self.graded
        ]
        if effect not in self.scores:
            raise TokenlabsError(
                f"no commit of this run has the effect `{effect}`; it has {', '.join(sorted(self.scores))}"
            )
        return Run(self.stage, self.seed, kept, self.seconds, self.skipped, self.busy)


def rows(scores: Mapping[str, Score]) -> Iterator[tuple[str, ...]]:
    """The table's rows, without the heading."""
    for name, score in sorted(scores.items()):
        shares = (f"{score.precision:.3f}", f"{score.recall:.3f}")
        yield (name, str(score.right), str(score.wrong), str(score.missed), *shares)


def text(run: Run) -> str:
    """The run for a terminal."""
    lines = [f"{_HEADINGS[0]:16}" + "".join(f"{each:>11}" for each in _HEADINGS[1:])]
    lines += [f"{row[0]:16}" + "".join(f"{each:>11}" for each in row[1:]) for row in rows(run.scores)]
    for each in run.graded:
        for miss in each.misses:
            lines.append(f"MISS {each.name}: {miss}")
        lines += [f"     {one}" for one in each.said]
    lines += [f"REJECTED {each}" for each in run.skipped]
    lines += [f"NOT GRADED {each}" for each in run.busy]
    lines.append(
        f"stage {run.stage}: {len(run.graded)} commits, seed {run.seed}, {run.seconds:.0f} s; "
        + (f"below {GOAL}: {', '.join(run.below)}" if run.below else f"every effect at {GOAL} or above")
    )
    return "\n".join(lines)


def markdown(run: Run) -> str:
    """The run's table for `docs/predictions.md`."""
    lines = [f"{len(run.graded)} commits, seed {run.seed}:", ""]
    lines += [_row(_HEADINGS), _row(("---", *("--:",) * (len(_HEADINGS) - 1)))]
    lines += [_row((f"`{row[0]}`", *row[1:])) for row in rows(run.scores)]
    found = [f"- `{each.name}` {miss}" for each in run.graded for miss in each.misses]
    busy = [f"- `{each}`" for each in run.busy]
    lines += ["", "Misses:", "", *found] if found else []
    lines += ["", "Not settled in time, and not graded:", "", *busy] if busy else []
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def write(document: Path, run: Run) -> None:
    """Replace the stage's table in a document. Raises TokenlabsError if it has no place for it."""
    content = document.read_text()
    begin, end = (
        f"<!-- {run.stage}: written by `tokenlabs verify predictions --write` -->",
        f"<!-- end of {run.stage} -->",
    )
    pattern = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not pattern.search(content):
        raise TokenlabsError(f"{document} has no place for stage `{run.stage}`: write `{begin}` and `{end}`")
    document.write_text(pattern.sub(lambda _: f"{begin}\n{markdown(run)}\n{end}", content))
