"""Charts and images of the mirror, as files: the same bytes for the same content."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import shutil
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_EPOCH = "2026-01-01T00:00:00Z"
_MANIFEST = "application/vnd.oci.image.manifest.v1+json"
_IMAGE_CONFIG = "application/vnd.oci.image.config.v1+json"
_IMAGE_LAYER = "application/vnd.oci.image.layer.v1.tar+gzip"
_CHART_CONFIG = "application/vnd.cncf.helm.config.v1+json"
_CHART_LAYER = "application/vnd.cncf.helm.chart.content.v1.tar+gzip"


@dataclass(frozen=True, slots=True)
class _Blob:
    media_type: str
    content: bytes


def push_chart(repository: Path, tag: str, chart: Path) -> None:
    """Store a chart as `helm push` does, below a registry's folder for the repository."""
    config = _Blob(_CHART_CONFIG, json.dumps(_metadata(chart), sort_keys=True).encode())
    _push(repository, tag, config, _Blob(_CHART_LAYER, _package(chart)))


def push_image(repository: Path, tag: str, files: Mapping[str, bytes]) -> None:
    """Store an image of one layer with these files."""
    layer = _packed(files)
    digest = f"sha256:{hashlib.sha256(gzip.decompress(layer)).hexdigest()}"
    config = {"architecture": "amd64", "os": "linux", "config": {}, "rootfs": {"type": "layers", "diff_ids": [digest]}}
    _push(repository, tag, _Blob(_IMAGE_CONFIG, json.dumps(config).encode()), _Blob(_IMAGE_LAYER, layer))


def copy_layout(repository: Path, tag: str, layout: Path) -> str:
    """Store what an OCI image layout holds, byte for byte: the image or index is `tag`. Returns its digest."""
    (described,) = json.loads((layout / "index.json").read_text())["manifests"]
    for folder in ("manifests", "blobs"):
        (repository / folder).mkdir(parents=True, exist_ok=True)
    _copy_manifest(repository, layout, described["digest"])
    shutil.copyfile(_blob(layout, described["digest"]), repository / "manifests" / tag)
    return str(described["digest"])


def _copy_manifest(repository: Path, layout: Path, digest: str) -> None:
    """An index with all its images, or an image with its layers."""
    file = _blob(layout, digest)
    shutil.copyfile(file, repository / "manifests" / digest)
    manifest = json.loads(file.read_text())
    for each in manifest.get("manifests", ()):
        _copy_manifest(repository, layout, each["digest"])
    for each in (manifest["config"], *manifest["layers"]) if "layers" in manifest else ():
        shutil.copyfile(_blob(layout, each["digest"]), repository / "blobs" / each["digest"])


def _blob(layout: Path, digest: str) -> Path:
    return layout / "blobs" / digest.replace(":", "/")


def write_chart_repository(folder: Path, url: str, chart: Path) -> None:
    """A chart repository (`index.yaml` and the package) with one chart, for the repository's URL."""
    folder.mkdir(parents=True, exist_ok=True)
    metadata, package = _metadata(chart), _package(chart)
    file = f"{metadata['name']}-{metadata['version']}.tgz"
    (folder / file).write_bytes(package)
    entry = {
        **metadata,
        "urls": [f"{url.rstrip('/')}/{file}"],
        "digest": hashlib.sha256(package).hexdigest(),
        "created": _EPOCH,
    }
    index = {"apiVersion": "v1", "entries": {metadata["name"]: [entry]}, "generated": _EPOCH}
    (folder / "index.yaml").write_text(yaml.safe_dump(index))


def _push(repository: Path, tag: str, config: _Blob, layer: _Blob) -> None:
    manifest = {
        "schemaVersion": 2,
        "mediaType": _MANIFEST,
        "config": _stored(repository, config),
        "layers": [_stored(repository, layer)],
    }
    content = json.dumps(manifest).encode()
    folder = repository / "manifests"
    folder.mkdir(parents=True, exist_ok=True)
    for name in (tag, f"sha256:{hashlib.sha256(content).hexdigest()}"):
        (folder / name).write_bytes(content)


def _stored(repository: Path, blob: _Blob) -> dict[str, Any]:
    digest = f"sha256:{hashlib.sha256(blob.content).hexdigest()}"
    folder = repository / "blobs"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / digest).write_bytes(blob.content)
    return {"mediaType": blob.media_type, "digest": digest, "size": len(blob.content)}


def _metadata(chart: Path) -> dict[str, Any]:
    metadata: dict[str, Any] = yaml.safe_load((chart / "Chart.yaml").read_text())
    return metadata


def _package(chart: Path) -> bytes:
    """As `helm package` (all files in a folder with the chart's name), without its time stamps."""
    name = _metadata(chart)["name"]
    files = {str(path.relative_to(chart)): path.read_bytes() for path in chart.rglob("*") if path.is_file()}
    return _packed({f"{name}/{path}": files[path] for path in sorted(files)})


def _packed(files: Mapping[str, bytes]) -> bytes:
    raw = io.BytesIO()
    with gzip.GzipFile(fileobj=raw, mode="wb", mtime=0) as zipped, tarfile.open(fileobj=zipped, mode="w") as tar:
        for path, content in files.items():
            entry = tarfile.TarInfo(path)
            entry.size, entry.mode = len(content), 0o644
            tar.addfile(entry, io.BytesIO(content))
    return raw.getvalue()
