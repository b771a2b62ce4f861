"""One run of synth: read platform.yaml and secrets/, compose, and make `dist/` what they say, all of it or nothing."""

from __future__ import annotations

import fcntl
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tokenlabs.manifests.tree import Change, Tree, compare, read, replace
from tokenlabs.spec.loader import load
from tokenlabs.spec.problems import Problem
from tokenlabs.spec.targets import TARGETS, TargetName
from tokenlabs.synth.compose import ComposedTarget, compose
from tokenlabs.synth.encrypted_files import read_secrets, recipients
from tokenlabs.synth.orphans import orphans
from tokenlabs.synth.rendered import ObjectRef, RenderedFiles

DIST = "dist"
CACHE = ".cache/tokenlabs"


@dataclass(frozen=True, slots=True)
class Run:
    """What a run found and did."""

    targets: tuple[ComposedTarget, ...]
    change: Change
    orphans: Mapping[str, tuple[ObjectRef, ...]]
    """Target → objects that left `dist/`, and that Flux leaves in the cluster."""
    warnings: tuple[Problem, ...]
    rendered: int
    """Files that cdk8s rendered; the others were remembered."""
    remembered: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Options:
    """How to run."""

    targets: tuple[TargetName, ...] = TARGETS
    full: bool = False
    write: bool = True
    """False: say what would change, and leave `dist/` alone."""


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
    started = time.monotonic()
    options = options or Options()
    root = platform_file.resolve().parent
    loaded = load(platform_file)
    with _alone(root / CACHE):
        composition = compose(
            loaded.platform,
            read_secrets(root),
            RenderedFiles(root / CACHE / "rendered.sqlite3"),
            recipients=recipients(root),
            names=options.targets,
            full=options.full,
            progress=progress,
        )
        old = read(root / DIST)
        new = _whole(composition.targets, old)
        change = replace(root / DIST, new, old) if options.write else compare(old, new)
    return Run(
        composition.targets,
        change,
        orphans(old, change, composition.targets),
        loaded.warnings,
        composition.rendered,
        composition.remembered,
        time.monotonic() - started,
    )


def _whole(targets: tuple[ComposedTarget, ...], old: Tree) -> Tree:
    """All of `dist/`: the targets of this run, and those it leaves alone."""
    named = {each.name for each in targets}
    others = {name for name in TARGETS if name not in named}
    tree = {path: content for path, content in old.items() if path.partition("/")[0] in others}
    for each in targets:
        tree |= {f"{each.name}/{path}": content for path, content in each.tree.items()}
    return tree


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Two runs at once would each take the other's tree for the old one."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
