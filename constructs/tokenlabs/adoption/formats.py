"""A plan as text and JSON."""

from __future__ import annotations

import json
import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence

import click

from tokenlabs.adoption.step import Action, Step, When

WIDTH = 100
_HEADINGS = {
    When.BEFORE: "Before Flux applies dist/ for the first time",
    When.SYNC: "During the first synchronization; what has commands: start them before it, each in its own terminal",
    When.AFTER: "Once every Kustomization is ready",
}
_COLOURS = {
    "conflict": "red",
    "delete": "yellow",
    "take over": "cyan",
    "recreate": "yellow",
    "upgrade": "cyan",
    "create": "green",
    "keep": None,
}


def text(steps: Sequence[Step], *, colour: bool) -> str:
    """The steps in the order in which they happen, numbered where the operator acts; a newline at the end."""
    lines = [summary(steps)]
    for when in When:
        found = [each for each in steps if each.when == when]
        if found:
            lines += ["", _styled(_HEADINGS[when], colour, bold=True)]
            lines += [line for each in _folded(found) for line in _step(*each, colour)]
    return "".join(f"{line}\n" for line in lines)


def summary(steps: Sequence[Step]) -> str:
    """One line: how many objects, by what happens to them."""
    counts = Counter(each.action for each in steps)
    words: dict[Action, str] = {
        "conflict": "conflicts",
        "take over": "taken over",
        "recreate": "recreated",
        "upgrade": "upgraded",
        "create": "created",
        "delete": "to delete",
        "keep": "left alone",
    }
    parts = [f"{counts[action]} {word}" for action, word in words.items() if counts[action]]
    return ", ".join(parts) or "nothing to adopt"


def document(steps: Sequence[Step]) -> str:
    """The steps as JSON, `{"steps": [{"action", "when", "object", "says", "commands", "seconds"}]}`."""
    found = [
        {
            "action": each.action,
            "when": each.when.name.lower(),
            "object": each.object._asdict(),
            "says": each.says,
            "commands": list(each.commands),
            "seconds": each.seconds,
        }
        for each in steps
    ]
    return json.dumps({"steps": found}, indent=2, ensure_ascii=False) + "\n"


def _folded(steps: Sequence[Step]) -> Iterator[tuple[Step, list[Step]]]:
    """Steps without commands that say the same, as one; others alone."""
    same: dict[tuple[str, str], list[Step]] = {}
    for each in steps:
        same.setdefault((each.action, each.says if not each.commands else str(each.object)), []).append(each)
    yield from ((group[0], group) for group in same.values())


def _step(first: Step, group: list[Step], colour: bool) -> Iterator[str]:
    action = _styled(first.action, colour, fg=_COLOURS[first.action])
    within = f" ({first.seconds // 60} min at most)" if first.seconds else ""
    yield f"  {action}"
    if len(group) == 1:
        yield from _wrapped(f"{first.object} {first.says}{within}", 4)
    else:
        yield from _wrapped(f"each of these {len(group)} {first.says}{within}:", 4)
        names = Counter(f"{each.object.kind}" for each in group)
        yield from _wrapped(", ".join(f"{count} {kind}" for kind, count in sorted(names.items())), 6)
    yield from (f"      {command}" for command in first.commands)


def _wrapped(sentence: str, indent: int) -> list[str]:
    margin = " " * indent
    return textwrap.wrap(
        sentence, WIDTH, initial_indent=margin, subsequent_indent=margin, break_on_hyphens=False, break_long_words=False
    )


def _styled(words: str, colour: bool, *, fg: str | None = None, bold: bool | None = None) -> str:
    return click.style(words, fg=fg, bold=bold) if colour else words
