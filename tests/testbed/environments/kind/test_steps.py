"""The commands that would be executed, and their inputs.

Golden files, updated with `TOKENLABS_GOLDEN=write`: changes of commands are reviewed as a diff.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.git_repository import commit, git
from tokenlabs.contract.flux import VERSION
from tokenlabs.errors import MissingToolError, TokenlabsError
from tokenlabs.spec.loader import load
from tokenlabs.spec.targets import Target, target
from tokenlabs_verify.environments.kind import tools
from tokenlabs_verify.environments.kind.bring_up import UpOptions, dry_run, plan
from tokenlabs_verify.environments.kind.cluster import NODE_IMAGE, cluster_of, config
from tokenlabs_verify.environments.kind.steps import (
    AwaitLayers,
    KeepImages,
    Run,
    down_steps,
    keep_steps,
    text,
    up_steps,
)

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def for_kind(repository: Path) -> Target:
    return target(load(repository / "platform.yaml").platform, "kind")


@pytest.fixture
def checkout(repository: Path, tmp_path: Path) -> Path:
    """A clone with two layers of the real rendering and a pushed commit, whose id is the same everywhere."""
    origin, clone = tmp_path / "origin.git", tmp_path / "clone"
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", str(origin))
    git(tmp_path, "clone", "--quiet", str(origin), str(clone))
    git(clone, "checkout", "--quiet", "-b", "main")
    flux = clone / "dist/kind/flux"
    flux.mkdir(parents=True)
    for name in ("crds", "namespaces", "kustomization"):
        shutil.copy(repository / f"dist/kind/flux/{name}.yaml", flux)
    shutil.copytree(repository / "dist/kind/bootstrap", clone / "dist/kind/bootstrap")
    (clone / "README.md").write_text("platform\n")
    commit(clone)
    git(clone, "push", "--quiet", "origin", "main")
    return clone


@pytest.fixture(autouse=True)
def state(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOKENLABS_CACHE", "/cache")
    monkeypatch.setattr("tokenlabs.simulator.files", lambda: {"server.py": "serve()\n"})


def golden(name: str, text: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("TOKENLABS_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    assert text == path.read_text()


URL = "https://git.example.com/acme/platform"


def test_up_from_a_commit(checkout: Path, for_kind: Target) -> None:
    head = git(checkout, "rev-parse", "HEAD")
    shown = dry_run(UpOptions(checkout, for_kind, repository=URL, archive=Path("images.tar")))
    assert f"commit: {head}" in shown
    golden("up-commit", shown.replace(head, "0" * 40).replace(str(checkout), "/checkout"))


def test_up_from_a_local_tree(checkout: Path, for_kind: Target) -> None:
    (checkout / "README.md").write_text("not committed\n")
    golden("up-local", dry_run(UpOptions(checkout, for_kind, local=True)).replace(str(checkout), "/checkout"))


def test_down(for_kind: Target) -> None:
    golden("down", "\n".join(map(text, down_steps(cluster_of(for_kind)))))


def test_images_are_saved() -> None:
    golden("keep-images", "\n".join(map(text, keep_steps(["docker.io/library/a:1", "ghcr.io/b/c:2"], Path("i.tar")))))


def test_only_optional_steps_may_fail(checkout: Path, for_kind: Target) -> None:
    steps = list(up_steps(plan(UpOptions(checkout, for_kind, repository=URL, archive=Path("images.tar")), {})))
    assert [step.argv[:3] for step in steps if isinstance(step, Run) and not step.needed] == [
        ("kind", "load", "image-archive")
    ]
    assert [type(step) for step in steps if not isinstance(step, Run)] == [AwaitLayers, KeepImages]


def test_rejects_a_changed_tree(checkout: Path, for_kind: Target) -> None:
    (checkout / "README.md").write_text("changed\n")
    (checkout / "dist/kind/new file.yaml").write_text("a: 1\n")
    with pytest.raises(
        TokenlabsError, match=r"`README.md`, `dist/kind/new file.yaml` differ; commit and push, or use --local"
    ):
        dry_run(UpOptions(checkout, for_kind, repository=URL))


def test_rejects_an_unpushed_commit(checkout: Path, for_kind: Target) -> None:
    commit(checkout)
    with pytest.raises(
        TokenlabsError, match="on no branch of origin, so Flux cannot fetch it; push it, or use --local"
    ):
        dry_run(UpOptions(checkout, for_kind, repository=URL))


def test_rejects_a_commit_that_is_not_checked_out(checkout: Path, for_kind: Target) -> None:
    with pytest.raises(TokenlabsError, match="check it out first"):
        dry_run(UpOptions(checkout, for_kind, repository=URL, commit="1" * 40))
    with pytest.raises(TokenlabsError, match="not a full commit id"):
        dry_run(UpOptions(checkout, for_kind, repository=URL, commit="main"))


def test_uses_the_ref_of_a_pull_requests_merge(checkout: Path, for_kind: Target) -> None:
    """GitHub keeps it on no branch."""
    commit(checkout)
    shown = dry_run(UpOptions(checkout, for_kind, repository=URL, ref="refs/pull/7/merge"))
    assert "ref:\n    name: refs/pull/7/merge\n" in shown


def test_rejects_a_remote_without_a_key(checkout: Path, for_kind: Target) -> None:
    git(checkout, "remote", "set-url", "origin", "git@git.example.com:acme/platform.git")
    with pytest.raises(TokenlabsError, match="no SSH key"):
        dry_run(UpOptions(checkout, for_kind))
    git(checkout, "remote", "remove", "origin")
    with pytest.raises(TokenlabsError, match="no remote `origin`"):
        dry_run(UpOptions(checkout, for_kind))


def test_without_a_checkout_suggests_local(tmp_path: Path, checkout: Path, for_kind: Target) -> None:
    shutil.copytree(checkout / "dist", tmp_path / "scratch/dist")
    with pytest.raises(TokenlabsError, match="use --local"):
        dry_run(UpOptions(tmp_path / "scratch", for_kind))
    assert "flux push artifact" in dry_run(UpOptions(tmp_path / "scratch", for_kind, local=True))


def test_rejects_a_missing_rendering(tmp_path: Path, for_kind: Target) -> None:
    with pytest.raises(TokenlabsError, match="tokenlabs synth"):
        dry_run(UpOptions(tmp_path, for_kind, local=True))


def test_waits_for_all_layers_in_fluxs_order(repository: Path, for_kind: Target) -> None:
    """The real dist/kind: the root and each layer, dependencies first."""
    planned = plan(UpOptions(repository, for_kind, local=True), {})
    after = {
        each["metadata"]["name"]: [other["name"] for other in each["spec"].get("dependsOn", ())]
        for folder in ("bootstrap", "flux")
        for path in (repository / "dist/kind" / folder).glob("*.yaml")
        for each in yaml.safe_load_all(path.read_text())
        if each and each["apiVersion"] == "kustomize.toolkit.fluxcd.io/v1"
    }
    assert set(planned.layers) == set(after)
    assert {"token-labs", "token-labs-routes", "token-labs-models-token-labs-pool"} <= set(planned.layers)
    for name, others in after.items():
        assert all(planned.layers.index(other) < planned.layers.index(name) for other in others)


def test_a_local_tree_changes_only_the_source(
    repository: Path, for_kind: Target, tmp_path: Path, kustomize: Path
) -> None:
    """What the root Kustomization applies, built by the real kustomize with its patches."""
    source, root = plan(UpOptions(repository, for_kind, local=True), {}).objects
    assert source["kind"] == root["spec"]["sourceRef"]["kind"] == "OCIRepository"
    folder = tmp_path / "flux"
    shutil.copytree(repository / "dist/kind/flux", folder)
    (listed,) = [each for each in yaml.safe_load_all((folder / "kustomization.yaml").read_text()) if each]
    (folder / "kustomization.yaml").write_text(yaml.safe_dump(listed | {"patches": root["spec"]["patches"]}))
    done = subprocess.run([kustomize, "build", folder], capture_output=True, text=True, check=True)
    built = list(yaml.safe_load_all(done.stdout))
    assert len(built) == len(listed["resources"])
    for each in built:
        name = each["metadata"]["name"].removeprefix("token-labs-")
        committed = yaml.safe_load((repository / f"dist/kind/flux/{name}.yaml").read_text())
        assert each["spec"]["sourceRef"] == {"kind": "OCIRepository", "name": "token-labs"}
        each["spec"]["sourceRef"]["kind"] = "GitRepository"
        assert each == committed


def test_uses_the_specs_gateway_port(repository: Path, for_kind: Target) -> None:
    proxy = yaml.safe_load((repository / "dist/kind/gateway/envoy-proxy.yaml").read_text())
    ports = proxy["spec"]["provider"]["kubernetes"]["envoyService"]["patch"]["value"]["spec"]["ports"]
    mapping = config(cluster_of(for_kind, 18080))["nodes"][0]["extraPortMappings"]
    assert mapping == [
        {"containerPort": ports[0]["nodePort"], "hostPort": 18080, "listenAddress": "127.0.0.1", "protocol": "TCP"}
    ]


def test_rejects_a_target_that_is_not_for_kind(repository: Path) -> None:
    real = target(load(repository / "platform.yaml").platform, "microk8s")
    with pytest.raises(TokenlabsError, match="not for kind"):
        cluster_of(real)


def test_kind_accepts_the_configuration(kind: Path, for_kind: Target, tmp_path: Path) -> None:
    """Without docker on PATH, kind validates the configuration strictly and stops."""

    def create(configuration: str) -> str:
        done = subprocess.run(
            [kind, "create", "cluster", "--config=-"],
            input=configuration,
            env={"PATH": str(tmp_path), "HOME": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 1
        return done.stderr

    document = config(cluster_of(for_kind))
    assert "failed to get docker info" in create(yaml.safe_dump(document))
    document["nodes"][0]["extraPortMappings"][0]["nodePort"] = 1
    assert "unable to decode config" in create(yaml.safe_dump(document))


def test_node_image_belongs_to_the_pinned_kind(kind: Path) -> None:
    done = subprocess.run([kind, "create", "cluster", "--help"], capture_output=True, text=True, check=True)
    assert "--wait" in done.stdout
    assert NODE_IMAGE.encode() in kind.read_bytes()


def test_missing_programs_are_named_with_install_hints() -> None:
    with pytest.raises(MissingToolError) as raised:
        tools.require((*tools.ALL, "flux"), which=lambda name: "/bin/docker" if name == "docker" else None)
    message = str(raised.value)
    assert raised.value.exit_code == 3
    for name in ("kind", "kubectl", "flux"):
        assert f"  {name}: " in message
    assert "  docker: " not in message
    assert VERSION.removeprefix("v") in message
