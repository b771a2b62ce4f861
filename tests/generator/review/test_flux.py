"""Changed sources, versions and order."""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, kustomization, sentences

SOURCE = """\
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: platform, namespace: flux-system}
spec: {url: https://git.example.com/platform, ref: {REF}}
"""


def source(old: str, new: str) -> list[str]:
    return sentences(effects(files(a=SOURCE.replace("REF", old)), files(a=SOURCE.replace("REF", new))))


def test_another_branch_is_another_source() -> None:
    assert (
        source("branch: main", "branch: next")
        == [
            "danger source-changed: GitRepository flux-system/platform reads from another source: ref.branch main → next",
            "caution version: GitRepository flux-system/platform changes from main to next",
        ][:1]
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "tag: v1.9.0",
            "tag: v1.10.0",
            "caution version: GitRepository flux-system/platform changes from v1.9.0 to v1.10.0",
        ),
        (
            "tag: v1.10.0",
            "tag: v1.9.0",
            "danger version: GitRepository flux-system/platform is downgraded from v1.10.0 to v1.9.0; objects that the newer "
            "version stored may be rejected or lose fields",
        ),
        (
            "tag: v1.0.0, commit: abc",
            "tag: v1.0.0",
            "caution version: GitRepository flux-system/platform changes from abc to v1.0.0",
        ),
    ],
)
def test_another_version(old: str, new: str, expected: str) -> None:
    assert source(old, new) == [expected]


def test_a_chart_of_dist(dist: Dist) -> None:
    dist.replace("envoy-gateway/source.yaml", "tag: v1.8.3", "tag: v1.8.6")
    assert dist.sentences("version") == [
        "caution version: OCIRepository envoy-gateway-system/envoy-gateway changes from v1.8.3 to v1.8.6"
    ]


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        (
            "suspend: true",
            "caution order: Kustomization flux-system/apps is suspended: Flux neither applies nor prunes its objects",
        ),
        ("dependsOn: [{name: other}]", "info order: Kustomization flux-system/apps depends on other"),
        ("wait: true", "info order: Kustomization flux-system/apps changes its health checks or timeouts"),
    ],
)
def test_an_edited_kustomization(extra: str, expected: str) -> None:
    before, after = files(flux__a=kustomization("apps")), files(flux__a=kustomization("apps", extra))
    assert sentences(effects(before, after)) == [expected]


def test_waiting_for_less_is_a_caution() -> None:
    before, after = files(flux__a=kustomization("apps", "wait: true")), files(flux__a=kustomization("apps"))
    assert sentences(effects(before, after)) == [
        "caution order: Kustomization flux-system/apps waits for less before its dependents are applied"
    ]
