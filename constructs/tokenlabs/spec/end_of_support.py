"""Warnings about ends of upstream support. They depend on a given day, not on the clock, so that a commit always renders the
same messages.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from tokenlabs.spec.loader import Loaded
from tokenlabs.spec.problems import Fault, Path, Problem
from tokenlabs.spec.stacks.choice import StackDeviation, resolve
from tokenlabs.spec.stacks.compatibility import KUBERNETES_END

NOTICE = timedelta(days=60)
"""Time between the first warning and the end: enough for one upgrade."""


class Dated(NamedTuple):
    """A warning that applies from `first` to `last`."""

    first: str
    """`YYYY-MM-DD`."""
    last: str
    problem: Problem


def dated(loaded: Loaded) -> tuple[Dated, ...]:
    """All warnings about past and coming ends of support."""
    return tuple(
        Dated(first, last, loaded.located(fault)) for first, last, fault in (*_components(loaded), *_kubernetes(loaded))
    )


def _components(loaded: Loaded) -> Iterator[tuple[str, str, Fault]]:
    stack = resolve(loaded.platform.stack)
    if stack.retired:
        return  # rules/stack.py warns at every run, on any day
    path: Path = ("stack", "base") if isinstance(loaded.platform.stack, StackDeviation) else ("stack",)
    for each in stack.components:
        if each.supported_until:
            what = f"has {each.name} {each.version}"
            yield from _around(path, what, each.supported_until, each.after_support)


def _kubernetes(loaded: Loaded) -> Iterator[tuple[str, str, Fault]]:
    kubernetes = loaded.platform.cluster.kubernetes
    ends = {f"{major}.{minor}": end for (major, minor), end in KUBERNETES_END.items()}
    if kubernetes in ends:
        later = [line for line in resolve(loaded.platform.stack).kubernetes if line > _line(kubernetes)]
        then = (
            f'upgrade the cluster to {later[-1][0]}.{later[-1][1]}, then write `"{later[-1][0]}.{later[-1][1]}"`'
            if later
            else "choose a stack that supports a later one (`tokenlabs stacks`)"
        )
        yield from _around(("cluster", "kubernetes"), "is a Kubernetes release line", ends[kubernetes], then)


def _around(path: Path, what: str, end: str, then: str) -> Iterator[tuple[str, str, Fault]]:
    last = date.fromisoformat(end)
    noticed, after = (last - NOTICE).isoformat(), (last + timedelta(days=1)).isoformat()
    coming = f"{what}, whose upstream support ends on {end}"
    past = f"{what}, which upstream has not supported since {end}"
    yield noticed, end, Fault(path, coming, then, severity="warning")
    yield after, date.max.isoformat(), Fault(path, past, then, severity="warning")


def _line(text: str) -> tuple[int, int]:
    major, minor = text.split(".")
    return int(major), int(minor)
