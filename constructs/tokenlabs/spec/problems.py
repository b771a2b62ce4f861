"""Problems of a spec: place, reason and remedy, and their rendering as text."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.secret_names import redact, redact_line, redact_word

Severity = Literal["error", "warning"]
Path = tuple[str | int, ...]

WRITTEN = "{written}"
"""Placeholder in a remedy for the value in the file."""
_SHOWN = 80
_WIDEST = 160


@dataclass(frozen=True, slots=True)
class Fault:
    """A finding of a rule or the schema at a path of the spec; the loader adds the place in the file."""

    path: Path
    why: str
    """What is wrong, and what will happen."""
    instead: str | None = None
    """What to write or do."""
    severity: Severity = "error"
    at_key: bool = False
    """Shown at the key of the path, not at its value."""
    value: str | None = None
    """Shown instead of the value in the file."""
    shows_value: bool = True


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault with its place in the file."""

    file: str
    line: int
    """From 1; 0 for the whole file."""
    column: int
    """From 1, in characters."""
    path: str
    """Field, such as `models[1].node`; empty for the whole file."""
    value: str | None
    why: str
    instead: str | None = None
    severity: Severity = "error"
    source: str = ""
    """The line of the file."""
    above: str = ""
    """The line before it, which may name a secret whose value is on this one."""
    width: int = 1
    """Characters of the line that the caret underlines."""

    def __post_init__(self) -> None:
        if not self.why:
            raise ValueError("a problem needs a reason")

    def within(self, *fields: str) -> bool:
        """Whether it is about one of the fields, or about a part of one."""
        return any(self.path == field or self.path.startswith((f"{field}.", f"{field}[")) for field in fields)

    @property
    def order(self) -> tuple[int, int, str, str]:
        """Sort key: the order of the file."""
        return self.line, self.column, self.path, self.why

    def __str__(self) -> str:
        return render(self)


class SpecError(TokenlabsError):
    """A spec with errors: all problems of one run, warnings included."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.order))
        super().__init__(render_all(self.problems))

    @property
    def labelled(self) -> tuple[tuple[str, str], ...]:
        """Each problem with its label, then their count."""
        texts = tuple((problem.severity, render(problem, labelled=False)) for problem in self.problems)
        return (*texts, ("", _counts(self.problems))) if len(texts) > 1 else texts


def field_name(path: Path) -> str:
    """A path as text: `models[1].node`, `tiers.free.requests`."""
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        elif re.fullmatch(r"[^\s.\[\]]+", step):
            text += f".{step}" if text else step
        else:
            text += f"[`{step}`]"
    return text


def quoted(value: str) -> str:
    """A value of the file for messages: in backquotes, one line, shortened."""
    # Redact before shortening: the rest of a shortened key may not be recognized as one.
    return _cut(redact_line(" ".join(value.split())))


def typed(word: str) -> str:
    """A command's argument for messages; what looks like a key, pasted in the wrong place, is redacted."""
    return _cut(redact_word(redact_line(" ".join(word.split()))))


def _cut(text: str) -> str:
    line = _printable(text)
    return f"`{line[: _SHOWN - 1]}…`" if len(line) > _SHOWN else f"`{line}`"


def _printable(text: str) -> str:
    """The text with control characters escaped, since a terminal would execute them."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)


def render(problem: Problem, labelled: bool = True) -> str:
    """One problem as text: place, field, value, reason, remedy; then the line with a caret under the value.

    `labelled`: warnings start with `warning:`.
    """
    place = problem.file + (f":{problem.line}:{problem.column}" if problem.line else "")
    subject = f"{problem.path}: " if problem.path else ""
    warning = "warning: " if labelled and problem.severity == "warning" else ""
    value = f"{quoted(problem.value)} " if problem.value is not None else ""
    instead = f"; {problem.instead}" if problem.instead else ""
    text = f"{place}: {warning}{subject}{value}{problem.why}{instead}"
    return redact(text + _excerpt(problem))


def _excerpt(problem: Problem) -> str:
    if not problem.source.strip():
        return ""
    # Redact keys and expand tabs before counting columns, so that the caret is under the shown text.
    line = redact_line(problem.source, problem.above).expandtabs(4).rstrip()
    before = redact_line(problem.source[: problem.column - 1]).expandtabs(4)
    if len(line) > _WIDEST:
        start = max(0, min(len(before) - _WIDEST // 2, len(line) - _WIDEST))
        cut = start + _WIDEST
        line = ("…" if start else "") + line[start:cut] + ("…" if cut < len(line) else "")
        before = before[start:] + (" " if start else "")
    width = max(1, min(problem.width, len(line) - len(before)))
    gutter = f"{problem.line:5d} | "
    return f"\n{gutter}{line}\n{' ' * (len(gutter) - 2)}| {' ' * len(before)}{'^' * width}"


def render_all(problems: Iterable[Problem]) -> str:
    """All problems as text, in the order of the file; for several, with their count at the end."""
    ordered = sorted(problems, key=lambda problem: problem.order)
    texts = [render(problem) for problem in ordered]
    return "\n".join([*texts, _counts(ordered)] if len(ordered) > 1 else texts)


def _counts(problems: Collection[Problem]) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    counts = [_count(errors, "problem")] if errors else []
    if warnings := len(problems) - errors:
        counts.append(_count(warnings, "warning"))
    return " and ".join(counts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")


def nearest(name: str, known: Iterable[str], cutoff: float = 0.65) -> str | None:
    """The known name that was probably meant, or None; differences in case and separators are ignored."""
    candidates = [candidate for candidate in known if _of_like_length(name, candidate)]
    plain = {_plain(candidate): candidate for candidate in candidates}
    if _plain(name) in plain:
        return plain[_plain(name)]
    close = difflib.get_close_matches(name, candidates, n=1, cutoff=cutoff) or [
        plain[match] for match in difflib.get_close_matches(_plain(name), plain, n=1, cutoff=max(cutoff, 0.7))
    ]
    return close[0] if close else None


def _of_like_length(name: str, candidate: str) -> bool:
    """A typo omits a few letters, or more only at the end: `source` is not `resources`."""
    short, long = sorted((_plain(name), _plain(candidate)), key=len)
    return len(long) - len(short) <= max(2, len(long) // 4) or long.startswith(short)


def _plain(name: str) -> str:
    return re.sub(r"[-_. ]", "", name).lower()


def listing(names: Iterable[str], limit: int = 12, last: str = "or") -> str:
    """Names in backquotes, joined as in a sentence."""
    shown = [f"`{name}`" for name in names]
    if len(shown) > limit:
        shown = [*shown[:limit], f"{len(shown) - limit} more"]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} {last} {shown[-1]}" if shown else "nothing"


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """The remedy for an unknown name: the nearest known name, or all known names."""
    names = list(known)
    neighbour = nearest(name, names)
    if neighbour:
        return f"did you mean `{neighbour}`?"
    return f"known: {listing(names)}" if names else "none is defined"
