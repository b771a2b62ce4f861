"""One run of synth: read platform.yaml and secrets/, compose, and make `dist/` what they say, all of it or nothing."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tokenlabs.errors import TokenlabsError
from tokenlabs.manifests.tree import read
from tokenlabs.spec.target_names import record_of
from tokenlabs.synth import standing
from tokenlabs.synth.encrypted_files import read_secrets, recipients
from tokenlabs.synth.outcome import Options, Run
from tokenlabs.synth.repository import place
from tokenlabs.synth.today import last_commit_day

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
        TokenlabsError: `.sops.yaml` cannot be used.
        GraphError: the layers cannot be applied.
        MissingToolError: Node is not here.
    """
    options = options or Options()
    root = platform_file.parent.resolve()  # beside the file as it is named, also where that is a symbolic link
    cache = root / CACHE
    today = options.today or last_commit_day(root)
    if not options.full and (cache / "standing").exists():
        with _alone(cache):
            done = _again(platform_file, root, options, today)
        if done:
            return done
    return _whole(platform_file, root, options, today, progress)


def _again(platform_file: Path, root: Path, options: Options, today: str | None) -> Run | None:
    """A run by what stands, where nothing but tenants changed."""
    try:
        text = platform_file.read_bytes().decode()
        inputs = _inputs(str(platform_file), text, root, options)
    except (OSError, ValueError, TokenlabsError):  # for a whole run to explain
        return None
    return standing.again(root / DIST, root / CACHE / "standing", inputs, read(root / DIST), options, today)


def _whole(
    platform_file: Path, root: Path, options: Options, today: str | None, progress: Callable[[str], None] | None
) -> Run:
    # Here, not above: they bring the spec's models and all layers, which `_again` does without.
    from tokenlabs.spec.loader import load
    from tokenlabs.synth.rendered import RenderedFiles
    from tokenlabs.synth.whole import synthesize

    loaded = load(platform_file)
    cache = root / CACHE
    with _alone(cache):
        inputs = _inputs(loaded.source.name, loaded.source.text, root, options)
        memory = RenderedFiles(cache / "rendered.sqlite3")
        done, found = synthesize(loaded, inputs, memory, root / DIST, read(root / DIST), options, today, progress)
        standing.keep(cache / "standing", inputs, found, options)
    return done


def _inputs(shown: str, text: str, root: Path, options: Options) -> standing.Inputs:
    secrets = read_secrets(root)
    required = bool(secrets) and any(record_of(name).encrypted for name in options.targets)
    return standing.Inputs(shown, text, secrets, recipients(root, required=required), place(root))


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two runs at once would each take the other's tree for the old one."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
