"""Are pods refused only if no placement gives them room, and always then?"""

from __future__ import annotations

from decimal import Decimal
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tokenlabs.manifests.fit import Demand, Room, fit, taken

GPU = "nvidia.com/gpu"


def pods(where: str, count: int, gpus: int = 1, *, apart: bool = False) -> Demand:
    return Demand(frozenset(where), count, {GPU: Decimal(gpus)}, apart)


def nodes(**gpus: int) -> dict[str, Room]:
    return {name: Room({GPU: Decimal(count)}) for name, count in gpus.items()}


@pytest.mark.parametrize(
    ("demands", "rooms", "fits"),
    [
        ([pods("ab", 3)], nodes(a=1, b=2), True),
        ([pods("ab", 4)], nodes(a=1, b=2), False),
        # Three GPUs are free, and no node has two of them for each pod.
        ([pods("ab", 2, 2)], nodes(a=3, b=1), False),
        ([pods("ab", 1), pods("a", 1)], nodes(a=1, b=1), True),
        ([pods("ab", 2), pods("a", 1)], nodes(a=1, b=1), False),
        # Small pods first would leave no whole node for the large one.
        ([pods("ab", 2), pods("ab", 1, 2)], nodes(a=2, b=2), True),
        ([pods("abc", 2), pods("ab", 1), pods("bc", 1)], nodes(a=1, b=2, c=1), True),
        ([pods("ab", 2, apart=True)], nodes(a=4, b=0), False),
        ([pods("ab", 3, apart=True)], nodes(a=4, b=4), False),
        ([pods("ab", 2, apart=True)], nodes(a=4, b=4), True),
        ([pods("a", 1)], {"a": Room({})}, True),
        ([pods("a", 6, 2)], {"a": Room({GPU: Decimal(4)}, machines=3)}, True),
        ([pods("a", 7, 2)], {"a": Room({GPU: Decimal(4)}, machines=3)}, False),
        ([pods("a", 5000)], {"a": Room({GPU: Decimal(8)}, machines=700)}, True),
        ([pods("a", 5000)], {"a": Room({GPU: Decimal(8)}, machines=600)}, False),
    ],
)
def test_pods_fit_if_some_placement_has_room(demands: list[Demand], rooms: dict[str, Room], fits: bool) -> None:
    assert fit(demands, rooms) is fits


@given(
    st.dictionaries(st.sampled_from("abc"), st.integers(0, 3), min_size=1),
    st.lists(st.tuples(st.sets(st.sampled_from("abc"), min_size=1), st.integers(1, 2)), min_size=1, max_size=4),
)
@settings(max_examples=150, deadline=None)
def test_says_what_trying_every_placement_says(gpus: dict[str, int], asked: list[tuple[set[str], int]]) -> None:
    demands = [Demand(frozenset(where), 1, {GPU: Decimal(size)}) for where, size in asked]

    def has_room(places: tuple[str, ...]) -> bool:
        return all(
            sum(size for (_, size), place in zip(asked, places, strict=True) if place == name) <= room
            for name, room in gpus.items()
        )

    choices = [sorted(where & gpus.keys()) for where, _ in asked]
    assert fit(demands, nodes(**gpus)) is any(has_room(places) for places in product(*choices))


def test_several_resources_are_needed_on_the_same_node() -> None:
    one = Demand(frozenset("ab"), 1, {GPU: Decimal(1), "cpu": Decimal(8)})
    rooms = {"a": Room({GPU: Decimal(1), "cpu": Decimal(4)}), "b": Room({GPU: Decimal(0), "cpu": Decimal(64)})}
    assert not fit([one], rooms)


@pytest.mark.parametrize(
    ("others", "of", "gone"),
    [
        ([pods("ab", 1)], pods("a", 1), 1),
        ([pods("b", 1)], pods("a", 1), 0),
        ([pods("ab", 5)], pods("a", 1), 2),
        # One that can be on either node makes room for one that can only be here.
        ([pods("ab", 2), pods("a", 2)], pods("ab", 1), 4),
        ([pods("ab", 2, apart=True)], pods("a", 1), 1),
    ],
)
def test_what_others_may_take_first(others: list[Demand], of: Demand, gone: int) -> None:
    assert taken(others, of, nodes(a=2, b=2), GPU) == gone
