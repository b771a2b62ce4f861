"""What a tree makes the mirror hold: its own source, and everything it names."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest
import yaml

from tests.oci_registry import registry
from tests.tools.fixtures import NOT_RUN
from tokenlabs.bindings.go_modules import VersionRefusedError
from tokenlabs.errors import TokenlabsError
from tokenlabs.spec.image_references import split
from tokenlabs_verify.cluster import mirror
from tokenlabs_verify.cluster.tools import lock
from tokenlabs_verify.flux import content


@pytest.fixture
def dist(repository: Path, tmp_path: Path) -> Path:
    """A copy to modify."""
    copy = tmp_path / "dist/kind"
    shutil.copytree(repository / "dist/kind", copy)
    return copy


def build(to: Path, dist: Path, kustomize: Path, **tools: Path) -> None:
    """`kubectl kustomize DIR` and `kustomize build DIR` are the same program."""
    kubectl = to.parent / "kubectl"
    kubectl.write_text(f'#!/bin/sh\n[ "$1" = kustomize ] && exec {kustomize} build "$2"\n')
    kubectl.chmod(0o755)
    try:
        content.build(to, [dist], {"kubectl": kubectl, **tools})
    except VersionRefusedError as refused:
        pytest.skip(f"{NOT_RUN}{refused}")


def change(file: Path, kind: str, **spec: object) -> None:
    documents = [each for each in yaml.safe_load_all(file.read_text()) if each]
    for each in documents:
        if each["kind"] == kind:
            each["spec"] |= spec
    file.write_text(yaml.safe_dump_all(documents))


def test_mirrors_every_host_that_dist_names(dist: Path, tmp_path: Path, kustomize: Path) -> None:
    to = tmp_path / "mirror"
    build(to, dist, kustomize)
    assert {"github.com", "docker.io", "kuadrant.io", "quay.io"} == {each.name for each in to.iterdir()}
    assert "index.docker.io" in mirror.hosts(to)
    published = content.publish(to, dist)
    assert not published.head, "a copy is no checkout"
    repositories = {path.parent.relative_to(to / "github.com/git").as_posix() for path in to.rglob("HEAD")}
    assert {"elizabetht/token-labs", "Kuadrant/kuadrant-operator", "envoyproxy/gateway"} <= repositories
    assert [path.name for path in (to / "quay.io/oci/kuadrant/wasm-shim/manifests").glob("v*")] == ["v0.14.1"]


def test_flux_is_what_flux_install_applies(dist: Path, tmp_path: Path, kustomize: Path) -> None:
    to = tmp_path / "mirror"
    build(to, dist, kustomize)
    (file,) = (to / "github.com/files").rglob("install.yaml")
    assert file.parent.name == "v2.9.5"
    objects = list(yaml.safe_load_all(file.read_text()))
    deployments = {each["metadata"]["name"]: each for each in objects if each["kind"] == "Deployment"}
    assert deployments.keys() == {"source-controller", "kustomize-controller", "helm-controller"}
    for name, each in deployments.items():
        spec = each["spec"]["template"]["spec"]
        assert each["metadata"]["namespace"] == "flux-system"
        assert spec["serviceAccountName"] == name
        assert "--events-addr=" in spec["containers"][0]["args"], "no notification-controller"
        assert spec["containers"][0]["image"].startswith(f"ghcr.io/fluxcd/{name}:v1.")
    kinds = {each["spec"]["names"]["kind"] for each in objects if each["kind"] == "CustomResourceDefinition"}
    assert {"GitRepository", "OCIRepository", "HelmRepository", "HelmRelease", "Kustomization"} <= kinds


NAME = "registry.lab/a/quay.io/kuadrant/wasm-shim"
DIGEST = f"sha256:{'1' * 64}"


def name_module(dist: Path, reference: str, *, used: bool) -> None:
    """As `images` of platform.yaml does; `used`: a policy makes Envoy load it."""
    patch = f"- op: add\n  value: {{name: RELATED_IMAGE_WASMSHIM, value: '{reference}'}}\n"
    change(
        dist / "kuadrant/release.yaml", "HelmRelease", postRenderers=[{"kustomize": {"patches": [{"patch": patch}]}}]
    )
    if used:
        policy = {"apiVersion": "kuadrant.io/v1", "kind": "RateLimitPolicy", "metadata": {"name": "limits"}, "spec": {}}
        with (dist / "kuadrant/release.yaml").open("a") as file:
            file.write(f"---\n{yaml.safe_dump(policy)}")


def module_layout(crane: Path, folder: Path) -> tuple[Path, str]:
    """An image of the module as published, with two platforms; and its digest."""
    folder.mkdir()
    with registry(crane, folder) as served:
        for name in ("amd64", "arm64"):
            served.push(f"a/m:{name}", [{"plugin.wasm": b"\0asm real"}], "--set-platform", f"linux/{name}")
        digest = served.push_index("a/m:v1", "amd64", "arm64")
        served.run("pull", "--format=oci", f"{served.host}/a/m@{digest}", str(folder / "layout"))
    return folder / "layout", digest


def test_mirrors_kuadrants_module_under_a_replaced_name(dist: Path, tmp_path: Path, kustomize: Path) -> None:
    name_module(dist, f"{NAME}:v0.14.1", used=True)
    build(tmp_path / "mirror", dist, kustomize)
    assert (tmp_path / "mirror/registry.lab/oci/a/quay.io/kuadrant/wasm-shim/manifests/v0.14.1").is_file()


@pytest.mark.parametrize(
    ("reference", "why"),
    [
        (f"{NAME}:v0.14.1@{DIGEST}", "what replaces it has another digest. Use the tag alone here"),
        (f"{NAME}@{DIGEST}", "what replaces it has another digest"),
        ("registry.lab:5000/kuadrant/wasm-shim:v0.14.1", "the mirror only answers on the default port"),
    ],
)
def test_rejects_a_name_of_the_module_that_nothing_can_be_served_under(
    dist: Path, tmp_path: Path, kustomize: Path, reference: str, why: str
) -> None:
    """Envoy would wait for it, and answer nothing."""
    name_module(dist, reference, used=True)
    with pytest.raises(TokenlabsError, match=f"Kuadrant's module {re.escape(reference)} cannot be served here: {why}"):
        build(tmp_path / "mirror", dist, kustomize)


def test_a_module_that_nothing_loads_needs_not_be_served(dist: Path, tmp_path: Path, kustomize: Path) -> None:
    name_module(dist, f"{NAME}:v0.14.1@{DIGEST}", used=False)
    build(tmp_path / "mirror", dist, kustomize)
    assert not (tmp_path / "mirror/registry.lab").exists()


@pytest.mark.parametrize("named", ["quay.io/kuadrant/wasm-shim:v0.14.1", "{name}@{digest}", "{name}:v0.14.1@{digest}"])
def test_serves_kuadrants_module_as_published(
    dist: Path, tmp_path: Path, kustomize: Path, crane: Path, named: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    layout, digest = module_layout(crane, tmp_path / "module")
    image = lock.read().image("wasm-shim").model_copy(update={"digest": digest})
    locked = lock.read().model_copy(update={"images": (image,)})
    monkeypatch.setattr(lock, "read", lambda: locked)
    reference = named.format(name=NAME, digest=digest)
    name_module(dist, reference, used=True)
    build(tmp_path / "mirror", dist, kustomize, **{"wasm-shim": layout})
    place = tmp_path / "mirror" / reference.partition("/")[0] / "oci" / split(reference).name.partition("/")[2]
    index = (place / "manifests" / digest).read_bytes()
    assert (place / "manifests/v0.14.1").read_bytes() == index
    assert f"sha256:{hashlib.sha256(index).hexdigest()}" == digest
    for each in json.loads(index)["manifests"]:
        described = json.loads((place / "manifests" / each["digest"]).read_bytes())
        for blob in (described["config"], *described["layers"]):
            assert (place / "blobs" / blob["digest"]).stat().st_size == blob["size"]
    assert "as published, whose digest is locked" in content.remarks({"wasm-shim": layout})[-1]
    assert "lets every request pass" in content.remarks({})[-1]


@pytest.mark.parametrize("reference", [f"{NAME}:v0.15.0", f"{NAME}@{DIGEST}"])
def test_does_not_serve_the_module_under_another_version(
    dist: Path, tmp_path: Path, kustomize: Path, crane: Path, reference: str
) -> None:
    layout, _ = module_layout(crane, tmp_path / "module")
    name_module(dist, reference, used=True)
    with pytest.raises(TokenlabsError, match=r"lock\.yaml has .*; change its tag and digest together"):
        build(tmp_path / "mirror", dist, kustomize, **{"wasm-shim": layout})


def test_knows_the_source_of_the_platform(dist: Path) -> None:
    found = content.platform_source(dist)
    assert found == content.Source("token-labs", "https://github.com/elizabetht/token-labs", "main", "dist/kind")


def test_rejects_a_source_without_a_branch(dist: Path) -> None:
    change(dist / "bootstrap/source.yaml", "GitRepository", ref={"tag": "v1"})
    with pytest.raises(TokenlabsError, match="does not name a branch"):
        content.platform_source(dist)


@pytest.mark.parametrize("url", ["ssh://git@github.com/a/b", "http://github.com/a/b", "https://git.lab:8443/a/b"])
def test_rejects_what_it_cannot_mirror(dist: Path, tmp_path: Path, url: str) -> None:
    change(dist / "bootstrap/source.yaml", "GitRepository", url=url)
    with pytest.raises(TokenlabsError, match="cannot be mirrored"):
        content.build(tmp_path / "mirror", [dist], {"kubectl": Path("kubectl")})


def test_rejects_an_unknown_repository(dist: Path, tmp_path: Path) -> None:
    change(dist / "crds/gateway-api.yaml", "GitRepository", url="https://github.com/example/moon")
    with pytest.raises(TokenlabsError, match="unknown Go module for https://github"):
        content.build(tmp_path / "mirror", [dist], {"kubectl": Path("kubectl")})


def test_layers_come_after_those_they_depend_on(dist: Path) -> None:
    names = content.layers_of(dist)
    assert names[0] == "token-labs-namespaces"
    assert names.index("token-labs-gateway") < names.index("token-labs-routes")
    assert len(names) == len(list((dist / "flux").glob("*.yaml"))) - 1, "all but the list of files"
