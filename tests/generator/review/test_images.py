"""Which image containers run."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import effects, files, sentences

POD = "apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: n}\nspec: {containers: [{name: c, image: 'IMAGE'}]}\n"
DIGEST, OTHER = (f"sha256:{each * 32}" for each in ("ab", "cd"))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("example.com/a:v1.2.0", "example.com/a:v1.3.0", []),
        (
            "example.com/a:v1.10.0",
            "example.com/a:v1.9.0",
            ["caution version: container c of Pod n/p is downgraded from v1.10.0 to v1.9.0"],
        ),
        (
            "example.com/a:v1",
            "example.com:5000/a:v1",
            ["caution version: container c of Pod n/p runs an image of example.com:5000/a, before of example.com/a"],
        ),
        (
            "a:v1",
            "a",
            [
                "caution version: container c of Pod n/p runs whatever latest names when a pod starts: pods may differ; pin "
                "a version "
                "or digest"
            ],
        ),
        ("a:latest", f"a:latest@{DIGEST}", []),
        (
            f"a:v1@{DIGEST}",
            f"a:v1@{OTHER}",
            ["caution version: container c of Pod n/p runs another image of the same tag v1"],
        ),
        (
            f"a:v1@{DIGEST}",
            "a:v1",
            [
                "caution version: container c of Pod n/p runs whatever v1 names when a pod starts: its digest is no longer pinned",
            ],
        ),
    ],
)
def test_another_image(old: str, new: str, says: list[str]) -> None:
    assert sentences(effects(files(p=POD.replace("IMAGE", old)), files(p=POD.replace("IMAGE", new)))) == says


@pytest.mark.parametrize(
    ("policy", "says"),
    [
        ("Never", "caution version: container c of Pod n/p starts only on nodes that have its image already"),
        ("Always", "info version: container c of Pod n/p pulls its image by Always, before the default"),
    ],
)
def test_another_pull_policy(policy: str, says: str) -> None:
    new = POD.replace("name: c,", f"name: c, imagePullPolicy: {policy},")
    assert sentences(effects(files(p=POD), files(p=new))) == [says]
