"""Is an operator told what a push does in the cluster beyond its files, and only then?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.generator.synth.conftest import Synth, edit
from tokenlabs.manifests.tree import Change, read
from tokenlabs.spec.loader import load
from tokenlabs.synth.compose import ComposedTarget, compose
from tokenlabs.synth.leaving import leaving
from tokenlabs.synth.rendered import RenderedFiles


def said(checkout: Path, synth: Synth, *arguments: str) -> list[str]:
    done = synth(checkout, "--json", "--target", "kind", *arguments)
    assert done.stdout, done.stderr
    warnings: list[str] = json.loads(done.stdout)["warnings"]
    return [each for each in warnings if "platform.yaml:" not in each]


def test_nothing_is_said_where_nothing_is_away(checkout: Path, synth: Synth) -> None:
    edit(checkout, "startup: 15m", "startup: 20m")
    assert said(checkout, synth) == []


def test_a_model_that_leaves_answers_500_for_a_while(checkout: Path, synth: Synth) -> None:
    text = (checkout / "platform.yaml").read_text()
    first, second = text.index("  - id: nvidia/NVIDIA-Nemotron"), text.index("\nmodelDefaults:")
    (checkout / "platform.yaml").write_text(text[:first] + text[second:])
    (told,) = said(checkout, synth, "--check")
    assert "pool `nemotron-vl-pool` leaves: requests to its model get 500" in told


def test_explains_a_rename_step_by_step(checkout: Path, synth: Synth) -> None:
    edit(checkout, "name: token-labs\n", "name: lab\n")
    (told,) = said(checkout, synth)
    steps = [line.split("#")[0].strip() for line in told.splitlines()[1:]]
    assert steps == [
        "kubectl -n flux-system delete kustomization token-labs",
        "kubectl -n flux-system delete gitrepository token-labs",
        "kubectl delete namespace token-labs",
        "git push",
        "kubectl apply -k dist/kind/bootstrap",
    ]
    assert said(checkout, synth) == [], "said once, when it happens"


def test_what_flux_does_not_apply_itself_is_told(checkout: Path, synth: Synth) -> None:
    edit(checkout, "branch: main", "branch: next")
    (told,) = said(checkout, synth)
    assert "`kubectl apply -k dist/kind/bootstrap`" in told


@pytest.fixture(scope="module")
def composed(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> ComposedTarget:
    memory = RenderedFiles(tmp_path_factory.mktemp("memory") / "rendered.sqlite3")
    (found,) = compose(load(repository / "platform.yaml").platform, {}, memory, names=("kind",)).targets
    return found


@pytest.mark.parametrize(("layer", "told"), [("gateway", 1), ("routes", 0), ("monitoring", 0)])
def test_only_an_object_that_moves_to_a_later_layer_is_away(
    composed: ComposedTarget, repository: Path, layer: str, told: int
) -> None:
    """The limits were in the layer `gateway`, or in one that comes after theirs."""
    old = {f"kind/{path}": content for path, content in read(repository / "dist/kind").items()}
    old[f"kind/{layer}/limits.yaml"] = old["kind/policies/envoy-limits.yaml"]
    found = leaving(old, Change((), (), (f"kind/{layer}/limits.yaml",)), [composed])
    assert [("BackendTrafficPolicy" in each, "`policies`" in each) for each in found[:1]] == [(True, True)] * told


@pytest.mark.parametrize("content", [b"<<<<<<< HEAD\nkind: [", b"\xff", b"- 1\n", b"kind: A\nmetadata: {}\n"])
def test_ignores_an_unreadable_old_file(composed: ComposedTarget, content: bytes) -> None:
    old = {"kind/gateway/gate.yaml": content, "kind/bootstrap/source.yaml": content}
    assert leaving(old, Change((), (), ("kind/gateway/gate.yaml",)), [composed]) == ()
