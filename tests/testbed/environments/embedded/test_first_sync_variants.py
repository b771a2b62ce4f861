"""Which layers are held back in which cluster, and what may be open meanwhile?"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from tokenlabs.errors import TokenlabsError
from tokenlabs_verify.environments.embedded.first_sync import PROGRAMS
from tokenlabs_verify.environments.embedded.first_sync.variants import Graph, Sync, graph, holding, plan


@pytest.fixture(scope="module")
def found(repository: Path) -> Graph:
    return graph(repository / "dist/kind")


def test_each_layer_is_held_once_and_after_what_it_depends_on(found: Graph) -> None:
    syncs = plan(found, ("each",), ())
    held = [layer for sync in syncs for layer in sync.held]
    assert sorted(held) == sorted(found.kustomizations)
    for sync in syncs:
        for before, after in zip(sync.held, sync.held[1:], strict=False):
            assert before in found.before[after]


def test_layers_that_do_not_depend_on_each_other_are_held_in_separate_clusters(found: Graph) -> None:
    assert plan(found, ("routes", "tenants", "policies"), ("proxy",)) == (
        Sync(held=("tenants",)),
        Sync(held=("policies", "routes")),
        Sync(last="proxy"),
    )


def test_a_model_is_held_in_a_new_cluster(found: Graph) -> None:
    """`removals/` applies its Kustomization after the routes: one that a later commit suspends would be applied before."""
    assert plan(found, ("models", "models/token-labs-pool"), ()) == (
        Sync(held=("models",)),
        Sync(held=("models/token-labs-pool",)),
    )


def test_without_options_nothing_is_held(found: Graph) -> None:
    assert plan(found, (), ()) == (Sync(),)


def test_an_unknown_layer_is_an_error_that_lists_the_layers(found: Graph) -> None:
    with pytest.raises(TokenlabsError, match=r"no layer `policy`.*policies"):
        plan(found, ("policy",), ())


def test_a_key_opens_nothing_without_gate_limits_routes_or_keys(found: Graph) -> None:
    """README: "Routes come after gate and limits, so no route is open without them".

    Nothing waits for models, speech and removals.
    """
    opens = {each for each in found.kustomizations if not found.closed_without(each)}
    assert opens == {"monitoring", "speech", "models", "models/nemotron-vl-pool", "models/token-labs-pool", "removals"}


def test_programs_name_containers_and_layers_that_exist(found: Graph) -> None:
    assert {layer for _, layer in PROGRAMS.values()} <= found.kustomizations.keys()


@pytest.mark.parametrize("layer", ["policies", "models", "models/token-labs-pool"])
def test_only_the_held_layer_is_suspended(layer: str, repository: Path, tmp_path: Path) -> None:
    dist = repository / "dist/kind"
    copy = holding(dist, layer, tmp_path, "some/dist/kind")
    assert copy == tmp_path / "some/dist/kind"
    changed = {
        file.relative_to(dist)
        for file in dist.rglob("*.yaml")
        if file.read_text() != (copy / file.relative_to(dist)).read_text()
    }
    # The Kustomization of a model is in `removals/`, too, which applies it after the routes.
    assert len(changed) == (2 if layer == "models/token-labs-pool" else 1)
    for name in changed:
        before, after = (yaml.safe_load((root / name).read_text()) for root in (dist, copy))
        assert after["spec"].pop("suspend") is True
        assert after == before
        assert re.search(rf"/{layer}$", before["spec"]["path"])
