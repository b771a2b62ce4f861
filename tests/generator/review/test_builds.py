"""A `kustomization.yaml` is changed, and no manifest: is that said?"""

from __future__ import annotations

from tests.generator.review.conftest import Dist

FILE = "danger source-changed: File microk8s/gateway/kustomization.yaml "


def test_a_file_that_is_no_longer_listed_is_no_longer_applied(dist: Dist) -> None:
    dist.replace("gateway/kustomization.yaml", "- gate.yaml\n", "")
    assert dist.sentences() == [
        f"{FILE}no longer lists gate.yaml, which is still in Git: Flux does not apply it, and deletes its objects if it prunes"
    ]


def test_a_patch_may_remove_the_gate(dist: Dist) -> None:
    patch = "patches: [{target: {kind: SecurityPolicy}, patch: '[{op: remove, path: /spec/extAuth}]'}]\n"
    dist.replace("gateway/kustomization.yaml", "resources:\n", f"{patch}resources:\n")
    assert dist.sentences() == [
        "caution source-changed: File microk8s/gateway/kustomization.yaml changes what Git has before it is applied (patches): "
        "this review does not see the result"
    ]


def test_objects_from_elsewhere_are_unknown(dist: Dist) -> None:
    dist.replace("gateway/kustomization.yaml", "- gate.yaml\n", "- gate.yaml\n- https://example.com/x.yaml\n")
    assert dist.sentences() == [f"{FILE}takes objects from https://example.com/x.yaml, which this review does not see"]


def test_a_file_that_is_removed_with_its_entry_is_said_once(dist: Dist) -> None:
    dist.replace("gateway/kustomization.yaml", "- gate.yaml\n", "")
    dist.remove("gateway/gate.yaml")
    assert not dist.sentences("source-changed")
