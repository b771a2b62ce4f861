"""Images are saved under the names that the cluster requests."""

from __future__ import annotations

import io
import json
import tarfile
from pathlib import Path

from tokenlabs_verify.environments.kind.images import held, running


def pod(namespace: str, *images: str) -> dict[str, object]:
    return {"metadata": {"namespace": namespace}, "spec": {"containers": [{"image": image} for image in images]}}


def test_names_are_complete_and_unique() -> None:
    pods = [
        pod("a", "python:3.13-slim", "envoyproxy/gateway:v1.8.1", "ghcr.io/llm-d/x:v1"),
        pod("b", "docker.io/library/python:3.13-slim", "localhost:5000/x:1"),
        pod("kube-system", "registry.k8s.io/coredns:v1"),
    ]
    assert running(pods) == [
        "docker.io/envoyproxy/gateway:v1.8.1",
        "docker.io/library/python:3.13-slim",
        "ghcr.io/llm-d/x:v1",
        "localhost:5000/x:1",
    ]


def test_skips_images_by_digest() -> None:
    assert running([pod("a", "ghcr.io/x/y@sha256:" + "0" * 64)]) == []


def test_lists_the_images_in_an_archive(tmp_path: Path) -> None:
    """Docker omits its own hub's name."""
    manifest = json.dumps(
        [{"Config": "c", "RepoTags": ["python:3.13-slim"]}, {"Config": "d", "RepoTags": None}]
    ).encode()
    archive = tmp_path / "images.tar"
    assert held(archive) == set()
    with tarfile.open(archive, "w") as tar:
        entry = tarfile.TarInfo("manifest.json")
        entry.size = len(manifest)
        tar.addfile(entry, io.BytesIO(manifest))
    assert held(archive) == {"docker.io/library/python:3.13-slim"}
