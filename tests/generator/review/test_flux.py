"""Is it told when Flux reads from elsewhere, takes another version, or applies things otherwise?"""

from __future__ import annotations

import pytest

from tests.generator.review.conftest import Dist, effects, files, kustomization, told

SOURCE = """\
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: platform, namespace: flux-system}
spec: {url: https://git.example.com/platform, ref: {REF}}
"""


def source(old: str, new: str) -> list[str]:
    return told(effects(files(a=SOURCE.replace("REF", old)), files(a=SOURCE.replace("REF", new))))


def test_another_branch_is_another_place() -> None:
    assert (
        source("branch: main", "branch: next")
        == [
            "danger source-changed: GitRepository flux-system/platform reads from another place: ref.branch main → next",
            "caution version: GitRepository flux-system/platform goes from main to next",
        ][:1]
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "tag: v1.9.0",
            "tag: v1.10.0",
            "caution version: GitRepository flux-system/platform goes from v1.9.0 to v1.10.0",
        ),
        (
            "tag: v1.10.0",
            "tag: v1.9.0",
            "danger version: GitRepository flux-system/platform goes back from v1.10.0 to v1.9.0; objects that the newer version "
            "stored may be rejected or lose fields",
        ),
        (
            "tag: v1.0.0, commit: abc",
            "tag: v1.0.0",
            "caution version: GitRepository flux-system/platform goes from abc to v1.0.0",
        ),
    ],
)
def test_another_version(old: str, new: str, expected: str) -> None:
    assert source(old, new) == [expected]


def test_a_chart_of_dist(dist: Dist) -> None:
    dist.replace("envoy-gateway/source.yaml", "tag: v1.8.3", "tag: v1.8.6")
    assert dist.told() == [
        "caution version: OCIRepository envoy-gateway-system/envoy-gateway goes from v1.8.3 to v1.8.6"
    ]


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        (
            "suspend: true",
            "caution order: Kustomization flux-system/apps is suspended: Flux applies and deletes nothing of it",
        ),
        ("dependsOn: [{name: other}]", "info order: Kustomization flux-system/apps is applied after other"),
        ("wait: true", "info order: Kustomization flux-system/apps has other health checks or times"),
    ],
)
def test_an_edited_kustomization(extra: str, expected: str) -> None:
    before, after = files(flux__a=kustomization("apps")), files(flux__a=kustomization("apps", extra))
    assert told(effects(before, after)) == [expected]


def test_what_waits_for_less_is_a_caution() -> None:
    before, after = files(flux__a=kustomization("apps", "wait: true")), files(flux__a=kustomization("apps"))
    assert told(effects(before, after)) == [
        "caution order: Kustomization flux-system/apps waits for less before what depends on it"
    ]


def test_alerts_and_monitors_that_go(dist: Dist) -> None:
    dist.remove("monitoring/alerts-nodes.yaml")
    told = dist.told("monitoring")
    assert "caution monitoring: alert NodeNotReady goes: what it reported is no longer noticed" in told
    text = dist.new["microk8s/monitoring/monitors.yaml"].decode()
    dist.new["microk8s/monitoring/monitors.yaml"] = (
        text.split("---\n", 2)[0].encode() + b"---\n" + text.split("---\n", 2)[2].encode()
    )
    assert any("its metrics are no longer scraped" in each for each in dist.told("monitoring"))
