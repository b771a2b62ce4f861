"""Images from a registry: verified by their digests, unpacked, and never used without a locked one."""

from __future__ import annotations

import gzip
import hashlib
import http.server
import io
import json
import os
import platform
import tarfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.oci_registry import Registry, registry
from tests.testbed.tools.conftest import Heard
from tokenlabs.errors import MissingToolError
from tokenlabs_verify.cluster.tools import image
from tokenlabs_verify.cluster.tools.building import ToolsFailedError, build_pieces
from tokenlabs_verify.cluster.tools.image import ImageDiffersError, ImageUnavailableError
from tokenlabs_verify.cluster.tools.image_lock import lock_images
from tokenlabs_verify.cluster.tools.lock import LOCK, Image, read_from
from tokenlabs_verify.cluster.tools.pieces import Piece, of_image

PROGRAM = "opt/bin/greet.sh"
MINE = {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]
OTHER = {"amd64": "arm64", "arm64": "amd64"}[MINE]


@pytest.fixture
def served(crane: Path, tmp_path: Path) -> Iterator[Registry]:
    folder = tmp_path / "layers"
    folder.mkdir()
    with registry(crane, folder) as found:
        yield found


def entry(host: str, digest: str | None, **more: Any) -> Image:
    fields = {"name": "greeter", "repository": f"{host}/lab/greeter", "tag": "v1", "form": "root", "file": PROGRAM}
    return Image.model_validate({**fields, "purpose": "the test's", "digest": digest, **more})


def fetched(locked: Image, crane: Path) -> Path:
    """Fetch it as `env tools --build` does; the tool's path."""
    made = of_image(locked, crane)
    build_pieces([required(made)], Heard())
    assert made.there
    return made.tools["greeter"]


def required(piece: Piece) -> Piece:
    """As if it was named on the command line."""
    return Piece(**{name: getattr(piece, name) for name in piece.__slots__} | {"optional": False})


def files(root: Path) -> dict[str, str]:
    return {str(path.relative_to(root)): path.read_text() for path in root.rglob("*") if path.is_file()}


def test_unpacks_the_image_of_this_machine_from_an_index(served: Registry) -> None:
    for architecture in (MINE, OTHER):
        layers: list[Mapping[str, bytes]] = [
            {PROGRAM: b"old", "etc/motd": b"hello", "srv/deleted": b"x", "usr/share/a": b"a", "dev/null": b""},
            {
                PROGRAM: architecture.encode(),
                "srv/.wh.deleted": b"",
                "usr/share/.wh..wh..opq": b"",
                "usr/share/b": b"b",
            },
        ]
        settings = ("--entrypoint", "greet.sh", "--cmd", "loud", "--env", "PATH=/opt/bin", "--workdir", "/opt")
        served.push(f"lab/greeter:{architecture}", layers, "--set-platform", f"linux/{architecture}", *settings)
    digest = served.push_index("lab/greeter:v1", OTHER, MINE)
    root = fetched(entry(served.host, digest), served.crane)
    assert files(root) == {PROGRAM: MINE, "etc/motd": "hello", "usr/share/b": "b"}
    assert (root / PROGRAM).stat().st_mode & 0o100
    config = json.loads(root.with_name(image.CONFIG).read_text())
    assert (config["Entrypoint"], config["Cmd"], config["WorkingDir"]) == (["greet.sh"], ["loud"], "/opt")
    assert config["Env"] == ["PATH=/opt/bin"]


def test_keeps_a_module_as_it_is_published(served: Registry) -> None:
    """Envoy Gateway pulls it by tag or digest: of the index, and then of an image."""
    for architecture in (MINE, OTHER):
        served.push(
            f"lab/greeter:{architecture}", [{"plugin.wasm": b"\0asm"}], "--set-platform", f"linux/{architecture}"
        )
    digest = served.push_index("lab/greeter:v1", MINE, OTHER)
    layout = fetched(entry(served.host, digest, form="layout", file="plugin.wasm"), served.crane)
    (described,) = json.loads((layout / "index.json").read_text())["manifests"]
    assert described["digest"] == digest
    index = (layout / "blobs" / digest.replace(":", "/")).read_bytes()
    assert f"sha256:{hashlib.sha256(index).hexdigest()}" == digest
    for each in json.loads(index)["manifests"]:
        assert (layout / "blobs" / each["digest"].replace(":", "/")).is_file()


def test_without_a_locked_digest_nothing_is_fetched(served: Registry) -> None:
    served.push("lab/greeter:v1", [{PROGRAM: b""}])
    locked = entry(served.host, None)
    made, heard = of_image(locked, served.crane), Heard()
    build_pieces([made], heard)
    assert not made.there
    assert made.absent == "NOT LOCKED"
    assert heard.lines[-1].startswith("left out: lock.yaml has no digest of")
    assert "no digest of" in image.unavailable(locked)
    with pytest.raises(MissingToolError, match="--lock-images"):
        build_pieces([required(made)], Heard())


def test_an_unreachable_registry_leaves_the_image_out(crane: Path) -> None:
    locked = entry("127.0.0.1:9", f"sha256:{'0' * 64}")
    heard = Heard()
    build_pieces([of_image(locked, crane)], heard)
    assert "left out" in heard.lines[-1]
    assert "connection refused" in heard.lines[-1]
    assert image.unavailable(locked) == "127.0.0.1:9/lab/greeter:v1 has not been fetched"
    with pytest.raises(MissingToolError, match="connection refused"):
        build_pieces([required(of_image(locked, crane))], Heard())


def test_a_digest_that_the_registry_does_not_have_leaves_the_image_out(served: Registry) -> None:
    served.push("lab/greeter:v1", [{PROGRAM: b""}])
    with pytest.raises(MissingToolError, match="MANIFEST_UNKNOWN"):
        fetched(entry(served.host, f"sha256:{'0' * 64}"), served.crane)


@pytest.mark.parametrize("form", ["root", "layout"])
def test_rejects_an_image_without_the_file(served: Registry, form: str) -> None:
    digest = served.push("lab/greeter:v1", [{"other": b""}], "--set-platform", f"linux/{MINE}")
    with pytest.raises(ToolsFailedError, match=f"has no file {PROGRAM}; correct `file` in lock.yaml"):
        fetched(entry(served.host, digest, form=form), served.crane)


def test_rejects_an_image_that_is_too_large(served: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image, "LARGEST", 3_000_000)
    digest = served.push("lab/greeter:v1", [{PROGRAM: bytes(4_000_000)}], "--set-platform", f"linux/{MINE}")
    with pytest.raises(ToolsFailedError, match="has more than 3 MB"):
        fetched(entry(served.host, digest), served.crane)


def sha256(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


TAIL = os.urandom(4_000_000)


def a_layer(text: bytes) -> bytes:
    raw = io.BytesIO()
    with tarfile.open(fileobj=raw, mode="w") as tar:
        member = tarfile.TarInfo(PROGRAM)
        member.size = len(text)
        tar.addfile(member, io.BytesIO(text))
    # The archive ends long before the layer does: a reader that stops there verifies nothing.
    return gzip.compress(raw.getvalue() + TAIL, compresslevel=0, mtime=0)


LAYER = a_layer(b"good")
CONFIG = json.dumps(
    {
        "architecture": MINE,
        "os": "linux",
        "config": {},
        "rootfs": {"type": "layers", "diff_ids": [sha256(gzip.decompress(LAYER))]},
    }
).encode()
MANIFEST = json.dumps(
    {
        "schemaVersion": 2,
        "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": {
            "mediaType": "application/vnd.oci.image.config.v1+json",
            "digest": sha256(CONFIG),
            "size": len(CONFIG),
        },
        "layers": [
            {
                "mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
                "digest": sha256(LAYER),
                "size": len(LAYER),
            }
        ],
    }
).encode()
Answer = tuple[int, Mapping[str, str], bytes]


@contextmanager
def serving(answer: Callable[[str, Mapping[str, str]], Answer]) -> Iterator[str]:
    """The address of a server that gives these answers to a path and headers."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, headers, body = answer(self.path, dict(self.headers))
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        do_HEAD = do_GET  # noqa: N815 - http.server's name

        def log_message(self, *_: object) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()


def content(path: str, layer: bytes = LAYER, manifest: bytes = MANIFEST) -> Answer:
    if "/manifests/" in path:
        return 200, {"Content-Type": json.loads(MANIFEST)["mediaType"]}, manifest
    if "/blobs/" in path:
        return 200, {}, CONFIG if path.endswith(sha256(CONFIG)) else layer
    return 200, {}, b"{}"


@pytest.mark.parametrize(
    "changed",
    [
        {"layer": a_layer(b"evil")},
        {"layer": a_layer(b"evil") + b"x"},
        {"manifest": MANIFEST.replace(b'"size"', b' "size"')},
    ],
    ids=["layer", "longer-layer", "manifest"],
)
@pytest.mark.parametrize("form", ["root", "layout"])
def test_rejects_content_that_differs_from_its_digest(crane: Path, form: str, changed: Mapping[str, bytes]) -> None:
    with serving(lambda path, _: content(path, **changed)) as host:
        locked = entry(host, sha256(MANIFEST), form=form)
        with pytest.raises(ToolsFailedError, match="serves other content than that of its digest"):
            fetched(locked, crane)
        assert not image.folder(locked).exists()


def test_gets_a_token_and_keeps_it_from_the_host_that_blobs_are_on(crane: Path) -> None:
    """As quay.io does: a bearer token of another address, and blobs by redirect to a CDN."""
    seen: list[str | None] = []

    def of_cdn(path: str, headers: Mapping[str, str]) -> Answer:
        seen.append(headers.get("Authorization"))
        return content(path)

    def of_registry(path: str, headers: Mapping[str, str]) -> Answer:
        if path.startswith("/token"):
            assert "scope=repository%3Alab%2Fgreeter%3Apull" in path
            return 200, {"Content-Type": "application/json"}, b'{"token": "anonymous"}'
        if headers.get("Authorization") != "Bearer anonymous":
            challenge = f'Bearer realm="http://{headers["Host"]}/token",service="registry"'
            return 401, {"WWW-Authenticate": challenge}, b""
        return (307, {"Location": f"http://localhost:{cdn}{path}"}, b"") if "/blobs/" in path else content(path)

    with serving(of_cdn) as address, serving(of_registry) as host:
        cdn = address.rpartition(":")[2]
        root = fetched(entry(host, sha256(MANIFEST)), crane)
    assert files(root) == {PROGRAM: "good"}
    assert seen
    assert set(seen) == {None}


# The lock.


@pytest.fixture
def lock(tmp_path: Path, served: Registry) -> Path:
    """The committed lock, with images of the test's registry."""
    path = tmp_path / "lock.yaml"
    path.write_text(LOCK.read_text().replace("repository: quay.io/", f"repository: {served.host}/"))
    return path


def test_writes_the_digests_of_tags_and_nothing_else(lock: Path, served: Registry) -> None:
    before = lock.read_text()
    entries = read_from(lock).images
    digests = [served.push(f"{each.repository.partition('/')[2]}:{each.tag}", [{each.file: b""}]) for each in entries]
    lines = list(lock_images(lock, served.crane, lambda: None))
    assert [each.digest for each in read_from(lock).images] == digests
    assert lines[0].endswith(f"v2.4.2 is {digests[0]}: written to lock.yaml")
    after = lock.read_text()
    for old, digest in zip(entries, digests, strict=True):
        after = after.replace(digest, old.digest or "null")
    assert after == before
    list(lock_images(lock, served.crane, lambda: None))
    assert [each.digest for each in read_from(lock).images] == digests


def test_rejects_a_tag_that_has_moved(lock: Path, served: Registry) -> None:
    for each in read_from(lock).images:
        served.push(f"{each.repository.partition('/')[2]}:{each.tag}", [{each.file: b""}])
    list(lock_images(lock, served.crane, lambda: None))
    locked = lock.read_text()
    moved = served.push("kuadrant/limitador:v2.4.2", [{"other": b""}])
    with pytest.raises(ImageDiffersError, match=f"has moved: lock.yaml has sha256:.*, the registry {moved}"):
        list(lock_images(lock, served.crane, lambda: None))
    assert lock.read_text() == locked


def test_writes_nothing_if_a_registry_does_not_answer_for_one(lock: Path, served: Registry) -> None:
    served.push("kuadrant/limitador:v2.4.2", [{"a": b""}])
    before = lock.read_text()
    with pytest.raises(ImageUnavailableError, match=r"wasm-shim:v0\.14\.1 \(no digest\) could not be fetched"):
        list(lock_images(lock, served.crane, lambda: None))
    assert lock.read_text() == before
