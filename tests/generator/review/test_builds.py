"""A `kustomization.yaml` is changed, and no manifest: is that said?"""

from __future__ import annotations

from tests.generator.review.conftest import Dist, effects, files, kustomization, sentences

FILE = "danger source-changed: File microk8s/gateway/kustomization.yaml "


def test_a_file_that_is_no_longer_listed_is_no_longer_applied(dist: Dist) -> None:
    dist.let_prune("gateway/gate.yaml")
    dist.replace("gateway/kustomization.yaml", "- gate.yaml\n", "")
    found = dist.sentences()
    assert f"{FILE}no longer lists gate.yaml, which is still in Git: to Flux their objects are removed" in found
    for each in ("SecurityPolicy token-labs/token-labs-gateway", "AuthConfig kuadrant-system/token-labs-gateway"):
        assert f"danger deleted: {each} is deleted" in found
    route = "AIGatewayRoute token-labs/llm-inference"
    assert f"danger unguarded: {route} on Gateway token-labs/token-labs-gateway has no gate" in found


def test_an_unlisted_folder_is_no_longer_applied() -> None:
    text = "apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: n}\n"
    both, one = "resources: [kept, a]\n", "resources: [kept]\n"
    rest = files(flux__a=kustomization("apps"), apps__kept__b=text.replace("s,", "b,"), apps__a__a=text)
    lists = files(apps__kept__kustomization="resources: [b.yaml]\n", apps__a__kustomization="resources: [a.yaml]\n")
    old, new = (rest | lists | files(apps__kustomization=each) for each in (both, one))
    assert "caution deleted: Service n/s is deleted" in sentences(effects(old, new))
    assert effects(new, rest | lists | files(apps__kustomization=one)) == []


def test_without_a_list_every_file_is_applied() -> None:
    text = "apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: n}\n"
    old = files(flux__a=kustomization("apps"), apps__a=text, apps__b=text.replace("s,", "b,"))
    listed = old | files(apps__kustomization="resources: [a.yaml]\n")
    assert sentences(effects(old, listed)) == ["caution deleted: Service n/b is deleted"]
    assert effects(listed, old, "deleted") == []


def test_edits_of_an_unlisted_file_have_no_effect(dist: Dist) -> None:
    dist.replace("gateway/kustomization.yaml", "- gate.yaml\n", "")
    dist.old = dict(dist.new)
    dist.replace("gateway/gate.yaml", "failOpen: false", "failOpen: true")
    assert dist.sentences() == [
        "caution without-effect: SecurityPolicy token-labs/token-labs-gateway is not applied by Flux: no `kustomization.yaml` "
        "lists microk8s/gateway/gate.yaml"
    ]


def test_a_listed_file_that_is_missing_stops_the_kustomization(dist: Dist) -> None:
    dist.let_prune("gateway/gate.yaml")
    del dist.new["microk8s/gateway/gate.yaml"]
    found = dist.sentences()
    assert (
        "danger order: File microk8s/gateway/kustomization.yaml lists gate.yaml, which is missing: Flux cannot build it, and "
        "applies nothing of token-labs-gateway" in found
    )
    assert (
        "danger deleted: SecurityPolicy token-labs/token-labs-gateway is deleted; not before token-labs-gateway is built, which "
        "the missing gate.yaml prevents" in found
    )


def test_an_empty_file_is_not_missing() -> None:
    """Tried with kustomize 5.8: it builds the rest."""
    rest = files(flux__a=kustomization("apps"), apps__a="# nothing yet\n")
    old = rest | files(apps__b="apiVersion: v1\nkind: Service\nmetadata: {name: s, namespace: n}\n")
    assert effects(old, old | files(apps__kustomization="resources: [a.yaml, b.yaml]\n")) == []


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
