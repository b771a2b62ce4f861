"""The smallest case that still shows a hole: fewer tricks, and a plain target."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations

from tokenlabs_verify.fuzz.case import Case
from tokenlabs_verify.fuzz.generate import PLAIN


def smaller(case: Case) -> Iterator[Case]:
    """All subsets of this case, the smallest first and itself last; plain targets before others."""
    plain = Case(*PLAIN)
    for size in range(len(case.tricks) + 1):
        for tricks in combinations(case.tricks, size):
            for aim in (plain, replace(case, model=0, stream=False), case):
                yield replace(aim, tricks=tricks)


def smallest(case: Case, shows: Callable[[Case], bool]) -> Case | None:
    """The first of them that `shows` the hole; None if even the case itself does not show it again."""
    tried = set()
    for candidate in smaller(case):
        if candidate not in tried:
            tried.add(candidate)
            if shows(candidate):
                return candidate
    return None


def explains(small: Case, case: Case) -> bool:
    """Whether a hole of `case` is most likely the one shown by `small`."""
    aimed = (small.method, small.path) in (PLAIN, (case.method, case.path))
    return aimed and set(small.tricks) <= set(case.tricks)
