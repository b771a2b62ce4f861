"""Which versions does a place publish? Real clients ask real servers on this machine."""

from __future__ import annotations

import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import oci_registry
from tests.generator.bump.go_proxy import GATEWAY_API, offline, publish
from tests.tools.fixtures import NOT_RUN
from tokenlabs.bump.places import GoModule, HelmRepository, Registry, ask, release


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("v1.8.6", (1, 8, 6)),
        ("8.1.11", (8, 1, 11)),
        ("v1.10.0", (1, 10, 0)),
        ("8.1.11-alpine", None),
        ("v1.9.0-rc.1", None),
        ("latest", None),
        ("8.1", None),
        ("1.02.3", None),
        ("sha256-0123.sig", None),
        ("v1.8.6\n", None),
    ],
)
def test_only_releases_are_versions(tag: str, expected: tuple[int, int, int] | None) -> None:
    assert release(tag) == expected


@pytest.fixture
def registry(crane: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[oci_registry.Registry]:
    """An OCI registry, which this machine's clients reach without TLS."""
    if not shutil.which("skopeo"):
        pytest.skip(f"{NOT_RUN}skopeo, which GitHub's runners have, is not installed")
    with oci_registry.registry(crane, tmp_path) as served:
        settings = tmp_path / ".config/containers/registries.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text(f'[[registry]]\nlocation = "{served.host}"\ninsecure = true\n')
        monkeypatch.setenv("HOME", str(tmp_path))
        yield served


def test_a_registry_lists_the_tags_of_an_image(registry: oci_registry.Registry) -> None:
    for tag in ("v1.8.3", "v1.8.6", "latest", "v1.9.0-rc.1"):
        registry.push(f"envoyproxy/gateway-helm:{tag}", [{}])
    answer = ask(Registry(f"{registry.host}/envoyproxy/gateway-helm"))
    assert answer.releases == {(1, 8, 3), (1, 8, 6)}
    assert not answer.not_asked


def test_a_repository_that_does_not_exist_is_not_asked(registry: oci_registry.Registry) -> None:
    answer = ask(Registry(f"{registry.host}/no/such-image"))
    assert not answer.releases
    assert "404" in answer.not_asked or "unknown" in answer.not_asked.lower()


def test_an_unreachable_registry_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in offline(tmp_path).items():
        monkeypatch.setenv(name, value)
    assert "127.0.0.1:9" in ask(Registry("docker.io/valkey/valkey")).not_asked or not shutil.which("skopeo")


def test_without_skopeo_a_registry_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert "apt install skopeo" in ask(Registry("docker.io/valkey/valkey")).not_asked


def test_a_module_proxy_lists_versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in publish(tmp_path, GATEWAY_API, "v1.5.1", "v1.6.0-rc.1", "v1.6.0").items():
        monkeypatch.setenv(name, value)
    assert ask(GoModule(GATEWAY_API)).releases == {(1, 5, 1), (1, 6, 0)}
    unknown = ask(GoModule("example.com/unknown"))
    assert not unknown.releases
    assert "example.com/unknown/@v/list" in unknown.not_asked


@pytest.fixture
def helm_repository(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address of a folder, and the folder."""

    class Files(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments: object) -> None:
            super().__init__(*arguments, directory=str(tmp_path))  # type: ignore[arg-type]

        def log_message(self, *_: object) -> None:
            """Silent."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Files) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", tmp_path
        server.shutdown()


INDEX = """\
apiVersion: v1
entries:
  kuadrant-operator:
  - {name: kuadrant-operator, version: 1.5.3, urls: [a.tgz]}
  - {name: kuadrant-operator, version: 1.6.0-rc1, urls: [b.tgz]}
  - {name: kuadrant-operator, version: 1.5.2, urls: [c.tgz]}
"""


def test_a_helm_repository_lists_the_versions_of_a_chart(helm_repository: tuple[str, Path]) -> None:
    address, folder = helm_repository
    (folder / "index.yaml").write_text(INDEX)
    assert ask(HelmRepository(address, "kuadrant-operator")).releases == {(1, 5, 2), (1, 5, 3)}
    assert "with the chart `other`" in ask(HelmRepository(address, "other")).not_asked


@pytest.mark.parametrize("content", ["<html>Sign in</html>", "entries: {kuadrant-operator: 5}", "a: [", ""])
def test_a_page_that_is_no_index_is_not_asked(helm_repository: tuple[str, Path], content: str) -> None:
    address, folder = helm_repository
    (folder / "index.yaml").write_text(content)
    answer = ask(HelmRepository(address, "kuadrant-operator"))
    assert not answer.releases
    assert "is not a Helm repository's index" in answer.not_asked


def test_a_helm_repository_that_is_missing_is_not_asked(helm_repository: tuple[str, Path]) -> None:
    assert ask(HelmRepository(helm_repository[0], "kuadrant-operator")).not_asked
