"""Container images without a container engine: fetched by crane (google/go-containerregistry) and unpacked.

crane speaks the registry's API over HTTPS, gets anonymous tokens, chooses the platform of an index, verifies the digest of
everything, applies layers with their whiteouts, and sends no credentials to other hosts that a registry redirects to.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from tokenlabs.cache import folder_of
from tokenlabs.errors import DifferenceError, MissingToolError
from tokenlabs_verify.cluster.tools.lock import Image
from tokenlabs_verify.cluster.tools.process import Tick, run

CONFIG = "config.json"
"""File next to an unpacked root: the image's configuration (opencontainers/image-spec, config.md)."""
LARGEST = 1_000_000_000
"""Most bytes of an image, unpacked; Limitador's has some 100 MB."""
_PLATFORMS = {"x86_64": "linux/amd64", "aarch64": "linux/arm64"}
_DIFFERS = re.compile(r"does not match (requested digest|expected size)|error verifying ")
"""What crane says of content with another digest or size."""


class ImageUnavailableError(MissingToolError):
    """It is not locked, or the registry does not give it out: what replaces it runs instead."""


class ImageDiffersError(DifferenceError):
    """The registry serves another image than the locked one, or it has not what it is used for."""


def folder(entry: Image) -> Path:
    """Folder of the image; without a digest nothing is ever created there."""
    return folder_of(f"tools/{entry.name}-{entry.tag}", _inputs(entry))


def unavailable(entry: Image) -> str:
    """Why an image is not used, in a few words."""
    if not entry.digest:
        return f"no digest of {entry.reference} is locked"
    if not folder(entry).is_dir():
        return f"{entry.reference} has not been fetched"
    return f"{entry.reference} is there, but was not, or without others, when the environment was started"


def make(entry: Image, crane: Path, to: Path, tick: Tick) -> None:
    """Fetch the image by its locked digest into the folder `to`, in its form.

    Raises:
        ImageUnavailableError: no digest is locked, or the registry does not give it out.
        ImageDiffersError: the content differs from the digests, is too large, or lacks the file.
        MissingToolError: crane is not built.
    """
    if not entry.digest:
        raise ImageUnavailableError(
            f"lock.yaml has no digest of {entry.reference}, and nothing is used without; "
            "`tokenlabs env tools --lock-images` writes it where the registry can be reached"
        )
    client = _Crane(crane, entry, to, tick)
    reference = f"{entry.repository}@{entry.digest}"
    root, packed = to / "root", to / "root.tar"
    client.run("export", *_platform(entry), reference, str(packed))
    root.mkdir()
    # GNU tar never writes outside the folder; devices need root, and every container has its own.
    ended = run(
        ["tar", "-xf", str(packed), "--no-same-owner", "--anchored", "--exclude=dev/*", "-C", str(root)],
        cwd=to,
        environment=None,
        tick=client.tick,
    )
    packed.unlink()
    client.check_size()
    # Images have folders that not even their owner may write to; without root they could be neither copied nor deleted.
    run(["chmod", "-R", "u+rwX", str(root)], cwd=to, environment=None, tick=tick)
    if ended.code:
        raise ImageDiffersError(f"{reference} could not be unpacked:\n{ended.last_lines()}")
    if not (root / entry.file).is_file():
        raise ImageDiffersError(f"{reference} has no file {entry.file}; correct `file` in lock.yaml")
    if entry.form == "root":
        said = client.run("config", *_platform(entry), reference)
        # After warnings of the registry, if it sends any.
        config = next(line for line in said.splitlines() if line.startswith("{"))
        (to / CONFIG).write_text(json.dumps(json.loads(config)["config"], indent=1))
    else:
        shutil.rmtree(root)
        # All platforms: a reference by digest names the index.
        client.run("pull", "--format=oci", reference, str(to / entry.form))
        client.check_size()


def digest_of_tag(entry: Image, crane: Path, tick: Tick) -> str:
    """The digest that the registry has for the tag now. Raises ImageUnavailableError."""
    said = _Crane(crane, entry, crane.parent, tick).run("digest", entry.reference)
    return next(line for line in said.splitlines() if line.startswith("sha256:"))


class _Crane:
    def __init__(self, program: Path, entry: Image, to: Path, tick: Tick) -> None:
        self._program, self._entry, self._to, self._tick = program, entry, to, tick

    def tick(self) -> None:
        self.check_size()
        self._tick()

    def check_size(self) -> None:
        size = sum(path.lstat().st_size for path in self._to.rglob("*") if path.is_file())
        if size > LARGEST:
            raise ImageDiffersError(f"{self._entry.reference} has more than {LARGEST / 1e6:.0f} MB: no image here has")

    def run(self, *arguments: str) -> str:
        """Its output. Raises as `make`."""
        if not self._program.exists():
            raise MissingToolError(f"{self._entry.name}: crane is not built; `tokenlabs env tools --build crane`")
        ended = run([str(self._program), *arguments], cwd=self._to, environment=None, tick=self._tick)
        if not ended.code:
            return ended.output.strip()
        what = f"{self._entry.reference} ({self._entry.digest or 'no digest'})"
        if _DIFFERS.search(ended.output):
            raise ImageDiffersError(
                f"{what}: the registry serves other content than that of its digest.\ncrane said:\n{ended.last_lines()}"
            )
        raise ImageUnavailableError(f"{what} could not be fetched; crane said: {ended.last_lines(1)}")


def _platform(entry: Image) -> Sequence[str]:
    """Options that choose this machine's image of an index; a module for Envoy is the same for all."""
    if entry.form != "root":
        return ()
    machine = platform.machine()
    if machine not in _PLATFORMS:
        raise ImageUnavailableError(f"{entry.reference} is not published for {machine}")
    return ("--platform", _PLATFORMS[machine])


def _inputs(entry: Image) -> Iterator[bytes]:
    yield json.dumps([entry.repository, entry.digest, entry.form, entry.file], sort_keys=True).encode()
