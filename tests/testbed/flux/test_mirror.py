"""The mirror as its clients use it: git clones, a registry's clients, a chart repository's, over TLS and by host."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import tarfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from tokenlabs_verify.client.kubernetes import trusting
from tokenlabs_verify.cluster import mirror, pki
from tokenlabs_verify.cluster.mirror.server import Server
from tokenlabs_verify.flux import artifacts, commits

HOSTS = ["git.example.org", "docker.io", *mirror.DOCKER_HUB_ALIASES, "charts.example.org"]
TAG = "v1.2.3"


@dataclass(frozen=True)
class Mirror:
    content: Path
    port: int
    authority: Path

    def get(self, host: str, path: str, **headers: str) -> httpx.Response:
        # The port is not 443 here; clients of the sandbox send the host alone.
        with httpx.Client(verify=trusting(self.authority.read_text()), trust_env=False) as client:
            url = f"https://127.0.0.1:{self.port}{path}"
            return client.get(url, headers={"Host": host, **headers}, extensions={"sni_hostname": host})

    def git(self, *arguments: str, host: str = "git.example.org", where: Path | None = None) -> Any:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
        settings = {"http.sslCAInfo": self.authority, "http.curloptResolve": f"{host}:{self.port}:127.0.0.1"}
        options = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        return subprocess.run(
            ["git", *options, *arguments], cwd=where, env=environment, capture_output=True, text=True, check=False
        )

    def url(self, path: str, host: str = "git.example.org") -> str:
        return f"https://{host}:{self.port}/{path}"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    for name in ("crds/one.yaml", "crds/deep/two.yaml", "other/three.yaml"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"# {name}\n")
        (folder / name).chmod(0o444)
    return folder


@pytest.fixture
def chart(tmp_path: Path) -> Path:
    folder = tmp_path / "some-chart"
    (folder / "templates").mkdir(parents=True)
    (folder / "Chart.yaml").write_text(yaml.safe_dump({"apiVersion": "v2", "name": "some", "version": TAG}))
    (folder / "templates/a.yaml").write_text("kind: A\n")
    return folder


@pytest.fixture
def served(tmp_path: Path, files: Path, chart: Path) -> Iterator[Mirror]:
    content = tmp_path / "mirror"
    commits.publish_files(content / "git.example.org/git/Owner/name", files, ["crds"], TAG)
    artifacts.push_chart(content / "docker.io/oci/owner/some", TAG, chart)
    artifacts.write_chart_repository(
        content / "charts.example.org/files/stable", "https://charts.example.org/stable/", chart
    )
    keys = pki.write(tmp_path / "pki", ["127.0.0.1"], HOSTS)
    server = Server(("127.0.0.1", 0), content, keys.certificate, keys.key)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Mirror(content, server.server_port, keys.authority)
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("suffix", ["", ".git"])
def test_git_clones_a_tag(served: Mirror, tmp_path: Path, suffix: str) -> None:
    to = tmp_path / "clone"
    done = served.git("clone", "--quiet", "--depth=1", f"--branch={TAG}", served.url(f"Owner/name{suffix}"), str(to))
    assert done.returncode == 0, done.stderr
    found = {str(path.relative_to(to)) for path in to.rglob("*.yaml")}
    assert found == {"crds/one.yaml", "crds/deep/two.yaml"}, "only the published folder"
    assert (to / "crds/one.yaml").read_text() == "# crds/one.yaml\n"


def test_rejects_pushes(served: Mirror, tmp_path: Path) -> None:
    to = tmp_path / "clone"
    served.git("clone", "--quiet", served.url("Owner/name"), str(to))
    pushed = served.git("push", served.url("Owner/name"), "HEAD:refs/heads/new", where=to)
    assert pushed.returncode
    assert "403" in pushed.stderr


@pytest.mark.parametrize("path", ["owner/name", "Owner/other", "Owner/../../../mirror/git.example.org/git/Owner/name"])
def test_has_no_other_repository(served: Mirror, path: str) -> None:
    assert served.git("ls-remote", served.url(path)).returncode


def test_a_registry_serves_manifest_and_layers_by_digest(served: Mirror, chart: Path) -> None:
    assert served.get("docker.io", "/v2/").status_code == 200
    manifest = served.get("index.docker.io", f"/v2/owner/some/manifests/{TAG}")
    digest = manifest.headers["Docker-Content-Digest"]
    assert digest == f"sha256:{hashlib.sha256(manifest.content).hexdigest()}"
    assert served.get("docker.io", f"/v2/owner/some/manifests/{digest}").content == manifest.content
    described = manifest.json()
    assert manifest.headers["Content-Type"] == described["mediaType"] == "application/vnd.oci.image.manifest.v1+json"
    (layer,) = described["layers"]
    assert layer["mediaType"] == "application/vnd.cncf.helm.chart.content.v1.tar+gzip", "as dist/ selects"
    blob = served.get("registry-1.docker.io", f"/v2/owner/some/blobs/{layer['digest']}").content
    assert (f"sha256:{hashlib.sha256(blob).hexdigest()}", len(blob)) == (layer["digest"], layer["size"])
    with tarfile.open(fileobj=BytesIO(blob)) as tar:
        assert tar.getnames() == ["some/Chart.yaml", "some/templates/a.yaml"]
    config = served.get("docker.io", f"/v2/owner/some/blobs/{described['config']['digest']}").json()
    assert config == yaml.safe_load((chart / "Chart.yaml").read_text())


def test_a_registry_says_what_it_does_not_have(served: Mirror) -> None:
    missing = served.get("docker.io", "/v2/owner/some/manifests/v9")
    assert missing.status_code == 404
    assert missing.json()["errors"][0]["code"] == "MANIFEST_UNKNOWN"


def test_a_registry_lists_tags_for_a_range_of_versions(served: Mirror) -> None:
    assert served.get("docker.io", "/v2/owner/some/tags/list").json() == {"name": "owner/some", "tags": [TAG]}


def test_a_chart_repository_serves_the_package_of_its_index(served: Mirror) -> None:
    index = yaml.safe_load(served.get("charts.example.org", "/stable/index.yaml").content)
    (entry,) = index["entries"]["some"]
    (url,) = entry["urls"]
    package = served.get("charts.example.org", url.removeprefix("https://charts.example.org")).content
    assert hashlib.sha256(package).hexdigest() == entry["digest"]


@pytest.mark.parametrize(
    "path", ["/stable/other", "/../docker.io/oci/owner/some/manifests/v1.2.3", "/..%2f..%2fpki/ca.crt"]
)
def test_serves_nothing_else(served: Mirror, path: str) -> None:
    assert served.get("charts.example.org", path).status_code == 404


def test_serves_only_its_hosts(served: Mirror) -> None:
    assert served.get("git.example.org", "/stable/index.yaml").status_code == 404
    assert served.get("docker.io", "/stable/index.yaml", Host="other.example.org").status_code == 404


def test_the_hosts_of_a_mirror_include_docker_hubs_names(served: Mirror, tmp_path: Path) -> None:
    assert set(mirror.hosts(served.content)) == set(HOSTS)
    assert mirror.hosts(tmp_path / "nothing") == ()


def test_the_same_files_have_the_same_commit_and_digests(tmp_path: Path, files: Path, chart: Path) -> None:
    made = [commits.publish_files(tmp_path / name, files, ["crds"], TAG) for name in ("a", "b")]
    assert made[0] == made[1]
    assert commits.publish_files(tmp_path / "c", files, ["crds", "other"], TAG) != made[0]
    for name in ("d", "e"):
        artifacts.push_chart(tmp_path / name, TAG, chart)
        artifacts.push_image(tmp_path / f"{name}-image", TAG, {"plugin.wasm": b"\0asm"})
    for kind in ("", "-image"):
        trees = [sorted(path.name for path in (tmp_path / f"{name}{kind}").rglob("*")) for name in ("d", "e")]
        assert trees[0] == trees[1]
    assert json.loads((tmp_path / "d/manifests" / TAG).read_text())["schemaVersion"] == 2
