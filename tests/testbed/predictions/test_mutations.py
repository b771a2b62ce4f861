"""Mutations of trees: the same seed makes the same, each changes its own lane, and all kinds are made."""

from __future__ import annotations

import pytest

from tokenlabs.manifests import yaml_text
from tokenlabs.manifests.kustomization import FILE
from tokenlabs_verify.predictions.mutations import bench, trees
from tokenlabs_verify.predictions.mutations.mutation import applied

LANES = bench.lane_names(2)
BASE = bench.tree(LANES)


def test_a_seed_makes_the_same_mutations() -> None:
    one, other = (list(trees.mutations(7, 100, LANES)) for _ in range(2))
    assert [each.id for each in one] == [each.id for each in other]
    assert [applied(BASE, [each]) for each in one] == [applied(BASE, [each]) for each in other]
    assert [each.id for each in one] != [each.id for each in trees.mutations(8, 100, LANES)]


@pytest.mark.parametrize("kind", sorted(trees.KINDS))
def test_a_mutation_changes_its_lane_only(kind: str) -> None:
    changed = applied(BASE, [trees.of(kind, 1, LANES[1])])
    assert changed != BASE
    differing = {path for path in changed.keys() | BASE.keys() if changed.get(path) != BASE.get(path)}
    assert {path.split("/")[1] for path in differing} == {LANES[1]}


@pytest.mark.parametrize("kind", sorted(trees.KINDS))
def test_kustomize_lists_every_file_of_a_folder(kind: str) -> None:
    """Flux applies only what its folder's kustomization lists."""
    changed = applied(BASE, [trees.of(kind, 3, LANES[0])])
    for path in changed:
        folder, _, name = path.rpartition("/")
        if name != FILE:
            (listed,) = yaml_text.load(changed[f"{folder}/{FILE}"].decode())
            assert name in listed["resources"]


def test_all_kinds_are_made_before_one_is_repeated() -> None:
    count = len(trees.KINDS)
    made = [each.says for each in trees.mutations(1, 2 * count, LANES)]
    assert sorted(made[:count]) == sorted(made[count:]) == sorted(trees.KINDS)
