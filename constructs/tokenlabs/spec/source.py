"""The file as text: rejects, with the line, files that are not text or contain characters that YAML does not allow."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tokenlabs.spec.characters import INVISIBLE, SPACES, named
from tokenlabs.spec.problems import Problem, Severity, SpecError

# YAML's line breaks; libyaml counts lines by the same set.
_LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_NOT_ASCII_TEXT = re.compile("[^\t\n\r\x20-\x7e]")
_UNPRINTABLE = "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
_CONFLICT = re.compile(r"^(<{7}|\|{7}|={7}|>{7})( |$)")


@dataclass(frozen=True)
class Source:
    """The text of a file and its name in messages."""

    name: str
    text: str
    """Without a byte order mark."""
    marked: bool = False
    """The file begins with a byte order mark."""

    @property
    def marked_text(self) -> str:
        """The text as in the file: with its byte order mark if it has one."""
        return f"\ufeff{self.text}" if self.marked else self.text

    @cached_property
    def lines(self) -> list[str]:
        """Lines as YAML counts them."""
        return _LINE_BREAK.split(self.text)

    def line(self, number: int) -> str:
        """A line by its number, from 1; empty if there is none."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def problem(
        self,
        line: int,
        column: int,
        why: str,
        instead: str | None = None,
        width: int = 1,
        *,
        path: str = "",
        value: str | None = None,
        severity: Severity = "error",
    ) -> Problem:
        """A problem at a line and column from 1: of a field, or of the text itself."""
        lines = self.line(line), self.line(line - 1)
        return Problem(self.name, line, column, path, value, why, instead, severity, *lines, width)

    def problem_at(self, offset: int, why: str, instead: str | None = None) -> Problem:
        """A problem of the text itself, at an offset."""
        before = _LINE_BREAK.split(self.text[:offset])
        return self.problem(len(before), len(before[-1]) + 1, why, instead)


def read(path: Path, name: str | None = None) -> Source:
    """The text of a file. Raises SpecError: missing, unreadable, not UTF-8, an unfinished merge, unprintable."""
    shown = name or str(path)
    return decoded(shown, _bytes(path, shown))


def decoded(shown: str, raw: bytes) -> Source:
    """The text of a file's content; messages call the file `shown`. Raises SpecError as `read`."""
    return checked(Source(shown, _text(shown, raw), raw.startswith(BOM_UTF8)))


def _bytes(path: Path, shown: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        near = sorted(other.name for other in path.parent.glob("*.y*ml")) if path.parent.is_dir() else []
        new = "run this in its folder, or pass `--file`; for a new platform, start from a file of examples/"
        instead = f"did you mean `{near[0]}`?" if near else new
        raise SpecError([whole(shown, "does not exist", instead)]) from None
    except IsADirectoryError:
        raise SpecError([whole(shown, "is a directory", "give the file in it, usually `platform.yaml`")]) from None
    except PermissionError:
        raise SpecError([whole(shown, "is not readable", f"check its permissions: `ls -l {shown}`")]) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SpecError([whole(shown, f"cannot be read ({reason})", "give the path of a readable file")]) from None


def _text(shown: str, raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SpecError([whole(shown, "is UTF-16", "save it as UTF-8")])
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        good = Source(shown, raw[: error.start].decode("utf-8-sig", errors="replace"))
        wrong = f"the byte 0x{raw[error.start]:02x} is not UTF-8"
        raise SpecError([good.problem_at(len(good.text), wrong, "save the file as UTF-8")]) from None


def checked(source: Source) -> Source:
    """The source, checked for parsing. Raises SpecError: unfinished merge, unprintable character."""
    if markers := conflict_markers(source.lines):
        number, line = markers[0]
        others = [str(other) for other, _ in markers[1:]]
        also = f" (more on line{'s' if len(others) > 1 else ''} {', '.join(others)})" if others else ""
        why = f"`{line.strip()}` is a conflict marker of an unfinished Git merge{also}"
        raise SpecError([source.problem(number, 1, why, "keep one side, delete the markers", len(line))])
    # Compiling a pattern over all of Unicode takes `re` longer than reading most files.
    if _NOT_ASCII_TEXT.search(source.text):
        if found := re.search(_UNPRINTABLE, source.text):
            why = f"the character U+{ord(found[0]):04X} is not printable, and YAML does not allow it"
            raise SpecError([source.problem_at(found.start(), why, "delete it")])
        if unseen := [*_unseen(source)]:
            raise SpecError(unseen)
    return source


def conflict_markers(lines: Iterable[str]) -> list[tuple[int, str]]:
    """Conflict markers of an unfinished merge, each with its line number, from 1."""
    markers = [(number, line) for number, line in enumerate(lines, 1) if line[:1] in "<|=>" and _CONFLICT.match(line)]
    # A row of `=` without other markers may be text of a block scalar.
    return markers if any(line[0] in "<>" for _, line in markers) else []


def _unseen(source: Source) -> Iterator[Problem]:
    """Invisible characters that YAML treats as letters; in comments they are harmless."""
    for number, line in enumerate(source.lines, 1):
        text = "" if line.isascii() else without_comment(line)
        if found := INVISIBLE.search(text):
            why = f"this line contains an invisible character ({named(found[0])})"
            yield source.problem(number, found.start() + 1, why, "delete it")
        elif found := SPACES.search(text):
            why = f"this line contains a space that YAML treats as a letter ({named(found[0])})"
            yield source.problem(number, found.start() + 1, why, "replace it with a plain space")


def without_comment(line: str) -> str:
    """A line up to its comment; a space that is a letter to YAML begins none."""
    return re.sub(r"(^|[ \t])#.*", "", line)


def whole(shown: str, why: str, instead: str) -> Problem:
    """A problem of a file as a whole."""
    return Problem(shown, 0, 0, "", None, why, instead)
