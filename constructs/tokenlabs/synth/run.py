"""One run of synth: read platform.yaml and secrets/, compose, and make `dist/` what they say, all of it or nothing."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tokenlabs.manifests.tree import read
from tokenlabs.synth import standing
from tokenlabs.synth.encrypted_files import read_secrets, recipients
from tokenlabs.synth.outcome import Options, Run

DIST = "dist"
CACHE = ".cache/tokenlabs"


def run(
    platform_file: Path,
    options: Options | None = None,
    progress: Callable[[str], None] | None = None,
) -> Run:
    """Synthesize `platform_file`; `dist/` and `secrets/` lie beside it.

    Raises:
        SpecError: platform.yaml cannot be used as it stands.
        EncryptedFileError: an encrypted file is missing, readable, or not what platform.yaml says.
        GraphError: the layers cannot be applied.
        MissingToolError: Node is not here.
    """
    options = options or Options()
    root = platform_file.resolve().parent
    cache = root / CACHE
    if not options.full and (cache / "standing").exists():
        with _alone(cache):
            done = _again(platform_file, root, options)
        if done:
            return done
    return _whole(platform_file, root, options, progress)


def _again(platform_file: Path, root: Path, options: Options) -> Run | None:
    """A run by what stands, where nothing but tenants changed."""
    try:
        text = platform_file.read_bytes().decode()
    except (OSError, ValueError):  # for the loader to explain
        return None
    inputs = standing.Inputs(str(platform_file), text, read_secrets(root), recipients(root))
    return standing.again(root / DIST, root / CACHE / "standing", inputs, read(root / DIST), options)


def _whole(platform_file: Path, root: Path, options: Options, progress: Callable[[str], None] | None) -> Run:
    # Here, not above: they bring the spec's models and all layers, which `_again` does without.
    from tokenlabs.spec.loader import load
    from tokenlabs.synth.rendered import RenderedFiles
    from tokenlabs.synth.whole import synthesize

    loaded = load(platform_file)
    cache = root / CACHE
    with _alone(cache):
        inputs = standing.Inputs(loaded.source.name, loaded.source.text, read_secrets(root), recipients(root))
        memory = RenderedFiles(cache / "rendered.sqlite3")
        done, found = synthesize(loaded, inputs, memory, root / DIST, read(root / DIST), options, progress)
        standing.keep(cache / "standing", inputs, found, options)
    return done


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two runs at once would each take the other's tree for the old one."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
