"""Does synth refuse layers that Flux could never apply?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from tokenlabs.gitops.graph import GraphError, check_graph, check_ownership, check_paths, order
from tokenlabs.layers import LAYERS
from tokenlabs.layers.base.layer import Layer


def layer(name: str, *after: str) -> Layer:
    return Layer(name, "for a test", after, lambda _: ())


def test_our_own_layers_have_an_order() -> None:
    check_graph(LAYERS)
    assert set(order(LAYERS)) == {each.name for each in LAYERS}


def test_layers_stand_in_the_order_they_are_applied_in() -> None:
    seen: set[str] = set()
    for each in LAYERS:
        assert set(each.after) <= seen, f"{each.name} is listed before a layer that it waits for"
        seen.add(each.name)


def test_rejects_and_shows_a_cycle() -> None:
    with pytest.raises(GraphError, match=r"`a` → `b` → `a`|`b` → `a` → `b`"):
        check_graph([layer("a", "b"), layer("b", "a")])


def test_rejects_an_unknown_dependency() -> None:
    with pytest.raises(GraphError, match="`b` depends on `nothing`"):
        check_graph([layer("a"), layer("b", "nothing")])


def test_two_layers_of_one_name_are_refused() -> None:
    with pytest.raises(GraphError, match="two layers are named `a`"):
        check_graph([layer("a"), replace(layer("a"), purpose="another")])


def test_rejects_an_object_in_two_files() -> None:
    with pytest.raises(GraphError, match=r"is in one/x\.yaml and in two/y\.yaml"):
        check_ownership({"one": {"x.yaml": ["ConfigMap a/b"]}, "two": {"y.yaml": ["ConfigMap a/b"]}})


def test_rejects_a_kustomization_without_folder() -> None:
    with pytest.raises(GraphError, match=r"`lost` points to \./dist/microk8s/lost"):
        check_paths({"lost": "./dist/microk8s/lost"}, {"routes"}, "./dist/microk8s/")


def test_rejects_a_folder_without_kustomization() -> None:
    with pytest.raises(GraphError, match="no Kustomization points to"):
        check_paths({}, {"routes"}, "./dist/microk8s/")
