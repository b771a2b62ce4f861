"""Do the objects of a file, and no others, come out in it, though all are built in one chart?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tokenlabs.layers.base.kinds import cdk8s, k8s
from tokenlabs.layers.base.layer import Unit
from tokenlabs.manifests.objects import ObjectRef
from tokenlabs.synth.rendering import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from constructs import Construct


def config_maps(scope: Construct, names: list[str]) -> None:
    for number, name in enumerate(names):
        k8s.KubeConfigMap(scope, f"{number}", metadata=k8s.ObjectMeta(name=name))


def bare(scope: Construct, name: str) -> None:
    cdk8s.ApiObject(scope, "0", api_version="example.com/v1", kind="Bare", metadata=cdk8s.ApiObjectMetadata(name=name))


def server(scope: Construct, name: str) -> None:
    """Built as the documentation of cdk8s has it: a group, a construct with a class of its own, a dependency, an id twice."""
    from cdk8s import ApiObject

    from constructs import Construct

    class Server(Construct):
        def __init__(self, scope: Construct, id_: str, *, name: str) -> None:
            super().__init__(scope, id_)
            self.config = k8s.KubeConfigMap(self, "object", metadata=k8s.ObjectMeta(name=f"{name}-config"))

    group = Construct(scope, "group")
    first = ApiObject(group, "object", api_version="v1", kind="Secret", metadata={"name": f"{name}-secret"})
    first.node.add_dependency(Server(group, "server", name=name))
    Server(scope, "server", name=f"{name}-spare")


def nameless(scope: Construct, _: None) -> None:
    cdk8s.ApiObject(scope, "0", api_version="example.com/v1", kind="Bare")


def with_a_chart(scope: Construct, _: None) -> None:
    config_maps(cdk8s.Chart(scope, "chart"), ["a"])


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


def test_constructs_of_constructs_come_out_in_their_file() -> None:
    units = [(name, Unit(f"{name}.yaml", server, name)) for name in ("one", "two")]
    rendered = render([*units, ("last", Unit("last.yaml", config_maps, ["a"]))], {"app.kubernetes.io/part-of": "it"})
    names = {key: [each.name for each in file.objects] for key, file in rendered.items()}
    assert names == {
        "one": ["one-config", "one-secret", "one-spare-config"],
        "two": ["two-config", "two-secret", "two-spare-config"],
        "last": ["a"],
    }
    assert all(file.text.count("part-of: it") == len(file.objects) for file in rendered.values())


@pytest.mark.parametrize(
    ("build", "says"),
    [(nameless, r"an object in bad\.yaml has no name; set `metadata\.name`"), (with_a_chart, "create a Construct")],
)
def test_rejects_a_chart_and_an_unnamed_object(build: Callable[[Construct, None], None], says: str) -> None:
    with pytest.raises((RuntimeError, ValueError), match=says):
        render([("bad", Unit("bad.yaml", build, None))], {})
