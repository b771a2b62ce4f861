"""A real OCI registry on this machine, and images made for a test."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Registry:
    """A registry that needs no TLS: clients expect none on a loopback address."""

    crane: Path
    host: str
    folder: Path
    """For layers."""

    def push(self, reference: str, layers: Sequence[Mapping[str, bytes]], *settings: str) -> str:
        """Push an image, with crane's options for its configuration; return its digest."""
        files = []
        for number, files_of_layer in enumerate(layers):
            self._pack(self.folder / f"{number}.tar", files_of_layer)
            files += ["-f", str(self.folder / f"{number}.tar")]
        name = f"{self.host}/{reference}"
        self.run("append", "--oci-empty-base", *files, "-t", name)
        return (
            self.run("mutate", name, *settings, "-t", name).rpartition("@")[2] if settings else self.digest(reference)
        )

    def push_index(self, reference: str, *images: str) -> str:
        """Push an index of images of the same repository; return its digest."""
        repository = reference.partition(":")[0]
        words = [word for image in images for word in ("-m", f"{self.host}/{repository}:{image}")]
        self.run("index", "append", *words, "-t", f"{self.host}/{reference}")
        return self.digest(reference)

    def digest(self, reference: str) -> str:
        """The digest of a tag."""
        return self.run("digest", f"{self.host}/{reference}")

    def run(self, *arguments: str) -> str:
        """crane's output."""
        done = subprocess.run([self.crane, *arguments], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def _pack(self, to: Path, files: Mapping[str, bytes]) -> None:
        with tarfile.open(to, "w") as tar:
            for path, content in files.items():
                entry = tarfile.TarInfo(path)
                entry.size, entry.mode = len(content), 0o755
                tar.addfile(entry, io.BytesIO(content))


@contextmanager
def registry(crane: Path, folder: Path) -> Iterator[Registry]:
    """crane's registry, in memory."""
    command = [str(crane), "registry", "serve", "--address", "127.0.0.1:0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        assert server.stderr
        port = server.stderr.readline().rpartition(" ")[2].strip().rpartition(":")[2]
        yield Registry(crane, f"127.0.0.1:{port}", folder)
        server.terminate()
