"""Flags of an engine as data: in which releases each exists, and what follows it on the command line.

`tokenlabs import --vllm` writes the data from an engine's published packages.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from tokenlabs.spec.problems import did_you_mean, nearest, quoted
from tokenlabs.spec.runtimes.declaration import WordFault, flag_of

Takes = Literal["nothing", "value", "values", "value or nothing"]
"""What follows a flag: argparse's `nargs` of 0, none, `+` and `?`."""
Release = tuple[int, ...]


class Span(NamedTuple):
    """A flag in consecutive releases."""

    takes: Takes
    first: Release
    last: Release


@dataclass(frozen=True, slots=True)
class FlagList:
    """The flags of an engine in the releases that were read."""

    engine: str
    """As in messages."""
    releases: tuple[Release, ...]
    """Ascending."""
    flags: Mapping[str, tuple[Span, ...]]
    """By spelling."""

    def of(self, version: str | None) -> Known:
        """The flags of a version; without one, those of any release.

        A patch release that was not read has the flags of its minor version's others, and a minor version those of both
        neighbours. Flags of a release after the last one are unknown.
        """
        wanted = release(version) if version else None
        if wanted is None:
            among = self.releases
        else:
            among = tuple(each for each in self.releases if each[:2] == wanted[:2]) or tuple(self._beside(wanted))
        names: dict[str, frozenset[Takes]] = {}
        for name, spans in self.flags.items():
            found = frozenset(one.takes for one in spans if any(one.first <= each <= one.last for each in among))
            if found:
                names[name] = found
        newer = wanted is not None and wanted[:2] > self.releases[-1][:2]
        return Known(self, f"{self.engine} {version or self.range}", names, newer)

    @property
    def range(self) -> str:
        """The releases, as in messages."""
        return f"{shown(self.releases[0])} to {shown(self.releases[-1])}"

    def when(self, name: str) -> str:
        """The releases that have a flag, as in messages."""
        spans = self.flags[name]
        first, last = min(one.first for one in spans), max(one.last for one in spans)
        if first == self.releases[0]:
            return f"up to {shown(last)}"
        return f"from {shown(first)}" + ("" if last == self.releases[-1] else f" to {shown(last)}")

    def _beside(self, wanted: Release) -> Iterator[Release]:
        yield from [each for each in self.releases if each < wanted][-1:]
        yield from [each for each in self.releases if each > wanted][:1]


@dataclass(frozen=True, slots=True)
class Known:
    """The flags that a version of an engine may have."""

    of: FlagList
    shown: str
    names: Mapping[str, frozenset[Takes]]
    newer: bool
    """Whether the version is newer than the list: other flags may exist."""

    def named(self, flag: str) -> list[str]:
        """The names that the engine's parser takes a flag for: itself, or those that it abbreviates."""
        name = flag.partition(".")[0] if flag.startswith("--") else flag
        if name in self.names or not name.startswith("--"):
            return [name] if name in self.names else []
        return [each for each in self.names if each.startswith(name)]


def faults(words: Sequence[str], known: Known) -> Iterator[WordFault]:
    """Unknown flags, ambiguous ones, and those with too few or too many values."""
    place = 0
    while place < len(words):
        flag = flag_of(words[place])
        after = _values_after(words, place)
        if flag is None or not flag.startswith("--") or " " in words[place].partition("=")[0]:
            place += 1 + (len(after) if flag else 0)
            continue
        names = known.named(flag)
        if not names:
            if not known.newer:
                yield _unknown(place, flag, known)
        elif len(names) > 1:
            yield WordFault(place, f"abbreviates several flags of {known.shown}", did_you_mean(flag, names))
        else:
            yield from _arity(words, place, len(after), known.names[names[0]], flag)
        place += 1 + len(after)


def _unknown(place: int, flag: str, known: Known) -> WordFault:
    name = flag.partition(".")[0]
    if name in known.of.flags:
        has = f"{known.of.engine} has it {known.of.when(name)}"
        why = f"is not a flag of {known.shown} ({has}): the engine would exit at every start"
        return WordFault(place, why, "remove it, or use an image of a release that has it")
    near = nearest(name, known.names)
    instead = f"did you mean `{near}`?" if near else "remove it; `--help=all` of the engine lists its flags"
    return WordFault(place, f"is not a flag of {known.shown}: the engine would exit at every start", instead)


def _arity(words: Sequence[str], place: int, after: int, takes: frozenset[Takes], flag: str) -> Iterator[WordFault]:
    _, equals, value = words[place].partition("=")
    exits = "the engine would exit at every start"
    if equals and takes == {"nothing"}:
        negative = f"--no-{flag[2:]}"
        yield WordFault(
            place, f"has a value, and `{flag}` takes none: {exits}", f"write `{flag}`, or `{negative}` for false"
        )
    elif equals and (second := _second(value)):
        first = words[place].removesuffix(second).rstrip()
        both = f"write two items: {quoted(first)}, {quoted(second)}"
        yield WordFault(place, "holds two flags, and the engine would take both for one value", both)
    elif not equals and not after and not takes & {"nothing", "value or nothing"}:
        yield WordFault(place, f"has no value: {exits}", f"write `{flag}=` and its value")
    elif after and takes == {"nothing"}:
        yield WordFault(
            place + 1, f"follows `{flag}`, which takes no value: {exits}", "remove it, or write its flag before it"
        )
    elif after > (0 if equals else 1) and "values" not in takes:
        place += after
        yield WordFault(
            place, f"is a second value of `{flag}`, which takes one: {exits}", "remove it, or write its flag before it"
        )


def _second(value: str) -> str | None:
    """A flag in the value of another: `hermes --seed=1`; text in quotes or JSON may hold anything."""
    if value.startswith(("{", "[", '"', "'")):
        return None
    _, dashes, rest = value.partition(" --")
    return f"--{rest}" if dashes and rest[:1].isalpha() else None


def _values_after(words: Sequence[str], place: int) -> Sequence[str]:
    end = place + 1
    while end < len(words) and flag_of(words[end]) is None:
        end += 1
    return words[place + 1 : end]


def release(version: str) -> Release:
    """`0.11.2` as numbers."""
    return tuple(int(each) for each in version.split("."))


def shown(one: Release) -> str:
    """A release's minor version, as in messages."""
    return ".".join(map(str, one[:2]))


def written(releases: Mapping[str, str], spans: Mapping[str, Iterable[Span]]) -> str:
    """The file of a list: releases with the checksums of their packages, and a line per flag."""
    lines = [
        f"{json.dumps(name)}: {json.dumps([[one.takes, _text(one.first), _text(one.last)] for one in spans[name]])}"
        for name in sorted(spans)
    ]
    of = [f"{json.dumps(each)}: {json.dumps(releases[each])}" for each in sorted(releases, key=release)]
    return "\n".join(['{"releases": {', ",\n".join(of), '}, "flags": {', ",\n".join(lines), "}}", ""])


def _text(one: Release) -> str:
    return ".".join(map(str, one))


@cache
def read(engine: str, file: Path) -> FlagList:
    """The list in a file that `written` made."""
    return parsed(engine, file.read_text(encoding="utf-8"))


def parsed(engine: str, text: str) -> FlagList:
    """The list in the text of such a file."""
    data = json.loads(text)
    return FlagList(
        engine,
        tuple(sorted(map(release, data["releases"]))),
        {
            name: tuple(Span(takes, release(first), release(last)) for takes, first, last in spans)
            for name, spans in data["flags"].items()
        },
    )
