"""Is it known which cluster an object is for, and which Flux Kustomization applies it?"""

from __future__ import annotations

from pathlib import Path

import pytest

from tokenlabs.manifests import tree
from tokenlabs.manifests.objects import documents, parse
from tokenlabs.manifests.placement import PRUNE, Target, switched, targets


def read(folder: Path) -> dict[str, Target]:
    return {each.name: each for each in targets(parse(documents(tree.read(folder))))}


def test_dist_is_divided_into_its_targets(repository: Path) -> None:
    assert sorted(read(repository / "dist")) == ["kind", "microk8s"]


@pytest.mark.parametrize(("folder", "name"), [("dist", "microk8s"), ("dist/microk8s", "")])
def test_the_longest_path_of_flux_applies_a_file(repository: Path, folder: str, name: str) -> None:
    """`models` has its own Kustomization, and each pool below it another."""
    target = read(repository / folder)[name]
    owners = {
        (str(each), target.layer(each)): owner.ref.name if (owner := target.applied_by(each)) else None
        for each in target.objects.objects
    }
    assert owners[("Deployment token-labs/token-labs-pool-decode", "models")] == "token-labs-models-token-labs-pool"
    assert owners[("ClusterRoleBinding token-labs-endpoint-pickers", "models")] == "token-labs-models"
    assert owners[("Gateway token-labs/token-labs-gateway", "gateway")] == "token-labs-gateway"
    assert owners[("Kustomization flux-system/token-labs-routes", "flux")] == "token-labs"
    assert owners[("Kustomization flux-system/token-labs", "bootstrap")] is None


def test_a_tree_without_flux_is_one_target() -> None:
    found = targets(parse(documents({"a/b.yaml": b"apiVersion: v1\nkind: Namespace\nmetadata: {name: n}\n"})))
    assert [(each.name, [str(one) for one in each.objects.objects]) for each in found] == [("", ["Namespace n"])]


@pytest.mark.parametrize("where", ["annotations", "labels"])
def test_flux_reads_its_switches_from_annotations_and_labels(where: str) -> None:
    text = f"apiVersion: v1\nkind: Namespace\nmetadata: {{name: n, {where}: {{{PRUNE}: disabled}}}}\n"
    (each,) = parse(documents({"a.yaml": text.encode()})).objects
    assert switched(each, PRUNE, "disabled")
    assert not switched(each, PRUNE, "enabled")


def test_an_object_belongs_to_the_file_that_does_not_only_create_it(repository: Path) -> None:
    """A model's Kustomization is in `flux`, which creates it if it is missing, and in `removals`, which owns it."""
    target = read(repository / "dist")["kind"]
    names = [each.ref.name for each in target.created]
    assert names == ["token-labs-models-nemotron-vl-pool", "token-labs-models-token-labs-pool"]
    for each in target.created:
        assert target.layer(each) == "flux"
        (owned,) = [one for one in target.objects.objects if one.ref == each.ref]
        assert target.layer(owned) == "removals"


def test_an_object_that_is_only_created_has_no_other_owner() -> None:
    text = b"apiVersion: v1\nkind: Namespace\nmetadata: {name: n, annotations: {kustomize.toolkit.fluxcd.io/ssa: IfNotPresent}}\n"
    (found,) = targets(parse(documents({"a/b.yaml": text})))
    assert [str(each) for each in found.objects.objects] == ["Namespace n"]
    assert found.created == ()
