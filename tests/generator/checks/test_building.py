"""Is a file that Kustomize cannot build, or never builds, found where Flux applies its folder, and only there?"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.generator.checks.conftest import of
from tokenlabs.manifests.tree import Tree

SETTINGS = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: NAME, namespace: n}\n"
OBJECT = SETTINGS.replace("NAME", "settings")
FLUX = """\
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: apps, namespace: flux-system}
spec: {path: ./apps}
"""
NOT_OBJECTS = (
    "a: 1\n",
    "apiVersion: v1\nkind: ConfigMap\n",
    "apiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: a-}\n",
    "apiVersion: v1\nmetadata: {name: a}\n",
    "a sentence\n",
    "- a\n",
)


def _files(tree: Tree) -> list[str]:
    """Id and file of what is found in a tree."""
    return [f"{each[:5]} {each.partition(': File ')[2].partition(' ')[0]}" for each in of(tree)]


@pytest.mark.parametrize("text", NOT_OBJECTS)
def test_a_listed_file_without_an_object_fails_the_kustomization(text: str, kustomize: Path, tmp_path: Path) -> None:
    tree = {
        "flux/apps.yaml": FLUX.encode(),
        "apps/kustomization.yaml": b"resources: [settings.yaml, other.yaml]\n",
        "apps/settings.yaml": OBJECT.encode(),
        "apps/other.yaml": text.encode(),
    }
    assert _files(tree) == ["TL001 apps/other.yaml"]
    for name, content in tree.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(content)
    assert subprocess.run([kustomize, "build", tmp_path / "apps"], check=False, capture_output=True).returncode


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        # Without a kustomization.yaml, Flux lists every YAML file below the folder.
        ({"flux/apps": FLUX, "apps/values": "a: 1\n"}, ["TL001 apps/values.yaml"]),
        ({"flux/apps": FLUX, "apps/in/values": "a: 1\n"}, ["TL001 apps/in/values.yaml"]),
        ({"flux/apps": FLUX, "apps/in/values": "a: 1\n", "apps/in/kustomization": "resources: []\n"}, []),
        ({"flux/apps": FLUX, "apps/.sops": "creation_rules: []\n"}, []),
        ({"flux/apps": FLUX, "other/values": "a: 1\n"}, []),
        # Other fields may name anything.
        ({"flux/apps": FLUX, "apps/values": "a: 1\n", "apps/kustomization": "resources: []\n"}, []),
        (
            {
                "flux/apps": FLUX,
                "apps/values": "a: 1\n",
                "apps/kustomization": "configMapGenerator: [{name: a, files: [values.yaml]}]\n",
            },
            [],
        ),
        # A list in a folder that only another list names.
        (
            {
                "flux/apps": FLUX,
                "apps/kustomization": "resources: [../base]\n",
                "base/kustomization": "resources: [values.yaml]\n",
                "base/values": "a: 1\n",
            },
            ["TL001 base/values.yaml"],
        ),
        # A tree of Kustomize alone, and of neither.
        ({"a/kustomization": "resources: [values.yaml]\n", "a/values": "a: 1\n"}, ["TL001 a/values.yaml"]),
        ({"a/values": "a: 1\n"}, []),
    ],
)
def test_yaml_for_something_else(files: dict[str, str], expected: list[str]) -> None:
    assert _files({f"{name}.yaml": text.encode() for name, text in files.items()}) == expected


@pytest.mark.parametrize(
    ("files", "left_out"),
    [
        ({"apps/kustomization": "resources: [a.yaml]\n", "apps/a": "a", "apps/b": "b"}, ["ConfigMap n/b"]),
        ({"apps/kustomization": "resources: [a.yaml]\n", "apps/a": "a", "apps/in/b": "b"}, ["ConfigMap n/b"]),
        ({"apps/kustomization": "resources: [in]\n", "apps/in/b": "b"}, []),
        ({"apps/kustomization": "resources: [in/b.yaml]\n", "apps/in/b": "b"}, []),
        (
            {
                "apps/kustomization": "resources: [a.yaml]\n",
                "apps/a": "a",
                "apps/in/kustomization": "resources: [b.yaml]",
                "apps/in/b": "b",
            },
            ["File apps/in/kustomization.yaml"],
        ),
        (
            {
                "apps/kustomization": "resources: [in]\n",
                "apps/in/kustomization": "resources: [b.yaml]",
                "apps/in/b": "b",
                "apps/in/c": "c",
            },
            ["ConfigMap n/c"],
        ),
        # Flux lists the folder itself.
        ({"apps/in/kustomization": "resources: [b.yaml]", "apps/in/b": "b", "apps/c": "c"}, []),
        # A folder of a Kustomization of its own, and one that Flux adds as a component.
        (
            {
                "apps/kustomization": "resources: [a.yaml]\n",
                "apps/a": "a",
                "apps/in/b": "b",
                "flux/in": FLUX.replace("name: apps", "name: in").replace("./apps", "./apps/in"),
            },
            [],
        ),
        (
            {
                "apps/kustomization": "resources: [a.yaml]\n",
                "apps/a": "a",
                "apps/in/kustomization": "kind: Component\nresources: [b.yaml]\n",
                "apps/in/b": "b",
                "flux/apps": FLUX.replace("path: ./apps", "path: ./apps, components: [./in]"),
            },
            [],
        ),
    ],
)  # fmt: skip
def test_a_file_that_no_list_names_is_never_applied(files: dict[str, str], left_out: list[str]) -> None:
    texts = {"flux/apps": FLUX} | {
        name: SETTINGS.replace("NAME", text) if len(text) == 1 else text for name, text in files.items()
    }
    found = of({f"{name}.yaml": text.encode() for name, text in texts.items()}, "TL507")
    assert [each.partition("]: ")[2].partition(" is not listed")[0] for each in found] == left_out
