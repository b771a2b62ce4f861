"""Do the objects of a file, and no others, come out in it, though all are built in one chart?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tokenlabs.layers.kinds import cdk8s, k8s
from tokenlabs.layers.layer import Unit
from tokenlabs.synth.rendered import ObjectRef
from tokenlabs.synth.rendering import render

if TYPE_CHECKING:
    from constructs import Construct


def config_maps(scope: Construct, names: list[str]) -> None:
    for number, name in enumerate(names):
        k8s.KubeConfigMap(scope, f"{number}", metadata=k8s.ObjectMeta(name=name))


def bare(scope: Construct, name: str) -> None:
    cdk8s.ApiObject(scope, "0", api_version="example.com/v1", kind="Bare", metadata=cdk8s.ApiObjectMetadata(name=name))


def past_the_kinds(scope: Construct, _: None) -> None:
    from cdk8s import ApiObject

    outer = cdk8s.ApiObject(scope, "0", api_version="example.com/v1", kind="Outer")
    ApiObject(outer, "0", api_version="example.com/v1", kind="Inner")


def test_files_with_the_same_ids_keep_their_own_objects() -> None:
    rendered = render(
        [
            ("two", Unit("two.yaml", config_maps, ["a", "b"])),
            ("none", Unit("none.yaml", config_maps, [])),
            ("bare", Unit("bare.yaml", bare, "c")),
            ("one", Unit("one.yaml", config_maps, ["d"])),
        ],
        {"app.kubernetes.io/part-of": "it"},
    )
    assert {key: [each.name for each in file.objects] for key, file in rendered.items()} == {
        "two": ["a", "b"],
        "none": [],
        "bare": ["c"],
        "one": ["d"],
    }
    assert rendered["bare"].objects == (ObjectRef("example.com", "Bare", "", "c"),)
    assert all(file.text.count("part-of: it") == len(file.objects) for file in rendered.values())


def test_an_object_that_nobody_counted_is_an_error() -> None:
    with pytest.raises(ValueError, match=r"without `layers\.kinds`"):
        render([("past", Unit("past.yaml", past_the_kinds, None))], {})
