"""The least that still shows a hole: fewer tricks, and a plain aim."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations

from tokenlabs_verify.fuzz.case import Case
from tokenlabs_verify.fuzz.generate import PLAIN


def smaller(case: Case) -> Iterator[Case]:
    """All cases that are part of this one, the smallest first, itself last; plainly aimed ones before others."""
    plain = Case(*PLAIN)
    for size in range(len(case.tricks) + 1):
        for tricks in combinations(case.tricks, size):
            for aim in (plain, replace(case, model=0, stream=False), case):
                yield replace(aim, tricks=tricks)


def smallest(case: Case, shows: Callable[[Case], bool]) -> Case | None:
    """The first of them that `shows` the hole; None: it is not shown again even by the case itself."""
    tried = set()
    for candidate in smaller(case):
        if candidate not in tried:
            tried.add(candidate)
            if shows(candidate):
                return candidate
    return None


def explains(small: Case, case: Case) -> bool:
    """Whether a hole of `case` is most likely the one that `small` shows."""
    aimed = (small.method, small.path) in (PLAIN, (case.method, case.path))
    return aimed and set(small.tricks) <= set(case.tricks)
